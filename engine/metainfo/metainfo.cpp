// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/metainfo.h"

namespace freshet::metainfo {

Sha1Digest Metainfo::v1PieceHash(PieceIndex piece) const
{
    const qsizetype at = piece.value() * Sha1Digest::size;
    return *Sha1Digest::fromBytes(QByteArrayView(v1PieceHashes).sliced(at, Sha1Digest::size));
}

} // namespace freshet::metainfo
