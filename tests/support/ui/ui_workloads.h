// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

namespace freshet::test {

/// Something that the window does with a great many rows, again and again.
class UiWorkload
{
public:
    virtual ~UiWorkload() = default;
    /// Makes the next run() have something to do; not measured.
    virtual void prepare() {}
    virtual void run() = 0;
};

struct UiWorkloadKind
{
    const char* name;
    /// Processor time of run() in ms that is allowed, on an ordinary machine.
    double budgetMs;
    std::function<std::unique_ptr<UiWorkload>()> make;
};

/// All for which there is a budget: a list of 10,000 torrents, 2,000 peers, 100,000 pieces, 200,000 files,
/// charts.
[[nodiscard]] const std::vector<UiWorkloadKind>& uiWorkloads();

/// Processor time of this thread in ms.
[[nodiscard]] double threadTimeMs();

} // namespace freshet::test
