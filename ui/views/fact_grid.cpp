// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/fact_grid.h"

#include <QGridLayout>
#include <QLabel>

namespace freshet::ui {

FactGrid::FactGrid(int columns, QWidget* parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth());
    m_grid->setVerticalSpacing(fontMetrics().height() / 3);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column * 2 + 1, 1);
    }
}

void FactGrid::setFacts(const QList<Fact>& facts)
{
    grow(facts.size());
    const qsizetype rows = (facts.size() + m_columns - 1) / m_columns;
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        const Pair& pair = m_pairs.at(i);
        const bool isUsed = i < facts.size();
        pair.label->setVisible(isUsed);
        pair.value->setVisible(isUsed);
        if (!isUsed) {
            continue;
        }
        const int row = static_cast<int>(i % rows);
        const int column = static_cast<int>(i / rows) * 2;
        m_grid->addWidget(pair.label, row, column);
        m_grid->addWidget(pair.value, row, column + 1);
        pair.label->setText(facts.at(i).label);
        // Setting the same text again would drop the user's selection.
        if (pair.value->text() != facts.at(i).value) {
            pair.value->setText(facts.at(i).value);
            pair.value->setToolTip(facts.at(i).value);
        }
        pair.value->setAccessibleName(facts.at(i).label);
    }
}

QString FactGrid::value(const QString& label) const
{
    for (const Pair& pair : m_pairs) {
        if (pair.label->text() == label && !pair.label->isHidden()) {
            return pair.value->text();
        }
    }
    return {};
}

void FactGrid::grow(qsizetype count)
{
    while (m_pairs.size() < count) {
        Pair pair{new QLabel, new QLabel};
        pair.label->setForegroundRole(QPalette::PlaceholderText);
        pair.value->setTextFormat(Qt::PlainText);
        pair.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Long folders must not widen the window.
        pair.value->setMinimumWidth(1);
        pair.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_pairs.append(pair);
    }
}

} // namespace freshet::ui
