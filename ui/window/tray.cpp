// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tray.h"

#include "ui/models/formatting.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/window/action_set.h"

#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace freshet::ui {

namespace {

QString emblemOf(Tray::Face face)
{
    switch (face) {
    case Tray::Face::Idle: return {};
    case Tray::Face::Active: return QStringLiteral("downloading");
    case Tray::Face::Slow: return QStringLiteral("limit");
    case Tray::Face::Attention: return QStringLiteral("attention");
    }
    return {};
}

ThemeColor colorOf(Tray::Face face)
{
    return face == Tray::Face::Slow ? ThemeColor::Warn : ThemeColor::Ok;
}

/// An exclamation mark that fills the disc.
void paintMark(QPainter& painter, const QRectF& disc)
{
    const double unit = disc.width() / 8;
    painter.setBrush(QPalette().window());
    painter.drawRoundedRect(
        QRectF(disc.center().x() - unit * 0.7, disc.top() + unit * 1.3, unit * 1.4, unit * 3.2), unit * 0.4,
        unit * 0.4);
    painter.drawEllipse(
        QRectF(disc.center().x() - unit * 0.7, disc.top() + unit * 5.2, unit * 1.4, unit * 1.4));
}

} // namespace

QIcon Tray::iconOf(Face face)
{
    const QIcon plain = applicationIcon();
    const QString emblem = emblemOf(face);
    if (emblem.isEmpty()) {
        return plain;
    }
    QIcon result;
    for (const int size : {16, 22, 32, 48, 64}) {
        QPixmap picture = plain.pixmap(size, size);
        QPainter painter(&picture);
        const int part = size * 5 / 8;
        const QRect corner(size - part, size - part, part, part);
        // On a disc, so that it is seen on every ground.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QPalette().window());
        if (face == Face::Attention) {
            // The widest of all, also where there is no room for strokes.
            painter.setBrush(Theme(QPalette()).color(ThemeColor::Error));
            painter.drawEllipse(corner);
            paintMark(painter, corner);
            painter.end();
            result.addPixmap(picture);
            continue;
        }
        painter.drawEllipse(corner);
        const int margin = size / 16;
        icon(emblem, colorOf(face)).paint(&painter, corner.adjusted(margin, margin, -margin, -margin));
        painter.end();
        result.addPixmap(picture);
    }
    return result;
}

Tray::Face Tray::Summary::face() const
{
    return needsAttention           ? Face::Attention
        : isSlow                    ? Face::Slow
        : downloading > 0 || up > 0 ? Face::Active
                                    : Face::Idle;
}

Tray::Tray(QWidget& window, const ActionSet& actions, QMenu& limits, QObject* parent)
    : QObject(parent)
    , m_menu(new QMenu(&window))
    , m_icon(new QSystemTrayIcon(applicationIcon(), this))
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    QAction* show = m_menu->addAction(tr("&Show or hide the window"));
    m_menu->setDefaultAction(show);
    connect(show, &QAction::triggered, this, &Tray::toggleRequested);
    m_menu->addAction(actions.action(Command::AddFile));
    m_menu->addSeparator();
    for (const Command command : {Command::PauseAll, Command::AlternativeLimits, Command::FullSpeed}) {
        m_menu->addAction(actions.action(command));
    }
    m_menu->addMenu(&limits);
    m_menu->addSeparator();
    m_menu->addAction(actions.action(Command::Quit));
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            Q_EMIT toggleRequested();
        }
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::showRequested);
    this->show(Summary());
    m_icon->show();
}

Tray::~Tray() = default;

void Tray::show(const Summary& summary)
{
    //: The tooltip of the icon in the tray: rates down and up
    const QString rates =
        tr("Freshet: %1 down, %2 up").arg(rateTextOrZero(summary.down), rateTextOrZero(summary.up));
    const QString text = summary.downloading > 0
        //: %1 says "Freshet: 4.2 MiB/s down, 0.3 MiB/s up"
        ? tr("%1, %n downloading", nullptr, summary.downloading).arg(rates)
        : rates;
    if (m_icon->toolTip() != text) {
        m_icon->setToolTip(text);
    }
    setFace(summary.face());
}

void Tray::setFace(Face face)
{
    if (m_face != face) {
        m_face = face;
        m_icon->setIcon(iconOf(face));
    }
}

void Tray::tell(const QString& title, const QString& text, bool isError)
{
    m_icon->showMessage(title, text, isError ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

QString Tray::toolTip() const
{
    return m_icon->toolTip();
}

} // namespace freshet::ui
