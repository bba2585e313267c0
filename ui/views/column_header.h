// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace freshet::ui {

/// The header of a table: columns as wide as a sample of their text, one that takes the rest, and a context
/// menu that shows and hides them.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// How one column begins. Value type.
    struct Column
    {
        /// Text that fits.
        QString sample;
        /// At least this many pixels.
        int width = 0;
        bool isShown = true;
    };

    /// `stretched` takes what the others leave. Set the model first.
    ColumnHeader(const QList<Column>& columns, int stretched, QWidget* parent = nullptr);

    /// To be called once the header has its model.
    void applyDefaults();
    /// Order, widths, hidden columns and sort, for the next run.
    [[nodiscard]] QByteArray state() const;
    /// Ignores what does not fit these columns.
    void restore(const QByteArray& state);
    /// The menu that a right click shows.
    void fillMenu(QMenu& menu, int clickedColumn);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] int defaultWidth(int column) const;
    void fitColumn(int column);
    void stretchMain();

    QList<Column> m_columns;
    int m_stretched;
    bool m_isStretching = false;
};

} // namespace freshet::ui
