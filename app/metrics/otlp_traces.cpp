// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/otlp_traces.h"

#include "app/metrics/otlp_json.h"

#include <algorithm>
#include <array>

namespace freshet::metrics {

namespace {

using otlp::attribute;
using std::chrono::nanoseconds;
using swarm::PieceEnd;
using swarm::PieceTrace;
using swarm::TimeSpan;

// SpanKind and StatusCode of OTLP.
constexpr int internalSpan = 1;
constexpr int clientSpan = 3;
constexpr int errorStatus = 2;
/// "piece", "request", "hash", "write" and "have".
constexpr qsizetype spansBesidesBlocks = 5;
/// In the order of swarm::PieceEnd.
constexpr std::array endNames{"verified", "wrong_hash", "abandoned", "disk_error"};

QString hex(quint64 number)
{
    constexpr int digits = 16;
    return QStringLiteral("%1").arg(number, digits, 16, QLatin1Char('0'));
}

/// The spans of one trace, as they are gathered.
class Spans
{
public:
    explicit Spans(const PieceTrace& trace, QJsonArray& all)
        : m_trace(trace)
        , m_all(all)
        , m_traceId(hex(trace.id[0]) + hex(trace.id[1]))
    {}

    [[nodiscard]] QString at(nanoseconds sinceBegun) const
    {
        return QString::number(m_trace.begunNs + sinceBegun.count());
    }
    /// The first one is the parent of the others.
    [[nodiscard]] QJsonObject make(const char* name, int kind, const TimeSpan& span)
    {
        // Never zero, which would be no number of a span.
        constexpr unsigned countBits = 20;
        const QString id = hex(m_trace.id[1] << countBits | ++m_count);
        QJsonObject made{{QStringLiteral("traceId"), m_traceId}, {QStringLiteral("spanId"), id},
            {QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("kind"), kind},
            {QStringLiteral("startTimeUnixNano"), at(span.begin)},
            {QStringLiteral("endTimeUnixNano"), at(std::max(span.begin, span.end))}};
        if (m_rootId.isEmpty()) {
            m_rootId = id;
        } else {
            made[QStringLiteral("parentSpanId")] = m_rootId;
        }
        return made;
    }
    void add(const QJsonObject& span) { m_all.append(span); }
    /// Unless it never was.
    void addStep(const char* name, const TimeSpan& span)
    {
        if (span != TimeSpan()) {
            add(make(name, internalSpan, span));
        }
    }

private:
    const PieceTrace& m_trace;
    QJsonArray& m_all;
    QString m_traceId;
    QString m_rootId;
    quint64 m_count = 0;
};

void addPiece(Spans& spans, const PieceTrace& trace)
{
    QJsonObject piece = spans.make("piece", internalSpan, {nanoseconds(0), trace.lasted});
    const QString end = QLatin1String(endNames[static_cast<std::size_t>(trace.end)]);
    piece[QStringLiteral("attributes")] =
        QJsonArray{attribute(QStringLiteral("freshet.piece.index"), qint64{trace.piece.value()}),
            attribute(QStringLiteral("freshet.piece.size"), trace.size),
            attribute(QStringLiteral("freshet.piece.result"), end)};
    if (trace.end == PieceEnd::WrongHash || trace.end == PieceEnd::DiskError) {
        piece[QStringLiteral("status")] =
            QJsonObject{{QStringLiteral("code"), errorStatus}, {QStringLiteral("message"), end}};
    }
    spans.add(piece);
}

void addBlocks(Spans& spans, const PieceTrace& trace)
{
    const auto hasByte = [](const swarm::BlockTrace& block) { return block.firstByte > nanoseconds(0); };
    const auto first = std::min_element(trace.blocks.begin(), trace.blocks.end(),
        [&](const swarm::BlockTrace& a, const swarm::BlockTrace& b) {
            return hasByte(a) && (!hasByte(b) || a.firstByte < b.firstByte);
        });
    if (first != trace.blocks.end() && hasByte(*first)) {
        spans.add(spans.make("request", clientSpan, {nanoseconds(0), first->firstByte}));
    }
    for (const swarm::BlockTrace& block : trace.blocks) {
        const bool hasArrived = block.arrived > nanoseconds(0);
        QJsonObject span =
            spans.make("block", clientSpan, {block.requested, hasArrived ? block.arrived : trace.lasted});
        span[QStringLiteral("attributes")] =
            QJsonArray{attribute(QStringLiteral("freshet.block.offset"), qint64{block.begin}),
                attribute(QStringLiteral("freshet.block.length"), qint64{block.length}),
                attribute(QStringLiteral("freshet.block.requests"), qint64{block.requests}),
                attribute(QStringLiteral("freshet.block.result"),
                    hasArrived ? QStringLiteral("arrived") : QStringLiteral("missing"))};
        if (hasByte(block)) {
            span[QStringLiteral("events")] =
                QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("first byte")},
                    {QStringLiteral("timeUnixNano"), spans.at(block.firstByte)}}};
        }
        spans.add(span);
    }
}

} // namespace

qsizetype spanCount(const PieceTrace& trace)
{
    return trace.blocks.size() + spansBesidesBlocks;
}

QByteArray otlpTraces(const QList<PieceTrace>& traces)
{
    QJsonArray all;
    for (const PieceTrace& trace : traces) {
        Spans spans(trace, all);
        addPiece(spans, trace);
        addBlocks(spans, trace);
        spans.addStep("hash", trace.hash);
        spans.addStep("write", trace.write);
        spans.addStep("have", trace.have);
    }
    return otlp::body(
        QStringLiteral("resourceSpans"), QStringLiteral("scopeSpans"), QStringLiteral("spans"), all);
}

} // namespace freshet::metrics
