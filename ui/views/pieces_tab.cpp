// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pieces_tab.h"

#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"
#include "ui/widgets/piece_legend.h"
#include "ui/widgets/piece_map.h"

#include <QFrame>
#include <QVBoxLayout>

namespace freshet::ui {

PiecesTab::PiecesTab(QWidget* parent)
    : QWidget(parent)
    , m_map(new PieceMap)
{
    setObjectName(QStringLiteral("tabPieces"));
    m_map->setObjectName(QStringLiteral("pieceMap"));
    m_map->setAccessibleName(tr("Pieces"));
    m_map->setFrameShape(QFrame::NoFrame);
    m_map->setPieceDescriber([this](int piece) { return describePiece(piece); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_map, 1);
    layout->addWidget(new PieceLegend(m_map));
}

void PiecesTab::showPieces(const api::TorrentDetails& details, ByteCount pieceLength)
{
    m_files = details.files;
    m_pieceLength = pieceLength;
    m_map->setPieces(details.pieceStates, details.pieceAvailability);
}

void PiecesTab::clear()
{
    m_files.clear();
    m_map->clear();
}

QString PiecesTab::describePiece(int piece) const
{
    const ByteCount first = piece * m_pieceLength;
    const ByteCount end = first + m_pieceLength;
    ByteCount fileStart = 0;
    QString name;
    int more = 0;
    for (const api::FileSnapshot& file : m_files) {
        const ByteCount fileEnd = fileStart + file.size;
        if (!file.isPad && file.size > 0 && fileStart < end && fileEnd > first) {
            if (name.isEmpty()) {
                name = safeText(file.path.section(QLatin1Char('/'), -1));
            } else {
                ++more;
            }
        }
        fileStart = fileEnd;
    }
    const QString size = sizeText(m_pieceLength);
    if (name.isEmpty()) {
        return size;
    }
    //: The size of a piece and the files it belongs to
    return more > 0 ? tr("%1 · %2 (and %n more)", nullptr, more).arg(size, name)
                    : tr("%1 · %2").arg(size, name);
}

} // namespace freshet::ui
