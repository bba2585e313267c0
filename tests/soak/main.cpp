// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a swarm for so many seconds and writes what the process takes: ./dev soak judges it.
#include "app/common/descriptor_limit.h"
#include "tests/soak/process_sample.h"
#include "tests/soak/soak_swarm.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <cstdio>

#include <malloc.h>

namespace {

using namespace std::chrono_literals;
using freshet::LatencyHistogram;

constexpr auto sampleInterval = 3s;

/// The upper bound in ms of the latest among what was counted since `before`.
double latestMs(const LatencyHistogram& now, const LatencyHistogram& before)
{
    for (std::size_t bucket = LatencyHistogram::bucketCount; bucket-- > 0;) {
        if (now.countIn(bucket) > before.countIn(bucket)) {
            const auto bound =
                LatencyHistogram::bounds[std::min(bucket, LatencyHistogram::bounds.size() - 1)];
            return std::chrono::duration<double, std::milli>(bound).count();
        }
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    freshet::app::raiseDescriptorLimit();
    // Here whole sessions come and go, and threads with them. With a heap for each thread, what the process
    // holds would depend on which thread got which heap.
    mallopt(M_ARENA_MAX, 1);
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("freshet.*=false"));
    const QStringList arguments = QCoreApplication::arguments();
    const int seconds = arguments.value(1).toInt();
    QFile file(arguments.value(2));
    if (seconds <= 0 || !file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "usage: freshet-soak SECONDS FILE.csv [SEED]\n");
        return 2;
    }
    freshet::soak::SoakSwarm swarm(std::max(arguments.value(3).toULongLong(), 1ULL));
    if (const auto started = swarm.start(); !started) {
        std::fprintf(stderr, "freshet-soak: %s\n", qPrintable(started.error().toString()));
        return 1;
    }
    QTextStream csv(&file);
    csv << "seconds,resident_kib,heap_kib,descriptors,threads,connections,lag_ms,piece_buffers_kib,cache_kib,"
           "completed,written_mib\n";
    QElapsedTimer clock;
    clock.start();
    LatencyHistogram lagBefore;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        const auto sample = freshet::soak::sampleProcess();
        const auto& metrics = swarm.metrics();
        csv << static_cast<double>(clock.elapsed()) / 1000 << ',' << sample.residentKib << ','
            << sample.heapKib << ',' << sample.descriptors << ',' << sample.threads << ','
            << metrics.peers.outgoing + metrics.peers.incoming << ',' << latestMs(metrics.loopLag, lagBefore)
            << ',' << metrics.pieceBuffers / 1024 << ',' << metrics.disk.cachedBytes / 1024 << ','
            << swarm.events().completed << ',' << metrics.disk.bytesWritten / 1'048'576 << '\n';
        csv.flush();
        lagBefore = metrics.loopLag;
    });
    timer.start(sampleInterval);
    QTimer::singleShot(std::chrono::seconds(seconds), &application, &QCoreApplication::quit);
    QCoreApplication::exec();
    const auto& events = swarm.events();
    std::printf(
        "added %d, completed %d, interrupted %d, removed %d torrents; started %d sessions; %d strangers; "
        "%d failures\n",
        events.added, events.completed, events.interrupted, events.removed, events.sessionsStarted,
        events.strangers, events.failures);
    // A swarm that does nothing leaks nothing.
    return events.completed * 30 < seconds || events.failures > 0 ? 1 : 0;
}
