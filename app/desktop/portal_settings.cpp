// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/portal_settings.h"

#include "app/desktop/portal.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QMap>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace freshet::app {

namespace {

const auto settings = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto gnome = QStringLiteral("org.gnome.desktop.interface");
const auto reducedMotion = QStringLiteral("reduced-motion");
const auto colorScheme = QStringLiteral("color-scheme");
const auto enableAnimations = QStringLiteral("enable-animations");

/// Some portals put a value into another one.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

PortalSettings::PortalSettings(const QDBusConnection& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    if (m_session.isConnected()) {
        m_session.connect(portal::service, portal::object, settings, QStringLiteral("SettingChanged"), this,
            SLOT(settingChanged(QString, QString, QDBusVariant)));
        ask();
    }
}

void PortalSettings::ask()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portal::service, portal::object, settings, QStringLiteral("ReadAll"));
    call << QStringList{appearance, gnome};
    auto* watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != QLatin1String("a{sa{sv}}")) {
            return;
        }
        const auto groups =
            qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().value(0).value<QDBusArgument>());
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            for (auto each = group->cbegin(); each != group->cend(); ++each) {
                take(group.key(), each.key(), each.value());
            }
        }
        tell();
    });
}

void PortalSettings::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    take(group, key, value.variant());
    tell();
}

void PortalSettings::take(const QString& group, const QString& key, const QVariant& value)
{
    const QVariant plain = unwrapped(value);
    if (group == appearance && key == reducedMotion) {
        // 0: no preference, 1: reduced; what is not known is no preference.
        m_reduced = plain.toUInt() == 1;
    } else if (group == appearance && key == colorScheme) {
        // 0: no preference, 1: dark, 2: light.
        m_dark = plain.toUInt() == 1;
    } else if (group == gnome && key == enableAnimations && plain.typeId() == QMetaType::Bool) {
        m_animated = plain.toBool();
    }
}

void PortalSettings::tell()
{
    if (m_reduced || m_animated) {
        const bool isReduced = m_reduced.value_or(false) || !m_animated.value_or(true);
        if (std::exchange(m_toldMotion, isReduced) != isReduced) {
            Q_EMIT motionKnown(isReduced);
        }
    }
    if (m_dark && std::exchange(m_toldDark, m_dark) != m_dark) {
        Q_EMIT schemeKnown(*m_dark);
    }
}

} // namespace freshet::app
