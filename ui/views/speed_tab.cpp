// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/speed_tab.h"

#include "ui/models/limit_history.h"
#include "ui/widgets/toggle_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {

constexpr int comparisonWidth = 190;

/// Different without colour, too: the fifth to eighth line are dashed.
ChartLine lookOf(const ComparedSpeed& line)
{
    if (line.look >= SpeedComparison::maxLines) {
        return {line.name, ThemeColor::Subtle, Qt::DotLine};
    }
    constexpr ThemeColor colors[] = {
        ThemeColor::InFlight, ThemeColor::Failed, ThemeColor::Verify, ThemeColor::Subtle};
    return {line.name, colors[line.look % 4], line.look < 4 ? Qt::SolidLine : Qt::DashDotLine};
}

/// Buttons of which one is down, side by side, in `group`.
QWidget* makeSegments(
    QButtonGroup& group, const QString& name, const QList<std::pair<int, QString>>& choices, int chosen)
{
    auto* segments = new QWidget;
    auto* layout = new QHBoxLayout(segments);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const auto& [id, text] : choices) {
        auto* button = new ToggleButton(text);
        button->setObjectName(name + QString::number(id));
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
    , m_pause(new ToggleButton(tr("Freeze")))
    , m_compare(new ToggleButton(tr("Compare")))
    , m_comparison(new SpeedComparison(this))
    , m_choices(new QListView)
    , m_noChoices(new QLabel(tr("Nobody moves data yet.")))
{
    setObjectName(QStringLiteral("tabSpeed"));
    m_chart->setObjectName(QStringLiteral("speedChart"));
    m_chart->setZoomable(true);
    m_pause->setObjectName(QStringLiteral("speedPause"));
    m_pause->setToolTip(tr("Hold the picture still. Recording goes on."));
    connect(m_pause, &QToolButton::toggled, m_chart, &SpeedChart::setPaused);
    connect(m_chart, &SpeedChart::pausedChanged, m_pause, &QToolButton::setChecked);
    auto* tools = new QHBoxLayout;
    tools->addWidget(makeRanges());
    tools->addSpacing(fontMetrics().averageCharWidth() * 2);
    tools->addWidget(makeContents());
    tools->addStretch();
    tools->addWidget(m_compare);
    tools->addWidget(m_pause);
    auto* pictures = new QHBoxLayout;
    pictures->addWidget(m_chart, 1);
    pictures->addWidget(makeComparison());
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(tools);
    layout->addLayout(pictures, 1);
}

QWidget* SpeedTab::makeRanges()
{
    auto* ranges = new QButtonGroup(this);
    const auto number = [](TimeRange range) { return static_cast<int>(range); };
    QWidget* buttons = makeSegments(*ranges, QStringLiteral("speedRange"),
        {{number(TimeRange::Minute), tr("1 min")}, {number(TimeRange::TenMinutes), tr("10 min")},
            {number(TimeRange::Hour), tr("1 h")}, {number(TimeRange::Day), tr("24 h")},
            {number(TimeRange::Week), tr("7 days")}, {number(TimeRange::Days), tr("Days")}},
        number(m_chart->range()));
    connect(ranges, &QButtonGroup::idClicked, this,
        [this](int range) { m_chart->setRange(static_cast<TimeRange>(range)); });
    connect(m_chart, &SpeedChart::rangeChanged, this, [this, ranges](TimeRange range) {
        ranges->button(static_cast<int>(range))->setChecked(true);
        Q_EMIT choiceChanged();
        Q_EMIT refreshRequested();
    });
    return buttons;
}

QWidget* SpeedTab::makeContents()
{
    m_contents = new QButtonGroup(this);
    const auto number = [](ChartContent content) { return static_cast<int>(content); };
    QWidget* buttons = makeSegments(*m_contents, QStringLiteral("speedContent"),
        {{number(ChartContent::Rates), tr("Speed")},
            {number(ChartContent::Overhead), tr("Payload and overhead")}},
        number(m_chart->content()));
    m_contents->button(number(ChartContent::Overhead))
        ->setToolTip(tr("With what protocol and an estimate of IP and TCP headers take on top"));
    connect(m_contents, &QButtonGroup::idClicked, this, [this](int content) {
        m_chart->setContent(static_cast<ChartContent>(content));
        Q_EMIT choiceChanged();
        Q_EMIT refreshRequested();
    });
    return buttons;
}

QWidget* SpeedTab::makeComparison()
{
    m_compare->setObjectName(QStringLiteral("speedCompare"));
    m_compare->setToolTip(tr("Show the download speed of peers, or of torrents, as lines of their own"));
    m_choices->setObjectName(QStringLiteral("speedChoices"));
    m_choices->setModel(m_comparison);
    m_choices->setAccessibleName(tr("Speeds to compare"));
    m_choices->setUniformItemSizes(true);
    m_choices->setTextElideMode(Qt::ElideMiddle);
    m_noChoices->setWordWrap(true);
    m_noChoices->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* side = new QWidget;
    side->setFixedWidth(comparisonWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_noChoices);
    layout->addWidget(m_choices, 1);
    side->hide();
    connect(m_compare, &QToolButton::toggled, side, &QWidget::setVisible);
    connect(m_compare, &QToolButton::toggled, this, &SpeedTab::choiceChanged);
    connect(m_compare, &QToolButton::toggled, this, &SpeedTab::refreshRequested);
    connect(m_comparison, &SpeedComparison::chosen, this, [this] {
        m_chart->setPaused(false);
        Q_EMIT choiceChanged();
        Q_EMIT refreshRequested();
    });
    return side;
}

QList<ChartSeries> SpeedTab::comparedLines(qint64 nowMs)
{
    if ((!m_compare->isChecked() && m_kind == Subject::Whole) || !m_candidates) {
        return {};
    }
    m_comparison->setCandidates(m_candidates());
    m_noChoices->setVisible(m_comparison->rowCount() == 0);
    QList<ChartSeries> lines;
    for (const ComparedSpeed& line : m_comparison->lines(m_chart->range(), nowMs)) {
        ChartSeries series{lookOf(line), {}};
        for (const SpeedSample& sample : line.samples) {
            series.samples.append({sample.startMs, sample.downMean, sample.downMax});
        }
        lines.append(series);
    }
    return lines;
}

void SpeedTab::showHistory(const SpeedHistory& history, const LimitHistory& limits, qint64 nowMs)
{
    m_chart->setLimits(limits.steps());
    m_chart->showHistory(history, nowMs, isVisible() ? comparedLines(nowMs) : QList<ChartSeries>());
}

SpeedTab::Choice SpeedTab::choice() const
{
    return {m_chart->range(), m_chart->content(), m_compare->isChecked(), m_comparison->wanted()};
}

void SpeedTab::setChoice(const Choice& choice)
{
    m_chart->setRange(choice.range);
    m_chart->setContent(choice.content);
    m_contents->button(static_cast<int>(choice.content))->setChecked(true);
    m_comparison->setWanted(choice.compared);
    m_compare->setChecked(choice.isComparing);
}

void SpeedTab::setSubject(const QString& subject, Subject kind)
{
    if (subject != m_subject || kind != m_kind) {
        m_subject = subject;
        m_kind = kind;
        m_comparison->setTicksNew(kind == Subject::Sum);
        m_comparison->clear();
    }
    //: %1 is a torrent's name or "all torrents"
    m_chart->setAccessibleName(tr("Speed of %1").arg(subject));
}

} // namespace freshet::ui
