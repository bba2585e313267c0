// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/share_policy.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;

class SharePolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutGoalsNothingIsEnough()
    {
        QVERIFY(!isShareGoalReached(
            {.uploaded = 1'000'000, .downloaded = 1, .size = 1, .seedingTime = std::chrono::hours(9999)},
            {}));
    }

    void ratioIsOfWhatWasDownloaded()
    {
        const api::SharingOptions options{.ratioGoal = 1.5};
        QVERIFY(!isShareGoalReached({.uploaded = 149, .downloaded = 100, .size = 10}, options));
        QVERIFY(isShareGoalReached({.uploaded = 150, .downloaded = 100, .size = 1000}, options));
    }

    void theRatioIsToldFromTheOtherGoals()
    {
        const api::SharingOptions options{.ratioGoal = 1.5, .timeGoal = std::chrono::minutes(10)};
        QVERIFY(isRatioReached({.uploaded = 150, .downloaded = 100}, options));
        const ShareFacts longEnough{.downloaded = 100, .seedingTime = std::chrono::seconds(600)};
        QVERIFY(isShareGoalReached(longEnough, options) && !isRatioReached(longEnough, options));
    }

    void ratioIsOfTheSizeWhenNothingWasDownloaded()
    {
        const api::SharingOptions options{.ratioGoal = 2};
        QVERIFY(!isShareGoalReached({.uploaded = 199, .downloaded = 0, .size = 100}, options));
        QVERIFY(isShareGoalReached({.uploaded = 200, .downloaded = 0, .size = 100}, options));
        QVERIFY(!isShareGoalReached({}, options));
    }

    void timeAloneIsEnough()
    {
        const api::SharingOptions options{.ratioGoal = 100, .timeGoal = std::chrono::minutes(10)};
        QVERIFY(!isShareGoalReached({.downloaded = 100, .seedingTime = std::chrono::seconds(599)}, options));
        QVERIFY(isShareGoalReached({.downloaded = 100, .seedingTime = std::chrono::seconds(600)}, options));
    }

    void idlenessAloneIsEnough()
    {
        const api::SharingOptions options{.idleGoal = std::chrono::minutes(10)};
        QVERIFY(!isShareGoalReached({.size = 1, .idleTime = std::chrono::seconds(599)}, options));
        QVERIFY(isShareGoalReached({.size = 1, .idleTime = std::chrono::seconds(600)}, options));
    }

    void nothingIsEnoughWhileSeedsAreFew()
    {
        const api::SharingOptions options{.ratioGoal = 1, .keepBelowSeeds = 3};
        ShareFacts facts{.uploaded = 500, .downloaded = 100, .seeds = 2};
        QVERIFY(!isShareGoalReached(facts, options));
        facts.seeds = 3;
        QVERIFY(isShareGoalReached(facts, options));
    }

    void ownLimitsCountBeforeThoseOfTheCategoryAndThoseBeforeTheGeneral()
    {
        const QString films = QStringLiteral("films");
        api::Settings settings;
        settings.sharing.ratioGoal = 1;
        settings.groupSharing[films].ratioGoal = 2;
        api::TorrentOptions torrent;
        QCOMPARE(sharingOf(torrent, {}, settings).ratioGoal, 1.0);
        QCOMPARE(sharingOf(torrent, QStringLiteral("music"), settings).ratioGoal, 1.0);
        QCOMPARE(sharingOf(torrent, films, settings).ratioGoal, 2.0);
        torrent.sharing = api::SharingOptions{.ratioGoal = 3};
        QCOMPARE(sharingOf(torrent, films, settings).ratioGoal, 3.0);
    }
};

FRESHET_TEST(SharePolicyTest)
#include "share_policy_test.moc"
