// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/launch_token.h"
#include "app/gui/x11_startup.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet::app;

class LaunchTokenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTakenOutOfTheEnvironment()
    {
        qputenv("XDG_ACTIVATION_TOKEN", "wayland-1");
        qputenv("DESKTOP_STARTUP_ID", "x11-1_TIME7");
        const LaunchToken token = LaunchToken::takeFromEnvironment();
        QCOMPARE(token.activation, QByteArray("wayland-1"));
        QCOMPARE(token.startupId, QByteArray("x11-1_TIME7"));
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
        QVERIFY(!qEnvironmentVariableIsSet("DESKTOP_STARTUP_ID"));
    }

    void isPutBackForQt()
    {
        const LaunchToken token{"wayland-2", "x11-2"};
        token.restoreToEnvironment();
        QVERIFY(LaunchToken::takeFromEnvironment() == token);
    }

    void isAnnouncedToTheWaylandPluginOnly()
    {
        LaunchToken{"wayland-3", "x11-3"}.announce();
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("wayland-3"));
        QVERIFY(!qEnvironmentVariableIsSet("DESKTOP_STARTUP_ID"));
        qunsetenv("XDG_ACTIVATION_TOKEN");
        LaunchToken().announce();
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    }

    void refusesWhatNoDesktopWrites()
    {
        const LaunchToken odd{QByteArray(2000, 'a'), "line\nbreak"};
        QVERIFY(odd.checked() == LaunchToken());
        const LaunchToken good{"a b", "c_TIME1"};
        QVERIFY(good.checked() == good);
    }

    void knowsWhenTheUserActed_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<quint32>("time");
        QTest::newRow("usual") << QByteArray("gnome-shell/Freshet/1-2-host_TIME4294967295")
                               << quint32{4294967295U};
        QTest::newRow("twice") << QByteArray("a_TIME1_TIME22") << quint32{22};
        QTest::newRow("none") << QByteArray("a") << quint32{0};
        QTest::newRow("no number") << QByteArray("a_TIMEx") << quint32{0};
    }
    void knowsWhenTheUserActed()
    {
        QFETCH(QByteArray, id);
        QFETCH(quint32, time);
        QCOMPARE((LaunchToken{{}, id}.time()), time);
    }

    void quotesTheMessageThatEndsAStart()
    {
        QCOMPARE(startupEndMessage("a\"b\\c"), QByteArray("remove: ID=\"a\\\"b\\\\c\""));
    }
};

FRESHET_TEST(LaunchTokenTest)
#include "launch_token_test.moc"
