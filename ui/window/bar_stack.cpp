// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bar_stack.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {
constexpr int maxVisible = 2;
/// Older news are dropped: nobody reads the hundredth bar.
constexpr int maxBars = 50;
} // namespace

BarStack::BarStack(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QLabel)
{
    setObjectName(QStringLiteral("barStack"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_more->setIndent(fontMetrics().averageCharWidth());
    m_layout->addWidget(m_more);
    arrange();
}

QWidget* BarStack::add(const BarMessage& message)
{
    if (m_bars.size() >= maxBars) {
        dismiss(m_bars.first());
    }
    QWidget* bar = makeBar(message);
    m_bars.append(bar);
    m_layout->addWidget(bar);
    if (message.lifetime.count() > 0) {
        QTimer::singleShot(message.lifetime, bar, [this, bar] { dismiss(bar); });
    }
    arrange();
    return bar;
}

void BarStack::dismiss(QWidget* bar)
{
    if (m_bars.removeOne(bar)) {
        bar->hide();
        bar->deleteLater();
        arrange();
    }
}

QStringList BarStack::texts() const
{
    QStringList result;
    for (const QWidget* bar : m_bars) {
        result.append(bar->accessibleName());
    }
    return result;
}

QWidget* BarStack::makeBar(const BarMessage& message)
{
    auto* bar = new QFrame;
    bar->setObjectName(message.objectName);
    bar->setAccessibleName(message.text);
    bar->setFrameShape(QFrame::StyledPanel);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::ToolTipBase);
    bar->setForegroundRole(QPalette::ToolTipText);

    auto* icon = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const auto symbol = message.isWarning ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
    icon->setPixmap(style()->standardIcon(symbol).pixmap(size));
    auto* text = new QLabel(message.text);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::ToolTipText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(bar);
    const int space = fontMetrics().averageCharWidth();
    layout->setContentsMargins(space, space / 2, space, space / 2);
    layout->addWidget(icon);
    layout->addWidget(text, 1);
    if (!message.details.isEmpty()) {
        auto* details = new QToolButton;
        details->setText(tr("Details"));
        details->setCheckable(true);
        const QString both = tr("%1\n%2").arg(message.text, message.details);
        connect(details, &QToolButton::toggled, text, [text, message, both](bool isOpen) {
            text->setText(isOpen ? both : message.text);
        });
        layout->addWidget(details);
    }
    for (const BarMessage::Action& action : message.actions) {
        auto* button = new QPushButton(action.text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, bar, [this, bar, run = action.run] {
            dismiss(bar);
            run();
        });
        layout->addWidget(button);
    }
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    connect(close, &QToolButton::clicked, bar, [this, bar] { dismiss(bar); });
    layout->addWidget(close);
    return bar;
}

void BarStack::arrange()
{
    const qsizetype hidden = qMax<qsizetype>(0, m_bars.size() - maxVisible);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        m_bars.at(i)->setVisible(i >= hidden);
    }
    m_more->setText(tr("%n more", nullptr, static_cast<int>(hidden)));
    m_more->setVisible(hidden > 0);
    setVisible(!m_bars.isEmpty());
}

} // namespace freshet::ui
