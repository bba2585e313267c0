// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/process_sample.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

#include <malloc.h>

namespace freshet::soak {

namespace {

qint64 statusField(const QByteArray& name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':')) {
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
        }
    }
    return 0;
}

/// mallinfo2() knows the first thread's memory only; malloc_info() sums up all, as XML.
qint64 heapBytes()
{
    char* text = nullptr;
    std::size_t size = 0;
    std::FILE* const stream = open_memstream(&text, &size);
    if (stream == nullptr) {
        return 0;
    }
    malloc_info(0, stream);
    std::fclose(stream);
    const QByteArray xml(text, static_cast<qsizetype>(size));
    std::free(text);
    // The totals stand at the end: free chunks in "fast" and "rest", big ones in "mmap", then what the system
    // gave.
    const auto last = [&xml](const QByteArray& key) {
        const qsizetype at = xml.lastIndexOf(key);
        const qsizetype from = at < 0 ? -1 : xml.indexOf("size=\"", at);
        return from < 0 ? 0 : xml.mid(from + 6, xml.indexOf('"', from + 6) - from - 6).toLongLong();
    };
    return last("<system type=\"current\"") + last("<total type=\"mmap\"") - last("<total type=\"fast\"")
        - last("<total type=\"rest\"");
}

} // namespace

ProcessSample sampleProcess()
{
    ProcessSample sample;
    sample.residentKib = statusField("VmRSS");
    sample.threads = static_cast<int>(statusField("Threads"));
    sample.heapKib = heapBytes() / 1024;
    // The folder is open while it is read.
    sample.descriptors =
        static_cast<int>(QDir(QStringLiteral("/proc/self/fd"))
                             .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                             .size());
    return sample;
}

} // namespace freshet::soak
