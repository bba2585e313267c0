// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/autostart_entry.h"
#include "app/desktop/file_association.h"
#include "app/desktop/portal_settings.h"
#include "ui/window/desktop.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QHash>

#include <optional>
#include <utility>

class QDBusPendingCall;

namespace freshet::app {

/// The desktop as it is reached over D-Bus: org.freedesktop.Notifications for notices; systemd-logind, and
/// where it is not the inhibit portal, against sleep; an AutostartEntry for the next session;
/// PortalSettings. Every call is asynchronous; a desktop without these services just does not do it.
class DbusDesktop : public ui::Desktop
{
    Q_OBJECT
public:
    /// Notices whose buttons are remembered.
    static constexpr qsizetype maxNotices = 50;

    DbusDesktop(const QDBusConnection& session, const QDBusConnection& system, QObject* parent = nullptr);
    ~DbusDesktop() override;

    [[nodiscard]] bool hasTray() const override;
    bool notify(const ui::DesktopNotice& notice) override;
    void keepAwake(bool isWanted, const QString& reason) override;
    void suspend() override;
    void shutDown() override;
    /// Without it Freshet cannot be started with the session.
    void setAutostart(AutostartEntry entry) { m_autostart = std::move(entry); }
    [[nodiscard]] std::optional<bool> startsWithSession() const override;
    [[nodiscard]] QString setStartsWithSession(bool isWanted, bool isHidden) override;
    void askForTorrentHandler() override { m_association.ask(); }
    void becomeTorrentHandler() override { m_association.claim(); }
    /// Something keeps the computer awake now.
    [[nodiscard]] bool isInhibiting() const { return m_lock.has_value() || !m_portalRequest.isEmpty(); }

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void noticeClosed(uint id, uint reason);

private:
    void askLogind(const QString& reason);
    void askPortal(const QString& reason);
    void release();
    void login(const QString& method);

    QDBusConnection m_session;
    QDBusConnection m_system;
    /// By the number that the desktop gave a notice: which torrent it is about.
    QHash<uint, quint64> m_notices;
    bool m_isAwakeWanted = false;
    /// While it exists, logind does not let the computer sleep.
    std::optional<QDBusUnixFileDescriptor> m_lock;
    QString m_portalRequest;
    std::optional<AutostartEntry> m_autostart;
    FileAssociation m_association;
    PortalSettings m_settings;
};

} // namespace freshet::app
