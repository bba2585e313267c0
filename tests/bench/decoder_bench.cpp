// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What arrives from a peer, decoded in the portions in which it is read from a socket.
#include "engine/base/units.h"
#include "engine/wire/message_decoder.h"
#include "engine/wire/message_encoder.h"

#include <algorithm>

#include <benchmark/benchmark.h>

using namespace freshet;
using namespace freshet::wire;

namespace {

constexpr qsizetype gulp = 128_KiB;
constexpr quint32 blockSize = 16 * 1024;

QByteArray blocks(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i) {
        appendPieceHeader(bytes, static_cast<quint32>(i), 0, blockSize);
        bytes.append(QByteArray(blockSize, 'b'));
    }
    return bytes;
}

QByteArray smallMessages(int count)
{
    QByteArray bytes;
    for (quint32 i = 0; i < static_cast<quint32>(count); i += 4) {
        append(bytes, Have{i});
        append(bytes, Request{i, blockSize, blockSize});
        append(bytes, i % 8 == 0 ? Message(Choke{}) : Message(Unchoke{}));
        append(bytes, Have{i + 1});
    }
    return bytes;
}

/// Decodes all of `stream`, `portion` bytes at a time; the number of events.
qint64 decodeAll(QByteArrayView stream, qsizetype portion, benchmark::State& state)
{
    qint64 events = 0;
    MessageDecoder decoder;
    while (!stream.isEmpty()) {
        const qsizetype size = std::min(portion, stream.size());
        QByteArrayView input = stream.first(size);
        stream = stream.sliced(size);
        for (;;) {
            const auto event = decoder.next(input);
            if (!event) {
                state.SkipWithError("the stream is not valid");
                return events;
            }
            if (std::holds_alternative<NeedMoreInput>(*event)) {
                break;
            }
            benchmark::DoNotOptimize(&*event);
            ++events;
        }
    }
    return events;
}

void decodesBlocks(benchmark::State& state)
{
    const QByteArray stream = blocks(1024);
    for ([[maybe_unused]] auto _ : state) {
        decodeAll(stream, state.range(0), state);
    }
    state.SetBytesProcessed(state.iterations() * stream.size());
    state.SetItemsProcessed(state.iterations() * 1024);
}

void decodesSmallMessages(benchmark::State& state)
{
    const QByteArray stream = smallMessages(40'000);
    qint64 messages = 0;
    for ([[maybe_unused]] auto _ : state) {
        messages += decodeAll(stream, state.range(0), state);
    }
    state.SetBytesProcessed(state.iterations() * stream.size());
    state.SetItemsProcessed(messages);
}

/// Each message comes alone, as from a peer that has little to say.
void decodesLonelyMessages(benchmark::State& state)
{
    const QByteArray frame = encode(Have{7});
    MessageDecoder decoder;
    for ([[maybe_unused]] auto _ : state) {
        QByteArrayView input = frame;
        auto message = decoder.next(input);
        auto end = decoder.next(input);
        benchmark::DoNotOptimize(message);
        benchmark::DoNotOptimize(end);
    }
    state.SetItemsProcessed(state.iterations());
}

} // namespace

BENCHMARK(decodesBlocks)->ArgName("gulp")->Arg(gulp)->Arg(16384);
BENCHMARK(decodesSmallMessages)->ArgName("gulp")->Arg(gulp)->Arg(1460);
BENCHMARK(decodesLonelyMessages);
