// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/speed_history.h"

#include <QTest>

#include <cmath>

using namespace freshet::ui;

class SpeedHistoryTest : public QObject
{
    Q_OBJECT
    static constexpr qint64 start = 1'700'000'160'000;

private Q_SLOTS:
    void neverGivesMoreThan600Samples()
    {
        SpeedHistory history;
        qint64 now = start;
        for (int second = 0; second < 25 * 3600; ++second) {
            history.add(now += 1000, second % 100, 1);
        }
        for (const auto range : {TimeRange::Minute, TimeRange::TenMinutes, TimeRange::Hour, TimeRange::Day}) {
            const auto samples = history.samples(range, now);
            QVERIFY(samples.size() <= 600);
            QVERIFY(samples.size() >= 60);
            QVERIFY(std::is_sorted(samples.begin(), samples.end(),
                [](const auto& a, const auto& b) { return a.startMs < b.startMs; }));
        }
    }

    void slotsKeepMeanAndMaximum()
    {
        SpeedHistory history;
        for (int i = 0; i < 10; ++i) {
            history.add(start + i * 1000, i, 2 * i);
        }
        const auto samples = history.samples(TimeRange::Hour, start + 9000);
        QCOMPARE(samples.size(), 1);
        QCOMPARE(samples.first().downMean, 4.5F);
        QCOMPARE(samples.first().downMax, 9.0F);
        QCOMPARE(samples.first().upMax, 18.0F);
        QCOMPARE(history.peak(), qint64{18});
    }

    void gapsAreMissing()
    {
        SpeedHistory history;
        history.add(start, 1, 1);
        history.add(start + 300'000, 1, 1);
        QCOMPARE(history.samples(TimeRange::TenMinutes, start + 300'000).size(), 2);
    }

    void aDayFitsIntoItsMemory()
    {
        constexpr std::size_t kibibyte = 1024;
        SpeedHistory torrent;
        SpeedHistory peer(SpeedHistory::Detail::Small);
        torrent.add(start, 1, 1);
        // Nothing is taken before it is needed.
        QVERIFY2(torrent.byteCount() < kibibyte, qPrintable(QString::number(torrent.byteCount())));
        qint64 now = start;
        for (int second = 0; second < 25 * 3600; ++second) {
            const double rate = 4'321'000 + 1000 * (second % 100);
            torrent.add(now += 1000, rate, rate / 7);
            peer.add(now, rate, rate / 7);
        }
        QVERIFY2(torrent.byteCount() <= 12 * kibibyte, qPrintable(QString::number(torrent.byteCount())));
        QVERIFY2(peer.byteCount() <= 48 * kibibyte / 10, qPrintable(QString::number(peer.byteCount())));
        for (const SpeedHistory* history : {&torrent, &peer}) {
            for (const auto range : {TimeRange::TenMinutes, TimeRange::Hour, TimeRange::Day}) {
                const auto samples = history->samples(range, now);
                QVERIFY(samples.size() >= 140);
                for (qsizetype i = 1; i < samples.size(); ++i) {
                    // No gap in a chart of that time.
                    QVERIFY(samples.at(i).startMs - samples.at(i - 1).startMs <= rangeSlotMs(range) * 5 / 2);
                    QVERIFY(samples.at(i).downMean >= 4.31e6F && samples.at(i).downMean <= 4.43e6F);
                    QVERIFY(samples.at(i).downMax >= samples.at(i).downMean);
                    QVERIFY(samples.at(i).downMax <= 4.43e6F * 1.06F);
                }
                QVERIFY(now - samples.first().startMs >= rangeLengthMs(range) * 95 / 100);
            }
        }
    }

    void ratesKeepTwelveBits()
    {
        SpeedHistory history;
        const QList<double> rates{0, 0.125, 4.5, 511, 1024, 12'345, 999'999, 104'857'600, 12'345'678'901};
        qint64 now = start;
        for (const double rate : rates) {
            SpeedSample sample;
            sample.downMean = static_cast<float>(rate);
            sample.lineDownMean = static_cast<float>(rate * 1.03);
            history.add(now += 1000, sample);
        }
        history.add(now + 1000, 0, 0);
        const auto samples = history.samples(TimeRange::TenMinutes, now);
        QCOMPARE(samples.size(), rates.size());
        for (qsizetype i = 0; i < rates.size(); ++i) {
            const double mean = static_cast<double>(samples.at(i).downMean);
            QVERIFY2(std::abs(mean - rates.at(i)) <= rates.at(i) / 4096, qPrintable(QString::number(mean)));
            const double overhead = static_cast<double>(samples.at(i).lineDownMean) - mean;
            QVERIFY(overhead < 1 || std::abs(overhead / rates.at(i) - 0.03) < 0.003);
        }
    }

    void aClockSetBackStartsAfresh()
    {
        SpeedHistory history;
        history.add(start, 1, 1);
        history.add(start - 3'600'000, 2, 2);
        QCOMPARE(history.samples(TimeRange::Day, start).size(), 1);
    }
};

FRESHET_TEST(SpeedHistoryTest)
#include "speed_history_test.moc"
