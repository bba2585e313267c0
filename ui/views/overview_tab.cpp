// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overview_tab.h"

#include "ui/models/bottleneck_text.h"
#include "ui/models/formatting.h"
#include "ui/models/limit_history.h"
#include "ui/models/safe_text.h"
#include "ui/models/status_text.h"
#include "ui/views/fact_grid.h"
#include "ui/widgets/path_edit.h"
#include "ui/widgets/speed_chart.h"

#include <QVBoxLayout>

#include <algorithm>

namespace freshet::ui {

namespace {
constexpr int factColumns = 3;
constexpr qint64 msPerSecond = 1000;

QString sizeOrBlank(ByteCount bytes)
{
    return bytes > 0 ? sizeText(bytes) : QString();
}
} // namespace

OverviewTab::OverviewTab(QWidget* parent)
    : QWidget(parent)
    , m_banner(new LimitBanner)
    , m_facts(new FactGrid(factColumns))
    , m_chart(new SpeedChart)
{
    setObjectName(QStringLiteral("tabOverview"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_facts);
    layout->addWidget(m_chart, 1);
    // Without the chart the banner and the facts stay as high as they are.
    layout->addStretch();
    m_chart->setAccessibleName(tr("Speed of the last minute"));
    connect(m_facts, &FactGrid::offerTaken, this, &OverviewTab::limitsRequested);
    connect(m_banner, &LimitBanner::remedyRequested, this, &OverviewTab::remedyRequested);
}

QString OverviewTab::transferText(ByteRate down, ByteRate up) const
{
    if (down > 0 && up > 0) {
        return tr("%1 down, %2 up").arg(rateText(down), rateText(up));
    }
    if (down > 0) {
        return tr("%1 down").arg(rateText(down));
    }
    return up > 0 ? tr("%1 up").arg(rateText(up)) : QString();
}

QString OverviewTab::limitsText(ByteRate down, ByteRate up) const
{
    if (down == noLimit && up == noLimit) {
        return tr("No limit");
    }
    return tr("%1 down, %2 up").arg(limitText(down), limitText(up));
}

QString OverviewTab::commonLimits(const QList<api::TorrentSnapshot>& torrents) const
{
    const api::TorrentSnapshot& first = torrents.first();
    const bool areAlike = std::all_of(torrents.cbegin(), torrents.cend(), [&first](const auto& torrent) {
        return torrent.downloadLimit() == first.downloadLimit()
            && torrent.uploadLimit() == first.uploadLimit();
    });
    return areAlike ? limitsText(first.downloadLimit(), first.uploadLimit()) : tr("Different");
}

QString OverviewTab::doneText(ByteCount done, ByteCount size) const
{
    if (size <= 0) {
        return {};
    }
    //: All of a size is still to be downloaded.
    return done > 0 ? tr("%1 of %2").arg(sizeText(done), sizeText(size))
                    : tr("%1 to come").arg(sizeText(size));
}

QString OverviewTab::peersText(const api::TorrentSnapshot& torrent) const
{
    if (torrent.connectedPeers == 0) {
        return torrent.knownPeers > 0 ? tr("%1 known").arg(countText(torrent.knownPeers)) : QString();
    }
    const QString connected = countText(torrent.connectedPeers);
    const QString known = countText(torrent.knownPeers);
    return torrent.connectedSeeds > 0
        ? tr("%1 connected, %2 known, %3 seeds").arg(connected, known, countText(torrent.connectedSeeds))
        : tr("%1 connected, %2 known").arg(connected, known);
}

QString OverviewTab::connectedText(int peers) const
{
    return peers > 0 ? tr("%1 connected").arg(countText(peers)) : QString();
}

QString OverviewTab::ratioWords(const api::TorrentSnapshot& torrent) const
{
    return torrent.uploaded > 0
        ? tr("%1, %2 uploaded").arg(ratioText(torrent.ratio()), sizeText(torrent.uploaded))
        : QString();
}

void OverviewTab::showTorrent(const api::TorrentSnapshot& torrent, qint64 nowMs)
{
    if (m_torrent != torrent.id) {
        m_torrent = torrent.id;
        m_nextAnnounceMs.reset();
    }
    m_banner->showTorrent(torrent);
    m_banner->setVisible(!m_banner->message().isEmpty());
    const qint64 wait = m_nextAnnounceMs ? (*m_nextAnnounceMs - nowMs) / msPerSecond : -1;
    const QString pieces = torrent.pieceCount > 0
        ? tr("%1 of %2").arg(countText(torrent.pieceCount), sizeText(torrent.pieceLength))
        : QString();
    // What is unknown at times stands last in its column.
    m_facts->setFacts({
        {tr("Downloaded"), doneText(torrent.wantedDone, torrent.wantedSize)},
        {tr("Speed"), transferText(shownDownloadRate(torrent), shownUploadRate(torrent))},
        {tr("Time left"), torrent.secondsLeft ? durationText(*torrent.secondsLeft) : QString()},
        {tr("Wasted"), sizeOrBlank(torrent.wasted)},
        {tr("Limited by"), bottleneckText(torrent)},
        {tr("Peers"), peersText(torrent)},
        {tr("Availability"),
            torrent.availability > 0 ? tr("%1 copies").arg(ratioText(torrent.availability)) : QString()},
        {tr("Ratio"), ratioWords(torrent)},
        {tr("Save in"), safeText(PathEdit::shownPath(torrent.saveFolder), 1000)},
        {tr("Next announce"), wait > 0 ? tr("in %1").arg(durationText(wait)) : QString()},
        {tr("Pieces"), pieces},
        {tr("Limits"), limitsText(torrent.downloadLimit(), torrent.uploadLimit()), tr("change")},
        {tr("Added"), torrent.addedMs > 0 ? dateTimeText(torrent.addedMs) : QString()},
        {tr("Last read back"), torrent.scrubbedMs ? dateTimeText(*torrent.scrubbedMs) : QString()},
    });
}

void OverviewTab::showTorrents(const QList<api::TorrentSnapshot>& torrents)
{
    m_torrent.reset();
    m_banner->hide();
    api::TorrentSnapshot sum;
    for (const api::TorrentSnapshot& torrent : torrents) {
        sum.wantedSize += torrent.wantedSize;
        sum.wantedDone += torrent.wantedDone;
        sum.downloadRate += shownDownloadRate(torrent);
        sum.uploadRate += shownUploadRate(torrent);
        sum.connectedPeers += torrent.connectedPeers;
        sum.downloaded += torrent.downloaded;
        sum.uploaded += torrent.uploaded;
    }
    m_facts->setFacts({
        {tr("Selected"), tr("%n torrents", nullptr, static_cast<int>(torrents.size()))},
        {tr("Downloaded"), doneText(sum.wantedDone, sum.wantedSize)},
        {tr("Speed"), transferText(sum.downloadRate, sum.uploadRate)},
        {tr("Peers"), connectedText(sum.connectedPeers)},
        {tr("Ratio"), ratioWords(sum)},
        {tr("Limits"), commonLimits(torrents), tr("change")},
    });
}

void OverviewTab::showTotals(const api::SessionTotals& totals, int torrents)
{
    m_torrent.reset();
    m_banner->hide();
    m_facts->setFacts({
        {tr("All"), torrents > 0 ? tr("%n torrents", nullptr, torrents) : QString()},
        {tr("Speed"), transferText(totals.downloadRate, totals.uploadRate)},
        {tr("Downloaded"), sizeOrBlank(totals.downloaded)},
        {tr("Uploaded"), sizeOrBlank(totals.uploaded)},
        {tr("Peers"), connectedText(totals.connectedPeers)},
        {tr("Waiting to be written"), sizeOrBlank(totals.pendingWriteBytes)},
    });
}

void OverviewTab::showDetails(const api::TorrentDetails& details)
{
    m_nextAnnounceMs.reset();
    for (const api::TrackerSnapshot& tracker : details.trackers) {
        if (tracker.nextAnnounceMs) {
            m_nextAnnounceMs =
                std::min(m_nextAnnounceMs.value_or(*tracker.nextAnnounceMs), *tracker.nextAnnounceMs);
        }
    }
}

void OverviewTab::arrange()
{
    int needed = m_facts->sizeHint().height() + m_chart->minimumSizeHint().height();
    if (!m_banner->isHidden()) {
        needed += m_banner->sizeHint().height();
    }
    m_chart->setVisible(height() >= needed + layout()->contentsMargins().bottom() * 2);
}

void OverviewTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewTab::showHistory(const SpeedHistory& history, const LimitHistory& limits, qint64 nowMs)
{
    arrange();
    m_chart->setLimits(limits.steps());
    m_chart->showHistory(history, nowMs);
}

} // namespace freshet::ui
