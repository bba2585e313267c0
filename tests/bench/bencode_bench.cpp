// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A torrent file of 20,000 files, from its bytes to a value.
#include "engine/base/units.h"
#include "engine/bencode/decoder.h"
#include "engine/bencode/encoder.h"
#include "engine/metainfo/metainfo_reader.h"

#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

using namespace freshet;

namespace {

constexpr int fileCount = 20'000;
constexpr ByteCount fileSize = 32_KiB;
constexpr ByteCount pieceLength = 256_KiB;

/// Folder and name of each file.
std::vector<std::pair<QByteArray, QByteArray>> manyNames()
{
    std::vector<std::pair<QByteArray, QByteArray>> names;
    for (int i = 0; i < fileCount; ++i) {
        names.emplace_back("folder " + QByteArray::number(i / 100), "file " + QByteArray::number(i) + ".bin");
    }
    return names;
}

QByteArray torrentOfManyFiles()
{
    static const auto names = manyNames();
    bencode::Encoder encoder;
    encoder.beginDict().key("announce").bytes("http://tracker.example/announce").key("info").beginDict();
    encoder.key("files").beginList();
    for (const auto& [folder, name] : names) {
        encoder.beginDict().key("length").integer(fileSize).key("path").beginList();
        encoder.bytes(folder).bytes(name).end().end();
    }
    encoder.end().key("name").bytes("many files").key("piece length").integer(pieceLength);
    encoder.key("pieces").bytes(QByteArray(fileSize * fileCount * 20 / pieceLength, 'h'));
    return encoder.end().end().take();
}

void decodesBencoding(benchmark::State& state)
{
    const QByteArray bytes = torrentOfManyFiles();
    for ([[maybe_unused]] auto _ : state) {
        auto document = bencode::decode(bytes);
        if (!document) {
            state.SkipWithError("not valid");
            return;
        }
        benchmark::DoNotOptimize(document->root());
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

void readsATorrent(benchmark::State& state)
{
    const QByteArray bytes = torrentOfManyFiles();
    for ([[maybe_unused]] auto _ : state) {
        auto torrent = metainfo::readMetainfo(bytes);
        if (!torrent) {
            state.SkipWithError("not valid");
            return;
        }
        benchmark::DoNotOptimize(torrent->get());
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
    state.SetItemsProcessed(state.iterations() * fileCount);
}

void encodesBencoding(benchmark::State& state)
{
    qint64 size = 0;
    for ([[maybe_unused]] auto _ : state) {
        size += torrentOfManyFiles().size();
    }
    state.SetBytesProcessed(size);
}

} // namespace

BENCHMARK(decodesBencoding)->Unit(benchmark::kMicrosecond);
BENCHMARK(readsATorrent)->Unit(benchmark::kMicrosecond);
BENCHMARK(encodesBencoding)->Unit(benchmark::kMicrosecond);
