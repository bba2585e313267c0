// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/limits_menu.h"

#include "ui/models/formatting.h"
#include "ui/models/speed_text.h"

#include <algorithm>
#include <utility>

namespace freshet::ui {

LimitsMenu::LimitsMenu(Sources sources, QWidget* parent)
    : QMenu(tr("&Limits"), parent)
    , m_sources(std::move(sources))
    , m_down(addMenu(tr("&Down")))
    , m_up(addMenu(tr("&Up")))
{
    setObjectName(QStringLiteral("trayLimits"));
    connect(addAction(tr("&Schedule and limits…")), &QAction::triggered, this, &LimitsMenu::otherRequested);
    // Desktops that draw the menu themselves ask for the part that is opened.
    for (QMenu* menu : {static_cast<QMenu*>(this), m_down, m_up}) {
        connect(menu, &QMenu::aboutToShow, this, &LimitsMenu::refresh);
    }
    refresh();
}

void LimitsMenu::refresh()
{
    const auto [downPeak, upPeak] = m_sources.peaks();
    const auto [downLimit, upLimit] = m_sources.limits();
    fill(*m_down, downPeak, downLimit, &LimitsMenu::downloadLimitChosen);
    fill(*m_up, upPeak, upLimit, &LimitsMenu::uploadLimitChosen);
}

void LimitsMenu::fill(QMenu& menu, ByteRate peak, ByteRate limit, void (LimitsMenu::*chosen)(ByteRate))
{
    QList<ByteRate> rates = limitChoices(peak);
    if (limit != noLimit && !rates.contains(limit)) {
        rates.append(limit);
        std::sort(rates.begin(), rates.end());
    }
    rates.prepend(noLimit);
    const QList<QAction*> before = menu.actions();
    const auto shows = [](const QAction* action, ByteRate rate) {
        return action->data().toLongLong() == rate;
    };
    // A menu that is open keeps its entries as long as they are right.
    if (!std::equal(before.begin(), before.end(), rates.begin(), rates.end(), shows)) {
        menu.clear();
        for (const ByteRate rate : std::as_const(rates)) {
            QAction* action = menu.addAction(rate == noLimit ? tr("No limit") : rateText(rate));
            action->setCheckable(true);
            action->setData(QVariant::fromValue<qlonglong>(rate));
            connect(action, &QAction::triggered, this, [this, rate, chosen] { Q_EMIT(this->*chosen)(rate); });
        }
    }
    for (QAction* action : menu.actions()) {
        action->setChecked(shows(action, limit));
    }
}

} // namespace freshet::ui
