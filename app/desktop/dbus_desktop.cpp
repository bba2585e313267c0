// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dbus_desktop.h"

#include "app/desktop/portal.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QVariantMap>

namespace freshet::app {

namespace {

const auto notifications = QStringLiteral("org.freedesktop.Notifications");
const auto notificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const auto logind = QStringLiteral("org.freedesktop.login1");
const auto logindPath = QStringLiteral("/org/freedesktop/login1");
const auto logindManager = QStringLiteral("org.freedesktop.login1.Manager");
/// Of the inhibit portal: suspend and idle.
constexpr uint portalFlags = 4 | 8;

/// `text` where markup is allowed.
QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

template<class Done>
void whenAnswered(QObject* owner, const QDBusPendingCall& call, Done done)
{
    auto* watcher = new QDBusPendingCallWatcher(call, owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner, [watcher, done] {
        watcher->deleteLater();
        done(*watcher);
    });
}

} // namespace

DbusDesktop::DbusDesktop(const QDBusConnection& session, const QDBusConnection& system, QObject* parent)
    : Desktop(parent)
    , m_session(session)
    , m_system(system)
    , m_association(QGuiApplication::desktopFileName() + QStringLiteral(".desktop"))
    , m_settings(session)
{
    connect(&m_settings, &PortalSettings::motionKnown, this, &Desktop::motionKnown);
    connect(&m_settings, &PortalSettings::schemeKnown, this, &Desktop::schemeKnown);
    connect(&m_association, &FileAssociation::known, this, &Desktop::torrentHandlerKnown);
    m_session.connect(notifications, notificationsPath, notifications, QStringLiteral("ActionInvoked"), this,
        SLOT(actionInvoked(uint, QString)));
    m_session.connect(notifications, notificationsPath, notifications, QStringLiteral("NotificationClosed"),
        this, SLOT(noticeClosed(uint, uint)));
}

DbusDesktop::~DbusDesktop() = default;

bool DbusDesktop::hasTray() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool DbusDesktop::notify(const ui::DesktopNotice& notice)
{
    if (!m_session.isConnected()) {
        return false;
    }
    QStringList actions;
    for (const auto& [key, text] : notice.actions) {
        actions << key << text;
    }
    QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
        {QStringLiteral("category"),
            notice.isError ? QStringLiteral("transfer.error") : QStringLiteral("transfer.complete")}};
    if (notice.sound.isEmpty()) {
        hints[QStringLiteral("suppress-sound")] = true;
    } else if (notice.soundFile.isEmpty()) {
        hints[QStringLiteral("sound-name")] = notice.sound;
    } else {
        // Not both: which of them counts is not said anywhere.
        hints[QStringLiteral("sound-file")] = notice.soundFile;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        notifications, notificationsPath, notifications, QStringLiteral("Notify"));
    call << QGuiApplication::applicationDisplayName() << 0U << QGuiApplication::desktopFileName()
         << notice.title << escaped(notice.text) << actions << hints << -1;
    whenAnswered(this, m_session.asyncCall(call), [this, notice](const QDBusPendingCallWatcher& watcher) {
        const QDBusPendingReply<uint> reply = watcher;
        if (reply.isError()) {
            Q_EMIT notShown(notice);
            return;
        }
        if (m_notices.size() >= maxNotices) {
            m_notices.erase(m_notices.begin());
        }
        m_notices.insert(reply.value(), notice.torrent);
    });
    return true;
}

void DbusDesktop::actionInvoked(uint id, const QString& action)
{
    // Other programs have notices, too.
    if (const auto found = m_notices.find(id); found != m_notices.end()) {
        const quint64 torrent = *found;
        m_notices.erase(found);
        Q_EMIT noticeActivated(torrent, action);
    }
}

void DbusDesktop::noticeClosed(uint id, uint)
{
    m_notices.remove(id);
}

void DbusDesktop::keepAwake(bool isWanted, const QString& reason)
{
    m_isAwakeWanted = isWanted;
    if (!isWanted) {
        release();
    } else if (!isInhibiting()) {
        askLogind(reason);
    }
}

void DbusDesktop::askLogind(const QString& reason)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(logind, logindPath, logindManager, QStringLiteral("Inhibit"));
    // Only sleep that comes by itself: whoever closes the lid means it.
    call << QStringLiteral("idle") << QGuiApplication::applicationDisplayName() << reason
         << QStringLiteral("block");
    whenAnswered(this, m_system.asyncCall(call), [this, reason](const QDBusPendingCallWatcher& watcher) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = watcher;
        if (reply.isError()) {
            if (m_isAwakeWanted && !isInhibiting()) {
                askPortal(reason);
            }
        } else if (m_isAwakeWanted) {
            m_lock = reply.value();
        }
    });
}

void DbusDesktop::askPortal(const QString& reason)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portal::service, portal::object,
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << portalFlags << QVariantMap{{QStringLiteral("reason"), reason}};
    whenAnswered(this, m_session.asyncCall(call), [this](const QDBusPendingCallWatcher& watcher) {
        const QDBusPendingReply<QDBusObjectPath> reply = watcher;
        if (!reply.isError()) {
            m_portalRequest = reply.value().path();
            if (!m_isAwakeWanted) {
                release();
            }
        }
    });
}

void DbusDesktop::release()
{
    m_lock.reset();
    if (!m_portalRequest.isEmpty()) {
        m_session.asyncCall(
            QDBusMessage::createMethodCall(portal::service, std::exchange(m_portalRequest, {}),
                QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
    }
}

void DbusDesktop::login(const QString& method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(logind, logindPath, logindManager, method);
    // The system may ask for a password.
    call << true;
    call.setInteractiveAuthorizationAllowed(true);
    whenAnswered(this, m_system.asyncCall(call), [this](const QDBusPendingCallWatcher& watcher) {
        if (watcher.isError()) {
            Q_EMIT powerRefused(watcher.error().message());
        }
    });
}

std::optional<bool> DbusDesktop::startsWithSession() const
{
    return m_autostart ? std::optional(m_autostart->isOn()) : std::nullopt;
}

QString DbusDesktop::setStartsWithSession(bool isWanted, bool isHidden)
{
    if (!m_autostart) {
        return Desktop::setStartsWithSession(isWanted, isHidden);
    }
    return isWanted ? m_autostart->write(isHidden ? QStringList{QStringLiteral("--hidden")} : QStringList())
                    : m_autostart->remove();
}

void DbusDesktop::suspend()
{
    login(QStringLiteral("Suspend"));
}

void DbusDesktop::shutDown()
{
    login(QStringLiteral("PowerOff"));
}

} // namespace freshet::app
