// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/speed_tab.h"

#include "ui/widgets/speed_chart.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace freshet::ui {

SpeedTab::SpeedTab(QWidget* parent)
    : QWidget(parent)
    , m_chart(new SpeedChart)
    , m_pause(new QToolButton)
{
    setObjectName(QStringLiteral("tabSpeed"));
    m_chart->setObjectName(QStringLiteral("speedChart"));
    auto* tools = new QHBoxLayout;
    auto* ranges = new QButtonGroup(this);
    const std::pair<TimeRange, QString> choices[] = {{TimeRange::Minute, tr("1 min")},
        {TimeRange::TenMinutes, tr("10 min")}, {TimeRange::Hour, tr("1 h")}, {TimeRange::Day, tr("24 h")},
        {TimeRange::Week, tr("7 days")}, {TimeRange::Days, tr("Days")}};
    for (const auto& [range, text] : choices) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(range == m_chart->range());
        ranges->addButton(button, static_cast<int>(range));
        tools->addWidget(button);
    }
    connect(ranges, &QButtonGroup::idClicked, this,
        [this](int range) { m_chart->setRange(static_cast<TimeRange>(range)); });
    connect(m_chart, &SpeedChart::rangeChanged, this,
        [ranges](TimeRange range) { ranges->button(static_cast<int>(range))->setChecked(true); });
    m_pause->setText(tr("Freeze"));
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Hold the picture still. Recording goes on."));
    connect(m_pause, &QToolButton::toggled, m_chart, &SpeedChart::setPaused);
    tools->addStretch();
    tools->addWidget(m_pause);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(tools);
    layout->addWidget(m_chart, 1);
}

void SpeedTab::showHistory(const SpeedHistory& history, qint64 nowMs, ByteRate limit)
{
    m_chart->showHistory(history, nowMs);
    m_chart->setLimit(limit);
}

void SpeedTab::setSubject(const QString& subject)
{
    //: %1 is a torrent's name or "all torrents"
    m_chart->setAccessibleName(tr("Speed of %1").arg(subject));
}

} // namespace freshet::ui
