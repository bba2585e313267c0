// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drop_overlay.h"

#include <QEvent>
#include <QPainter>

namespace freshet::ui {

namespace {
constexpr int veilAlpha = 225;
constexpr int margin = 16;
constexpr int lineWidth = 3;
constexpr std::chrono::milliseconds refusalTime{1500};
} // namespace

DropOverlay::DropOverlay(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dropOverlay"));
    // The window below keeps getting the drag events: no leave and enter while the overlay comes and goes.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    parent->installEventFilter(this);
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(refusalTime);
    connect(&m_timeout, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void DropOverlay::showText(const QString& text, bool isAccepted, const QString& hint)
{
    if (isVisible() && isAccepted && m_isAccepted && m_text == text && m_hint == hint) {
        // As at most moves of the pointer.
        return;
    }
    m_text = text;
    m_hint = hint;
    setAccessibleDescription(hint);
    m_isAccepted = isAccepted;
    setAccessibleName(text);
    if (isAccepted) {
        m_timeout.stop();
    } else {
        m_timeout.start();
    }
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

bool DropOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRegion(QRegion(rect()) - m_inSight);
    QColor veil = palette().color(QPalette::Base);
    veil.setAlpha(veilAlpha);
    painter.fillRect(rect(), veil);
    const QColor ink = palette().color(m_isAccepted ? QPalette::Highlight : QPalette::PlaceholderText);
    painter.setPen(QPen(ink, lineWidth, m_isAccepted ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(rect().adjusted(margin, margin, -margin, -margin), margin, margin);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    painter.setFont(large);
    painter.setPen(palette().color(m_isAccepted ? QPalette::Text : QPalette::PlaceholderText));
    QRect room = rect();
    if (m_inSight.isValid()) {
        // On the wider side of it.
        const bool isLeft = m_inSight.left() < rect().right() - m_inSight.right();
        if (isLeft) {
            room.setLeft(m_inSight.right());
        } else {
            room.setRight(m_inSight.left());
        }
    }
    room.adjust(2 * margin, 0, -2 * margin, 0);
    QRect said;
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_text, &said);
    painter.setFont(font());
    const QRect below(
        room.left(), said.bottom() + margin, room.width(), room.bottom() - said.bottom() - margin);
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

} // namespace freshet::ui
