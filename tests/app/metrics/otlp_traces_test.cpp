// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/otlp_trace_queue.h"
#include "app/metrics/otlp_traces.h"
#include "tests/app/metrics/otlp_collector.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

using namespace freshet;
using namespace freshet::metrics;
using namespace freshet::test;
using namespace std::chrono_literals;

namespace {

swarm::PieceTrace sampleTrace()
{
    swarm::PieceTrace trace;
    trace.id = {0x0123456789abcdef, 0xfedcba9876543210};
    trace.piece = PieceIndex(7);
    trace.size = 32768;
    trace.begunNs = 1'700'000'000'000'000'000;
    trace.lasted = 96ms;
    trace.end = swarm::PieceEnd::Verified;
    trace.blocks = {{0, 16384, 1, 0ms, 40ms, 45ms}, {16384, 16384, 2, 10ms, 46ms, 50ms}};
    trace.hash = {55ms, 70ms};
    trace.write = {70ms, 90ms};
    trace.have = {95ms, 96ms};
    return trace;
}

} // namespace

class OtlpTracesTest : public QObject
{
    Q_OBJECT
    static void compareTimes(
        const QJsonObject& span, std::chrono::milliseconds begin, std::chrono::milliseconds end)
    {
        const auto at = [](std::chrono::milliseconds since) {
            return QString::number(1'700'000'000'000'000'000 + std::chrono::nanoseconds(since).count());
        };
        QCOMPARE(span[QStringLiteral("startTimeUnixNano")].toString(), at(begin));
        QCOMPARE(span[QStringLiteral("endTimeUnixNano")].toString(), at(end));
    }

private Q_SLOTS:
    void aPieceIsASpanWithItsStepsBelow()
    {
        const QByteArray body = otlpTraces({sampleTrace()});
        const QList<QJsonObject> spans = OtlpCollector::spans(body);
        QStringList names;
        QSet<QString> ids;
        for (const QJsonObject& span : spans) {
            names.append(span[QStringLiteral("name")].toString());
            ids.insert(span[QStringLiteral("spanId")].toString());
            QCOMPARE(span[QStringLiteral("traceId")].toString(),
                QStringLiteral("0123456789abcdeffedcba9876543210"));
            QCOMPARE(span[QStringLiteral("spanId")].toString().size(), 16);
            QCOMPARE(span[QStringLiteral("parentSpanId")].toString(),
                names.size() == 1 ? QString() : spans[0][QStringLiteral("spanId")].toString());
        }
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("piece request block block hash write have"));
        QCOMPARE(ids.size(), spans.size());
        compareTimes(spans[0], 0ms, 96ms);
        compareTimes(spans[1], 0ms, 40ms);
        compareTimes(spans[3], 10ms, 50ms);
        compareTimes(spans[4], 55ms, 70ms);
        compareTimes(spans[5], 70ms, 90ms);
        compareTimes(spans[6], 95ms, 96ms);
        QVERIFY(!spans[0].contains(QStringLiteral("status")));
        QVERIFY(body.contains(R"({"key":"freshet.piece.result","value":{"stringValue":"verified"}})"));
        QVERIFY(body.contains(R"({"name":"first byte","timeUnixNano":"1700000000046000000"})"));
    }

    void aBadPieceIsAnError()
    {
        swarm::PieceTrace trace = sampleTrace();
        trace.end = swarm::PieceEnd::WrongHash;
        trace.write = trace.have = {};
        trace.blocks[1].arrived = trace.blocks[1].firstByte = 0ms;
        const QList<QJsonObject> spans = OtlpCollector::spans(otlpTraces({trace}));
        QCOMPARE(spans.size(), 5);
        QCOMPARE(spans[0][QStringLiteral("status")].toObject()[QStringLiteral("code")].toInt(), 2);
        // What never came lasts as long as the piece.
        compareTimes(spans[3], 10ms, 96ms);
    }

    void tracesWaitUntilTheyAreTaken()
    {
        swarm::PieceTrace trace = sampleTrace();
        trace.blocks.resize(64);
        OtlpTraceQueue queue;
        QVERIFY(queue.makeBody().isEmpty());
        queue.add(QList<swarm::PieceTrace>(OtlpTraceQueue::capacity - 1, trace));
        queue.add({trace, trace, trace});
        QCOMPARE(queue.dropped(), quint64(2));
        const auto inBody = [&queue] { return OtlpCollector::spans(queue.makeBody()).size(); };
        const qsizetype first = inBody();
        QVERIFY(first >= OtlpTraceQueue::maxSpans - spanCount(trace));
        QVERIFY(first <= OtlpTraceQueue::maxSpans + spanCount(trace));
        // Not taken: again.
        QCOMPARE(inBody(), first);
        for (int i = 0; i < OtlpTraceQueue::capacity && !queue.makeBody().isEmpty(); ++i) {
            queue.taken();
        }
        QVERIFY(queue.isEmpty());
    }
};

FRESHET_TEST(OtlpTracesTest)
#include "otlp_traces_test.moc"
