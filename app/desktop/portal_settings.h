// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace freshet::app {

/// What people have told their desktop of how programs should look, as its settings portal
/// (org.freedesktop.portal.Settings) knows it. Asked without waiting; nothing is said where it does not tell.
class PortalSettings : public QObject
{
    Q_OBJECT
public:
    explicit PortalSettings(const QDBusConnection& session, QObject* parent = nullptr);

    /// Whether nothing need move; nothing while it is not known.
    [[nodiscard]] std::optional<bool> isReduced() const { return m_toldMotion; }
    /// Whether dark windows are liked better; nothing while it is not known.
    [[nodiscard]] std::optional<bool> isDark() const { return m_toldDark; }

Q_SIGNALS:
    /// First, and then whenever it changes.
    void motionKnown(bool isReduced);
    void schemeKnown(bool isDark);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void take(const QString& group, const QString& key, const QVariant& value);
    void tell();

    QDBusConnection m_session;
    /// Of org.freedesktop.appearance: reduced-motion, color-scheme.
    std::optional<bool> m_reduced;
    std::optional<bool> m_dark;
    /// Of org.gnome.desktop.interface: enable-animations.
    std::optional<bool> m_animated;
    std::optional<bool> m_toldMotion;
    std::optional<bool> m_toldDark;
};

} // namespace freshet::app
