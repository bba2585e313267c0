// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshet::swarm {

/// Where we heard of a peer. Earlier ones are dialled first when nothing else decides.
enum class PeerOrigin { User, MagnetLink, Local, Tracker, Resume, Dht, Exchange, Incoming };

} // namespace freshet::swarm
