// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast pieces and leaves are hashed: by OpenSSL, and by 1 to 4 lanes of the own kernels. Where
// libipsec_mb is installed, the same through its scheduler; it takes no messages of 64 KiB or more.
#include "engine/base/lane_hasher.h"

#include <algorithm>
#include <array>
#include <vector>

#include <benchmark/benchmark.h>

#ifdef FRESHET_HAS_IPSEC_MB
#include <intel-ipsec-mb.h>
#endif

using namespace freshet;

namespace {

using Method = LaneHasher::Method;

/// Hashed over and over; more than the caches of one core hold.
constexpr qsizetype contentSize = 8 * 1024 * 1024;

const QByteArray& content()
{
    static const QByteArray bytes = [] {
        QByteArray made(contentSize, Qt::Uninitialized);
        for (qsizetype i = 0; i < made.size(); ++i) {
            made[i] = static_cast<char>(i * 40503 >> 7);
        }
        return made;
    }();
    return bytes;
}

std::vector<QByteArrayView> messagesOf(qsizetype size)
{
    std::vector<QByteArrayView> messages;
    for (qsizetype at = 0; at + size <= contentSize; at += size) {
        messages.push_back(QByteArrayView(content()).sliced(at, size));
    }
    return messages;
}

void hash(
    const LaneHasher& hasher, const std::vector<QByteArrayView>& messages, std::vector<Sha1Digest>& digests)
{
    hasher.sha1(messages, digests);
}

void hash(
    const LaneHasher& hasher, const std::vector<QByteArrayView>& messages, std::vector<Sha256Digest>& digests)
{
    hasher.sha256(messages, digests);
}

/// Arguments: bytes a message, lanes; 0 lanes are OpenSSL.
template<class DigestType>
void hashes(benchmark::State& state)
{
    const auto lanes = static_cast<int>(state.range(1));
    const Method method = lanes == 0 ? Method::OpenSsl : Method::ShaNi;
    if (!LaneHasher::isAvailable(method)) {
        state.SkipWithError("this processor has no SHA instructions");
        return;
    }
    const LaneHasher hasher(method, std::max(lanes, 1));
    const auto messages = messagesOf(state.range(0));
    std::vector<DigestType> digests(messages.size());
    for (auto _ : state) {
        hash(hasher, messages, digests);
        benchmark::DoNotOptimize(digests.data());
    }
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * contentSize);
}

BENCHMARK_TEMPLATE(hashes, Sha1Digest)
    ->ArgNames({"bytes", "lanes"})
    ->ArgsProduct({{16'384, 1'048'576}, {0, 1, 2, 3, 4}});
BENCHMARK_TEMPLATE(hashes, Sha256Digest)
    ->ArgNames({"bytes", "lanes"})
    ->ArgsProduct({{64, 16'384}, {0, 1, 2, 3}});

#ifdef FRESHET_HAS_IPSEC_MB
void ipsecMb(benchmark::State& state, IMB_HASH_ALG algorithm, std::size_t digestSize)
{
    IMB_MGR* const manager = alloc_mb_mgr(0);
    IMB_ARCH architecture = IMB_ARCH_NONE;
    init_mb_mgr_auto(manager, &architecture);
    const auto messages = messagesOf(state.range(0));
    std::vector<std::array<unsigned char, 32>> digests(messages.size());
    for (auto _ : state) {
        for (std::size_t i = 0; i < messages.size(); ++i) {
            IMB_JOB* const job = IMB_GET_NEXT_JOB(manager);
            *job = {};
            job->cipher_mode = IMB_CIPHER_NULL;
            job->cipher_direction = IMB_DIR_ENCRYPT;
            job->chain_order = IMB_ORDER_HASH_CIPHER;
            job->hash_alg = algorithm;
            job->src = reinterpret_cast<const unsigned char*>(messages[i].data());
            job->msg_len_to_hash_in_bytes = static_cast<std::uint64_t>(messages[i].size());
            job->auth_tag_output = digests[i].data();
            job->auth_tag_output_len_in_bytes = digestSize;
            for (IMB_JOB* done = IMB_SUBMIT_JOB(manager); done != nullptr;
                 done = IMB_GET_COMPLETED_JOB(manager)) {
                benchmark::DoNotOptimize(done);
            }
        }
        while (IMB_FLUSH_JOB(manager) != nullptr) {}
    }
    free_mb_mgr(manager);
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * contentSize);
}

BENCHMARK_CAPTURE(ipsecMb, sha1, IMB_AUTH_SHA_1, 20)->ArgName("bytes")->Arg(16'384);
BENCHMARK_CAPTURE(ipsecMb, sha256, IMB_AUTH_SHA_256, 32)->ArgName("bytes")->Arg(16'384);
#endif

} // namespace
