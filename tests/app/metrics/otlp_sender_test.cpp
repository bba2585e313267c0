// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/otlp_sender.h"
#include "engine/net/net_errc.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::metrics;
using namespace freshet::test;

namespace {

/// Keeps every POST with its time, and answers 10 ms later.
class ScriptedCollector final : public net::HttpClient
{
public:
    struct Post
    {
        Scheduler::TimePoint at;
        net::HttpRequest request;
        net::HttpPayload payload;
    };

    explicit ScriptedCollector(Scheduler& scheduler)
        : m_scheduler(scheduler)
    {}

    Result<net::HttpResponse> answer = net::HttpResponse{200, "{}", {}, std::chrono::seconds(0)};
    std::vector<Post> posts;

    std::unique_ptr<Transfer> get(const net::HttpRequest&, Callback) override { return nullptr; }
    std::unique_ptr<Transfer> post(
        const net::HttpRequest& request, net::HttpPayload payload, Callback callback) override
    {
        posts.push_back({m_scheduler.now(), request, std::move(payload)});
        return std::make_unique<Pending>(m_scheduler.callLater(std::chrono::milliseconds(10),
            [answer = answer, callback = std::move(callback)] { callback(answer); }));
    }
    /// Between two posts, ms.
    [[nodiscard]] qint64 gap(std::size_t second) const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(posts[second].at - posts[second - 1].at)
            .count();
    }

private:
    struct Pending final : Transfer
    {
        explicit Pending(Scheduler::Timer pending)
            : timer(std::move(pending))
        {}
        Scheduler::Timer timer;
    };

    Scheduler& m_scheduler;
};

struct Fixture
{
    SimScheduler scheduler;
    SeededRandom random{7};
    ScriptedCollector collector{scheduler};
    QByteArray body = "{\"a\":1}";
    OtlpSender sender{scheduler, random, collector, [this] { return body; }};
    api::OtlpOptions options{QStringLiteral("http://c.example:4318/base/"),
        QStringLiteral("Authorization=Bearer%20s3cret"), std::chrono::seconds(60)};

    void answer(int status, std::chrono::seconds retryAfter = {}, const QByteArray& bytes = "{}")
    {
        collector.answer = net::HttpResponse{status, bytes, {}, retryAfter};
    }
};

} // namespace

class OtlpSenderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsEveryInterval()
    {
        Fixture fixture;
        fixture.sender.start(fixture.options);
        fixture.scheduler.runFor(std::chrono::seconds(125));
        QCOMPARE(fixture.collector.posts.size(), std::size_t(3));
        QCOMPARE(fixture.collector.gap(1), 60'010);
        const auto& post = fixture.collector.posts.front();
        QCOMPARE(post.request.url, QUrl(QStringLiteral("http://c.example:4318/base/v1/metrics")));
        QCOMPARE(post.payload.contentType, QByteArray("application/json"));
        QCOMPARE(post.payload.body, fixture.body);
        QCOMPARE(post.payload.headers, (api::HttpHeaders{{"Authorization", "Bearer s3cret"}}));
        QCOMPARE(fixture.sender.counters(), (OtlpCounters{3, 0, 0, 0}));
    }

    void waitsUntilThereIsSomething()
    {
        Fixture fixture;
        fixture.body.clear();
        fixture.sender.start(fixture.options);
        fixture.scheduler.runFor(std::chrono::hours(1));
        QVERIFY(fixture.collector.posts.empty());
        fixture.body = "{}";
        fixture.sender.wake();
        fixture.sender.wake();
        fixture.scheduler.runFor(std::chrono::seconds(1));
        QCOMPARE(fixture.collector.posts.size(), std::size_t(1));
    }

    void triesAgainLaterAndLater_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {0, 429, 502, 503, 504}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void triesAgainLaterAndLater()
    {
        QFETCH(int, status);
        Fixture fixture;
        if (status == 0) {
            fixture.collector.answer = failure(net::Errc::ConnectionRefused, QStringLiteral("c.example"));
        } else {
            fixture.answer(status);
        }
        fixture.sender.start(fixture.options);
        fixture.scheduler.runFor(std::chrono::hours(2));
        qint64 longest = 1000;
        bool isJittered = false;
        for (std::size_t i = 1; i < fixture.collector.posts.size(); ++i) {
            QVERIFY(fixture.collector.gap(i) >= longest / 2);
            QVERIFY(fixture.collector.gap(i) <= longest + 10);
            isJittered = isJittered || fixture.collector.gap(i) < longest - 10;
            longest = std::min<qint64>(longest * 2, 300'000);
        }
        QVERIFY(isJittered);
        // A collector that is down for two hours is asked some ten times and then every 4 minutes or so.
        QVERIFY(fixture.collector.posts.size() > 25);
        QVERIFY(fixture.collector.posts.size() < 60);
        QCOMPARE(fixture.sender.counters().failed, fixture.collector.posts.size());
        fixture.answer(200);
        fixture.scheduler.runFor(std::chrono::minutes(10));
        QVERIFY(fixture.sender.counters().sent > 0);
        const std::size_t count = fixture.collector.posts.size();
        QCOMPARE(fixture.collector.gap(count - 1), 60'010);
        fixture.answer(503);
        fixture.scheduler.runFor(std::chrono::seconds(62));
        // All is forgiven: it begins with a short wait again.
        QVERIFY(fixture.collector.posts.size() >= count + 2);
    }

    void doesAsTheCollectorAsks()
    {
        Fixture fixture;
        fixture.answer(503, std::chrono::seconds(500));
        fixture.sender.start(fixture.options);
        fixture.scheduler.runFor(std::chrono::seconds(505));
        QCOMPARE(fixture.collector.posts.size(), std::size_t(2));
        QCOMPARE(fixture.collector.gap(1), 500'010);
        // But not for ever.
        fixture.answer(429, std::chrono::hours(1'000'000));
        fixture.scheduler.runFor(std::chrono::seconds(500));
        QCOMPARE(fixture.collector.posts.size(), std::size_t(3));
        fixture.answer(200);
        fixture.scheduler.runFor(std::chrono::seconds(3605));
        QCOMPARE(fixture.collector.posts.size(), std::size_t(4));
    }

    void dropsWhatIsNotWanted()
    {
        for (const int status : {301, 400, 401, 404, 413, 500}) {
            Fixture fixture;
            fixture.answer(status);
            fixture.sender.start(fixture.options);
            fixture.scheduler.runFor(std::chrono::seconds(61));
            QCOMPARE(fixture.sender.counters(), (OtlpCounters{0, 0, 2, 0}));
            QCOMPARE(fixture.collector.gap(1), 60'010);
        }
    }

    void countsWhatTheCollectorLeavesOut()
    {
        Fixture fixture;
        fixture.answer(200, {}, R"({"partialSuccess":{"rejectedDataPoints":"5","errorMessage":"x"}})");
        fixture.sender.start(fixture.options);
        fixture.scheduler.runFor(std::chrono::seconds(1));
        QCOMPARE(fixture.sender.counters(), (OtlpCounters{1, 0, 0, 5}));
        for (const char* answer :
            {"", "x", "[]", "{\"partialSuccess\":7}", "{\"partialSuccess\":{\"rejectedDataPoints\":-1}}"}) {
            fixture.answer(200, {}, answer);
            fixture.scheduler.runFor(std::chrono::seconds(61));
        }
        QCOMPARE(fixture.sender.counters().rejectedPoints, quint64(5));
    }

    void stopsAtOnce()
    {
        Fixture fixture;
        fixture.sender.start(fixture.options);
        fixture.scheduler.runFor(std::chrono::milliseconds(5));
        fixture.sender.stop();
        fixture.scheduler.runFor(std::chrono::hours(1));
        QCOMPARE(fixture.collector.posts.size(), std::size_t(1));
        QCOMPARE(fixture.sender.counters(), OtlpCounters());
    }
};

FRESHET_TEST(OtlpSenderTest)
#include "otlp_sender_test.moc"
