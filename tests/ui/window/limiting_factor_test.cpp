// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/bottleneck.h"
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/dialogs/rate_limits_dialog.h"
#include "ui/models/formatting.h"
#include "ui/views/limit_banner.h"

#include <QDateTime>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <functional>
#include <vector>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using api::TorrentState;
using freshet::test::makePeer;
using freshet::test::makeTorrent;
using freshet::test::Stage;

namespace {

/// A torrent, and what its engine knows of its speed.
struct FactorCase
{
    FactorCase()
    {
        facts.rate = 500'000;
        facts.knownPeers = 30;
        facts.connectedPeers = 10;
        facts.interesting = 8;
        facts.unchoked = 5;
    }
    /// As the engine would tell it.
    [[nodiscard]] api::TorrentSnapshot row() const
    {
        api::TorrentSnapshot row = torrent;
        session::BottleneckFacts known = facts;
        known.state = row.state;
        known.waitReason = row.waitReason;
        known.fault = row.fault.kind;
        row.connectedPeers = known.connectedPeers;
        row.knownPeers = known.knownPeers;
        row.bottleneck = session::diagnose(known);
        return row;
    }
    /// It does not run: nobody asks trackers for it.
    void wait(TorrentState state, api::WaitReason reason = api::WaitReason::None)
    {
        torrent.state = state;
        torrent.waitReason = reason;
        torrent.fault = {};
    }

    api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("Sintel"));
    session::BottleneckFacts facts;
};

/// One of the seventeen: when it applies, what the banner says and offers, and words that no other rule has.
struct FactorRule
{
    std::function<void(FactorCase&)> arrange;
    QString sentence;
    QStringList buttons;
    QString mark;
};

const qint64 scheduleEndMs = QDateTime::currentMSecsSinceEpoch() + 3'600'000;

std::vector<FactorRule> rulesOfWhoCannotRun()
{
    const QString until = untilText(scheduleEndMs, QDateTime::currentMSecsSinceEpoch());
    return {
        {[](FactorCase& c) {
             c.torrent.state = TorrentState::Failed;
             c.torrent.fault = {api::FaultKind::FolderNotWritable, QStringLiteral("/mnt/x"), {}};
         },
            {}, {QStringLiteral("Choose another folder…"), QStringLiteral("Try again")},
            QStringLiteral("/mnt/x")},
        {[](FactorCase& c) {
             c.wait(TorrentState::Waiting, api::WaitReason::Schedule);
             c.facts.scheduleEndsMs = scheduleEndMs;
             c.facts.isEverythingPaused = true;
         },
            QStringLiteral("The schedule pauses everything until %1.").arg(until),
            {QStringLiteral("Full speed for 1 h"), QStringLiteral("Resume now")}, QStringLiteral("schedule")},
        {[](FactorCase& c) {
             c.wait(TorrentState::Waiting, api::WaitReason::DownloadPlace);
             c.facts.places = 5;
         },
            QStringLiteral("5 downloads run already; the limit is 5."),
            {QStringLiteral("Start anyway"), QStringLiteral("Change limit…")}, QStringLiteral("already")},
        {[](FactorCase& c) {
             c.wait(TorrentState::Checking);
             c.torrent.checkProgress = 0.82;
         },
            QStringLiteral("Its files are being checked: 82.0%."), {}, QStringLiteral("checked")},
        {[](FactorCase& c) {
             c.torrent.fault = {api::FaultKind::TrackerUnreachable, QStringLiteral("tracker.example"), {}};
             c.facts.knownPeers = c.facts.connectedPeers = 0;
             c.torrent.downloadRate = 0;
         },
            {}, {QStringLiteral("Announce now")}, QStringLiteral("tracker.example")},
        {[](FactorCase& c) {
             c.torrent.fault = {};
             c.facts.knownPeers = 38;
             c.facts.connectedPeers = 0;
         },
            QStringLiteral("None of the 38 known peers has answered yet."), {QStringLiteral("Announce now")},
            QStringLiteral("known peers")},
    };
}

