// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/speed_comparison.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace freshet;
using namespace freshet::ui;

class SpeedComparisonTest : public QObject
{
    Q_OBJECT
    static constexpr qint64 start = 1'700'000'160'000;

    /// `count` candidates; the one with key k moves k bytes/s.
    struct Crowd
    {
        explicit Crowd(int count)
            : histories(static_cast<size_t>(count))
        {
            for (int i = 0; i < count; ++i) {
                SpeedHistory& history = histories[static_cast<size_t>(i)];
                for (int second = 0; second < 5; ++second) {
                    history.add(start + second * 1000, i + 1, 0);
                }
                candidates.append(
                    {static_cast<quint64>(i + 1), QStringLiteral("peer %1").arg(i + 1), i + 1, &history});
            }
        }
        std::vector<SpeedHistory> histories;
        QList<SpeedCandidate> candidates;
    };

    static void tick(SpeedComparison& model, int row, bool isTicked = true)
    {
        QVERIFY(model.setData(model.index(row), isTicked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }

private Q_SLOTS:
    void whoIsTickedIsALine()
    {
        Crowd crowd(3);
        SpeedComparison model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy chosen(&model, &SpeedComparison::chosen);
        model.setCandidates(crowd.candidates);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("peer 3"));
        QVERIFY(model.lines(TimeRange::Minute, start + 5000).isEmpty());
        tick(model, 0);
        tick(model, 2);
        QCOMPARE(chosen.size(), 2);
        auto lines = model.lines(TimeRange::Minute, start + 5000);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().name, QStringLiteral("peer 3"));
        QCOMPARE(lines.first().samples.size(), 5);
        QCOMPARE(lines.last().samples.first().downMean, 1.0F);
        // One that stays keeps its look.
        tick(model, 0, false);
        lines = model.lines(TimeRange::Minute, start + 5000);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().look, 1);
    }

    void moreThanEightAreTheFastestAndTheOthers()
    {
        Crowd crowd(12);
        SpeedComparison model;
        model.setCandidates(crowd.candidates);
        for (int row = 0; row < 12; ++row) {
            tick(model, row);
        }
        const auto lines = model.lines(TimeRange::Minute, start + 5000);
        QCOMPARE(lines.size(), SpeedComparison::maxLines + 1);
        for (const ComparedSpeed& line : lines.mid(0, 8)) {
            QVERIFY(line.samples.first().downMean >= 5);
        }
        QCOMPARE(lines.last().look, SpeedComparison::maxLines);
        QCOMPARE(lines.last().samples.size(), 5);
        QCOMPARE(lines.last().samples.first().downMean, 1.0F + 2 + 3 + 4);
    }

    void rowsKeepTheirPlaceWhileOthersComeAndGo()
    {
        Crowd crowd(6);
        SpeedComparison model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCandidates(crowd.candidates.mid(0, 4));
        tick(model, 1);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("peer 3"));
        QList<SpeedCandidate> next = crowd.candidates.mid(1);
        next[0].rate = 1000;
        model.setCandidates(next);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("peer 3"));
        QCOMPARE(model.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.index(3).data().toString(), QStringLiteral("peer 6"));
        model.setCandidates({});
        QVERIFY(model.lines(TimeRange::Minute, start + 5000).isEmpty());
    }

    void whoWasWantedIsTickedWhenItComes()
    {
        Crowd crowd(3);
        crowd.candidates[0].lasting = QStringLiteral("one");
        crowd.candidates[1].lasting = QStringLiteral("two");
        SpeedComparison model;
        model.setWanted({QStringLiteral("two"), QStringLiteral("gone"), QString()});
        model.setCandidates(crowd.candidates);
        auto lines = model.lines(TimeRange::Minute, start + 5000);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().name, QStringLiteral("peer 2"));
        // Others come, and the first again.
        model.clear();
        model.setCandidates({});
        model.setCandidates(crowd.candidates);
        QCOMPARE(model.lines(TimeRange::Minute, start + 5000).size(), 1);
        tick(model, 1, false);
        tick(model, 2);
        QCOMPARE(model.wanted(), (QStringList{QStringLiteral("gone"), QStringLiteral("one")}));
    }

    void partsOfASumAreTickedUnasked()
    {
        Crowd crowd(12);
        crowd.candidates[0].lasting = QStringLiteral("one");
        SpeedComparison model;
        model.setTicksNew(true);
        model.setCandidates(crowd.candidates);
        QCOMPARE(model.lines(TimeRange::Minute, start + 5000).size(), SpeedComparison::maxLines + 1);
        QVERIFY(model.wanted().isEmpty());
        // Not against somebody's will.
        for (int row = 0; row < 12; ++row) {
            tick(model, row, false);
        }
        model.setCandidates(crowd.candidates);
        QVERIFY(model.lines(TimeRange::Minute, start + 5000).isEmpty());
    }

    void manyAreNotAllOffered()
    {
        QList<SpeedCandidate> many;
        for (quint64 key = 1; key <= 5000; ++key) {
            many.append({key, QString::number(key), static_cast<ByteRate>(key), nullptr});
        }
        SpeedComparison model;
        model.setCandidates(many);
        QCOMPARE(model.rowCount(), SpeedComparison::maxCandidates);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("5000"));
    }
};

FRESHET_TEST(SpeedComparisonTest)
#include "speed_comparison_test.moc"
