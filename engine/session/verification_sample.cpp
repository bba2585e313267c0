// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/verification_sample.h"

#include <algorithm>

namespace freshet::session {

Bitfield piecesToVerify(
    const metainfo::Metainfo& torrent, const Bitfield& had, api::FinalVerification mode, Random& random)
{
    if (mode == api::FinalVerification::Full) {
        return had;
    }
    const quint32 count = torrent.pieces.pieceCount();
    Bitfield chosen(count);
    if (mode == api::FinalVerification::Off) {
        return chosen;
    }
    const auto choose = [&chosen, &had](quint32 piece) {
        if (had.test(piece)) {
            chosen.set(piece);
        }
    };
    // Where files begin and end is where offsets go wrong.
    for (quint32 file = 0; file < torrent.files.count(); ++file) {
        const auto range = torrent.files.pieceRange(FileIndex(file), torrent.pieces.pieceLength());
        if (range && !torrent.files.file(FileIndex(file)).isPad) {
            choose(range->first.value());
            choose(range->second.value());
        }
    }
    choose(count - 1);
    // One at a random place of each stretch of the same length, so that no part is left out by chance.
    const quint32 strata = std::min(count, std::max(leastSample, count / sampleEvery));
    for (quint64 i = 0; i < strata; ++i) {
        const auto first = static_cast<quint32>(i * count / strata);
        const auto end = static_cast<quint32>((i + 1) * count / strata);
        choose(first + static_cast<quint32>(random.below(end - first)));
    }
    return chosen;
}

} // namespace freshet::session
