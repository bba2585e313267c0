// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent_state.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using api::TorrentState;

class TorrentStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesFollowFromFacts_data()
    {
        QTest::addColumn<StateFacts>("facts");
        QTest::addColumn<TorrentState>("state");
        const auto row = [](const char* name, const StateFacts& facts, TorrentState state) {
            QTest::newRow(name) << facts << state;
        };
        row("new magnet link", {.activity = Activity::Download}, TorrentState::FetchingMetadata);
        row("magnet link in the queue", {}, TorrentState::Waiting);
        row("downloading", {.hasMetadata = true, .activity = Activity::Download}, TorrentState::Downloading);
        row("seeding", {.hasMetadata = true, .isComplete = true, .activity = Activity::Seed},
            TorrentState::Seeding);
        row("seed in the queue", {.hasMetadata = true, .isComplete = true}, TorrentState::Waiting);
        row("goal reached", {.hasMetadata = true, .isComplete = true, .isShareGoalReached = true},
            TorrentState::Done);
        row("paused", {.isPaused = true, .hasMetadata = true}, TorrentState::Paused);
        row("paused when complete", {.isPaused = true, .hasMetadata = true, .isComplete = true},
            TorrentState::Done);
        row("checking", {.hasMetadata = true, .needsCheck = true, .activity = Activity::Check},
            TorrentState::Checking);
        row("checking while paused",
            {.isPaused = true, .hasMetadata = true, .needsCheck = true, .activity = Activity::Check},
            TorrentState::Checking);
        row("reading back what was downloaded",
            {.hasMetadata = true, .isVerifying = true, .activity = Activity::Download},
            TorrentState::Checking);
        row("reading back while paused", {.isPaused = true, .hasMetadata = true, .isVerifying = true},
            TorrentState::Checking);
        row("damage was found and the queue does not know", {.hasMetadata = true, .activity = Activity::Seed},
            TorrentState::Downloading);
        row("moving", {.isMoving = true, .hasMetadata = true}, TorrentState::Moving);
        row("moving to where there is room",
            {.isMoving = true, .hasFailed = true, .isPaused = true, .hasMetadata = true},
            TorrentState::Moving);
        row("waiting for a check", {.hasMetadata = true, .needsCheck = true}, TorrentState::Waiting);
        row("paused before a check", {.isPaused = true, .hasMetadata = true, .needsCheck = true},
            TorrentState::Paused);
    }
    void statesFollowFromFacts()
    {
        QFETCH(StateFacts, facts);
        QFETCH(TorrentState, state);
        QCOMPARE(deriveState(facts), state);
    }

    void failureOutweighsEverything()
    {
        for (int bits = 0; bits < 32; ++bits) {
            for (const Activity activity :
                {Activity::None, Activity::Check, Activity::Download, Activity::Seed}) {
                const StateFacts facts{.hasFailed = true,
                    .isPaused = (bits & 1) != 0,
                    .hasMetadata = (bits & 2) != 0,
                    .isComplete = (bits & 4) != 0,
                    .needsCheck = (bits & 8) != 0,
                    .isShareGoalReached = (bits & 16) != 0,
                    .activity = activity};
                QCOMPARE(deriveState(facts), TorrentState::Failed);
            }
        }
    }

    void nothingRunsThatTheQueueDoesNotGrant()
    {
        for (int bits = 0; bits < 32; ++bits) {
            const TorrentState state = deriveState({.isPaused = (bits & 1) != 0,
                .hasMetadata = (bits & 2) != 0,
                .isComplete = (bits & 4) != 0,
                .needsCheck = (bits & 8) != 0,
                .isShareGoalReached = (bits & 16) != 0});
            QVERIFY(state == TorrentState::Waiting || state == TorrentState::Paused
                || state == TorrentState::Done);
        }
    }
};

FRESHET_TEST(TorrentStateTest)
#include "torrent_state_test.moc"
