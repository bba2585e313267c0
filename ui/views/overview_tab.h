// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/views/limit_banner.h"

#include <QWidget>

namespace freshet::ui {

class FactGrid;
class LimitHistory;
class SpeedChart;
class SpeedHistory;

/// What matters of one torrent, of several, or of all: a sentence if something is wrong, facts, the last
/// minute.
class OverviewTab : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewTab(QWidget* parent = nullptr);

    void showTorrent(const api::TorrentSnapshot& torrent, qint64 nowMs);
    /// Several: sums.
    void showTorrents(const QList<api::TorrentSnapshot>& torrents);
    /// None selected: sums of everything.
    void showTotals(const api::SessionTotals& totals, int torrents);
    /// What only the watched torrent has.
    void showDetails(const api::TorrentDetails& details);
    void showHistory(const SpeedHistory& history, const LimitHistory& limits, qint64 nowMs);

    [[nodiscard]] FactGrid& facts() const { return *m_facts; }

Q_SIGNALS:
    /// Of what is selected.
    void limitsRequested();
    void remedyRequested(freshet::ui::LimitBanner::Remedy remedy);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Facts first: in a low pane there is no chart.
    void arrange();
    // Blank if there is nothing to tell.
    [[nodiscard]] QString doneText(ByteCount done, ByteCount size) const;
    [[nodiscard]] QString peersText(const api::TorrentSnapshot& torrent) const;
    [[nodiscard]] QString connectedText(int peers) const;
    [[nodiscard]] QString ratioWords(const api::TorrentSnapshot& torrent) const;
    [[nodiscard]] QString commonLimits(const QList<api::TorrentSnapshot>& torrents) const;
    [[nodiscard]] QString transferText(ByteRate down, ByteRate up) const;
    [[nodiscard]] QString limitsText(ByteRate down, ByteRate up) const;

    LimitBanner* m_banner;
    FactGrid* m_facts;
    SpeedChart* m_chart;
    std::optional<TorrentId> m_torrent;
    std::optional<qint64> m_nextAnnounceMs;
};

} // namespace freshet::ui
