// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace freshet::ui {

class PieceMap;

/// What the colours of a PieceMap mean, with live counts; states that do not occur are left out.
class PieceLegend : public QWidget
{
    Q_OBJECT
public:
    explicit PieceLegend(PieceMap* map, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QStringList entries() const;

    PieceMap* m_map;
};

} // namespace freshet::ui
