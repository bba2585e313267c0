// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window does with very many rows. tests/ui/budget has the same work and judges it.
#include "tests/support/ui/ui_workloads.h"

#include <QApplication>

#include <benchmark/benchmark.h>

using namespace freshet::test;

namespace {

void measure(benchmark::State& state, const UiWorkloadKind& kind)
{
    const auto load = kind.make();
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        load->prepare();
        state.ResumeTiming();
        load->run();
    }
    state.counters["budget_ms"] = kind.budgetMs;
}

} // namespace

int main(int argc, char* argv[])
{
    // Without a screen, so that it measures our work and not that of a server.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
    const QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    for (const UiWorkloadKind& kind : uiWorkloads()) {
        benchmark::RegisterBenchmark(kind.name, [&kind](benchmark::State& state) {
            measure(state, kind);
        })->Unit(benchmark::kMillisecond);
    }
    return benchmark::RunSpecifiedBenchmarks() > 0 ? 0 : 1;
}
