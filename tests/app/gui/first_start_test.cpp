// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/first_start.h"
#include "engine/session/engine_session.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"

#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using freshet::test::FakeSession;

class FirstStartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPortIsChosenByChanceAndStays()
    {
        FakeSession session;
        QCOMPARE(session.settings().connection.listenPort, quint16{0});
        app::choosePort(session);
        const quint16 port = session.settings().connection.listenPort;
        QVERIFY2(port >= 49152, qPrintable(QString::number(port)));
        app::choosePort(session);
        QCOMPARE(session.settings().connection.listenPort, port);
    }

    void onlyTheFirstStartIsTheFirst()
    {
        QTemporaryDir profile;
        QVERIFY(app::isFirstStart(profile.path()));
        session::EngineConfig config;
        config.profileFolder = profile.path();
        {
            const auto session = session::EngineSession::create(config);
            QVERIFY(session.has_value());
        }
        QVERIFY(!app::isFirstStart(profile.path()));
    }
};

FRESHET_TEST(FirstStartTest)
#include "first_start_test.moc"
