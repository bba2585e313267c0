// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/statistics_window.h"

#include "ui/widgets/speed_chart.h"
#include "ui/widgets/toggle_button.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet::ui {

namespace {

constexpr int statisticsWidth = 820;
constexpr int statisticsHeight = 600;
constexpr int longestChoice = 32;

/// Sets a text only if it is another one: labels lay themselves out anew for each.
void setText(QLabel& label, const QString& text)
{
    if (label.text() != text) {
        label.setText(text);
    }
}

} // namespace

StatisticsWindow::StatisticsWindow(QWidget* parent)
    : QDialog(parent)
    , m_scopes(new QComboBox)
    , m_chart(new SpeedChart)
    , m_overhead(new ToggleButton(tr("Payload and overhead")))
    , m_table(new QGridLayout)
    , m_now(new QGridLayout)
    , m_busiest(new QLabel)
{
    setObjectName(QStringLiteral("statisticsWindow"));
    setWindowTitle(tr("Statistics"));
    m_chart->setObjectName(QStringLiteral("statisticsChart"));
    m_chart->setAccessibleName(tr("Speed"));
    m_chart->setZoomable(true);
    m_busiest->setTextFormat(Qt::PlainText);
    m_busiest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_busiest->setWordWrap(true);
    const int space = fontMetrics().averageCharWidth();
    for (QGridLayout* grid : {m_table, m_now}) {
        grid->setHorizontalSpacing(3 * space);
        grid->setVerticalSpacing(space / 3);
    }
    auto* below = new QHBoxLayout;
    below->addLayout(m_table, 3);
    below->addSpacing(4 * space);
    below->addLayout(m_now, 2);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto* saveButton = buttons->addButton(tr("&Save as CSV…"), QDialogButtonBox::ActionRole);
    m_reset = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_busiest->setObjectName(QStringLiteral("statisticsBusiest"));
    m_reset->setObjectName(QStringLiteral("resetTotals"));
    setResettable(false, false);
    for (QAbstractButton* button : buttons->buttons()) {
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    }
    connect(copyButton, &QPushButton::clicked, this, &StatisticsWindow::copy);
    connect(saveButton, &QPushButton::clicked, this,
        [this] { Q_EMIT saveRequested(statisticsCsv(m_rows, m_facts)); });
    connect(m_reset, &QPushButton::clicked, this,
        [this] { m_isReset ? Q_EMIT undoRequested() : Q_EMIT resetRequested(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTools());
    layout->addWidget(m_chart, 1);
    layout->addLayout(below);
    layout->addWidget(m_busiest);
    layout->addWidget(buttons);
    resize(statisticsWidth, statisticsHeight);
}

QWidget* StatisticsWindow::makeTools()
{
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins({});
    m_scopes->setObjectName(QStringLiteral("statisticsScope"));
    m_scopes->setAccessibleName(tr("Show"));
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopes->setMinimumContentsLength(longestChoice);
    connect(m_scopes, qOverload<int>(&QComboBox::activated), this, &StatisticsWindow::scopeChanged);
    layout->addWidget(m_scopes);
    layout->addStretch();
    auto* ranges = new QButtonGroup(this);
    const std::pair<TimeRange, QString> choices[] = {{TimeRange::Minute, tr("1 min")},
        {TimeRange::TenMinutes, tr("10 min")}, {TimeRange::Hour, tr("1 h")}, {TimeRange::Day, tr("24 h")}};
    for (const auto& [range, text] : choices) {
        auto* button = new ToggleButton(text);
        button->setChecked(range == m_chart->range());
        ranges->addButton(button, static_cast<int>(range));
        layout->addWidget(button);
    }
    connect(ranges, &QButtonGroup::idClicked, this,
        [this](int range) { m_chart->setRange(static_cast<TimeRange>(range)); });
    // Longer ones are kept for what is looked at in the main window only.
    m_chart->setLongestRange(TimeRange::Day);
    connect(m_chart, &SpeedChart::rangeChanged, this, [this, ranges](TimeRange range) {
        ranges->button(static_cast<int>(range))->setChecked(true);
        Q_EMIT chartChanged();
    });
    m_overhead->setObjectName(QStringLiteral("statisticsOverhead"));
    m_overhead->setToolTip(tr("Show what protocol and headers take on top."));
    connect(m_overhead, &QAbstractButton::toggled, this, [this](bool isOn) {
        m_chart->setContent(isOn ? ChartContent::Overhead : ChartContent::Rates);
        Q_EMIT chartChanged();
    });
    layout->addWidget(m_overhead);
    auto* pause = new ToggleButton(tr("Freeze"));
    pause->setToolTip(tr("Hold the picture still. Recording goes on."));
    pause->setObjectName(QStringLiteral("statisticsFreeze"));
    connect(pause, &QToolButton::toggled, m_chart, &SpeedChart::setPaused);
    connect(m_chart, &SpeedChart::pausedChanged, pause, &QToolButton::setChecked);
    layout->addWidget(pause);
    return tools;
}

void StatisticsWindow::setScopes(const QList<StatisticsScope>& scopes)
{
    if (scopes == m_choices) {
        return;
    }
    const StatisticsScope before = scope();
    m_choices = scopes;
    const QSignalBlocker blocker(m_scopes);
    m_scopes->clear();
    int current = 0;
    for (int i = 0; i < scopes.size(); ++i) {
        m_scopes->addItem(scopes.at(i).label);
        current = scopes.at(i) == before ? i : current;
    }
    m_scopes->setCurrentIndex(current);
    if (scope() != before) {
        Q_EMIT scopeChanged();
    }
}

StatisticsScope StatisticsWindow::scope() const
{
    return m_choices.value(m_scopes->currentIndex());
}

void StatisticsWindow::setRange(TimeRange range)
{
    m_chart->setRange(std::min(range, TimeRange::Day));
}

void StatisticsWindow::setOverheadShown(bool isShown)
{
    m_overhead->setChecked(isShown);
}

TimeRange StatisticsWindow::range() const
{
    return m_chart->range();
}

void StatisticsWindow::showHistory(const SpeedHistory& history, const QList<LimitStep>& limits, qint64 nowMs)
{
    // Drawn with the samples.
    m_chart->setLimits(limits);
    m_chart->showHistory(history, nowMs);
}

QLabel* StatisticsWindow::valueAt(QGridLayout& grid, int row, int column)
{
    if (QLayoutItem* item = grid.itemAtPosition(row, column)) {
        return qobject_cast<QLabel*>(item->widget());
    }
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    if (column > 0) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    grid.addWidget(label, row, column);
    return label;
}

void StatisticsWindow::showRows(const QList<StatisticsRow>& rows, const QString& since)
{
    m_rows = rows;
    setText(*valueAt(*m_table, 0, 1), tr("This session"));
    setText(*valueAt(*m_table, 0, 2), since);
    const int indent = 2 * fontMetrics().averageCharWidth();
    for (int i = 0; i < rows.size(); ++i) {
        QLabel* label = valueAt(*m_table, i + 1, 0);
        label->setContentsMargins(rows.at(i).isPart ? indent : 0, 0, 0, 0);
        setText(*label, rows.at(i).label);
        QLabel* session = valueAt(*m_table, i + 1, 1);
        setText(*session, rows.at(i).session);
        session->setAccessibleName(rows.at(i).label);
        QLabel* total = valueAt(*m_table, i + 1, 2);
        setText(*total, rows.at(i).total);
        total->setAccessibleName(rows.at(i).label);
    }
}

void StatisticsWindow::showFacts(const QList<StatisticsFact>& facts)
{
    m_facts = facts;
    for (int i = 0; i < facts.size(); ++i) {
        setText(*valueAt(*m_now, i, 0), facts.at(i).label);
        QLabel* value = valueAt(*m_now, i, 1);
        setText(*value, facts.at(i).value);
        value->setAccessibleName(facts.at(i).label);
    }
}

void StatisticsWindow::showBusiest(const QString& text)
{
    //: %1 lists torrents with their speeds
    setText(*m_busiest, text.isEmpty() ? tr("Nothing moves now.") : tr("Busiest torrents: %1").arg(text));
}

void StatisticsWindow::setResettable(bool isPossible, bool isReset)
{
    m_isReset = isReset;
    m_reset->setEnabled(isPossible);
    m_reset->setText(isReset ? tr("Undo reset") : tr("&Reset totals"));
    m_reset->setToolTip(
        isReset ? tr("Count all time as before.") : tr("Count the totals of everything from now on."));
}

void StatisticsWindow::copy()
{
    QString text;
    for (const StatisticsRow& row : std::as_const(m_rows)) {
        const QString label = row.isPart ? QStringLiteral("  ") + row.label : row.label;
        text += QStringList{label, row.session, row.total}.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    for (const StatisticsFact& fact : std::as_const(m_facts)) {
        text += fact.label + QLatin1Char('\t') + fact.value + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace freshet::ui
