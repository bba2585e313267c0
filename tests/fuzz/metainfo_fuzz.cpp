// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/metainfo_reader.h"
#include "engine/metainfo/metainfo_writer.h"
#include "tests/fuzz/fuzz_target.h"

FRESHET_FUZZ_TARGET(metainfo)
{
    using namespace freshet::metainfo;
    for (const auto& torrent : {readMetainfo(bytes), readInfo(bytes)}) {
        if (!torrent) {
            continue;
        }
        const Metainfo& read = **torrent;
        Q_ASSERT(read.files.totalSize() == read.pieces.totalSize() && read.files.totalSize() > 0);
        Q_ASSERT(!read.hasV1() || read.v1PieceHashes.size() == qsizetype{20} * read.pieces.pieceCount());
        for (const FileEntry& file : read.files.files()) {
            Q_ASSERT(!file.path.isEmpty() && !file.path.startsWith(u'/') && !file.path.contains(u'\\'));
            Q_ASSERT(!(u'/' + file.path + u'/').contains(QLatin1String("/../")));
        }
        const auto again = readMetainfo(writeMetainfo(read));
        Q_ASSERT(again && (*again)->infoHash == read.infoHash && (*again)->files == read.files);
    }
}
