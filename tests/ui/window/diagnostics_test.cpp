// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/window/diagnostics.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::Stage;

class DiagnosticsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysMuchAndNoSecret()
    {
        DiagnosticFacts facts;
        facts.settings.metrics.token = QStringLiteral("topsecret");
        facts.settings.connection.maxConnections = 777;
        facts.totals.listenPort = 6881;
        facts.torrents = {freshet::test::makeTorrent(1, QStringLiteral("Private name"))};
        for (int i = 0; i < 80; ++i) {
            api::Event event;
            event.kind = api::EventKind::Failed;
            event.torrentName = QStringLiteral("Private name");
            event.fault = {api::FaultKind::DiskFull, QDir::homePath() + QStringLiteral("/Downloads"), {}};
            facts.events.append(event);
        }
        const QString text = diagnosticsText(facts);
        QVERIFY(text.contains(QStringLiteral("777")) && text.contains(QStringLiteral("6881")));
        QCOMPARE(text.count(QStringLiteral("The disk of")), 50);
        QVERIFY(text.contains(QStringLiteral("~/Downloads")));
        QVERIFY(
            !text.contains(QStringLiteral("topsecret")) && !text.contains(QStringLiteral("Private name")));
    }

    void areCopiedFromTheMenu()
    {
        Stage stage;
        QGuiApplication::clipboard()->clear();
        stage.trigger(Command::Diagnostics);
        QVERIFY(stage.session.isLogWatched());
        api::Event event;
        event.kind = api::EventKind::Warning;
        event.fault = {api::FaultKind::PortInUse, QStringLiteral("6881"), {}};
        stage.session.putLog({{event}, true});
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Port 6881")));
        QVERIFY(!stage.session.isLogWatched());
    }
};

FRESHET_TEST(DiagnosticsTest)
#include "diagnostics_test.moc"
