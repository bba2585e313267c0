// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/formatting.h"
#include "ui/models/model_roles.h"
#include "ui/models/peer_table_model.h"
#include "ui/models/status_text.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using test::makePeer;

class PeerTableModelTest : public QObject
{
    Q_OBJECT
    static QString cell(const PeerTableModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void item50_selectionSurvivesPeersThatComeAndGo()
    {
        PeerTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::mt19937 random(3);
        QList<api::PeerSnapshot> peers{makePeer(1)};
        model.apply(peers, 0);
        const QPersistentModelIndex chosen(model.index(0, 0));
        quint64 nextId = 2;
        for (int round = 1; round < 40; ++round) {
            peers.removeIf([&random](const auto& peer) { return peer.id != PeerId(1) && random() % 2 == 0; });
            for (int i = 0; i < 100; ++i) {
                peers.append(makePeer(nextId++));
            }
            for (auto& peer : peers) {
                peer.downloadRate = random() % 10 * 1000;
            }
            std::shuffle(peers.begin(), peers.end(), random);
            model.apply(peers, round * 1000);
            QCOMPARE(model.rowCount(), int(peers.size()));
            QCOMPARE(chosen.data(IdRole).toULongLong(), 1ull);
            QCOMPARE(model.rowOf(PeerId(1)), chosen.row());
        }
    }

    void statesAreWords()
    {
        api::PeerSnapshot peer = makePeer(1);
        QCOMPARE(PeerTableModel::stateText(peer), QStringLiteral("Sending to us"));
        peer.uploadRate = 5;
        QCOMPARE(PeerTableModel::stateText(peer), QStringLiteral("Both ways"));
        peer.downloadRate = 0;
        QCOMPARE(PeerTableModel::stateText(peer), QStringLiteral("We send"));
        peer.isOptimistic = true;
        QCOMPARE(PeerTableModel::stateText(peer), QStringLiteral("Optimistic"));
        peer.uploadRate = 0;
        peer.peerChoking = true;
        QCOMPARE(PeerTableModel::stateText(peer), QStringLiteral("Chokes us"));
        peer.amInterested = false;
        QCOMPARE(PeerTableModel::stateText(peer), QStringLiteral("Not interested"));
        peer.isSnubbed = true;
        QCOMPARE(PeerTableModel::stateText(peer), QStringLiteral("Snubbed"));
        peer.isEncrypted = peer.isSeed = true;
        QVERIFY(PeerTableModel::flagsText(peer).contains(QStringLiteral("encrypted")));
        QVERIFY(PeerTableModel::flagsText(peer).contains(QStringLiteral("everything")));
    }

    void item48_eachFlagIsASentence()
    {
        using Flag = bool api::PeerSnapshot::*;
        const std::pair<Flag, const char*> flags[] = {
            {&api::PeerSnapshot::isIncoming, "The peer connected to us."},
            {&api::PeerSnapshot::isEncrypted, "The connection is encrypted."},
            {&api::PeerSnapshot::isSeed, "It has everything."},
            {&api::PeerSnapshot::amInterested, "It has pieces that are missing here."},
            {&api::PeerSnapshot::peerInterested, "It wants pieces from us."},
            {&api::PeerSnapshot::isOptimistic, "It is tried out as a receiver."},
            {&api::PeerSnapshot::isSnubbed, "It was asked and has not sent for a while."}};
        api::PeerSnapshot all;
        all.amChoking = all.peerChoking = false;
        QCOMPARE(PeerTableModel::flagsText(all), QString());
        QStringList expected;
        for (const auto& [flag, sentence] : flags) {
            api::PeerSnapshot one;
            one.amChoking = one.peerChoking = false;
            one.*flag = true;
            QCOMPARE(PeerTableModel::flagsText(one), QString::fromLatin1(sentence));
            all.*flag = true;
            expected.append(QString::fromLatin1(sentence));
        }
        PeerTableModel model;
        model.apply({all}, 1000);
        QCOMPARE(model.index(0, PeerTableModel::StateColumn).data(Qt::ToolTipRole).toString(),
            expected.join(QLatin1Char('\n')));
        all.amChoking = all.peerChoking = true;
        QCOMPARE(PeerTableModel::flagsText(all).count(QLatin1Char('\n')), 8);
    }

    void item48_tenPeersHaveTheirWords()
    {
        struct Script
        {
            const char* word;
            ByteRate down;
            ByteRate up;
            bool isInterested;
            bool isChokingUs;
            bool isOptimistic;
            bool isSnubbed;
        };
        const Script scripts[] = {{"Sending to us", 5000, 0, true, false, false, false},
            {"We send", 0, 5000, false, true, false, false},
            {"Both ways", 5000, 5000, true, false, false, false},
            {"Chokes us", 0, 0, true, true, false, false},
            {"Not interested", 0, 0, false, true, false, false},
            {"Not interested", 0, 0, false, false, false, false},
            {"Snubbed, 1\u00a0min 11\u00a0s", 0, 0, true, false, false, true},
            {"Optimistic", 0, 3000, true, true, true, false},
            {"Ready to send", 0, 0, true, false, false, false},
            {"Both ways", 9000, 100, true, false, true, false}};
        PeerTableModel model;
        QList<api::PeerSnapshot> peers;
        for (const Script& script : scripts) {
            api::PeerSnapshot peer = makePeer(static_cast<quint64>(peers.size()) + 1);
            peer.downloadRate = script.down;
            peer.uploadRate = script.up;
            peer.amInterested = script.isInterested;
            peer.peerChoking = script.isChokingUs;
            peer.isOptimistic = script.isOptimistic;
            peer.isSnubbed = script.isSnubbed;
            peers.append(peer);
        }
        QCOMPARE(peers.size(), 10);
        model.apply(peers, 1000);
        model.apply(peers, 72'000);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(cell(model, model.rowOf(peers.at(i).id), PeerTableModel::StateColumn),
                QString::fromUtf8(scripts[i].word));
        }
    }

