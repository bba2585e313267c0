// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The past of everything, from the profile's database to the chart of the window.
#include "engine/session/engine_session.h"
#include "engine/session/torrent_store.h"
#include "tests/support/test_main.h"
#include "ui/widgets/speed_chart.h"
#include "ui/window/main_window.h"

#include <QDateTime>
#include <QFile>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

namespace {

constexpr qint64 slotMs = 300'000;
/// Of a day.
constexpr int slotCount = 288;
constexpr int restartPatienceMs = 60'000;

/// The engine on a profile and a window on it, with the chart of 24 hours.
struct Program
{
    explicit Program(const QString& profile)
    {
        session::EngineConfig config;
        config.profileFolder = profile;
        config.adjustSettings = [](api::Settings& settings) {
            settings.connection.bindAddress = QHostAddress(QHostAddress::LocalHost);
        };
        auto made = session::EngineSession::create(config);
        if (!made) {
            fault = made.error();
            return;
        }
        engine = std::move(*made);
        window = std::make_unique<MainWindow>(*engine, profile);
        window->show();
        window->findChild<QTabWidget*>(QStringLiteral("detailsTabs"))
            ->setCurrentWidget(window->findChild<QWidget*>(QStringLiteral("tabSpeed")));
        chart = window->findChild<SpeedChart*>(QStringLiteral("speedChart"));
        chart->setRange(TimeRange::Day);
    }
    ~Program() { window.reset(); }
    Q_DISABLE_COPY_MOVE(Program)

    /// Those of the download that were there before today's test.
    [[nodiscard]] QList<ChartSample> samplesBefore(qint64 timeMs) const
    {
        QList<ChartSample> samples;
        for (const ChartSample& sample : chart->picture().lines.first().samples) {
            if (sample.timeMs < timeMs && sample.mean > 0) {
                samples.append(sample);
            }
        }
        return samples;
    }

    std::optional<api::Fault> fault;
    std::unique_ptr<session::EngineSession> engine;
    std::unique_ptr<MainWindow> window;
    SpeedChart* chart = nullptr;
};

/// Saves that 1,000 bytes/s were downloaded for a day, up to an hour ago.
void saveDay(const QString& profile, qint64 nowMs)
{
    auto store = session::TorrentStore::open(profile);
    QVERIFY(store);
    QList<session::HistoryRow> rows;
    const qint64 last = (nowMs - 3'600'000) / slotMs;
    for (qint64 slot = last - slotCount; slot <= last; ++slot) {
        session::HistoryRow row{session::sessionHistory, api::HistoryRange::Week, {}};
        row.sample.startMs = slot * slotMs;
        row.sample.coveredMs = slotMs;
        row.sample.downloaded = slotMs;
        row.sample.downloadPeak = 2000;
        rows.append(row);
    }
    QVERIFY((*store)->addToHistory(rows, nowMs));
}

void truncate(const QString& path, qint64 size)
{
    QFile file(path);
    QVERIFY(file.resize(size));
}

} // namespace

class HistoryRestartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item44_aDayOutlivesThePrograms()
    {
        QTemporaryDir profile;
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        saveDay(profile.path(), nowMs);
        QList<ChartSample> before;
        for (int start = 0; start < 3; ++start) {
            Program program(profile.path());
            QVERIFY(!program.fault);
            const auto seen = [&] { return program.samplesBefore(nowMs - 1'800'000); };
            // Of a day that ended an hour ago.
            QTRY_VERIFY_WITH_TIMEOUT(seen().size() >= slotCount - 13, restartPatienceMs);
            const QList<ChartSample> samples = seen();
            for (const ChartSample& sample : samples) {
                QVERIFY(qAbs(sample.mean - 1000) < 1);
                QVERIFY(qAbs(sample.max - 2000) < 1);
            }
            // The same ones, but for what is older than a day by now.
            if (start > 0) {
                const qsizetype gone = before.indexOf(samples.first());
                QVERIFY(gone >= 0 && gone <= 2);
                QCOMPARE(samples, before.mid(gone));
            }
            before = samples;
        }
    }

    void item44_aFileWithoutContentIsAnEmptyPast()
    {
        QTemporaryDir profile;
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        saveDay(profile.path(), nowMs);
        truncate(profile.filePath(QStringLiteral("freshet.db")), 0);
        Program program(profile.path());
        QVERIFY(!program.fault);
        // The present is recorded.
        QTRY_VERIFY_WITH_TIMEOUT(program.chart->pointCount(0) > 0, restartPatienceMs);
        QVERIFY(program.samplesBefore(nowMs - 1'800'000).isEmpty());
    }

    /// All of the torrents are in that file: it is told, and nobody writes into what is left of it.
    void item44_aFileThatIsCutIsReportedAndKept()
    {
        QTemporaryDir profile;
        saveDay(profile.path(), QDateTime::currentMSecsSinceEpoch());
        const QString path = profile.filePath(QStringLiteral("freshet.db"));
        const auto bytes = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        truncate(path, bytes().size() / 2);
        const QByteArray rest = bytes();
        const Program program(profile.path());
        QVERIFY(program.fault);
        QCOMPARE(program.fault->kind, api::FaultKind::StateUnreadable);
        QCOMPARE(bytes(), rest);
    }
};

FRESHET_TEST(HistoryRestartTest)
#include "history_restart_test.moc"