std::vector<FactorRule> rulesOfPeersAndLimits()
{
    return {
        {[](FactorCase& c) {
             c.facts.interesting = c.facts.unchoked = 0;
             c.facts.connectedPeers = 7;
             c.torrent.wantedDone = c.torrent.wantedSize / 100 * 88;
         },
            QStringLiteral("The 7 connected peers together lack 12.0% of the data."),
            {QStringLiteral("Announce now")}, QStringLiteral("lack")},
        {[](FactorCase& c) {
             c.facts.interesting = c.facts.connectedPeers = 4;
             c.facts.unchoked = 0;
             c.facts.uploadLimit = 10_KiB;
         },
            QStringLiteral(
                "All 4 connected peers that have missing data wait to send; the upload limit is %1.")
                .arg(rateText(10_KiB)),
            {QStringLiteral("Raise upload limit")}, QStringLiteral("wait to send")},
        {[](FactorCase& c) {
             c.facts.limits = {{api::BottleneckKind::SessionLimit, 5_MiB, 5_MiB}};
         },
            QStringLiteral("The limit for all torrents is reached: %1.").arg(rateText(5_MiB)),
            {QStringLiteral("Change limits")}, QStringLiteral("for all torrents")},
        {[](FactorCase& c) {
             c.facts.limitedPeers = 3;
             c.facts.limitedRate = c.facts.rate;
             c.facts.peerLimit = 100_KiB;
         },
            QStringLiteral("3 peers are at the limit that is set for them: %1.").arg(rateText(100_KiB)),
            {QStringLiteral("Show peers")}, QStringLiteral("set for them")},
        {[](FactorCase& c) {
             c.facts.isFull = true;
             c.facts.connectedPeers = c.facts.maxConnections = 4;
             c.facts.knownPeers = 12;
         },
            QStringLiteral("4 peers are connected, as many as may be. 12 are known."),
            {QStringLiteral("Raise to 50")}, QStringLiteral("as may be")},
        {[](FactorCase& c) {
             c.facts.windowBound = c.facts.unchoked;
             c.facts.fixedWindow = 16;
         },
            QStringLiteral("Each peer is asked for 16 blocks at a time at most; more would fit this line."),
            {QStringLiteral("Use Automatic")}, QStringLiteral("blocks at a time")},
    };
}

std::vector<FactorRule> rulesOfTheRest()
{
    return {
        {[](FactorCase& c) {
             c.facts.isDiskBehind = true;
             c.facts.diskRate = 18_MiB;
             c.facts.diskWaiting = 64_MiB;
         },
            QStringLiteral("The disk takes %1; %2 wait.").arg(rateText(18_MiB), sizeText(64_MiB)),
            {QStringLiteral("Details")}, QStringLiteral("disk takes")},
        {[](FactorCase& c) { c.facts.silent = 3; },
            QStringLiteral("Peers stopped sending: for a minute nothing has come from 3 of 5."),
            {QStringLiteral("Replace slow peers")}, QStringLiteral("stopped sending")},
        {[](FactorCase& c) {
             c.facts.received = 10'000'000;
             c.facts.wasted = 1'000'000;
             c.facts.failedPieces = 3;
             c.facts.blockedPeers = 1;
             c.facts.blocked = QStringLiteral("10.77.0.9");
         },
            QStringLiteral("Damaged data: 3 pieces failed; blocked 10.77.0.9."), {QStringLiteral("Log")},
            QStringLiteral("Damaged")},
        {[](FactorCase& c) { c.facts.unchoked = 3; }, QStringLiteral("5 of 8 peers choke us."),
            {QStringLiteral("Show peers")}, QStringLiteral("choke us")},
        {[](FactorCase&) {}, {}, {}, {}},
    };
}