    void limitsAreInTheirColumn()
    {
        PeerTableModel model;
        api::PeerSnapshot peer = makePeer(1);
        model.apply({peer}, 1000);
        QCOMPARE(cell(model, 0, PeerTableModel::LimitColumn), QString());
        peer.downloadLimit = 100_KiB;
        model.apply({peer}, 2000);
        QCOMPARE(cell(model, 0, PeerTableModel::LimitColumn), limitText(100_KiB));
        peer.uploadLimit = 20_KiB;
        model.apply({peer}, 3000);
        QCOMPARE(cell(model, 0, PeerTableModel::LimitColumn),
            QStringLiteral("%1 down, %2 up").arg(limitText(100_KiB), limitText(20_KiB)));
        const QList<LimitStep> steps{{1000, {}}, {2000, {100_KiB}}, {3000, {100_KiB, 20_KiB}}};
        QCOMPARE(model.limits(PeerId(1))->steps(), steps);
    }

    void theSparklineTellsItsFigures()
    {
        PeerTableModel model;
        api::PeerSnapshot peer = makePeer(1);
        for (int second = 0; second < 3; ++second) {
            peer.downloadRate = (second + 1) * 1_MiB;
            model.apply({peer}, second * 1000);
        }
        QCOMPARE(model.index(0, PeerTableModel::SparklineColumn).data(Qt::ToolTipRole).toString(),
            QStringLiteral("Down in the last 60\u00a0s\nLowest: %1\nAverage: %2\nHighest: %3")
                .arg(rateText(1_MiB), rateText(2_MiB), rateText(3_MiB)));
    }

