// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/process_families.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#ifdef Q_OS_LINUX
#include <filesystem>

#include <sys/resource.h>
#include <unistd.h>
#endif

namespace freshet::metrics {

#ifdef Q_OS_LINUX

namespace {

QByteArray readAll(const char* path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What proc(5) says of /proc/self/stat, from the field behind the name on: [0] is the state.
QList<QByteArray> statFields()
{
    const QByteArray stat = readAll("/proc/self/stat");
    // The name may contain anything, so it is the last parenthesis that ends it.
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

/// Seconds since 1970 UTC, 0 if unknown.
double bootTime()
{
    const QByteArray stat = readAll("/proc/stat");
    const qsizetype found = stat.indexOf("btime ");
    return found < 0 ? 0 : stat.mid(found + 6, stat.indexOf('\n', found) - found - 6).toDouble();
}

double openDescriptors()
{
    std::error_code error;
    double count = 0;
    for (auto entry = std::filesystem::directory_iterator("/proc/self/fd", error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        ++count;
    }
    // One of them was for looking.
    return count - 1;
}

} // namespace

void appendProcessFamilies(Families& families)
{
    enum StatField { UserTime = 11, SystemTime = 12, StartTime = 19, VirtualSize = 20, ResidentPages = 21 };
    const QList<QByteArray> fields = statFields();
    const auto ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
    if (fields.size() > ResidentPages && ticks > 0) {
        counter(families, "process_cpu_seconds_total", "Processor time used, user and system.")
            .add((fields[UserTime].toDouble() + fields[SystemTime].toDouble()) / ticks);
        gauge(families, "process_resident_memory_bytes", "Memory in use that is in RAM.")
            .add(fields[ResidentPages].toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)));
        gauge(families, "process_virtual_memory_bytes", "Address space in use.")
            .add(fields[VirtualSize].toDouble());
        gauge(families, "process_start_time_seconds", "When the process began, in seconds since 1970 UTC.")
            .add(bootTime() + fields[StartTime].toDouble() / ticks);
    }
    gauge(families, "process_open_fds", "Open file descriptors.").add(openDescriptors());
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        gauge(families, "process_max_fds", "File descriptors that may be open.").add(limit.rlim_cur);
    }
}

#else

void appendProcessFamilies(Families&) {}

#endif

} // namespace freshet::metrics
