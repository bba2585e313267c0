// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace freshet::ui {

class ElidedLabel;

/// Pairs of label and value in columns side by side; values can be selected and copied.
class FactGrid : public QWidget
{
    Q_OBJECT
public:
    /// A label and its value. Value type.
    struct Fact
    {
        QString label;
        QString value;
    };

    /// Facts are laid out column by column; in fewer columns where long words leave too little room.
    explicit FactGrid(int columns, QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& facts);
    /// The value next to `label`; empty if there is none.
    [[nodiscard]] QString value(const QString& label) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Pair
    {
        QLabel* label;
        ElidedLabel* value;
    };

    void grow(qsizetype count);
    /// So many facts in so many columns leave height for what is below.
    [[nodiscard]] bool isLowEnough(qsizetype count, int columns) const;
    /// Shares the width by what the values need; false if not all but the longest can be read to their end.
    bool giveRoom(const QList<Fact>& facts);

    int m_columns;
    /// Of them are in use; more again only after a resize, so that the picture does not jump.
    int m_used;
    /// The widest value of each column so far, px.
    QMap<int, int> m_room;
    QGridLayout* m_grid;
    QList<Pair> m_pairs;
    QList<Fact> m_facts;
};

} // namespace freshet::ui
