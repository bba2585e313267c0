// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace freshet::ui {

class PieceMap;

/// What the colours of a PieceMap mean, with live counts; states that do not occur are left out. Each is a
/// button that makes the pieces in this state stand out.
class PieceLegend : public QWidget
{
    Q_OBJECT
public:
    /// `map` outlives this.
    explicit PieceLegend(PieceMap* map, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(api::PieceState state, bool isChosen);
    void showCounts();
    void showFilter();
    void drawIcons();
    /// Where there is no room for words, the counts are in the tool tips.
    void fit();

    PieceMap* m_map;
    std::array<QToolButton*, 6> m_buttons{};
};

} // namespace freshet::ui