    void cellsShowTheirField()
    {
        PeerTableModel model;
        api::PeerSnapshot peer = makePeer(1);
        peer.client = QStringLiteral("evil\u202etxt");
        model.apply({peer}, 1000);
        QCOMPARE(cell(model, 0, PeerTableModel::ClientColumn), QStringLiteral("eviltxt"));
        QCOMPARE(cell(model, 0, PeerTableModel::LatencyColumn), QStringLiteral("40\u00a0ms"));
        QCOMPARE(cell(model, 0, PeerTableModel::InFlightColumn), QStringLiteral("12 / 48"));
        QCOMPARE(cell(model, 0, PeerTableModel::HasColumn), QStringLiteral("50%"));
        QCOMPARE(cell(model, 0, PeerTableModel::UpColumn), QString());
        peer.latencyMs.reset();
        peer.requestsInFlight = 0;
        model.apply({peer}, 2000);
        QCOMPARE(cell(model, 0, PeerTableModel::LatencyColumn), QString());
        QCOMPARE(cell(model, 0, PeerTableModel::InFlightColumn), QString());
    }

    void tellsAPeersPastInColumnsThatAreHiddenAtFirst()
    {
        PeerTableModel model;
        api::PeerSnapshot peer = makePeer(1);
        peer.connectedSinceMs = 1'000;
        peer.chokedMs = 61'000;
        peer.firstByteMs = 30;
        peer.lateRequests = 5;
        peer.cancelsSent = 2;
        peer.cancelsReceived = 1;
        peer.rejectsReceived = 7;
        peer.peakDownloadRate = 2_MiB;
        model.apply({peer}, 101'000);
        QCOMPARE(cell(model, 0, PeerTableModel::ConnectedColumn), durationText(100));
        QCOMPARE(cell(model, 0, PeerTableModel::ChokedColumn), durationText(61));
        QCOMPARE(cell(model, 0, PeerTableModel::FirstByteColumn), QStringLiteral("30\u00a0ms"));
        QCOMPARE(cell(model, 0, PeerTableModel::LateColumn), QStringLiteral("5"));
        QCOMPARE(cell(model, 0, PeerTableModel::CancelsColumn), QStringLiteral("3"));
        QCOMPARE(cell(model, 0, PeerTableModel::RejectsColumn), QStringLiteral("7"));
        QCOMPARE(cell(model, 0, PeerTableModel::PeakDownColumn), rateText(2_MiB));
        QCOMPARE(cell(model, 0, PeerTableModel::PeakUpColumn), QString());
        QCOMPARE(model.index(0, PeerTableModel::CancelsColumn).data(Qt::ToolTipRole).toString(),
            QStringLiteral("Taken back by us: 2\nBy the peer: 1"));
        for (int column = PeerTableModel::ConnectedColumn; column < PeerTableModel::LimitColumn; ++column) {
            QVERIFY(!PeerTableModel::isShownByDefault(static_cast<PeerTableModel::Column>(column)));
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }

    void newPeersWaitForTheirPlace()
    {
        PeerTableModel model;
        const auto peer = [](quint64 id, ByteRate rate) {
            api::PeerSnapshot made = makePeer(id);
            made.downloadRate = rate;
            return made;
        };
        QList<api::PeerSnapshot> peers{peer(1, 100), peer(2, 200)};
        model.apply(peers, 10'000);
        // The first are sorted as they come.
        QCOMPARE(model.rowOf(PeerId(2)), 0);
        peers.append(peer(3, 300));
        model.apply(peers, 11'000);
        QCOMPARE(model.rowOf(PeerId(3)), 2);
        bool isInteracting = true;
        model.setInteractionCheck([&isInteracting] { return isInteracting; });
        model.apply(peers, 12'000);
        QCOMPARE(model.rowOf(PeerId(3)), 2);
        isInteracting = false;
        model.apply(peers, 12'500);
        QCOMPARE(model.rowOf(PeerId(3)), 0);
        // Those of another torrent are the first again.
        model.clear();
        model.apply({peer(4, 1), peer(5, 2)}, 12'600);
        QCOMPARE(model.rowOf(PeerId(5)), 0);
    }

    void warnsOfPeersThatAreAlwaysFull()
    {
        PeerTableModel model;
        api::PeerSnapshot peer = makePeer(1);
        peer.requestsInFlight = peer.requestsAllowed = 16;
        const auto icon = [&model] {
            return model.index(0, PeerTableModel::InFlightColumn).data(IconNameRole).toString();
        };
        peer.isWindowBound = true;
        for (int second = 1; second <= 5; ++second) {
            model.apply({peer}, second * 1000);
            QCOMPARE(icon(), QString());
        }
        model.apply({peer}, 6000);
        const QModelIndex cell = model.index(0, PeerTableModel::InFlightColumn);
        QCOMPARE(icon(), QStringLiteral("attention"));
        QCOMPARE(cell.data(SeverityRole).toInt(), static_cast<int>(Severity::Warning));
        QCOMPARE(cell.data().toString(), QStringLiteral("16"));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("16 / 16\n")));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("could send more")));
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("always full")));
        QVERIFY(model.index(0, PeerTableModel::DownColumn).data(IconNameRole).isNull());
        peer.isWindowBound = false;
        model.apply({peer}, 7000);
        QCOMPARE(icon(), QString());
        // A full pipeline alone is as it should be.
        model.apply({peer}, 60'000);
        QCOMPARE(icon(), QString());
    }

    void failedPiecesAndFlagsAreHiddenAtFirst()
    {
        PeerTableModel model;
        api::PeerSnapshot peer = makePeer(1);
        peer.amInterested = peer.peerInterested = peer.isSeed = peer.isEncrypted = true;
        peer.isIncoming = peer.isOptimistic = peer.isSnubbed = true;
        peer.peerChoking = peer.amChoking = false;
        peer.failedPieces = 4;
        model.apply({peer}, 1000);
        QCOMPARE(cell(model, 0, PeerTableModel::FailedColumn), QStringLiteral("4"));
        QCOMPARE(cell(model, 0, PeerTableModel::FlagsColumn), QStringLiteral("DUOSFIE"));
        const QStringList lines =
            model.index(0, PeerTableModel::FlagsColumn).data(Qt::ToolTipRole).toString().split(u'\n');
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines.last(), QStringLiteral("E: The connection is encrypted."));
        for (const QString& line : lines) {
            QVERIFY2(line.endsWith(u'.') && line.count(u'.') == 1, qPrintable(line));
        }
        peer.peerChoking = peer.amChoking = true;
        QCOMPARE(PeerTableModel::flagLetters(peer), QStringLiteral("duOSFIE"));
        peer = {};
        model.apply({peer}, 2000);
        QCOMPARE(cell(model, 0, PeerTableModel::FailedColumn), QString());
        for (const auto column : {PeerTableModel::FailedColumn, PeerTableModel::FlagsColumn}) {
            QVERIFY(!PeerTableModel::isShownByDefault(column));
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }

    void sparklinesRemember60Seconds()
    {
        PeerTableModel model;
        api::PeerSnapshot peer = makePeer(1);
        for (int second = 0; second < 100; ++second) {
            peer.downloadRate = second;
            model.apply({peer}, second * 1000);
        }
        const auto line =
            model.index(0, PeerTableModel::SparklineColumn).data(SparklineRole).value<QList<float>>();
        QCOMPARE(line.size(), 60);
        QCOMPARE(line.last(), 99.0F);
        QCOMPARE(line.first(), 40.0F);
    }

    void historyOutlivesTheConnectionByTenMinutes()
    {
        PeerTableModel model;
        model.apply({makePeer(1)}, 1000);
        model.apply({}, 500'000);
        QVERIFY(model.history(PeerId(1)));
        model.apply({}, 700'000);
        QVERIFY(!model.history(PeerId(1)));
    }
};

FRESHET_TEST(PeerTableModelTest)
#include "peer_table_model_test.moc"
