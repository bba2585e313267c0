// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/content_folder.h"

#include <QString>

namespace freshet::interop {

/// Who makes a torrent, and of which kind.
enum class Maker {
    Freshet,
    FreshetHybrid,
    FreshetV2,
    Libtorrent,
    LibtorrentHybrid,
    LibtorrentV2,
    Mktorrent,
    Transmission
};

/// A .torrent file and its names on the network.
struct MadeTorrent
{
    QString path;
    QString infoHashV1; ///< Hexadecimal; empty if it has none.
    QString infoHashV2;
    QString complaint; ///< Why there is no torrent; empty if there is one.

    /// The magnet link with the hashes and nothing else.
    [[nodiscard]] QString magnet() const;
};

/// Makes a torrent of the content at `path`, a new file; `tracker` may be empty. Info-hashes are libtorrent's
/// reading of it, so that ours has no say.
[[nodiscard]] MadeTorrent makeTorrent(
    Maker maker, const ContentFolder& content, const QString& path, const QString& tracker = {});

/// The programs it takes to make one and to know its hashes.
[[nodiscard]] QString makerComplaint(Maker maker);

/// support/libtorrent_node.py.
[[nodiscard]] QString libtorrentNodePath();
/// Why libtorrent cannot be used; empty if it can.
[[nodiscard]] QString libtorrentComplaint();

} // namespace freshet::interop
