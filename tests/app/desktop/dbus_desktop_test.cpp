// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dbus_desktop.h"
#include "tests/support/test_main.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

#include <unistd.h>

using namespace freshet;
using namespace freshet::app;

namespace {

/// Another program on the bus that has the names of the desktop's services.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QString title;
    QString text;
    QStringList buttons;
    QVariantMap hints;

public Q_SLOTS:
    uint Notify(const QString&, uint, const QString&, const QString& summary, const QString& body,
        const QStringList& actions, const QVariantMap& given, int)
    {
        title = summary;
        text = body;
        buttons = actions;
        hints = given;
        return 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
};

class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    FakeLogind()
    {
        if (::pipe(m_pipe) != 0) {
            qFatal("no pipe");
        }
    }
    ~FakeLogind() override { ::close(m_pipe[0]); }
    QString what;
    QStringList calls;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& kind, const QString&, const QString&, const QString&)
    {
        what = kind;
        const QDBusUnixFileDescriptor handed(m_pipe[1]);
        ::close(m_pipe[1]);
        return handed;
    }
    void Suspend(bool) { calls.append(QStringLiteral("Suspend")); }
    void PowerOff(bool) { calls.append(QStringLiteral("PowerOff")); }

private:
    int m_pipe[2] = {-1, -1};
};

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    uint flags = 0;

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString&, uint what, const QVariantMap&)
    {
        flags = what;
        return QDBusObjectPath(QStringLiteral("/request/1"));
    }
};

} // namespace

class DbusDesktopTest : public QObject
{
    Q_OBJECT
    static QDBusConnection bus(const char* name)
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QString::fromLatin1(name));
    }

private Q_SLOTS:
    void noticesAreShownAndTheirButtonsWork()
    {
        QDBusConnection server = bus("notifications");
        FakeNotifications fake;
        QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &fake,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(server.registerService(QStringLiteral("org.freedesktop.Notifications")));
        DbusDesktop desktop(bus("client"), bus("client"));
        QSignalSpy chosen(&desktop, &ui::Desktop::noticeActivated);
        QVERIFY(desktop.notify({QStringLiteral("Sintel is complete"), QStringLiteral("<b>x</b>"), false, 42,
            {{QStringLiteral("open"), QStringLiteral("Open")}}}));
        QTRY_COMPARE(fake.title, QStringLiteral("Sintel is complete"));
        // Names of torrents are no markup.
        QCOMPARE(fake.text, QStringLiteral("&lt;b&gt;x&lt;/b&gt;"));
        QCOMPARE(fake.buttons, (QStringList{QStringLiteral("open"), QStringLiteral("Open")}));
        QVERIFY(fake.hints.value(QStringLiteral("suppress-sound")).toBool());
        QVERIFY(!fake.hints.contains(QStringLiteral("sound-name")));
        QTRY_VERIFY_WITH_TIMEOUT(
            (Q_EMIT fake.ActionInvoked(7, QStringLiteral("open")), !chosen.isEmpty()), 5000);
        QCOMPARE(chosen.first().at(0).toULongLong(), 42ULL);
        QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("open"));
        Q_EMIT fake.ActionInvoked(99, QStringLiteral("open"));
        ui::DesktopNotice loud;
        loud.title = QStringLiteral("loud");
        loud.sound = QStringLiteral("complete-download");
        QVERIFY(desktop.notify(loud));
        QTRY_COMPARE(fake.title, loud.title);
        QCOMPARE(fake.hints.value(QStringLiteral("sound-name")).toString(), loud.sound);
        QVERIFY(!fake.hints.contains(QStringLiteral("suppress-sound")));
        ui::DesktopNotice own = loud;
        own.title = QStringLiteral("own");
        own.soundFile = QStringLiteral("/usr/share/sounds/own.oga");
        QVERIFY(desktop.notify(own));
        QTRY_COMPARE(fake.title, own.title);
        QCOMPARE(fake.hints.value(QStringLiteral("sound-file")).toString(), own.soundFile);
        QVERIFY(!fake.hints.contains(QStringLiteral("sound-name")));
        QVERIFY(!fake.hints.contains(QStringLiteral("suppress-sound")));
        server.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    }

    void aDesktopWithoutNotificationsSaysSo()
    {
        DbusDesktop desktop(bus("client"), bus("client"));
        QSignalSpy notShown(&desktop, &ui::Desktop::notShown);
        QVERIFY(desktop.notify({QStringLiteral("Sintel is complete"), {}, false, 1, {}}));
        QTRY_COMPARE(notShown.size(), 1);
        const DbusDesktop nowhere(
            QDBusConnection(QStringLiteral("none")), QDBusConnection(QStringLiteral("none")));
        Q_UNUSED(nowhere)
    }

    void logindKeepsTheComputerAwake()
    {
        QDBusConnection server = bus("logind");
        FakeLogind fake;
        QVERIFY(server.registerObject(
            QStringLiteral("/org/freedesktop/login1"), &fake, QDBusConnection::ExportAllSlots));
        QVERIFY(server.registerService(QStringLiteral("org.freedesktop.login1")));
        DbusDesktop desktop(bus("client"), bus("client"));
        desktop.keepAwake(true, QStringLiteral("downloads"));
        QTRY_VERIFY(desktop.isInhibiting());
        QCOMPARE(fake.what, QStringLiteral("idle"));
        desktop.keepAwake(false, {});
        QVERIFY(!desktop.isInhibiting());
        desktop.suspend();
        desktop.shutDown();
        QTRY_COMPARE(fake.calls, (QStringList{QStringLiteral("Suspend"), QStringLiteral("PowerOff")}));
        server.unregisterService(QStringLiteral("org.freedesktop.login1"));
    }

    void aRefusalIsSaid()
    {
        DbusDesktop desktop(bus("client"), bus("client"));
        QSignalSpy refused(&desktop, &ui::Desktop::powerRefused);
        desktop.suspend();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!refused.first().first().toString().isEmpty());
        desktop.shutDown();
        QTRY_COMPARE(refused.size(), 2);
    }

    void thePortalDoesWhereThereIsNoLogind()
    {
        QDBusConnection server = bus("portal");
        FakePortal fake;
        QVERIFY(server.registerObject(
            QStringLiteral("/org/freedesktop/portal/desktop"), &fake, QDBusConnection::ExportAllSlots));
        QVERIFY(server.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        DbusDesktop desktop(bus("client"), bus("client"));
        desktop.keepAwake(true, QStringLiteral("downloads"));
        QTRY_VERIFY(desktop.isInhibiting());
        QCOMPARE(fake.flags, 12U);
        desktop.keepAwake(false, {});
        QVERIFY(!desktop.isInhibiting());
    }
};

FRESHET_TEST(DbusDesktopTest)
#include "dbus_desktop_test.moc"
