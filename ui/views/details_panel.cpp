// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/details_panel.h"

#include "ui/models/formatting.h"
#include "ui/views/files_tab.h"
#include "ui/views/overview_tab.h"
#include "ui/views/peers_tab.h"
#include "ui/views/pieces_tab.h"
#include "ui/views/speed_tab.h"
#include "ui/views/tab_page.h"
#include "ui/views/trackers_tab.h"
#include "ui/widgets/log_panel.h"
#include "ui/widgets/speed_chart.h"

#include <initializer_list>
#include <utility>

namespace freshet::ui {

namespace {
/// What the tabs need to show their first lines.
constexpr int minHeight = 150;
} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QTabWidget(parent)
    , m_overview(new OverviewTab)
    , m_files(new FilesTab)
    , m_peers(new PeersTab)
    , m_trackers(new TrackersTab)
    , m_pieces(new PiecesTab)
    , m_speed(new SpeedTab)
    , m_log(new LogPanel(LogPanel::Scope::Torrent))
    , m_trackersPage(new TabPage(m_trackers, tr("Select one torrent to see its trackers."),
          tr("Select one of them to see its trackers.")))
    , m_piecesPage(new TabPage(
          m_pieces, tr("Select one torrent to see its pieces."), tr("Select one of them to see its pieces.")))
    , m_logPage(new TabPage(
          m_log, tr("Select one torrent to see its log."), tr("Select one of them to see its log.")))
{
    setObjectName(QStringLiteral("detailsTabs"));
    setDocumentMode(true);
    setUsesScrollButtons(true);
    addTab(m_overview, tr("Overview"));
    addTab(m_files, tr("Files"));
    addTab(m_peers, tr("Peers"));
    addTab(m_trackersPage, tr("Trackers"));
    addTab(m_piecesPage, tr("Pieces"));
    addTab(m_speed, tr("Speed"));
    for (QWidget* tab : std::initializer_list<QWidget*>{m_log, m_logPage}) {
        tab->setObjectName(QStringLiteral("tabLog"));
    }
    addTab(m_logPage, tr("Log"));
    setMinimumHeight(minHeight);
    connectTabs();
    connectPieces();
}

QSize DetailsPanel::minimumSizeHint() const
{
    return {minHeight, minHeight};
}

void DetailsPanel::connectTabs()
{
    connect(m_overview, &OverviewTab::remedyRequested, this, &DetailsPanel::remedyRequested);
    connect(m_overview, &OverviewTab::limitsRequested, this, &DetailsPanel::limitsRequested);
    connect(m_peers, &PeersTab::announceRequested, this, &DetailsPanel::announceRequested);
    connect(m_peers, &PeersTab::addPeersRequested, this, &DetailsPanel::addPeersRequested);
    connect(m_peers, &PeersTab::bansRequested, this, &DetailsPanel::bansRequested);
    connect(m_trackers, &TrackersTab::announceRequested, this, &DetailsPanel::announceRequested);
    connect(m_peers, &PeersTab::disconnectRequested, this, &DetailsPanel::disconnectRequested);
    connect(m_peers, &PeersTab::blockRequested, this, &DetailsPanel::blockRequested);
    connect(m_trackers, &TrackersTab::addTrackersRequested, this, &DetailsPanel::addTrackersRequested);
    connect(m_trackers, &TrackersTab::editRequested, this, &DetailsPanel::trackerEditRequested);
    connect(m_trackers, &TrackersTab::removeRequested, this, &DetailsPanel::trackersRemoveRequested);
    connect(m_trackers, &TrackersTab::moveRequested, this, &DetailsPanel::trackersMoveRequested);
    connect(m_files, &FilesTab::prioritiesChanged, this, &DetailsPanel::filePrioritiesChanged);
    connect(m_files, &FilesTab::renameRequested, this, &DetailsPanel::fileRenameRequested);
    connect(m_files, &FilesTab::fileActivated, this, &DetailsPanel::fileActivated);
    connect(this, &QTabWidget::currentChanged, this, &DetailsPanel::askForPastLog);
    connect(m_speed, &SpeedTab::refreshRequested, this, &DetailsPanel::historyRequested);
    for (const SpeedChart* chart : findChildren<SpeedChart*>()) {
        connect(chart, &SpeedChart::imageNotSaved, this, &DetailsPanel::imageNotSaved);
    }
}

void DetailsPanel::connectPieces()
{
    connect(m_files, &FilesTab::folderWanted, this, &DetailsPanel::folderWanted);
    connect(m_files, &FilesTab::currentFileChanged, m_pieces, &PiecesTab::markFile);
    connect(m_files, &FilesTab::piecesWanted, this, [this](int file) {
        m_pieces->showFile(file);
        showPiecesTab();
    });
    connect(m_peers, &PeersTab::piecesWanted, this, [this](const api::PeerSnapshot& peer) {
        m_pieces->showPeer(peer);
        showPiecesTab();
    });
    connect(m_pieces, &PiecesTab::fileWanted, this, [this](int file) {
        m_files->selectFile(file);
        showFilesTab();
    });
    connect(m_pieces, &PiecesTab::peerWatchRequested, this, &DetailsPanel::peerWatchRequested);
    connect(m_pieces, &PiecesTab::fetchFirstRequested, this, &DetailsPanel::fetchFirstRequested);
    connect(m_pieces, &PiecesTab::recheckRequested, this, &DetailsPanel::recheckPieceRequested);
}

void DetailsPanel::showSelection(
    const QList<api::TorrentSnapshot>& selected, const Surroundings& surroundings)
{
    if (selected.size() != 1) {
        m_torrent.reset();
        clearDetails();
    }
    for (TabPage* page : {m_trackersPage, m_piecesPage, m_logPage}) {
        page->setSelected(static_cast<int>(selected.size()));
    }
    m_files->setHasTorrent(selected.size() == 1);
    m_peers->setTorrent(selected.size() == 1 ? &selected.first() : nullptr);
    if (selected.isEmpty()) {
        m_overview->showTotals(surroundings.totals, surroundings.torrents);
        m_speed->setSubject(tr("all torrents"));
    } else if (selected.size() > 1) {
        m_overview->showTorrents(selected);
        m_speed->setSubject(
            tr("%n torrents", nullptr, static_cast<int>(selected.size())), SpeedTab::Subject::Sum);
    } else {
        const api::TorrentSnapshot& torrent = selected.first();
        if (m_torrent != torrent.id) {
            m_torrent = torrent.id;
            clearDetails();
            askForPastLog();
        }
        m_pieceLength = torrent.pieceLength;
        m_pieces->setDownloading(torrent.state == api::TorrentState::Downloading);
        m_trackers->setPrivate(torrent.isPrivate);
        m_overview->showTorrent(torrent, surroundings.nowMs);
        m_speed->setSubject(torrent.name);
    }
}

void DetailsPanel::showDetails(const api::TorrentDetails& details, qint64 nowMs)
{
    if (m_torrent != details.id) {
        return;
    }
    m_overview->showDetails(details);
    m_files->showFiles(details.files);
    m_files->showAvailability(details.pieceAvailability, m_pieceLength);
    m_peers->setPiecesInFlight(details.piecesInFlight);
    m_peers->showPeers(details.peers, nowMs);
    m_peers->showBans(static_cast<int>(details.bans.size()));
    m_trackers->showTrackers(details.trackers, nowMs);
    m_pieces->showPieces(details, m_pieceLength);
    m_log->apply(details.log);
    setTabCounts(details.peers.size(), details.trackers.size());
}

void DetailsPanel::askForPastLog()
{
    // Few look at it, and it has to be read from the disk.
    if (m_torrent && currentWidget() == m_logPage && !std::exchange(m_isPastLogKnown, true)) {
        Q_EMIT pastLogWanted(*m_torrent);
    }
}

void DetailsPanel::showPastLog(TorrentId torrent, const QList<api::Event>& events)
{
    if (m_torrent == torrent) {
        m_log->setPast(events);
    }
}

void DetailsPanel::recordSpeeds(const api::TorrentDetails& details, qint64 nowMs)
{
    if (m_torrent == details.id) {
        m_peers->recordSpeeds(details.peers, nowMs);
    }
}

void DetailsPanel::clearDetails()
{
    m_files->clear();
    m_peers->clear();
    m_trackers->clear();
    m_pieces->clear();
    m_log->clear();
    m_isPastLogKnown = false;
    setTabCounts(0, 0);
}

void DetailsPanel::setTabCounts(qsizetype peers, qsizetype trackers)
{
    const auto set = [this](QWidget* tab, const QString& plain, const QString& counted, qsizetype count) {
        const QString text = count > 0 ? counted.arg(countText(count)) : plain;
        // Tabs are laid out anew by every text, the same one included.
        if (tabText(indexOf(tab)) != text) {
            setTabText(indexOf(tab), text);
        }
    };
    set(m_peers, tr("Peers"), tr("Peers (%1)"), peers);
    set(m_trackersPage, tr("Trackers"), tr("Trackers (%1)"), trackers);
}

void DetailsPanel::showHistory(const SpeedHistory& history, const LimitHistory& limits, qint64 nowMs)
{
    m_overview->showHistory(history, limits, nowMs);
    m_speed->showHistory(history, limits, nowMs);
}

void DetailsPanel::setTorrentCandidates(std::function<QList<SpeedCandidate>()> candidates)
{
    m_speed->setCandidates([this, torrents = std::move(candidates)] {
        return m_torrent ? m_peers->speedCandidates() : torrents();
    });
}

void DetailsPanel::showFilesTab()
{
    setCurrentWidget(m_files);
}

void DetailsPanel::showPiecesTab()
{
    setCurrentWidget(m_piecesPage);
}

void DetailsPanel::showPeersTab()
{
    setCurrentWidget(m_peers);
}

void DetailsPanel::showLogTab()
{
    setCurrentWidget(m_logPage);
}

void DetailsPanel::showOverviewTab()
{
    setCurrentWidget(m_overview);
}

} // namespace freshet::ui
