// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/base/bitfield.h"
#include "engine/metainfo/metainfo.h"
#include "engine/session/piece_columns.h"

#include <QList>

#include <vector>

namespace freshet::session {

/// How much of each file is verified, kept up to date piece by piece; and what the files' priorities mean for
/// pieces. Pure.
class FileProgress
{
public:
    explicit FileProgress(metainfo::MetainfoPointer torrent);

    /// One entry a file in torrent order; missing entries are Normal. Pad files are never wanted for
    /// themselves.
    void setPriorities(const QList<api::FilePriority>& priorities);
    [[nodiscard]] const QList<api::FilePriority>& priorities() const { return m_priorities; }
    /// For storage: one entry a file.
    [[nodiscard]] QList<bool> wantedFiles() const;
    /// For the picker: one entry a piece, the highest priority of the files it touches.
    [[nodiscard]] std::vector<quint8> piecePriorities() const;

    /// Everything anew, O(pieces + files).
    void setHave(const Bitfield& have);
    /// One more piece, O(files in it).
    void addPiece(PieceIndex piece);
    /// One that was had less.
    void removePiece(PieceIndex piece);

    /// Verified bytes of a file.
    [[nodiscard]] ByteCount done(FileIndex file) const { return m_done[file.value()]; }
    [[nodiscard]] const PieceColumns& columns() const { return m_columns; }
    /// Sizes and verified bytes of wanted files.
    [[nodiscard]] ByteCount wantedSize() const { return m_wantedSize; }
    [[nodiscard]] ByteCount wantedDone() const { return m_wantedDone; }

private:
    [[nodiscard]] bool isWanted(qsizetype file) const;
    /// Adds the piece's bytes to its files, `sign` times.
    void count(PieceIndex piece, ByteCount sign);
    void sumUp();

    metainfo::MetainfoPointer m_torrent;
    QList<api::FilePriority> m_priorities;
    std::vector<ByteCount> m_done;
    PieceColumns m_columns;
    ByteCount m_wantedSize = 0;
    ByteCount m_wantedDone = 0;
};

} // namespace freshet::session
