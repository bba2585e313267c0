// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace freshet::ui {

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

    /// Facts are laid out column by column.
    explicit FactGrid(int columns, QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& facts);
    /// The value next to `label`; empty if there is none.
    [[nodiscard]] QString value(const QString& label) const;

private:
    struct Pair
    {
        QLabel* label;
        QLabel* value;
    };

    void grow(qsizetype count);

    int m_columns;
    QGridLayout* m_grid;
    QList<Pair> m_pairs;
};

} // namespace freshet::ui
