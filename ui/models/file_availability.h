// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace freshet::ui {

/// Where the files of a torrent lie among its pieces, and how many copies of them the connected peers have.
/// Nothing is worked out before it is asked for: of very many files few are seen.
class FileAvailability
{
public:
    /// In torrent order, pad files included.
    void setFiles(const QList<api::FileSnapshot>& files);
    /// `copies` has one byte a piece: how many peers have it; empty: unknown. False if all is as before.
    bool setPieces(const QByteArray& copies, ByteCount pieceLength);

    /// Whole copies of all of `files` (ascending, in torrent order), and as a fraction the share of their
    /// pieces that more peers have. Nothing if unknown, or if they are empty.
    [[nodiscard]] std::optional<double> copiesOf(std::span<const int> files) const;
    /// The first and the last piece; nothing for an empty file or while the pieces are unknown.
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> piecesOf(int file) const;

private:
    /// Of each file, and the end of the last.
    std::vector<ByteCount> m_starts{0};
    QByteArray m_copies;
    ByteCount m_pieceLength = 0;
};

} // namespace freshet::ui
