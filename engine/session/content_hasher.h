// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/metainfo/torrent_builder.h"

#include <QStringList>

#include <functional>

namespace freshet::session {

/// Bytes hashed so far, and of how many; false stops.
using CreateProgress = std::function<bool(ByteCount done, ByteCount total)>;

/// How many threads hash, and how much each reads at a time.
struct ContentHasherOptions
{
    /// 0: as many as there are processors, up to a limit.
    int threads = 0;
    /// Of each thread. Bytes; at least 64 KiB for each of the four pieces that are hashed side by side.
    ByteCount bufferSize = 1024 * 1024;
};

/// Reads files and hashes the pieces of a new torrent, with several threads, and in each with several pieces
/// side by side. Memory does not grow with the pieces. Blocks; any thread.
class ContentHasher
{
public:
    /// `paths` are where the files of the builder are, in their order. Both outlive this.
    ContentHasher(const metainfo::TorrentBuilder& builder, const QStringList& paths,
        const ContentHasherOptions& options = {});

    /// The hashes of all pieces. `progress` is called on this thread. A file that cannot be read, or is not
    /// as long as the builder was told, is an error.
    [[nodiscard]] api::Outcome<metainfo::BuilderHashes> run(const CreateProgress& progress) const;

private:
    struct Shared;
    class Worker;

    const metainfo::TorrentBuilder& m_builder;
    const QStringList& m_paths;
    ContentHasherOptions m_options;
};

} // namespace freshet::session