/// In the order in which they count.
std::vector<FactorRule> allRules()
{
    std::vector<FactorRule> all;
    for (const auto& some : {rulesOfWhoCannotRun(), rulesOfPeersAndLimits(), rulesOfTheRest()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

/// The banner of a torrent that is shown alone.
const LimitBanner& limitBannerOf(Stage& stage, const FactorCase& shown)
{
    stage.session.put(shown.row());
    stage.list()->selectTorrent(TorrentId{1});
    return *stage.find<LimitBanner>("limitBanner");
}

QStringList buttonsOf(const LimitBanner& banner)
{
    QStringList texts;
    for (const QPushButton* button : banner.buttons()) {
        texts.append(button->text());
    }
    return texts;
}

FactorCase arranged(int rule)
{
    FactorCase made;
    allRules()[static_cast<std::size_t>(rule)].arrange(made);
    return made;
}

enum RuleIndex { ruleAllChoke = 7, ruleRequests = 11, ruleDisk, ruleSilent, ruleDamaged, ruleMostChoke };

} // namespace

/// Why a torrent is not faster, from what the engine finds to what the window says and does about it.
class LimitingFactorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item12_eachRuleHasItsSentenceAndItsAction()
    {
        Stage stage;
        const std::vector<FactorRule> rules = allRules();
        QCOMPARE(rules.size(), std::size_t(17));
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const LimitBanner& banner = limitBannerOf(stage, arranged(static_cast<int>(i)));
            const QString said = QStringLiteral("rule %1: %2").arg(i + 1).arg(banner.message());
            QVERIFY2(banner.message().startsWith(rules[i].sentence), qPrintable(said));
            QVERIFY2(banner.message().contains(rules[i].mark), qPrintable(said));
            // One that says nothing is hidden with its buttons.
            const QStringList offered = banner.message().isEmpty() ? QStringList() : buttonsOf(banner);
            QVERIFY2(offered == rules[i].buttons, qPrintable(said + offered.join(QLatin1Char('|'))));
        }
        QVERIFY(stage.find<LimitBanner>("limitBanner")->message().isEmpty());
    }

    void item12_whereTwoApplyTheFirstOneIsShown()
    {
        Stage stage;
        const std::vector<FactorRule> rules = allRules();
        for (std::size_t first = 0; first < rules.size(); ++first) {
            for (std::size_t second = first + 1; second < rules.size(); ++second) {
                FactorCase both;
                rules[second].arrange(both);
                rules[first].arrange(both);
                const QString message = limitBannerOf(stage, both).message();
                QVERIFY2(message.contains(rules[first].mark),
                    qPrintable(QStringLiteral("%1 and %2: %3").arg(first + 1).arg(second + 1).arg(message)));
            }
        }
    }

    void peersThatStoppedSendingAreReplaced()
    {
        Stage stage;
        const LimitBanner& banner = limitBannerOf(stage, arranged(ruleSilent));
        api::TorrentDetails details;
        details.id = TorrentId{1};
        for (quint64 id = 1; id <= 5; ++id) {
            details.peers.append(makePeer(id));
            details.peers.last().isSnubbed = id != 2;
        }
        // It chokes us, so it owes nothing; and this one has nothing for us.
        details.peers[3].peerChoking = true;
        details.peers[4].amInterested = false;
        stage.session.putDetails(details);
        banner.buttons().first()->click();
        const auto calls = stage.session.calls(QStringLiteral("disconnectPeers"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().argument, QStringLiteral("1 3"));
    }

    void numbersThatAreTooSmallBecomeAutomaticAndComeBack()
    {
        Stage stage;
        api::Settings settings = stage.session.settings();
        settings.transfer.requestsPerPeer = 16;
        settings.transfer.piecesPerTorrent = 3;
        stage.session.applySettings(settings);
        FactorCase slow = arranged(ruleRequests);
        slow.torrent.options.piecesPerPeer = 1;
        slow.torrent.options.maxConnections = 20;
        limitBannerOf(stage, slow).buttons().first()->click();
        const auto transfer = [&stage] { return stage.session.settings().transfer; };
        QCOMPARE(transfer().requestsPerPeer, swarm::automatic);
        QCOMPARE(transfer().piecesPerTorrent, swarm::automatic);
        QCOMPARE(stage.session.lastOptions().piecesPerPeer, 0);
        QCOMPARE(stage.session.lastOptions().maxConnections, 20);
        stage.trigger(Command::Undo);
        QCOMPARE(transfer().requestsPerPeer, 16);
        QCOMPARE(transfer().piecesPerTorrent, 3);
        QCOMPARE(stage.session.lastOptions().piecesPerPeer, 1);
        stage.trigger(Command::Redo);
        QCOMPARE(transfer().requestsPerPeer, swarm::automatic);
    }

    void theOtherButtonsLeadToWhatTheyName()
    {
        Stage stage;
        auto* tabs = stage.find<QTabWidget>("detailsTabs");
        const auto click = [&stage](const FactorCase& shown) {
            limitBannerOf(stage, shown).buttons().first()->click();
        };
        click(arranged(ruleDamaged));
        QCOMPARE(tabs->currentWidget()->objectName(), QStringLiteral("tabLog"));
        click(arranged(ruleMostChoke));
        QCOMPARE(tabs->currentWidget()->objectName(), QStringLiteral("tabPeers"));
        click(arranged(ruleDisk));
        QVERIFY(stage.find<QWidget>("statisticsWindow") != nullptr);
    }

    void theUploadLimitThatCountsIsTheOneToRaise()
    {
        Stage stage;
        api::Settings settings = stage.session.settings();
        settings.groups[QStringLiteral("Films")].uploadLimit = 10_KiB;
        stage.session.applySettings(settings);
        FactorCase slow = arranged(ruleAllChoke);
        slow.torrent.category = QStringLiteral("Films");
        limitBannerOf(stage, slow).buttons().first()->click();
        QVERIFY(stage.window.findChild<GroupLimitsDialog*>() != nullptr);
        slow.torrent.category.clear();
        limitBannerOf(stage, slow).buttons().first()->click();
        QVERIFY(stage.find<QWidget>("settingsWindow") != nullptr);
    }
};

FRESHET_TEST(LimitingFactorTest)
#include "limiting_factor_test.moc"
