// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;
using Kind = api::EventKind;

namespace {

/// Follows the log of everything.
struct Reader
{
    explicit Reader(SessionFixture& fixture)
    {
        QObject::connect(&fixture.session(), &api::Session::updated, &fixture.session(),
            [this](const api::SessionUpdate& update) {
                if (update.log.isWhole) {
                    events.clear();
                }
                events += update.log.events;
            });
        fixture.session().watchLog(true);
    }
    [[nodiscard]] const api::Event* find(Kind kind, std::optional<TorrentId> torrent) const
    {
        for (const api::Event& event : events) {
            if (event.kind == kind && event.torrent == torrent) {
                return &event;
            }
        }
        return nullptr;
    }
    /// What is said of a torrent, but not of its swarm.
    [[nodiscard]] QList<Kind> stepsOf(TorrentId torrent) const
    {
        QList<Kind> steps;
        for (const api::Event& event : events) {
            if (event.torrent == torrent && event.kind != Kind::PieceFailed
                && event.kind != Kind::TrackerAnswered && event.kind != Kind::TrackerFailed) {
                steps.append(event.kind);
            }
        }
        return steps;
    }

    QList<api::Event> events;
};

} // namespace

class SessionLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTorrentsLifeCanBeRead()
    {
        const SampleTorrent sample(1024 * 1024);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher;
        Reader log(leecher);
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&] { return log.find(Kind::Seeding, id) != nullptr; }));
        const api::Event* listening = log.find(Kind::Listening, std::nullopt);
        QVERIFY(listening != nullptr);
        QCOMPARE(listening->number, leecher.totals().listenPort);
        for (const Kind kind : {Kind::Added, Kind::Downloading, Kind::Completed}) {
            QVERIFY2(log.find(kind, id) != nullptr, qPrintable(QString::number(static_cast<int>(kind))));
        }
        QCOMPARE(log.find(Kind::Completed, id)->torrentName, sample.name);
        QVERIFY(log.find(Kind::Completed, id)->timeMs > 1'600'000'000'000);

        leecher.session().recheck({id});
        QVERIFY(leecher.waitFor([&] { return log.find(Kind::Checked, id) != nullptr; }));
        QCOMPARE(log.find(Kind::Checked, id)->number, 16);
        QCOMPARE(log.find(Kind::Checked, id)->total, 16);
        leecher.session().pause({id});
        QVERIFY(leecher.waitFor([&] { return log.find(Kind::Done, id) != nullptr; }));
        leecher.session().remove({id}, api::FileRemoval::Keep);
        QVERIFY(leecher.waitFor([&] { return log.find(Kind::Removed, id) != nullptr; }));
        leecher.session().restore({id});
        QVERIFY(leecher.waitFor([&] { return log.find(Kind::Restored, id) != nullptr; }));
        for (qsizetype i = 1; i < log.events.size(); ++i) {
            QVERIFY(log.events[i].serial > log.events[i - 1].serial);
        }
    }

    void everyStepIsSaidOnce_data()
    {
        QTest::addColumn<api::FinalVerification>("verification");
        QTest::newRow("nothing is read back") << api::FinalVerification::Off;
        QTest::newRow("a sample is read back") << api::FinalVerification::Sampled;
        QTest::newRow("all is read back") << api::FinalVerification::Full;
    }
    void everyStepIsSaidOnce()
    {
        QFETCH(api::FinalVerification, verification);
        const SampleTorrent sample(8 * 1024 * 1024);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher(
            [verification](api::Settings& settings) { settings.integrity.finalVerification = verification; });
        Reader log(leecher);
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&] { return log.find(Kind::Seeding, id) != nullptr; }));
        leecher.session().pause({id});
        QVERIFY(leecher.waitFor([&] { return log.find(Kind::Done, id) != nullptr; }));
        QList<Kind> expected{Kind::Added, Kind::Downloading};
        if (verification != api::FinalVerification::Off) {
            expected += {Kind::Checking, Kind::Checked};
        }
        expected += {Kind::Completed, Kind::Seeding, Kind::Done};
        QCOMPARE(log.stepsOf(id), expected);
    }

    void whatIsCheckedDoesNotWait()
    {
        const SampleTorrent sample(1024 * 1024);
        SessionFixture seeder;
        Reader log(seeder);
        const TorrentId id = seeder.seed(sample);
        QVERIFY(seeder.waitFor([&] { return log.stepsOf(id).contains(Kind::Seeding); }));
        seeder.session().recheck({id});
        seeder.session().pause({id});
        QVERIFY(seeder.waitFor([&] { return log.stepsOf(id).contains(Kind::Done); }));
        QVERIFY(!log.stepsOf(id).contains(Kind::Waiting));
        QVERIFY(!log.stepsOf(id).contains(Kind::Downloading));
    }

    void theLogOfOneTorrentComesWithItsDetails()
    {
        const SampleTorrent one(64 * 1024);
        const SampleTorrent other(128 * 1024);
        SessionFixture fixture;
        const TorrentId first = fixture.seed(one);
        fixture.seed(other);
        QList<api::Event> events;
        QObject::connect(&fixture.session(), &api::Session::detailsUpdated, &fixture.session(),
            [&events](const api::TorrentDetails& details) { events += details.log.events; });
        fixture.session().watch(first);
        QVERIFY(fixture.waitFor([&] { return !events.isEmpty(); }));
        for (const api::Event& event : std::as_const(events)) {
            QCOMPARE(event.torrent, std::optional(first));
        }
    }

    void earlierSessionsAreReadAgain()
    {
        const QTemporaryDir profile;
        const auto pastOf = [](SessionFixture& fixture, qsizetype most,
                                std::optional<TorrentId> torrent = std::nullopt) {
            const auto past = fixture.session().pastLog(most, torrent);
            return fixture.waitFor([&past] { return past.isFinished(); }) ? past.result()
                                                                          : QList<api::Event>();
        };
        const SampleTorrent sample(64 * 1024);
        TorrentId id;
        {
            SessionFixture first({}, profile.path());
            QVERIFY(pastOf(first, 100).isEmpty());
            Reader log(first);
            id = first.seed(sample);
            QVERIFY(first.waitFor([&] { return log.find(Kind::Seeding, id) != nullptr; }));
            QCOMPARE(log.events.first().kind, Kind::Started);
        }
        SessionFixture second({}, profile.path());
        Reader log(second);
        QVERIFY(second.waitFor([&] { return log.find(Kind::Listening, std::nullopt) != nullptr; }));
        const QList<api::Event> past = pastOf(second, 100);
        // All of the first, as it was, and nothing of the second.
        QVERIFY(past.size() >= 4);
        QCOMPARE(past.first().kind, Kind::Started);
        QCOMPARE(std::count_if(past.cbegin(), past.cend(),
                     [](const api::Event& event) { return event.kind == Kind::Started; }),
            1);
        for (const api::Event& event : past) {
            QCOMPARE(event.told, QString());
            QCOMPARE(event.serial, 0ULL);
        }
        const auto seeding = std::find_if(
            past.cbegin(), past.cend(), [](const api::Event& event) { return event.kind == Kind::Seeding; });
        QVERIFY(seeding != past.cend());
        QCOMPARE(seeding->torrentName, sample.name);
        QCOMPARE(pastOf(second, 2), past.mid(past.size() - 2));
        const QList<api::Event> own = pastOf(second, 100, id);
        QVERIFY(!own.isEmpty() && own.size() < past.size());
        for (const api::Event& event : own) {
            QCOMPARE(event.torrent, std::optional(id));
        }
        QCOMPARE(pastOf(second, 1, id), own.mid(own.size() - 1));
        QVERIFY(pastOf(second, 100, TorrentId(4711)).isEmpty());
    }

    void profilesAreWritten()
    {
        SessionFixture fixture;
        Reader log(fixture);
        api::Settings settings = fixture.session().settings();
        settings.speed.useAlternative = true;
        fixture.session().applySettings(settings);
        QVERIFY(fixture.waitFor([&] { return log.find(Kind::ProfileChanged, std::nullopt) != nullptr; }));
        QCOMPARE(log.find(Kind::ProfileChanged, std::nullopt)->profile, api::SpeedProfile::Alternative);
    }
};

FRESHET_TEST(SessionLogTest)
#include "session_log_test.moc"
