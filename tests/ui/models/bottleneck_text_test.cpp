// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/bottleneck_text.h"
#include "ui/models/formatting.h"

#include <QSet>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using api::BottleneckKind;
using freshet::test::makeTorrent;

class BottleneckTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhyNothingGoesOn()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("x"), api::TorrentState::Paused);
        QCOMPARE(idleText(torrent), QStringLiteral("This torrent is paused."));
        torrent.state = api::TorrentState::Done;
        QCOMPARE(idleText(torrent), QStringLiteral("This torrent is done."));
        torrent.state = api::TorrentState::Waiting;
        torrent.waitReason = api::WaitReason::Schedule;
        QVERIFY(idleText(torrent).contains(QLatin1String("schedule")));
        torrent.state = api::TorrentState::Downloading;
        QVERIFY(idleText(torrent).isEmpty());
        torrent.bottleneck.kind = api::BottleneckKind::NoPeers;
        QCOMPARE(idleText(torrent), QStringLiteral("No peers are known yet."));
        torrent.fault.kind = api::FaultKind::TrackerUnreachable;
        QVERIFY(idleText(torrent) != QLatin1String("No peers are known yet."));
    }

    void item12_eachCauseHasAWordAndASentenceOfItsOwn()
    {
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"), api::TorrentState::Downloading);
        torrent.fault = {api::FaultKind::DiskFull, QStringLiteral("/mnt/a"), {}};
        QSet<QString> words;
        const int last = static_cast<int>(BottleneckKind::NobodyAsks);
        for (int kind = static_cast<int>(BottleneckKind::Queue); kind <= last; ++kind) {
            torrent.bottleneck = {static_cast<BottleneckKind>(kind), 2048, 3, 7, QStringLiteral("/mnt/a")};
            QVERIFY2(!bottleneckText(torrent).isEmpty(), QByteArray::number(kind));
            words.insert(bottleneckWord(torrent));
        }
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.size(), last);
        torrent.bottleneck = {};
        QVERIFY(bottleneckWord(torrent).isEmpty());
        QVERIFY(bottleneckText(torrent).isEmpty());
        QVERIFY(bottleneckAdvice(torrent).isEmpty());
    }

    void theTagIsNamed()
    {
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"));
        torrent.bottleneck = {BottleneckKind::TagLimit, 2048, 0, 0, QStringLiteral("Films")};
        QVERIFY(bottleneckText(torrent).contains(QLatin1String("Films")));
        QVERIFY(bottleneckText(torrent).contains(QLatin1String("2.0")));
    }

    void theQueuesNumbersAreNamed()
    {
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"), api::TorrentState::Waiting);
        torrent.bottleneck.kind = BottleneckKind::Queue;
        torrent.bottleneck.limit = 5;
        QSet<QString> sentences;
        for (const api::WaitReason reason : {api::WaitReason::DownloadPlace, api::WaitReason::SeedPlace,
                 api::WaitReason::TorrentPlace, api::WaitReason::CheckPlace}) {
            torrent.waitReason = reason;
            QVERIFY(bottleneckText(torrent).contains(QLatin1Char('5')));
            QVERIFY(bottleneckAdvice(torrent).isEmpty());
            sentences.insert(bottleneckText(torrent));
        }
        QCOMPARE(sentences.size(), 4);
        torrent.waitReason = api::WaitReason::TooSlow;
        QVERIFY(!bottleneckText(torrent).contains(QLatin1Char('5')));
        QVERIFY(!bottleneckAdvice(torrent).isEmpty());
    }

    void ownLimitsAreToldFromThoseOfEachTorrent()
    {
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"));
        torrent.bottleneck.kind = BottleneckKind::TorrentLimit;
        torrent.bottleneck.limit = 2048;
        const QString usual = bottleneckText(torrent);
        const QString usualWord = bottleneckWord(torrent);
        torrent.options.uploadLimit = 2048;
        QCOMPARE(bottleneckText(torrent), usual);
        torrent.options.downloadLimit = 2048;
        QVERIFY(bottleneckText(torrent) != usual);
        QVERIFY(bottleneckWord(torrent) != usualWord);
    }

    void theScheduleSaysUntilWhen()
    {
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"), api::TorrentState::Waiting);
        torrent.waitReason = api::WaitReason::Schedule;
        torrent.bottleneck.kind = BottleneckKind::Schedule;
        QCOMPARE(bottleneckText(torrent), QStringLiteral("The schedule pauses downloads."));
        // Long ago, so with its date.
        torrent.bottleneck.untilMs = 1'700'000'000'000;
        const QString until = dateTimeText(1'700'000'000'000);
        QCOMPARE(
            bottleneckText(torrent), QStringLiteral("The schedule pauses downloads until %1.").arg(until));
        torrent.bottleneck.isEverything = true;
        QCOMPARE(
            bottleneckText(torrent), QStringLiteral("The schedule pauses everything until %1.").arg(until));
        QCOMPARE(idleText(torrent), bottleneckText(torrent));
    }

    void damageSaysWhatIsKnownOfIt()
    {
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"));
        torrent.bottleneck = {BottleneckKind::DamagedData, 0, 0, 7};
        torrent.bottleneck.bytes = 3 * 1024 * 1024;
        QVERIFY(bottleneckText(torrent).contains(QLatin1String("of no use")));
        torrent.bottleneck.pieces = 3;
        QVERIFY(bottleneckText(torrent).contains(QLatin1String("nobody is blocked")));
        torrent.bottleneck.peers = 2;
        torrent.bottleneck.subject = QStringLiteral("10.77.0.9, 10.77.0.8");
        QCOMPARE(bottleneckText(torrent),
            QStringLiteral("Damaged data: 3 pieces failed; blocked 10.77.0.9, 10.77.0.8."));
        torrent.bottleneck.peers = 5;
        QVERIFY(bottleneckText(torrent).contains(QLatin1String("10.77.0.8 and others.")));
    }

    void whatNobodyHasIsNeverNothing()
    {
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"));
        QCOMPARE(lackingText(torrent), QStringLiteral("50.0%"));
        torrent.wantedDone = torrent.wantedSize - 1;
        QCOMPARE(lackingText(torrent), QStringLiteral("0.1%"));
    }

    void theEvidenceIsNamed()
    {
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"), api::TorrentState::Downloading);
        torrent.bottleneck = {BottleneckKind::SessionLimit, 2048, 0, 0, {}};
        QVERIFY(bottleneckText(torrent).contains(QLatin1String("KiB/s")));
        torrent.bottleneck = {BottleneckKind::Disk, 5 * 1024 * 1024, 0, 0, {}, {}, 7 * 1024 * 1024};
        QVERIFY(bottleneckText(torrent).contains(rateText(5 * 1024 * 1024)));
        QVERIFY(bottleneckText(torrent).contains(sizeText(7 * 1024 * 1024)));
        torrent.bottleneck = {BottleneckKind::Choked, 0, 8, 10, {}};
        QVERIFY(bottleneckText(torrent).contains(QLatin1Char('8')));
        QVERIFY(!bottleneckText(torrent).contains(QLatin1String("limit")));
        QVERIFY(!bottleneckAdvice(torrent).isEmpty());
    }
};

FRESHET_TEST(BottleneckTextTest)
#include "bottleneck_text_test.moc"
