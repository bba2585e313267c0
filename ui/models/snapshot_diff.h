// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace freshet::ui {

/// `rows` merged to ranges [first, last], the last range first: the order in which rows can be removed one
/// range after the other without renumbering.
[[nodiscard]] inline std::vector<std::pair<int, int>> descendingRanges(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    std::vector<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().first == row + 1) {
            ranges.back().first = row;
        } else {
            ranges.emplace_back(row, row);
        }
    }
    return ranges;
}

} // namespace freshet::ui
