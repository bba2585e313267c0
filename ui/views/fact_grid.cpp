// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/fact_grid.h"

#include "ui/models/safe_text.h"
#include "ui/widgets/elided_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>

namespace freshet::ui {

namespace {
/// In characters; longer values, as those of folders, may be cut.
constexpr int longestValue = 34;

QString inParentheses(const QString& text)
{
    return QStringLiteral("(%1)").arg(text);
}

void showOffer(ElidedLabel& value, QLabel& offer, const QString& text)
{
    if (offer.accessibleName() == text) {
        return;
    }
    offer.setAccessibleName(text);
    const bool isThere = !text.isEmpty();
    offer.setVisible(isThere);
    offer.setText(isThere ? inParentheses(QStringLiteral("<a href=\"#\">%1</a>").arg(text.toHtmlEscaped()))
                          : QString());
    // Long folders must not widen the window; a link stands close to what it is about.
    value.setSizePolicy(isThere ? QSizePolicy::Maximum : QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (auto* row = qobject_cast<QHBoxLayout*>(value.parentWidget()->layout())) {
        row->setStretchFactor(&value, isThere ? 0 : 1);
        row->setStretchFactor(&offer, isThere ? 1 : 0);
    }
}

} // namespace

FactGrid::FactGrid(int columns, QWidget* parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_used(columns)
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
    m_facts = facts;
    grow(facts.size());
    if (!isLowEnough(facts.size(), m_used)) {
        m_used = m_columns;
        m_room.clear();
    }
    while (isVisible() && !giveRoom(facts) && m_used > 1 && isLowEnough(facts.size(), m_used - 1)) {
        --m_used;
        m_room.clear();
        m_grid->setColumnStretch(m_used * 2 + 1, 0);
    }
    const qsizetype rows = (facts.size() + m_used - 1) / m_used;
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        const Pair& pair = m_pairs.at(i);
        const bool isUsed = i < facts.size();
        // A label without a value keeps its place, so that nothing jumps, and is not seen.
        pair.label->setVisible(isUsed && !facts.at(i).value.isEmpty());
        pair.cell->setVisible(isUsed);
        if (!isUsed) {
            continue;
        }
        const int row = static_cast<int>(i % rows);
        const int column = static_cast<int>(i / rows) * 2;
        m_grid->addWidget(pair.label, row, column);
        m_grid->addWidget(pair.cell, row, column + 1);
        pair.label->setText(facts.at(i).label);
        // The same text again changes nothing, or it would drop the user's selection.
        pair.value->setText(facts.at(i).value);
        pair.value->setAccessibleName(facts.at(i).label);
        showOffer(*pair.value, *pair.offer, facts.at(i).offer);
    }
}

bool FactGrid::isLowEnough(qsizetype count, int columns) const
{
    const qsizetype rows = (count + columns - 1) / columns;
    const int rowHeight = fontMetrics().height() + m_grid->verticalSpacing();
    // There is something besides the facts.
    return parentWidget() == nullptr || rows * rowHeight <= parentWidget()->height() * 2 / 3;
}

bool FactGrid::giveRoom(const QList<Fact>& facts)
{
    const qsizetype rows = (facts.size() + m_used - 1) / m_used;
    const int longest = fontMetrics().averageCharWidth() * longestValue;
    int needed = m_grid->horizontalSpacing() * (m_used * 2 - 1);
    for (int column = 0; column < m_used; ++column) {
        int label = 0;
        int value = m_room.value(column, 1);
        for (const Fact& fact : facts.mid(column * rows, rows)) {
            label = qMax(label, fontMetrics().horizontalAdvance(fact.label));
            value = qMax(value, qMin(longest, widthOf(fact)));
        }
        m_room.insert(column, value);
        m_grid->setColumnStretch(column * 2 + 1, value);
        needed += label + value;
    }
    return needed <= width();
}

void FactGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_used = m_columns;
        m_room.clear();
        setFacts(QList<Fact>(m_facts));
    }
}

QString FactGrid::value(const QString& label) const
{
    for (const Pair& pair : m_pairs) {
        if (pair.label->text() == label && !pair.label->isHidden()) {
            return pair.value->fullText();
        }
    }
    return {};
}

void FactGrid::grow(qsizetype count)
{
    while (m_pairs.size() < count) {
        m_pairs.append(makePair());
    }
}

FactGrid::Pair FactGrid::makePair()
{
    Pair pair{new QLabel, new ElidedLabel, new QLabel, new QWidget};
    QSizePolicy place = pair.label->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    pair.label->setSizePolicy(place);
    pair.label->setForegroundRole(QPalette::PlaceholderText);
    pair.value->setElideMode(Qt::ElideRight);
    pair.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    pair.value->setMinimumWidth(1);
    pair.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    pair.offer->hide();
    pair.offer->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto* row = new QHBoxLayout(pair.cell);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().averageCharWidth());
    row->addWidget(pair.value, 1);
    row->addWidget(pair.offer);
    pair.cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(pair.offer, &QLabel::linkActivated, this,
        [this, label = pair.label] { Q_EMIT offerTaken(label->text()); });
    return pair;
}

int FactGrid::widthOf(const Fact& fact) const
{
    const int value = fontMetrics().horizontalAdvance(fact.value);
    return fact.offer.isEmpty() ? value
                                : value + 1 + fontMetrics().averageCharWidth()
            + fontMetrics().horizontalAdvance(inParentheses(fact.offer));
}

} // namespace freshet::ui
