// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace freshet::app {

/// Whether people have told their desktop that nothing need move, as its settings portal
/// (org.freedesktop.portal.Settings) knows it. Asked without waiting; nothing is said where it does not tell.
class MotionPreference : public QObject
{
    Q_OBJECT
public:
    explicit MotionPreference(const QDBusConnection& session, QObject* parent = nullptr);

    /// Nothing while it is not known.
    [[nodiscard]] std::optional<bool> isReduced() const { return m_told; }

Q_SIGNALS:
    /// First, and then whenever it changes.
    void known(bool isReduced);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void take(const QString& group, const QString& key, const QVariant& value);
    void tell();

    QDBusConnection m_session;
    /// Of org.freedesktop.appearance: reduced-motion.
    std::optional<bool> m_reduced;
    /// Of org.gnome.desktop.interface: enable-animations.
    std::optional<bool> m_animated;
    std::optional<bool> m_told;
};

} // namespace freshet::app
