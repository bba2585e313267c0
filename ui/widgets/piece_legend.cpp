// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/piece_legend.h"

#include "ui/models/formatting.h"
#include "ui/widgets/piece_cells.h"
#include "ui/widgets/piece_map.h"
#include "ui/widgets/toggle_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace freshet::ui {
namespace {

constexpr int swatch = 11;
constexpr std::array<api::PieceState, 6> allStates{api::PieceState::Have, api::PieceState::InFlight,
    api::PieceState::Missing, api::PieceState::Skipped, api::PieceState::Checking, api::PieceState::Failed};

} // namespace

PieceLegend::PieceLegend(PieceMap* map, QWidget* parent)
    : QWidget(parent)
    , m_map(map)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    // Words give way before the window has to.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = new ToggleButton;
        button->setObjectName(QStringLiteral("pieceState%1").arg(static_cast<int>(allStates[i])));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({swatch, swatch});
        connect(button, &QToolButton::clicked, this,
            [this, state = allStates[i]](bool isChosen) { choose(state, isChosen); });
        m_buttons[i] = button;
        layout->addWidget(button);
    }
    layout->addStretch();
    drawIcons();
    connect(map, &PieceMap::countsChanged, this, &PieceLegend::showCounts);
    connect(map, &PieceMap::filterChanged, this, &PieceLegend::showFilter);
    showCounts();
}

void PieceLegend::choose(api::PieceState state, bool isChosen)
{
    PieceFilter filter = m_map->filter();
    filter.state = isChosen ? std::optional(state) : std::nullopt;
    m_map->setFilter(filter);
}

void PieceLegend::showCounts()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const int count = m_map->countOf(allStates[i]);
        //: A state of pieces and how many are in it: "In flight 12".
        const QString text = tr("%1 %2").arg(PieceMap::stateText(allStates[i]), countText(count));
        if (m_buttons[i]->text() != text) {
            m_buttons[i]->setText(text);
            //: %1 is a state of pieces and how many are in it: "In flight 12"
            m_buttons[i]->setToolTip(tr("%1. Click to have these stand out.").arg(text));
        }
        m_buttons[i]->setVisible(count > 0 || m_buttons[i]->isChecked());
    }
    fit();
}

void PieceLegend::showFilter()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(m_map->filter().state == allStates[i]);
    }
    showCounts();
}

void PieceLegend::drawIcons()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QPixmap picture(QSize(swatch, swatch) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&picture);
        PieceCells::paintSwatch(painter, QRect(0, 0, swatch, swatch), allStates[i], Theme(palette()));
        painter.end();
        m_buttons[i]->setIcon(picture);
    }
}

void PieceLegend::fit()
{
    int needed = 0;
    for (QToolButton* button : m_buttons) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        needed += button->isHidden() ? 0 : button->sizeHint().width();
    }
    for (QToolButton* button : m_buttons) {
        button->setToolButtonStyle(needed > width() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
}

QSize PieceLegend::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void PieceLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PieceLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcons();
    }
}

} // namespace freshet::ui
