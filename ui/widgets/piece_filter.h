// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QBitArray>

#include <optional>
#include <utility>

namespace freshet::ui {

/// Which pieces of a PieceMap stand out while the others are faint; all conditions must hold. Value type.
struct PieceFilter
{
    /// Pieces [first, last].
    std::optional<std::pair<int, int>> range = std::nullopt;
    /// One bit a piece: those that a peer has.
    std::optional<QBitArray> peer = std::nullopt;
    std::optional<api::PieceState> state = std::nullopt;

    [[nodiscard]] bool isOn() const { return range || peer || state; }
    [[nodiscard]] bool matches(int piece, api::PieceState is) const
    {
        return (!range || (piece >= range->first && piece <= range->second))
            && (!peer || (piece < peer->size() && peer->testBit(piece))) && (!state || *state == is);
    }

    friend bool operator==(const PieceFilter&, const PieceFilter&) = default;
};

} // namespace freshet::ui
