// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/slow_watch.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;

namespace {

constexpr TorrentId torrent(7);

} // namespace

class SlowWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSlowAfterTheSetTimeBelowTheSetRate()
    {
        SlowWatch watch;
        QVERIFY(!watch.look(torrent, 999, m_options, at(0s)));
        QVERIFY(!watch.look(torrent, 0, m_options, at(59s)));
        QVERIFY(!watch.slowSince(torrent));
        QVERIFY(watch.look(torrent, 0, m_options, at(60s)));
        QCOMPARE(watch.slowSince(torrent), std::optional(at(60s)));
        QVERIFY(!watch.look(torrent, 0, m_options, at(90s)));
        QCOMPARE(watch.slowSince(torrent), std::optional(at(60s)));
    }

    void everyLookAboveTheRateStartsAnew()
    {
        SlowWatch watch;
        watch.look(torrent, 0, m_options, at(0s));
        watch.look(torrent, 1000, m_options, at(50s));
        watch.look(torrent, 0, m_options, at(60s));
        QVERIFY(!watch.look(torrent, 0, m_options, at(119s)));
        QVERIFY(watch.look(torrent, 0, m_options, at(120s)));
    }

    void isNoLongerSlowOnlyWhenItIsClearlyFaster()
    {
        SlowWatch watch;
        watch.look(torrent, 0, m_options, at(0s));
        watch.look(torrent, 0, m_options, at(60s));
        QVERIFY(!watch.look(torrent, 1999, m_options, at(70s)));
        QVERIFY(watch.slowSince(torrent));
        QVERIFY(watch.look(torrent, 2000, m_options, at(80s)));
        QVERIFY(!watch.slowSince(torrent));
    }

    void nothingIsKnownOfATorrentThatRests()
    {
        SlowWatch watch;
        watch.look(torrent, 0, m_options, at(0s));
        watch.rest(torrent);
        watch.look(torrent, 0, m_options, at(60s));
        QVERIFY(!watch.slowSince(torrent));
        watch.look(torrent, 0, m_options, at(120s));
        QVERIFY(watch.slowSince(torrent));
        watch.rest(torrent);
        QVERIFY(!watch.slowSince(torrent));
    }

    void whoYieldedIsRememberedForAWhile()
    {
        SlowWatch watch;
        watch.look(torrent, 0, m_options, at(0s));
        watch.look(torrent, 0, m_options, at(60s));
        watch.yield(torrent, at(60s));
        QVERIFY(!watch.slowSince(torrent));
        QVERIFY(watch.hasYielded(torrent, at(61s)));
        QVERIFY(!watch.hasYielded(TorrentId(8), at(61s)));
        QVERIFY(!watch.hasYielded(torrent, at(60s) + SlowWatch::yieldTime));
        watch.remove(torrent);
        QVERIFY(!watch.hasYielded(torrent, at(61s)));
    }

private:
    static Scheduler::TimePoint at(std::chrono::seconds time) { return Scheduler::TimePoint(time); }

    api::QueueOptions m_options{.slowRate = 1000, .slowTime = 60s};
};

FRESHET_TEST(SlowWatchTest)
#include "slow_watch_test.moc"
