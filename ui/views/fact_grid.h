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
        /// What can be done about it, as a link after the value; empty: there is none.
        QString offer = {};
    };

    /// Facts are laid out column by column; in fewer columns where long words leave too little room.
    explicit FactGrid(int columns, QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& facts);
    /// The value next to `label`; empty if there is none.
    [[nodiscard]] QString value(const QString& label) const;

Q_SIGNALS:
    /// The link beside `label` was followed.
    void offerTaken(const QString& label);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Pair
    {
        QLabel* label;
        ElidedLabel* value;
        /// Behind the value.
        QLabel* offer;
        /// The two.
        QWidget* cell;
    };

    void grow(qsizetype count);
    [[nodiscard]] Pair makePair();
    /// Of value and offer side by side, px.
    [[nodiscard]] int widthOf(const Fact& fact) const;
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
