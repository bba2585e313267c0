// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/dialogs/statistics_window.h"
#include "ui/widgets/speed_chart.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using freshet::test::Stage;

class StatisticsFlowTest : public QObject
{
    Q_OBJECT
    static QString copied(StatisticsWindow& window)
    {
        for (QPushButton* button : window.findChildren<QPushButton*>()) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String("Copy")) {
                button->click();
            }
        }
        return QGuiApplication::clipboard()->text();
    }

private Q_SLOTS:
    void theSessionCountsWhileItIsOpen()
    {
        Stage stage;
        QCOMPARE(stage.session.metricsScope(), api::MetricsScope::Off);
        QCOMPARE(stage.window.actions().action(Command::Statistics)->shortcut(),
            QKeySequence(QStringLiteral("Ctrl+I")));
        stage.trigger(Command::Statistics);
        auto* window = stage.find<StatisticsWindow>("statisticsWindow");
        QVERIFY(window != nullptr && window->isVisible() && !window->isModal());
        QCOMPARE(stage.session.metricsScope(), api::MetricsScope::Session);
        window->close();
        QCOMPARE(stage.session.metricsScope(), api::MetricsScope::Off);
    }

    void showsThisSessionAndThePast()
    {
        Stage stage;
        stage.session.setHistory({api::HistoryRange::Days, std::nullopt},
            {{1'700'000'000'000, 60'000, 3_GiB, 1_GiB, 3_GiB, 1_GiB, 0}});
        stage.trigger(Command::Statistics);
        auto* window = stage.find<StatisticsWindow>("statisticsWindow");
        api::MetricsSnapshot metrics;
        metrics.takenMs = 1000;
        metrics.swarm.received.payload = 700_MiB;
        metrics.swarm.received.bytes = 705_MiB;
        metrics.peers.incoming = 41;
        Q_EMIT stage.session.metricsUpdated(metrics);
        freshet::test::playScene(stage.session);
        QTRY_VERIFY(copied(*window).contains(QStringLiteral("3.0")));
        const QString text = copied(*window);
        QVERIFY2(text.contains(QStringLiteral("700")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("41 incoming")), qPrintable(text));
    }

    void totalsCountFromAResetUntilItIsUndone()
    {
        QTemporaryDir profile;
        {
            Stage stage(profile.path());
            stage.session.setHistory({api::HistoryRange::Days, std::nullopt},
                {{1'700'000'000'000, 60'000, 3_GiB, 1_GiB, 3_GiB, 1_GiB, 0}});
            stage.trigger(Command::Statistics);
            auto* window = stage.find<StatisticsWindow>("statisticsWindow");
            QTRY_VERIFY(copied(*window).contains(QStringLiteral("3.0\u00a0GiB")));
            auto* reset = window->findChild<QPushButton*>(QStringLiteral("resetTotals"));
            QVERIFY(reset->isEnabled());
            reset->click();
            QTRY_VERIFY(!copied(*window).contains(QStringLiteral("3.0\u00a0GiB")));
            reset->click();
            QTRY_VERIFY(copied(*window).contains(QStringLiteral("3.0\u00a0GiB")));
            reset->click();
            QTRY_VERIFY(!copied(*window).contains(QStringLiteral("3.0\u00a0GiB")));
        }
        Stage later(profile.path());
        later.session.setHistory({api::HistoryRange::Days, std::nullopt},
            {{1'700'000'000'000, 60'000, 5_GiB, 1_GiB, 5_GiB, 1_GiB, 0}});
        later.trigger(Command::Statistics);
        auto* window = later.find<StatisticsWindow>("statisticsWindow");
        QTRY_VERIFY2(copied(*window).contains(QStringLiteral("2.0\u00a0GiB")), qPrintable(copied(*window)));
    }

    void anotherTimeIsShownAtOnce()
    {
        Stage stage;
        stage.trigger(Command::Statistics);
        auto* window = stage.find<StatisticsWindow>("statisticsWindow");
        auto* chart = window->findChild<SpeedChart*>(QStringLiteral("statisticsChart"));
        const auto samples = [chart] { return chart->picture().lines.at(0).samples; };
        const auto before = samples();
        QVERIFY(!before.isEmpty());
        QTest::keyClick(chart, Qt::Key_4);
        // Four minutes in a slot: the seconds are one of them.
        QVERIFY(samples() != before);
        QVERIFY(!samples().isEmpty());
    }

    void aPartOfTheTorrentsHasAPast()
    {
        Stage stage;
        stage.session.setCategory({TorrentId{1}, TorrentId{3}}, QStringLiteral("Some"));
        constexpr qint64 slotMs = 300'000;
        const qint64 end = stage.session.torrent(TorrentId{1})->addedMs / slotMs * slotMs + 86'400'000;
        for (const quint64 id : {1, 3}) {
            QList<api::TrafficSample> slots;
            for (qint64 i = 100; i > 0; --i) {
                slots.append({end - i * slotMs, slotMs, 5 * slotMs, 0, 5 * slotMs, 0, 0});
            }
            stage.session.setHistory({api::HistoryRange::Week, TorrentId{id}}, slots);
        }
        stage.trigger(Command::Statistics);
        auto* window = stage.find<StatisticsWindow>("statisticsWindow");
        window->setRange(TimeRange::Day);
        auto* scopes = window->findChild<QComboBox*>(QStringLiteral("statisticsScope"));
        const auto* chart = window->findChild<SpeedChart*>(QStringLiteral("statisticsChart"));
        for (const char* scope : {"Category: Some", "Tracker: ", "debian"}) {
            const int found = scopes->findText(QString::fromLatin1(scope), Qt::MatchStartsWith);
            QVERIFY2(found > 0, scope);
            scopes->setCurrentIndex(found);
            Q_EMIT scopes->activated(found);
            // At once what was recorded here, and then what the session knows.
            QVERIFY(!chart->picture().lines.at(0).samples.isEmpty());
            QTRY_VERIFY2(chart->pointCount(0) >= 100, scope);
        }
        scopes->setCurrentIndex(scopes->findText(QStringLiteral("Category: Some")));
        Q_EMIT scopes->activated(scopes->currentIndex());
        QTRY_VERIFY(chart->pointCount(0) >= 100);
        QCOMPARE(chart->picture().lines.at(0).samples.first().mean, 10'000.0);
    }

    void aPartOfTheTorrentsCanBeChosen()
    {
        Stage stage;
        stage.session.setCategory({TorrentId{1}}, QStringLiteral("Alone"));
        stage.trigger(Command::Statistics);
        auto* window = stage.find<StatisticsWindow>("statisticsWindow");
        auto* scopes = window->findChild<QComboBox*>(QStringLiteral("statisticsScope"));
        const int category = scopes->findText(QStringLiteral("Category: Alone"));
        QVERIFY(category > 0);
        QVERIFY(scopes->findText(QStringLiteral("Tracker: "), Qt::MatchStartsWith) > 0);
        scopes->setCurrentIndex(category);
        Q_EMIT scopes->activated(category);
        api::TorrentSnapshot torrent = *stage.session.torrent(TorrentId{1});
        torrent.downloaded = 1234_MiB;
        stage.session.put(torrent);
        const QString text = copied(*window);
        QVERIFY2(text.contains(QStringLiteral("1.2")), qPrintable(text));
        QCOMPARE(window->scope().filter.categories, QStringList{QStringLiteral("Alone")});
    }
};

FRESHET_TEST(StatisticsFlowTest)
#include "statistics_flow_test.moc"
