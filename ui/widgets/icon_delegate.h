// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace freshet::ui {

/// A cell with the icon of IconNameRole, coloured by SeverityRole, text elided in the middle, bold for
/// IsHeadingRole; SeverityRole colours the text too if asked for.
class IconDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit IconDelegate(QObject* parent = nullptr);

    /// Colour the text by SeverityRole: for status cells.
    void setColorsText(bool colorsText) { m_colorsText = colorsText; }
    /// Height of rows, as asked of sizeHint(); 0: as the style likes.
    void setRowHeight(int height) { m_rowHeight = height; }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    bool m_colorsText = false;
    int m_rowHeight = 0;
};

} // namespace freshet::ui
