// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree of rate limits: session, torrent, peer.
#include "engine/base/token_bucket.h"
#include "engine/swarm/throttle.h"
#include "tests/support/sim_scheduler.h"

#include <memory>
#include <vector>

#include <benchmark/benchmark.h>

using namespace freshet;
using namespace freshet::swarm;

namespace {

constexpr ByteCount gulp = 128_KiB;

/// What a read of a socket asks before and tells afterwards, below `depth` buckets, limited or not.
void asksAndTakes(benchmark::State& state)
{
    const bool isLimited = state.range(0) != 0;
    TokenBucket session;
    TokenBucket torrent(&session);
    TokenBucket peer(&torrent);
    Scheduler::TimePoint now{};
    if (isLimited) {
        for (TokenBucket* bucket : {&session, &torrent, &peer}) {
            bucket->setLimit(1'000'000'000'000, now);
        }
    }
    for ([[maybe_unused]] auto _ : state) {
        const ByteCount allowed = peer.available(gulp, now);
        peer.take(allowed);
        benchmark::DoNotOptimize(allowed);
        now += Scheduler::Duration(1);
    }
    state.SetItemsProcessed(state.iterations());
}

/// A peer that always wants more.
class Hungry final : public ThrottleClient
{
public:
    explicit Hungry(Throttle& throttle)
        : m_throttle(throttle)
        , m_bucket(&throttle.bucket())
    {
        m_throttle.enqueue(*this);
    }
    ~Hungry() override { m_throttle.remove(*this); }
    void spend(ByteCount allowance) override
    {
        m_bucket.take(allowance);
        m_throttle.enqueue(*this);
    }
    TokenBucket& bucket() override { return m_bucket; }

private:
    Throttle& m_throttle;
    TokenBucket m_bucket;
};

/// Ten seconds of virtual time in which so many peers share a limit of 10 MiB/s.
void sharesALimit(benchmark::State& state)
{
    test::SimScheduler scheduler;
    Throttle throttle(scheduler);
    throttle.setLimit(10'000'000);
    std::vector<std::unique_ptr<Hungry>> peers;
    for (int i = 0; i < state.range(0); ++i) {
        peers.push_back(std::make_unique<Hungry>(throttle));
    }
    for ([[maybe_unused]] auto _ : state) {
        scheduler.runFor(Throttle::tickInterval * 100);
    }
    state.SetItemsProcessed(state.iterations() * 100 * state.range(0));
}

} // namespace

BENCHMARK(asksAndTakes)->ArgName("limited")->Arg(0)->Arg(1);
BENCHMARK(sharesALimit)->ArgName("peers")->Arg(10)->Arg(1000)->Unit(benchmark::kMicrosecond);
