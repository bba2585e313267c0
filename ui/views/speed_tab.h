// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/speed_comparison.h"
#include "ui/widgets/speed_chart.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QLabel;
class QListView;
class QToolButton;

namespace freshet::ui {

class LimitHistory;

/// Speeds over a minute, ten minutes, an hour, a day, a week, and day by day; on request with what protocol
/// and headers take, or compared with those of peers or torrents.
class SpeedTab : public QWidget
{
    Q_OBJECT
public:
    /// What somebody wants to see, whatever it is about. Value type.
    struct Choice
    {
        TimeRange range = TimeRange::Minute;
        ChartContent content = ChartContent::Rates;
        bool isComparing = false;
        /// Who is compared, as SpeedCandidate::lasting.
        QStringList compared{};

        friend bool operator==(const Choice&, const Choice&) = default;
    };
    /// Of what the subject consists. A sum shows its parts as lines unasked.
    enum class Subject { Whole, Sum };

    explicit SpeedTab(QWidget* parent = nullptr);

    void showHistory(const SpeedHistory& history, const LimitHistory& limits, qint64 nowMs);
    /// Asked at each showHistory() while somebody compares.
    void setCandidates(std::function<QList<SpeedCandidate>()> candidates)
    {
        m_candidates = std::move(candidates);
    }
    /// What the chart is about: a torrent's name, or all torrents.
    void setSubject(const QString& subject, Subject kind = Subject::Whole);
    [[nodiscard]] Choice choice() const;
    void setChoice(const Choice& choice);

Q_SIGNALS:
    /// By the user's hand.
    void choiceChanged();
    /// Another range or content is wanted: showHistory() again.
    void refreshRequested();

private:
    [[nodiscard]] QWidget* makeRanges();
    [[nodiscard]] QWidget* makeContents();
    [[nodiscard]] QWidget* makeComparison();
    [[nodiscard]] QList<ChartSeries> comparedLines(qint64 nowMs);

    SpeedChart* m_chart;
    QToolButton* m_pause;
    QToolButton* m_compare;
    SpeedComparison* m_comparison;
    QButtonGroup* m_contents = nullptr;
    QListView* m_choices;
    QLabel* m_noChoices;
    std::function<QList<SpeedCandidate>()> m_candidates;
    QString m_subject;
    Subject m_kind = Subject::Whole;
};

} // namespace freshet::ui
