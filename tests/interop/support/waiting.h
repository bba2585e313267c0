// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <chrono>
#include <functional>

namespace freshet::interop {

using namespace std::chrono_literals;

/// What a peer that is well gets done in, on a machine that is busy with something else.
inline constexpr std::chrono::milliseconds patience = 60s;

/// Runs the event loop until `condition` holds; false when `limit` is over.
bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds limit = patience);

/// A TCP port of 127.0.0.1 that nobody listens on now.
[[nodiscard]] quint16 freePort();

/// Whether somebody accepts connections on 127.0.0.1 at this port.
[[nodiscard]] bool isListening(quint16 port);

/// Programs that are not installed, as a sentence; empty if all are there.
[[nodiscard]] QString missingPrograms(const QStringList& programs);

/// FRESHET_REQUIRE_CLIENTS=1: a missing client is a failure rather than a reason to skip.
[[nodiscard]] bool areClientsRequired();

} // namespace freshet::interop

/// Skips the test, or fails it where every client has to be there, unless `complaint` is empty.
#define FRESHET_NEED(complaint)                                                                              \
    do {                                                                                                     \
        const QString whatIsMissing = (complaint);                                                           \
        if (!whatIsMissing.isEmpty()) {                                                                      \
            if (freshet::interop::areClientsRequired()) {                                                    \
                QFAIL(qPrintable(whatIsMissing));                                                            \
            }                                                                                                \
            QSKIP(qPrintable(whatIsMissing));                                                                \
        }                                                                                                    \
    } while (false)
