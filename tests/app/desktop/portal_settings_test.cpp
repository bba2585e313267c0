// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dbus_desktop.h"
#include "app/desktop/portal_settings.h"
#include "tests/support/test_main.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

using namespace freshet::app;

using Groups = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Groups)

namespace {

/// Another program on the bus that has the name of the desktop's settings portal.
class FakeSettings : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Groups groups;
    QStringList asked;

    void set(const QString& group, const QString& key, const QVariant& value)
    {
        groups[group][key] = value;
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    Groups ReadAll(const QStringList& namespaces)
    {
        asked = namespaces;
        return groups;
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto gnome = QStringLiteral("org.gnome.desktop.interface");

} // namespace

class PortalSettingsTest : public QObject
{
    Q_OBJECT
    static QDBusConnection bus(const char* name)
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QString::fromLatin1(name));
    }

    /// The portal, as long as it exists.
    struct Portal
    {
        Portal()
            : server(bus("settings"))
        {
            if (!server.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &fake,
                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
                || !server.registerService(QStringLiteral("org.freedesktop.portal.Desktop"))) {
                qFatal("no portal");
            }
        }
        ~Portal()
        {
            server.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
            server.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
        }
        FakeSettings fake;
        QDBusConnection server;
    };

private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<Groups>(); }

    void saysWhatTheDesktopSays_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("isReduced");
        QTest::newRow("animations off") << gnome << "enable-animations" << QVariant(false) << true;
        QTest::newRow("animations on") << gnome << "enable-animations" << QVariant(true) << false;
        QTest::newRow("reduced") << appearance << "reduced-motion" << QVariant(1U) << true;
        QTest::newRow("no preference") << appearance << "reduced-motion" << QVariant(0U) << false;
        QTest::newRow("of later times") << appearance << "reduced-motion" << QVariant(7U) << false;
        QTest::newRow("wrapped twice")
            << gnome << "enable-animations" << QVariant::fromValue(QDBusVariant(false)) << true;
    }
    void saysWhatTheDesktopSays()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(bool, isReduced);
        Portal portal;
        portal.fake.groups[group][key] = value;
        portal.fake.groups[appearance][QStringLiteral("color-scheme")] = 1U;
        const PortalSettings settings(bus("client"));
        QSignalSpy known(&settings, &PortalSettings::motionKnown);
        // Nobody waits for the answer.
        QVERIFY(!settings.isReduced());
        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(known.first().first().toBool(), isReduced);
        QCOMPARE(portal.fake.asked, (QStringList{appearance, gnome}));
    }

    void hearsOfChanges()
    {
        Portal portal;
        portal.fake.groups[gnome][QStringLiteral("enable-animations")] = true;
        const PortalSettings settings(bus("client"));
        QSignalSpy known(&settings, &PortalSettings::motionKnown);
        QTRY_COMPARE(known.size(), 1);
        portal.fake.set(gnome, QStringLiteral("enable-animations"), false);
        QTRY_COMPARE(known.size(), 2);
        QCOMPARE(settings.isReduced(), std::optional(true));
        // One of them is enough.
        portal.fake.set(appearance, QStringLiteral("reduced-motion"), 1U);
        portal.fake.set(gnome, QStringLiteral("enable-animations"), true);
        portal.fake.set(gnome, QStringLiteral("cursor-size"), 24);
        portal.fake.set(appearance, QStringLiteral("reduced-motion"), 0U);
        QTRY_COMPARE(known.size(), 3);
        QCOMPARE(settings.isReduced(), std::optional(false));
    }

    void tellsWhetherDarkIsLikedBetter()
    {
        Portal portal;
        portal.fake.groups[appearance][QStringLiteral("color-scheme")] = 1U;
        const PortalSettings settings(bus("client"));
        QSignalSpy scheme(&settings, &PortalSettings::schemeKnown);
        const QSignalSpy motion(&settings, &PortalSettings::motionKnown);
        QTRY_COMPARE(scheme.size(), 1);
        QVERIFY(scheme.first().first().toBool());
        QVERIFY(motion.isEmpty());
        // Light, no preference and what nobody knows are all not dark.
        portal.fake.set(appearance, QStringLiteral("color-scheme"), 2U);
        QTRY_COMPARE(scheme.size(), 2);
        portal.fake.set(appearance, QStringLiteral("color-scheme"), 0U);
        portal.fake.set(appearance, QStringLiteral("color-scheme"), QStringLiteral("dusk"));
        portal.fake.set(appearance, QStringLiteral("color-scheme"), 1U);
        QTRY_COMPARE(scheme.size(), 3);
        QCOMPARE(settings.isDark(), std::optional(true));
    }

    void nothingIsSaidWithoutAPortal()
    {
        const PortalSettings settings(bus("client"));
        QSignalSpy known(&settings, &PortalSettings::motionKnown);
        // Something else is answered after it.
        QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
            QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
        QCOMPARE(bus("client").call(call).type(), QDBusMessage::ErrorMessage);
        QCoreApplication::processEvents();
        QCOMPARE(known.size(), 0);
        const PortalSettings nowhere(QDBusConnection(QStringLiteral("none")));
        QVERIFY(!nowhere.isReduced());
    }

    void strangeAnswersAreNone()
    {
        Portal portal;
        portal.fake.groups[gnome][QStringLiteral("enable-animations")] = QStringLiteral("maybe");
        portal.fake.groups[appearance][QStringLiteral("reduced-motion")] = QStringLiteral("much");
        const PortalSettings settings(bus("client"));
        QSignalSpy known(&settings, &PortalSettings::motionKnown);
        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(settings.isReduced(), std::optional(false));
    }

    void theDesktopPassesItOn()
    {
        Portal portal;
        portal.fake.groups[gnome][QStringLiteral("enable-animations")] = false;
        portal.fake.groups[appearance][QStringLiteral("color-scheme")] = 1U;
        const DbusDesktop desktop(bus("client"), bus("client"));
        const QSignalSpy scheme(&desktop, &freshet::ui::Desktop::schemeKnown);
        QSignalSpy known(&desktop, &freshet::ui::Desktop::motionKnown);
        QTRY_COMPARE(known.size(), 1);
        QVERIFY(known.first().first().toBool());
        QTRY_COMPARE(scheme.size(), 1);
    }
};

FRESHET_TEST(PortalSettingsTest)
#include "portal_settings_test.moc"
