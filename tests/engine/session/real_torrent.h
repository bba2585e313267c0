// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metainfo/metainfo_reader.h"
#include "engine/metainfo/torrent_builder.h"
#include "tests/support/storage/torrent_fixture.h"

namespace freshet::test {

/// A small torrent with an info dictionary that peers can send.
[[nodiscard]] inline TorrentFixture makeRealTorrent()
{
    constexpr ByteCount pieceLength = 32 * 1024;
    TorrentFixture fixture = TorrentFixture::makeSingleFile(10 * pieceLength, pieceLength);
    metainfo::BuilderOptions options;
    options.name = QStringLiteral("file.bin");
    options.isSingleFile = true;
    options.pieceLength = pieceLength;
    auto builder = metainfo::TorrentBuilder::create(
        options, {{QStringList(options.name), fixture.content.size(), false}});
    if (!builder) {
        qFatal("the builder refuses a plain torrent");
    }
    builder->add(fixture.content);
    fixture.torrent = *metainfo::readMetainfo(*builder->finish());
    return fixture;
}

} // namespace freshet::test
