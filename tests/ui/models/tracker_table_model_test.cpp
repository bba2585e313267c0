// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/model_roles.h"
#include "ui/models/tracker_table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class TrackerTableModelTest : public QObject
{
    Q_OBJECT
    static api::TrackerSnapshot makeTracker(const QString& host, int tier)
    {
        api::TrackerSnapshot tracker;
        tracker.url = QStringLiteral("https://%1/announce").arg(host);
        tracker.tier = tier;
        return tracker;
    }

private Q_SLOTS:
    void rowsFollowTiersAndSurviveUpdates()
    {
        TrackerTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto a = makeTracker(QStringLiteral("a"), 1);
        const auto b = makeTracker(QStringLiteral("b"), 0);
        const auto c = makeTracker(QStringLiteral("c"), 1);
        model.apply({a, b, c}, 0);
        QCOMPARE(model.trackerAt(0)->url, b.url);
        const QPersistentModelIndex last(model.index(2, TrackerTableModel::TrackerColumn));
        model.apply({b, c}, 0);
        QCOMPARE(last.row(), 1);
        model.apply({b, makeTracker(QStringLiteral("d"), 0), c}, 0);
        QCOMPARE(last.row(), 2);
        QCOMPARE(last.data().toString(), QStringLiteral("c"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void tiersHaveNumbersAndHostsAreBold()
    {
        TrackerTableModel model;
        model.apply({makeTracker(QStringLiteral("a"), 0), makeTracker(QStringLiteral("b"), 0),
                        makeTracker(QStringLiteral("c"), 3)},
            0);
        const auto tier = [&model](int row) {
            return model.index(row, TrackerTableModel::TierColumn).data().toString();
        };
        QCOMPARE(tier(0), QStringLiteral("1"));
        QCOMPARE(tier(1), QStringLiteral("1"));
        QCOMPARE(tier(2), QStringLiteral("4"));
        QVERIFY(model.beginsTier(0) && !model.beginsTier(1) && model.beginsTier(2) && !model.beginsTier(3));
        QVERIFY(model.index(1, TrackerTableModel::TrackerColumn).data(IsHeadingRole).toBool());
        QVERIFY(!model.index(1, TrackerTableModel::StatusColumn).data(IsHeadingRole).toBool());
    }

    void saysWhatHappened()
    {
        api::TrackerSnapshot tracker = makeTracker(QStringLiteral("a"), 0);
        tracker.state = api::TrackerState::Working;
        tracker.peersReceived = 41;
        tracker.lastAnnounceMs = 0;
        QVERIFY(TrackerTableModel::statusText(tracker, 12'000).contains(QStringLiteral("12\u00a0s ago")));
        tracker.state = api::TrackerState::Failing;
        tracker.fault.kind = api::FaultKind::TrackerUnreachable;
        tracker.consecutiveFailures = 2;
        tracker.nextAnnounceMs = 53'000;
        QCOMPARE(TrackerTableModel::statusText(tracker, 12'000),
            QStringLiteral("Does not answer, try no. 3 in 41\u00a0s"));
        tracker.fault.kind = api::FaultKind::TrackerRefused;
        tracker.message = QStringLiteral("un\u202eregistered");
        QCOMPARE(TrackerTableModel::statusText(tracker, 0), QStringLiteral("Refused: unregistered"));
    }
};

FRESHET_TEST(TrackerTableModelTest)
#include "tracker_table_model_test.moc"
