// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/file_availability.h"

#include <algorithm>

namespace freshet::ui {

void FileAvailability::setFiles(const QList<api::FileSnapshot>& files)
{
    m_starts.assign(1, 0);
    m_starts.reserve(static_cast<size_t>(files.size()) + 1);
    for (const api::FileSnapshot& file : files) {
        m_starts.push_back(m_starts.back() + file.size);
    }
}

bool FileAvailability::setPieces(const QByteArray& copies, ByteCount pieceLength)
{
    if (copies == m_copies && pieceLength == m_pieceLength) {
        return false;
    }
    m_copies = copies;
    m_pieceLength = pieceLength;
    return true;
}

std::optional<std::pair<qsizetype, qsizetype>> FileAvailability::piecesOf(int file) const
{
    if (file < 0 || static_cast<size_t>(file) + 1 >= m_starts.size() || m_pieceLength <= 0) {
        return std::nullopt;
    }
    const ByteCount start = m_starts[static_cast<size_t>(file)];
    const ByteCount end = m_starts[static_cast<size_t>(file) + 1];
    if (end <= start) {
        return std::nullopt;
    }
    return std::pair(
        static_cast<qsizetype>(start / m_pieceLength), static_cast<qsizetype>((end - 1) / m_pieceLength));
}

std::optional<double> FileAvailability::copiesOf(std::span<const int> files) const
{
    qsizetype next = 0; // Neighbours share a piece, which counts once.
    qsizetype pieces = 0;
    qsizetype atLeast = 0;
    int least = 256;
    for (const int file : files) {
        const auto range = piecesOf(file);
        const qsizetype last = range ? std::min(range->second, m_copies.size() - 1) : -1;
        for (qsizetype piece = range ? std::max(range->first, next) : 0; piece <= last; ++piece) {
            const int copies = static_cast<quint8>(m_copies.at(piece));
            if (copies < least) {
                least = copies;
                atLeast = 0;
            }
            atLeast += copies == least ? 1 : 0;
            ++pieces;
        }
        next = std::max(next, last + 1);
    }
    if (pieces == 0) {
        return std::nullopt;
    }
    return least + static_cast<double>(pieces - atLeast) / static_cast<double>(pieces);
}

} // namespace freshet::ui
