// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/file_progress.h"

#include <algorithm>

namespace freshet::session {

FileProgress::FileProgress(metainfo::MetainfoPointer torrent)
    : m_torrent(std::move(torrent))
    , m_done(static_cast<std::size_t>(m_torrent->files.count()), 0)
    , m_columns(m_torrent->pieces.pieceCount())
{
    setPriorities({});
}

void FileProgress::setPriorities(const QList<api::FilePriority>& priorities)
{
    m_priorities = priorities;
    m_priorities.resize(m_torrent->files.count(), api::FilePriority::Normal);
    sumUp();
}

bool FileProgress::isWanted(qsizetype file) const
{
    return m_priorities[file] != api::FilePriority::Skip && !m_torrent->files.files()[file].isPad;
}

QList<bool> FileProgress::wantedFiles() const
{
    QList<bool> wanted;
    wanted.reserve(m_priorities.size());
    for (const api::FilePriority priority : m_priorities) {
        wanted.append(priority != api::FilePriority::Skip);
    }
    return wanted;
}

std::vector<quint8> FileProgress::piecePriorities() const
{
    std::vector<quint8> pieces(m_torrent->pieces.pieceCount(), 0);
    for (qsizetype i = 0; i < m_priorities.size(); ++i) {
        const auto range =
            m_torrent->files.pieceRange(FileIndex(static_cast<quint32>(i)), m_torrent->pieces.pieceLength());
        if (!isWanted(i) || !range) {
            continue;
        }
        const auto priority = static_cast<quint8>(m_priorities[i]);
        for (quint32 piece = range->first.value(); piece <= range->second.value(); ++piece) {
            pieces[piece] = std::max(pieces[piece], priority);
        }
    }
    return pieces;
}

void FileProgress::setHave(const Bitfield& have)
{
    std::fill(m_done.begin(), m_done.end(), 0);
    m_columns.setHave(have);
    for (quint32 piece = 0; piece < m_torrent->pieces.pieceCount() && !have.isNone(); ++piece) {
        if (!have.test(piece)) {
            continue;
        }
        const PieceIndex index(piece);
        for (const auto& span : m_torrent->files.spans(
                 m_torrent->pieces.pieceOffset(index), m_torrent->pieces.pieceSize(index))) {
            m_done[span.file.value()] += span.length;
        }
    }
    sumUp();
}

void FileProgress::addPiece(PieceIndex piece)
{
    m_columns.addPiece(piece.value());
    count(piece, 1);
}

void FileProgress::removePiece(PieceIndex piece)
{
    m_columns.removePiece(piece.value());
    count(piece, -1);
}

void FileProgress::count(PieceIndex piece, ByteCount sign)
{
    for (const auto& span :
        m_torrent->files.spans(m_torrent->pieces.pieceOffset(piece), m_torrent->pieces.pieceSize(piece))) {
        m_done[span.file.value()] += sign * span.length;
        if (isWanted(span.file.value())) {
            m_wantedDone += sign * span.length;
        }
    }
}

void FileProgress::sumUp()
{
    m_wantedSize = 0;
    m_wantedDone = 0;
    for (qsizetype i = 0; i < m_priorities.size(); ++i) {
        if (isWanted(i)) {
            m_wantedSize += m_torrent->files.files()[i].size;
            m_wantedDone += m_done[static_cast<std::size_t>(i)];
        }
    }
}

} // namespace freshet::session
