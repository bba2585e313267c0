// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/settings.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace freshet::session {

/// How an EngineSession is started. Value type.
struct EngineConfig
{
    /// Where the state lives; empty: nothing is loaded or saved.
    QString profileFolder;
    /// Changes the loaded (or default) settings for this run before anything starts: what a command line
    /// asked for. Not saved unless settings are applied later.
    std::function<void(api::Settings&)> adjustSettings;
    /// Whether the listening port may be replaced by any free one when it is taken.
    bool mayUseAnotherPort = false;
    /// How many files and sockets this program may have open; 0: unknown. There are never more connections
    /// than that leaves room for.
    std::uint64_t maxDescriptors = 0;
};

} // namespace freshet::session
