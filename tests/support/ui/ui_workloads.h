// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

class QWidget;

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
    /// Not only usually: 95 of 100 times.
    bool isForNearlyAll = false;
};

template<class Load, class... Arguments>
[[nodiscard]] UiWorkloadKind workloadKind(const char* name, double budgetMs, Arguments... arguments)
{
    return {name, budgetMs, [arguments...] { return std::make_unique<Load>(arguments...); }};
}

[[nodiscard]] inline UiWorkloadKind forNearlyAll(UiWorkloadKind kind)
{
    kind.isForNearlyAll = true;
    return kind;
}

/// What is due is done now: the next turn of the event loop, and the widget painted. (Without a screen the
/// painting itself would wait for a timer.)
void finishTurn(QWidget& widget);

/// All for which there is a budget: a list of 10,000 torrents, 2,000 peers, 100,000 pieces, 200,000 files,
/// charts.
[[nodiscard]] const std::vector<UiWorkloadKind>& uiWorkloads();

/// Processor time of this thread in ms.
[[nodiscard]] double threadTimeMs();

} // namespace freshet::test
