// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/speed_tab.h"

#include "ui/models/limit_history.h"
#include "ui/widgets/speed_chart.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {

/// Buttons of which one is down, side by side, in `group`.
QWidget* makeSegments(QButtonGroup& group, const QList<std::pair<int, QString>>& choices, int chosen)
{
    auto* segments = new QWidget;
    auto* layout = new QHBoxLayout(segments);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const auto& [id, text] : choices) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(id == chosen);
        group.addButton(button, id);
        layout->addWidget(button);
    }
    return segments;
}

} // namespace

SpeedTab::SpeedTab(QWidget* parent)
    : QWidget(parent)
    , m_chart(new SpeedChart)
    , m_pause(new QToolButton)
{
    setObjectName(QStringLiteral("tabSpeed"));
    m_chart->setObjectName(QStringLiteral("speedChart"));
    m_chart->setZoomable(true);
    m_pause->setObjectName(QStringLiteral("speedPause"));
    m_pause->setText(tr("Freeze"));
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Hold the picture still. Recording goes on."));
    connect(m_pause, &QToolButton::toggled, m_chart, &SpeedChart::setPaused);
    connect(m_chart, &SpeedChart::pausedChanged, m_pause, &QToolButton::setChecked);
    auto* tools = new QHBoxLayout;
    tools->addWidget(makeRanges());
    tools->addSpacing(fontMetrics().averageCharWidth() * 2);
    tools->addWidget(makeContents());
    tools->addStretch();
    tools->addWidget(m_pause);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(tools);
    layout->addWidget(m_chart, 1);
}

QWidget* SpeedTab::makeRanges()
{
    auto* ranges = new QButtonGroup(this);
    const auto number = [](TimeRange range) { return static_cast<int>(range); };
    QWidget* buttons = makeSegments(*ranges,
        {{number(TimeRange::Minute), tr("1 min")}, {number(TimeRange::TenMinutes), tr("10 min")},
            {number(TimeRange::Hour), tr("1 h")}, {number(TimeRange::Day), tr("24 h")},
            {number(TimeRange::Week), tr("7 days")}, {number(TimeRange::Days), tr("Days")}},
        number(m_chart->range()));
    connect(ranges, &QButtonGroup::idClicked, this,
        [this](int range) { m_chart->setRange(static_cast<TimeRange>(range)); });
    connect(m_chart, &SpeedChart::rangeChanged, this, [this, ranges](TimeRange range) {
        ranges->button(static_cast<int>(range))->setChecked(true);
        Q_EMIT refreshRequested();
    });
    return buttons;
}

QWidget* SpeedTab::makeContents()
{
    auto* contents = new QButtonGroup(this);
    const auto number = [](ChartContent content) { return static_cast<int>(content); };
    QWidget* buttons = makeSegments(*contents,
        {{number(ChartContent::Rates), tr("Speed")},
            {number(ChartContent::Overhead), tr("Payload and overhead")}},
        number(m_chart->content()));
    contents->button(number(ChartContent::Overhead))
        ->setToolTip(tr("With what protocol and an estimate of IP and TCP headers take on top"));
    connect(contents, &QButtonGroup::idClicked, this, [this](int content) {
        m_chart->setContent(static_cast<ChartContent>(content));
        Q_EMIT refreshRequested();
    });
    return buttons;
}

void SpeedTab::showHistory(const SpeedHistory& history, const LimitHistory& limits, qint64 nowMs)
{
    m_chart->setLimits(limits.steps());
    m_chart->showHistory(history, nowMs);
}

void SpeedTab::setSubject(const QString& subject)
{
    //: %1 is a torrent's name or "all torrents"
    m_chart->setAccessibleName(tr("Speed of %1").arg(subject));
}

} // namespace freshet::ui
