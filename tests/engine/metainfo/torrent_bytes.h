// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/bencode/encoder.h"
#include "engine/metainfo/torrent_builder.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace freshet::test {

/// A valid v1 info dictionary of one file of 40,000 bytes in three pieces.
[[nodiscard]] bencode::Dict singleFileInfo();
/// A valid v1 info dictionary of these files in pieces of 16 KiB; the hashes are not those of any content.
[[nodiscard]] bencode::Dict folderInfo(const bencode::List& files, qint64 totalSize);
/// An entry of "files".
[[nodiscard]] bencode::Dict fileEntry(qint64 length, const QStringList& path);
/// A .torrent file with this info dictionary and nothing else.
[[nodiscard]] QByteArray torrentOf(const bencode::Dict& info);
/// A .torrent file of four files, "a.txt" (40,000 bytes), "b.bin" (16,384), "empty" and "sub/c.dat" (70,001),
/// made by TorrentBuilder.
[[nodiscard]] QByteArray builtFolder(
    metainfo::TorrentFormat format, const metainfo::TorrentExtras& extras = {});
/// A file of tests/data.
[[nodiscard]] QByteArray testData(const QString& name);

} // namespace freshet::test
