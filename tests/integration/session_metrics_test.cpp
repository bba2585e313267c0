// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::test;
using State = api::TorrentState;

namespace {

constexpr qint64 contentSize = 4 * 1024 * 1024;
constexpr quint64 pieces = contentSize / 65536;

/// The last metrics that a session has told.
class MetricsReader : public QObject
{
public:
    explicit MetricsReader(SessionFixture& fixture)
    {
        connect(&fixture.session(), &api::Session::metricsUpdated, this,
            [this](const api::MetricsSnapshot& metrics) {
                last = metrics;
                ++count;
            });
    }

    api::MetricsSnapshot last;
    int count = 0;
};

} // namespace

/// Metrics of real sessions, over the boundary between their threads.
class SessionMetricsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsARealTransfer()
    {
        const SampleTorrent sample(contentSize);
        SessionFixture seeder;
        MetricsReader up(seeder);
        seeder.session().watchMetrics(api::MetricsScope::Session);
        const TorrentId seed = seeder.seed(sample);
        QVERIFY(seeder.waitForState(seed, State::Seeding));
        SessionFixture leecher;
        MetricsReader down(leecher);
        leecher.session().watchMetrics(api::MetricsScope::Torrents);
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitForState(id, State::Seeding));
        QVERIFY(leecher.waitFor([&] { return down.last.swarm.piecesVerified == pieces; }));
        QCOMPARE(down.last.swarm.received.payload, contentSize + down.last.swarm.duplicate);
        QCOMPARE(down.last.disk.bytesWritten, contentSize);
        QCOMPARE(down.last.swarm.pieceStored.count(), pieces);
        QVERIFY(down.last.disk.hashTime.count() > 0);
        QCOMPARE(down.last.swarm.firstByte.count(), down.last.swarm.received.blocks);
        QCOMPARE(down.last.torrents.size(), 1);
        QCOMPARE(down.last.torrents.first().wantedDone, contentSize);
        QVERIFY(down.last.uptime > std::chrono::milliseconds(0));
        QVERIFY(down.last.loopLag.count() > 0);
        QVERIFY(down.last.freeSpace.value_or(0) > 0);
        QVERIFY(seeder.waitFor([&] { return up.last.swarm.sent.payload >= contentSize; }));
        QVERIFY(up.last.disk.readsAtOnce + up.last.disk.readsQueued > 0);
        QVERIFY(up.last.torrents.isEmpty());
    }

    void areGatheredOnlyForWhoWantsThem()
    {
        SessionFixture fixture;
        MetricsReader reader(fixture);
        QSignalSpy updates(&fixture.session(), &api::Session::updated);
        QVERIFY(fixture.waitFor([&] { return updates.size() >= 2; }));
        QCOMPARE(reader.count, 0);
        fixture.session().watchMetrics(api::MetricsScope::Session);
        QVERIFY(fixture.waitFor([&] { return reader.count >= 1; }));
        fixture.session().watchMetrics(api::MetricsScope::Off);
        // One may be on its way.
        updates.clear();
        QVERIFY(fixture.waitFor([&] { return updates.size() >= 1; }));
        const int before = reader.count;
        updates.clear();
        QVERIFY(fixture.waitFor([&] { return updates.size() >= 2; }));
        QCOMPARE(reader.count, before);
    }

    void settingsAreFollowed()
    {
        SessionFixture fixture;
        QSignalSpy changes(&fixture.session(), &api::Session::settingsChanged);
        api::Settings settings = fixture.session().settings();
        settings.metrics.token = QStringLiteral("with space");
        settings.transfer.uploadLimit = 1234;
        fixture.session().applySettings(settings);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(fixture.session().settings().metrics.token, QStringLiteral("withspace"));
        MetricsReader reader(fixture);
        fixture.session().watchMetrics(api::MetricsScope::Session);
        QVERIFY(fixture.waitFor([&] { return reader.count > 0; }));
        QCOMPARE(reader.last.settings.transfer.uploadLimit, 1234);
    }
};

FRESHET_TEST(SessionMetricsTest)
#include "session_metrics_test.moc"
