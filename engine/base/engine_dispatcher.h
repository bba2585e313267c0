// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace freshet {

/// The best event dispatcher this system has for a thread with thousands of sockets; null: Qt's own is to be
/// used. For QThread::setEventDispatcher(), before the thread starts.
[[nodiscard]] std::unique_ptr<QAbstractEventDispatcher> makeEngineDispatcher();

} // namespace freshet
