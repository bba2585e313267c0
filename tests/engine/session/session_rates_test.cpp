// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session_rates.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;

class SessionRatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void averagesAndRemembersTheHighest()
    {
        SessionRates rates;
        swarm::SwarmCounters counters;
        Scheduler::TimePoint now = Scheduler::TimePoint() + std::chrono::hours(1);
        const auto run = [&](int seconds, ByteCount down, ByteCount up) {
            for (int i = 0; i < seconds; ++i) {
                now += std::chrono::seconds(1);
                counters.received.payload += down;
                counters.sent.payload += up;
                rates.tick(counters, now);
            }
        };
        run(1, 500'000, 0);
        // There is nothing to compare it with.
        QCOMPARE(rates.rates(), api::RateMetrics());
        run(40, 1000, 0);
        QCOMPARE(rates.rates(), (api::RateMetrics{1000, 0, 1000, 0}));
        run(10, 0, 400);
        QCOMPARE(rates.rates(), (api::RateMetrics{500, 200, 1000, 400}));
        // A short burst is not a rate.
        run(1, 10'000, 400);
        QCOMPARE(rates.rates().peakDownload, ByteRate(2000));
        run(40, 0, 0);
        QCOMPARE(rates.rates(), (api::RateMetrics{0, 0, 2000, 400}));
    }
};

FRESHET_TEST(SessionRatesTest)
#include "session_rates_test.moc"
