// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/piece_legend.h"

#include "ui/models/formatting.h"
#include "ui/widgets/piece_map.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace freshet::ui {
namespace {

constexpr api::PieceState allStates[] = {api::PieceState::Have, api::PieceState::InFlight,
    api::PieceState::Missing, api::PieceState::Checking, api::PieceState::Failed, api::PieceState::Skipped};
constexpr int swatch = 12;
constexpr int gap = 6;

} // namespace

PieceLegend::PieceLegend(PieceMap* map, QWidget* parent)
    : QWidget(parent)
    , m_map(map)
{
    connect(map, &PieceMap::countsChanged, this, [this] {
        setAccessibleName(entries().join(QStringLiteral(", ")));
        update();
    });
}

QStringList PieceLegend::entries() const
{
    QStringList texts;
    for (const api::PieceState state : allStates) {
        const int count = m_map->countOf(state);
        //: A state of pieces and how many are in it: "In flight 12".
        texts.append(count > 0 ? tr("%1 %2").arg(PieceMap::stateText(state), countText(count)) : QString());
    }
    return texts;
}

QSize PieceLegend::sizeHint() const
{
    return {400, fontMetrics().height() + 4};
}

QSize PieceLegend::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void PieceLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int x = 0;
    const QStringList texts = entries();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i).isEmpty()) {
            continue;
        }
        PieceMap::paintSwatch(
            painter, QRect(x, (height() - swatch) / 2, swatch, swatch), allStates[i], Theme(palette()));
        x += swatch + gap;
        painter.setPen(palette().color(QPalette::WindowText));
        const int width = fontMetrics().horizontalAdvance(texts.at(i));
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter, texts.at(i));
        x += width + 2 * gap;
    }
}

} // namespace freshet::ui
