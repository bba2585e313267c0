// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree of rate limits: session, group, torrent, peer.
#include "engine/base/budget.h"
#include "engine/swarm/throttle.h"
#include "tests/support/sim_scheduler.h"

#include <memory>
#include <vector>

#include <benchmark/benchmark.h>

using namespace freshet;
using namespace freshet::swarm;

namespace {

constexpr ByteCount gulp = 128_KiB;

/// What a read of a socket asks before and tells afterwards, limited or not.
void asksAndTakes(benchmark::State& state)
{
    const bool isLimited = state.range(0) != 0;
    Budget session;
    Budget group(&session);
    Budget torrent(&group);
    Budget peer(&torrent);
    if (isLimited) {
        for (Budget* budget : {&session, &group, &torrent, &peer}) {
            budget->setLimit(1'000'000'000'000, {});
        }
    }
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(peer.isLimited());
        peer.take(gulp);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations());
}

/// A peer that always wants more.
class Hungry final : public ThrottleClient
{
public:
    Hungry(Throttle& throttle, Budget& torrent)
        : m_throttle(throttle)
        , m_budget(&torrent)
    {
        m_throttle.enqueue(*this);
    }
    ~Hungry() override { m_throttle.remove(*this); }
    void spend(ByteCount allowance) override
    {
        m_budget.take(allowance);
        m_throttle.enqueue(*this);
    }
    Budget& budget() override { return m_budget; }

private:
    Throttle& m_throttle;
    Budget m_budget;
};

/// Ten seconds of virtual time in which so many peers share a limit of 10 MiB/s.
void sharesALimit(benchmark::State& state)
{
    test::SimScheduler scheduler;
    Throttle throttle(scheduler);
    throttle.setLimit(10'000'000);
    Budget torrent(&throttle.budget());
    std::vector<std::unique_ptr<Hungry>> peers;
    for (int i = 0; i < state.range(0); ++i) {
        peers.push_back(std::make_unique<Hungry>(throttle, torrent));
    }
    for ([[maybe_unused]] auto _ : state) {
        scheduler.runFor(Throttle::longestTick * 100);
    }
    state.SetItemsProcessed(state.iterations() * 100 * state.range(0));
}

/// Ten seconds in which 1000 peers of 100 torrents share a limit of 10 MB/s, each torrent with so many of 20
/// tags, whose limits are far away or used up.
void sharesLimitsOfTags(benchmark::State& state)
{
    constexpr int torrentCount = 100;
    constexpr int tagCount = 20;
    const auto tagsOfEach = static_cast<int>(state.range(0));
    const bool areUsedUp = state.range(1) != 0;
    test::SimScheduler scheduler;
    Throttle throttle(scheduler);
    throttle.setLimit(10'000'000);
    std::vector<std::unique_ptr<Budget>> tags;
    for (int i = 0; i < tagCount; ++i) {
        tags.push_back(std::make_unique<Budget>());
        tags.back()->setLimit(areUsedUp ? 200'000 + 10'000 * i : 1'000'000'000'000, {});
    }
    std::vector<std::unique_ptr<Budget>> torrents;
    std::vector<std::unique_ptr<Hungry>> peers;
    for (int i = 0; i < torrentCount; ++i) {
        torrents.push_back(std::make_unique<Budget>(&throttle.budget()));
        std::vector<Budget*> ofThis;
        for (int j = 0; j < tagsOfEach; ++j) {
            ofThis.push_back(tags[static_cast<std::size_t>((i + 7 * j) % tagCount)].get());
        }
        torrents.back()->setCircles(ofThis);
        for (int j = 0; j < 10; ++j) {
            peers.push_back(std::make_unique<Hungry>(throttle, *torrents.back()));
        }
    }
    for ([[maybe_unused]] auto _ : state) {
        scheduler.runFor(Throttle::longestTick * 100);
    }
    state.SetItemsProcessed(state.iterations() * 100 * static_cast<std::int64_t>(peers.size()));
}

} // namespace

BENCHMARK(asksAndTakes)->ArgName("limited")->Arg(0)->Arg(1);
BENCHMARK(sharesALimit)->ArgName("peers")->Arg(10)->Arg(1000)->Unit(benchmark::kMicrosecond);
BENCHMARK(sharesLimitsOfTags)
    ->ArgNames({"tags", "used up"})
    ->ArgsProduct({{0, 1, 3}, {0, 1}})
    ->Unit(benchmark::kMicrosecond);
