// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/base/result.h"

namespace freshet::session {

/// What we were about when an Error came: the same refused connection means different things to a user.
enum class FaultContext {
    AddingTorrent, ///< Reading or fetching a .torrent or magnet link.
    Transfer, ///< A torrent that is in the list: its files, its peers.
    Listening,
    Tracker,
    State, ///< Opening or saving the profile.
};

/// Any module's Error in the user's terms. `subject` is the file, folder or host it is about; if empty, the
/// Error's detail is taken, which names the path for disk errors.
[[nodiscard]] api::Fault toFault(const Error& error, FaultContext context, const QString& subject = {});

} // namespace freshet::session
