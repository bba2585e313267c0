// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QWidget>

namespace freshet::ui {

class PieceMap;

/// Which pieces the watched torrent has, and who else has them.
class PiecesTab : public QWidget
{
    Q_OBJECT
public:
    explicit PiecesTab(QWidget* parent = nullptr);

    void showPieces(const api::TorrentDetails& details, ByteCount pieceLength);
    void clear();

private:
    [[nodiscard]] QString describePiece(int piece) const;

    PieceMap* m_map;
    QList<api::FileSnapshot> m_files;
    ByteCount m_pieceLength = 0;
};

} // namespace freshet::ui
