// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/piece_check.h"

#include <algorithm>
#include <utility>

namespace freshet::session {

namespace {

/// One job of the pool; large enough to read in long runs, small enough to stop and to show progress. Bytes.
constexpr ByteCount rangeBytes = 16 * 1024 * 1024;
/// Even of the longest pieces so many, which are hashed side by side.
constexpr ByteCount leastPieces = 4;
/// Enough for every worker to have one and the next at hand.
constexpr int rangesInFlight = 4;

} // namespace

PieceCheck::PieceCheck(
    storage::DiskIo& disk, StorageId storage, const metainfo::PieceLayout& layout, Bitfield pieces, Done done)
    : m_disk(disk)
    , m_storage(storage)
    , m_layout(layout)
    , m_pieces(std::move(pieces))
    , m_checked(m_pieces.size())
    , m_good(m_pieces.size())
    , m_done(std::move(done))
{}

PieceCheck::~PieceCheck()
{
    *m_isAlive = false;
}

void PieceCheck::start()
{
    checkNext();
}

double PieceCheck::progress() const
{
    return m_pieces.isNone() ? 1.0
                             : static_cast<double>(m_checked.count()) / static_cast<double>(m_pieces.count());
}

void PieceCheck::checkNext()
{
    const quint32 end = m_layout.pieceCount();
    const auto most = static_cast<quint32>(std::max(rangeBytes / m_layout.pieceLength(), leastPieces));
    while (m_inFlight < rangesInFlight) {
        while (m_next < end && !m_pieces.test(m_next)) {
            ++m_next;
        }
        quint32 count = 0;
        while (count < most && m_next + count < end && m_pieces.test(m_next + count)) {
            ++count;
        }
        if (count == 0) {
            break;
        }
        const quint32 first = std::exchange(m_next, m_next + count);
        ++m_inFlight;
        m_disk.checkPieces(m_storage, PieceIndex(first), count,
            [this, isAlive = m_isAlive, first, count](const Result<Bitfield>& good) {
                if (*isAlive) {
                    rangeChecked(first, count, good);
                }
            });
    }
    if (m_inFlight == 0 && m_done) {
        const Done done = std::exchange(m_done, nullptr);
        done(m_good);
    }
}

void PieceCheck::rangeChecked(quint32 first, quint32 count, const Result<Bitfield>& good)
{
    --m_inFlight;
    if (!good) {
        if (m_done) {
            const Done done = std::exchange(m_done, nullptr);
            m_next = m_layout.pieceCount();
            done(failure(good.error()));
        }
        return;
    }
    for (quint32 i = 0; i < count; ++i) {
        m_checked.set(first + i);
        m_good.set(first + i, good->test(i));
    }
    checkNext();
}

} // namespace freshet::session
