// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How often the window shows what the session tells, and what becomes of the rest.
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/dialogs/statistics_window.h"
#include "ui/widgets/speed_chart.h"

#include <QComboBox>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;
using namespace std::chrono_literals;
using freshet::test::makeTorrent;
using freshet::test::Stage;

namespace {

constexpr qint64 start = 1'700'010'000'000;

/// A stage whose numbers change in every second.
struct Ticking : Stage
{
    explicit Ticking(std::chrono::milliseconds interval)
    {
        Preferences preferences;
        preferences.updateInterval = interval;
        window.setPreferences(preferences);
    }
    /// One second passes; another rate each time.
    void tick()
    {
        ++second;
        session.setClock(start + second * 1000);
        api::TorrentSnapshot torrent = *session.torrent(TorrentId{1});
        torrent.downloadRate = 100'000'000 + second * 2'000'000;
        session.put(torrent);
    }
    /// How many different rates are seen in so many seconds.
    [[nodiscard]] qsizetype seenIn(int seconds)
    {
        QSet<QString> seen;
        for (int i = 0; i < seconds; ++i) {
            tick();
            seen.insert(cell(1, TorrentColumn::Down));
        }
        return seen.size();
    }

    qint64 second = 0;
};

} // namespace

class MainWindowUpdatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsDoneForAListThatNobodySees_data()
    {
        QTest::addColumn<bool>("isMinimized");
        QTest::newRow("hidden") << false;
        QTest::newRow("minimised") << true;
    }

    void nothingIsDoneForAListThatNobodySees()
    {
        QFETCH(const bool, isMinimized);
        Ticking stage(1s);
        stage.list()->selectTorrent(TorrentId{1});
        QCOMPARE(stage.session.watched(), std::optional(TorrentId{1}));
        stage.tick();
        const auto* model = stage.list()->model();
        const int rows = model->rowCount();
        const QString shown = stage.cell(1, TorrentColumn::Down);
        const auto* chart = stage.window.findChild<SpeedChart*>();
        const auto work = [&stage] {
            // The session is asked for details by a call, and rows are changed by a signal.
            return stage.session.calls().size();
        };
        QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        QSignalSpy laidOut(model, &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
        isMinimized ? stage.window.showMinimized() : stage.window.hide();
        const int drawn = chart->updateCount();
        stage.tick();
        const qsizetype before = work();
        for (int second = 0; second < 100; ++second) {
            stage.tick();
        }
        stage.session.put(makeTorrent(77, QStringLiteral("New")));
        stage.session.drop({TorrentId{2}});
        QCOMPARE(changed.size() + laidOut.size() + inserted.size(), 0);
        QCOMPARE(chart->updateCount(), drawn);
        QVERIFY(!stage.session.watched());
        QCOMPARE(work(), before);
        QCOMPARE(model->rowCount(), rows);
        // At once, with all of it.
        stage.window.showNormal();
        QCOMPARE(model->rowCount(), rows);
        QVERIFY(!stage.cell(77, TorrentColumn::Name).isEmpty());
        QVERIFY(stage.cell(2, TorrentColumn::Name).isEmpty());
        QVERIFY(stage.cell(1, TorrentColumn::Down) != shown);
        QCOMPARE(stage.session.watched(), std::optional(TorrentId{1}));
        stage.tick();
        QVERIFY(!changed.isEmpty());
    }

    void whoActsWithoutLookingActsOnWhatIsThere()
    {
        Ticking stage(1s);
        stage.window.hide();
        stage.tick();
        stage.session.put(makeTorrent(77, QStringLiteral("New")));
        stage.session.clearCalls();
        // From the tray.
        stage.trigger(Command::PauseAll);
        const auto calls = stage.session.calls(QStringLiteral("pause"));
        QCOMPARE(calls.size(), 1);
        QVERIFY(calls.first().torrents.contains(TorrentId{77}));
    }

    void numbersChangeAsOftenAsIsWanted_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("seen");
        QTest::newRow("0.5 s") << 500 << 500 << 20;
        QTest::newRow("1 s") << 1000 << 1000 << 20;
        QTest::newRow("2 s") << 2000 << 1000 << 10;
        QTest::newRow("5 s") << 5000 << 1000 << 4;
    }
    void numbersChangeAsOftenAsIsWanted()
    {
        QFETCH(int, interval);
        QFETCH(int, asked);
        QFETCH(int, seen);
        Ticking ticking{std::chrono::milliseconds(interval)};
        QCOMPARE(ticking.session.updateInterval(), std::chrono::milliseconds(asked));
        ticking.tick();
        const qsizetype found = ticking.seenIn(20);
        QVERIFY2(std::abs(found - seen) <= 1, qPrintable(QString::number(found)));
    }

    void anotherIntervalActsAtOnce()
    {
        Ticking ticking(5s);
        ticking.tick();
        QVERIFY(ticking.seenIn(8) <= 3);
        Preferences preferences;
        preferences.updateInterval = 1s;
        ticking.window.setPreferences(preferences);
        QCOMPARE(ticking.seenIn(8), 8);
    }

    void statisticsAndLogChangeAsOftenAsTheList()
    {
        Ticking ticking(5s);
        ticking.trigger(Command::Statistics);
        ticking.trigger(Command::Log);
        auto* statistics = ticking.find<StatisticsWindow>("statisticsWindow");
        auto* busiest = statistics->findChild<QLabel*>(QStringLiteral("statisticsBusiest"));
        const auto incoming = [statistics] {
            for (const QLabel* label : statistics->findChildren<QLabel*>()) {
                if (label->text().contains(QStringLiteral("incoming"))) {
                    return label->text();
                }
            }
            return QString();
        };
        const auto* lines = ticking.find<QWidget>("logWindow")->findChild<QTreeView*>()->model();
        ticking.tick();
        QSet<QString> seenSpeeds;
        QSet<QString> seenFacts;
        QSet<int> seenLines;
        for (int i = 0; i < 20; ++i) {
            api::EventBatch batch;
            batch.events.append(api::Event());
            ticking.session.putLog(batch);
            ticking.tick();
            api::MetricsSnapshot metrics;
            metrics.takenMs = start + ticking.second * 1000;
            metrics.peers.incoming = static_cast<int>(ticking.second);
            Q_EMIT ticking.session.metricsUpdated(metrics);
            seenSpeeds.insert(busiest->text());
            seenFacts.insert(incoming());
            seenLines.insert(lines->rowCount());
        }
        QVERIFY2(std::abs(seenSpeeds.size() - 4) <= 1, qPrintable(QString::number(seenSpeeds.size())));
        QVERIFY2(std::abs(seenFacts.size() - 4) <= 1, qPrintable(QString::number(seenFacts.size())));
        QVERIFY2(std::abs(seenLines.size() - 4) <= 1, qPrintable(QString::number(seenLines.size())));
        // None is lost on the way.
        for (int i = 0; i < 5; ++i) {
            ticking.tick();
        }
        QCOMPARE(lines->rowCount(), 20);
    }

    void theChartOfACategoryMissesNothing()
    {
        Ticking ticking(5s);
        ticking.session.setCategory({TorrentId{1}}, QStringLiteral("Alone"));
        ticking.tick();
        ticking.trigger(Command::Statistics);
        auto* statistics = ticking.find<StatisticsWindow>("statisticsWindow");
        auto* scopes = statistics->findChild<QComboBox*>(QStringLiteral("statisticsScope"));
        const int category = scopes->findText(QStringLiteral("Category: Alone"));
        QVERIFY(category > 0);
        scopes->setCurrentIndex(category);
        Q_EMIT scopes->activated(category);
        for (int i = 0; i < 31; ++i) {
            ticking.tick();
        }
        const auto* chart = statistics->findChild<SpeedChart*>();
        QSet<double> rates;
        for (const ChartSample& sample : chart->picture().lines.first().samples) {
            rates.insert(sample.mean);
        }
        QVERIFY2(rates.size() >= 24, qPrintable(QString::number(rates.size())));
    }

    void chartsMissNothing()
    {
        Ticking ticking(5s);
        ticking.list()->selectTorrent(TorrentId{1});
        for (int i = 0; i < 40; ++i) {
            ticking.tick();
        }
        // The newest five may be shown with the next update.
        auto* chart = ticking.find<QWidget>("tabOverview")->findChild<SpeedChart*>();
        QVERIFY(chart != nullptr);
        const QList<ChartSample> samples = chart->picture().lines.first().samples;
        QSet<qint64> seconds;
        for (const ChartSample& sample : samples) {
            if (sample.timeMs > start) {
                seconds.insert(sample.timeMs / 1000);
            }
        }
        QVERIFY2(seconds.size() >= 34, qPrintable(QString::number(seconds.size())));
    }
};

FRESHET_TEST(MainWindowUpdatesTest)
#include "main_window_updates_test.moc"
