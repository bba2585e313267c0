// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/formatting.h"
#include "ui/models/model_roles.h"
#include "ui/models/peer_table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace freshet;
using namespace freshet::ui;
using test::makePeer;

class PeerTableModelTest : public QObject
{
    Q_OBJECT
    static QString cell(const PeerTableModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void selectionSurvivesPeersThatComeAndGo()
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
        for (int column = PeerTableModel::ConnectedColumn; column < PeerTableModel::ColumnCount; ++column) {
            QVERIFY(!PeerTableModel::isShownByDefault(static_cast<PeerTableModel::Column>(column)));
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
