// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metainfo/metainfo.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace freshet::test {

/// A file to put into a TorrentFixture. Value type.
struct FixtureFile
{
    /// Below the save folder, the torrent's folder included: "name/dir/file", or "name" for a single file.
    QString path;
    /// Bytes.
    ByteCount size = 0;
    /// Pad files hold zeros.
    bool isPad = false;
};

/// A small valid v1 torrent and all of its bytes. Value type.
struct TorrentFixture
{
    metainfo::MetainfoPointer torrent;
    /// The torrent's byte stream, pad files included.
    QByteArray content;

    /// Random content that is the same for the same `seed`; the info hash depends on names and content.
    /// A torrent of one file whose path has no '/' is a single-file torrent.
    [[nodiscard]] static TorrentFixture make(
        const QList<FixtureFile>& files, ByteCount pieceLength = 32 * 1024, quint64 seed = 1);
    /// One file of `size` bytes, called "file.bin".
    [[nodiscard]] static TorrentFixture makeSingleFile(
        ByteCount size, ByteCount pieceLength = 32 * 1024, quint64 seed = 1);

    [[nodiscard]] QByteArray pieceBytes(PieceIndex piece) const;
    [[nodiscard]] QByteArray fileBytes(FileIndex file) const;
    [[nodiscard]] QByteArray blockBytes(const metainfo::BlockAddress& block) const;
    /// As many `true` as there are files: what StorageSpec::wanted holds when everything is downloaded.
    [[nodiscard]] QList<bool> allWanted() const;
};

} // namespace freshet::test
