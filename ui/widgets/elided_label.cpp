// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace freshet::ui {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : ElidedLabel(parent)
{
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    if (text != m_fullText) {
        m_fullText = text;
        setAccessibleName(text);
        updateGeometry();
        elide();
    }
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    // One more: an advance is rounded, and a text that is wider by a fraction would be cut.
    return {fontMetrics().horizontalAdvance(m_fullText) + 1 + margins.left() + margins.right() + 2 * margin(),
        QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().horizontalAdvance(QStringLiteral("MM…"));
    return {qMin(few, sizeHint().width()), sizeHint().height()};
}

bool ElidedLabel::isSelectable() const
{
    return (textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard)) != 0;
}

void ElidedLabel::copy() const
{
    QGuiApplication::clipboard()->setText(hasSelectedText() && !m_isElided ? selectedText() : m_fullText);
}

bool ElidedLabel::event(QEvent* event)
{
    // Here the key is about this text, whatever it does in the rest of the window.
    if (event->type() == QEvent::ShortcutOverride && isSelectable()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::keyPressEvent(QKeyEvent* event)
{
    if (isSelectable() && event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QLabel::keyPressEvent(event);
}

void ElidedLabel::contextMenuEvent(QContextMenuEvent* event)
{
    if (!isSelectable() || m_fullText.isEmpty()) {
        QLabel::contextMenuEvent(event);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("labelMenu"));
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &ElidedLabel::copy);
    menu->popup(event->globalPos());
    event->accept();
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        elide();
    }
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_fullText, m_mode, contentsRect().width() - 2 * margin());
    m_isElided = shown != m_fullText;
    QLabel::setText(shown);
    // A tool tip guesses at markup unless it is told; escaped, it has nothing to guess.
    setToolTip(m_isElided ? QStringLiteral("<span>%1</span>").arg(m_fullText.toHtmlEscaped()) : QString());
}

} // namespace freshet::ui
