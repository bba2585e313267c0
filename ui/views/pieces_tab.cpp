// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pieces_tab.h"

#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/piece_legend.h"
#include "ui/widgets/piece_map.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace freshet::ui {
namespace {

/// Longer menus help nobody: files have a tab of their own, and the fastest peers come first.
constexpr qsizetype maxEntries = 30;
constexpr int maxNameLength = 40;

QString nameOf(const api::FileSnapshot& file)
{
    return safeText(file.path.section(QLatin1Char('/'), -1), maxNameLength);
}

/// As text of an action.
QString asItStands(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

PiecesTab::PiecesTab(QWidget* parent)
    : QWidget(parent)
    , m_map(new PieceMap)
    , m_cell(new ElidedLabel)
    , m_filter(new QToolButton)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("tabPieces"));
    m_map->setObjectName(QStringLiteral("pieceMap"));
    m_map->setAccessibleName(tr("Pieces"));
    m_map->setFrameShape(QFrame::NoFrame);
    m_map->setPieceDescriber([this](int piece) { return describePiece(piece); });
    m_menu->setObjectName(QStringLiteral("pieceFilterMenu"));
    m_filter->setObjectName(QStringLiteral("pieceFilter"));
    m_filter->setToolTip(tr("Which pieces stand out: all, those of a file, or those that a peer has"));
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setAutoRaise(true);
    m_filter->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PiecesTab::fillFilterMenu);
    connect(m_map, &PieceMap::menuRequested, this, &PiecesTab::showMenu);
    connect(m_map, &PieceMap::zoomChanged, this, &PiecesTab::zoomChanged);
    connect(m_map, &PieceMap::focusPieceChanged, this, &PiecesTab::showCell);
    m_cell->setObjectName(QStringLiteral("pieceCell"));
    // The map does not jump when a cell is chosen.
    m_cell->setMinimumHeight(m_cell->fontMetrics().height());
    auto* foot = new QHBoxLayout;
    foot->addWidget(new PieceLegend(m_map), 1);
    foot->addWidget(m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_cell);
    layout->addLayout(foot);
    nameFilter();
}

void PiecesTab::showPieces(const api::TorrentDetails& details, ByteCount pieceLength)
{
    m_files = details.files;
    m_peers = details.peers;
    m_inFlight = details.piecesInFlight;
    m_pieceLength = pieceLength;
    m_totalLength = std::accumulate(m_files.cbegin(), m_files.cend(), ByteCount(0),
        [](ByteCount sum, const api::FileSnapshot& file) { return sum + file.size; });
    showReceived(details.piecesInFlight);
    m_map->setPieces(details.pieceStates, details.pieceAvailability);
    showWatchedPeer(details);
    showFileStarts();
    showCell();
}

void PiecesTab::showCell()
{
    const QString text = m_map->focusPiece() >= 0 ? m_map->pieceText(m_map->focusPiece()) : QString();
    if (text != m_cell->fullText()) {
        m_cell->setText(text);
    }
}

void PiecesTab::setFileBarShown(bool isShown)
{
    m_map->setFileBarShown(isShown);
    showFileStarts();
}

bool PiecesTab::isFileBarShown() const
{
    return m_map->isFileBarShown();
}

void PiecesTab::setZoom(int cellSize)
{
    m_map->setZoom(PieceMap::isZoomStep(cellSize) ? std::optional(cellSize) : std::nullopt);
}

int PiecesTab::zoom() const
{
    return m_map->zoom().value_or(0);
}

void PiecesTab::showFileStarts()
{
    // Files of one torrent stay as long as they are.
    const bool areKnown = m_shownStarts == m_files.size();
    if (!m_map->isFileBarShown() || areKnown || m_pieceLength <= 0) {
        return;
    }
    m_shownStarts = m_files.size();
    std::vector<double> starts;
    ByteCount start = 0;
    for (const api::FileSnapshot& file : std::as_const(m_files)) {
        if (!file.isPad && file.size > 0) {
            starts.push_back(static_cast<double>(start) / static_cast<double>(m_pieceLength));
        }
        start += file.size;
    }
    m_map->setFileStarts(std::move(starts));
}

void PiecesTab::addFileBarAction(QMenu& menu)
{
    QAction* action = menu.addAction(tr("Bar of file &boundaries"));
    action->setObjectName(QStringLiteral("pieceFileBar"));
    action->setToolTip(tr("A third bar above the map shows where each file begins."));
    action->setCheckable(true);
    action->setChecked(m_map->isFileBarShown());
    connect(action, &QAction::triggered, this, [this](bool isShown) {
        setFileBarShown(isShown);
        Q_EMIT fileBarToggled(isShown);
    });
}

void PiecesTab::addZoomMenu(QMenu& menu)
{
    //: How large the cells of the map are
    QMenu* sizes = menu.addMenu(tr("Cell si&ze"));
    sizes->setObjectName(QStringLiteral("pieceZoom"));
    auto* group = new QActionGroup(sizes);
    const auto add = [&](const QString& text, std::optional<int> size) {
        QAction* action = sizes->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_map->zoom() == size);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, size] { m_map->chooseZoom(size); });
    };
    //: Cells as large as can be without scrolling
    add(tr("&Fit"), std::nullopt);
    for (const int size : PieceMap::zoomSteps()) {
        //: Size of a cell in pixels
        add(tr("%1\u00a0px").arg(countText(size)), size);
    }
}

void PiecesTab::showReceived(const QList<api::PieceInFlight>& pieces)
{
    QHash<int, double> received;
    received.reserve(pieces.size());
    for (const api::PieceInFlight& piece : pieces) {
        received.insert(
            static_cast<int>(piece.piece), static_cast<double>(piece.received) / qMax(1U, piece.blocks));
    }
    m_map->setReceived(received);
}

void PiecesTab::showWatchedPeer(const api::TorrentDetails& details)
{
    if (!m_peer) {
        return;
    }
    const auto isIt = [this](const api::PeerSnapshot& peer) { return peer.id == m_peer->id; };
    if (std::none_of(details.peers.cbegin(), details.peers.cend(), isIt)) {
        // It has gone, and what it had is of no use.
        showAll();
    } else if (details.watchedPeer == m_peer->id) {
        PieceFilter filter = m_map->filter();
        filter.peer = details.peerPieces;
        m_map->setFilter(filter);
    }
}

void PiecesTab::clear()
{
    m_files.clear();
    m_peers.clear();
    m_inFlight.clear();
    m_totalLength = 0;
    m_map->clear();
    showCell();
    m_map->setFileStarts({});
    m_shownStarts = 0;
    m_file.reset();
    m_peer.reset();
    nameFilter();
}

std::optional<std::pair<int, int>> PiecesTab::piecesOf(int file) const
{
    if (file < 0 || file >= m_files.size() || m_pieceLength <= 0 || m_files.at(file).size <= 0) {
        return std::nullopt;
    }
    ByteCount start = 0;
    for (int i = 0; i < file; ++i) {
        start += m_files.at(i).size;
    }
    return std::pair(static_cast<int>(start / m_pieceLength),
        static_cast<int>((start + m_files.at(file).size - 1) / m_pieceLength));
}

QList<int> PiecesTab::filesOf(int piece) const
{
    const ByteCount first = piece * m_pieceLength;
    const ByteCount end = first + m_pieceLength;
    ByteCount fileStart = 0;
    QList<int> files;
    for (int i = 0; i < m_files.size() && fileStart < end; ++i) {
        const ByteCount fileEnd = fileStart + m_files.at(i).size;
        if (!m_files.at(i).isPad && m_files.at(i).size > 0 && fileEnd > first) {
            files.append(i);
        }
        fileStart = fileEnd;
    }
    return files;
}

void PiecesTab::showFile(int file)
{
    const auto range = piecesOf(file);
    if (!range) {
        return;
    }
    const bool hadPeer = std::exchange(m_peer, std::nullopt).has_value();
    m_file = file;
    PieceFilter filter = m_map->filter();
    filter.peer.reset();
    filter.range = range;
    m_map->setFilter(filter);
    m_map->scrollToPiece(range->first);
    if (hadPeer) {
        Q_EMIT peerWatchRequested(std::nullopt);
    }
    nameFilter();
}

void PiecesTab::showPeer(const api::PeerSnapshot& peer)
{
    m_file.reset();
    m_peer = peer;
    PieceFilter filter = m_map->filter();
    filter.range.reset();
    filter.peer.reset();
    m_map->setFilter(filter);
    Q_EMIT peerWatchRequested(peer.id);
    nameFilter();
}

void PiecesTab::showAll()
{
    m_file.reset();
    const bool hadPeer = std::exchange(m_peer, std::nullopt).has_value();
    m_map->setFilter({});
    if (hadPeer) {
        Q_EMIT peerWatchRequested(std::nullopt);
    }
    nameFilter();
}

void PiecesTab::markFile(int file)
{
    m_map->setHighlight(piecesOf(file));
}

void PiecesTab::nameFilter()
{
    QString text = tr("All pieces");
    if (m_file && *m_file < m_files.size()) {
        //: %1 is the name of a file
        text = tr("Pieces of %1").arg(nameOf(m_files.at(*m_file)));
    } else if (m_peer) {
        //: %1 is the address of a peer
        text = tr("Pieces that %1 has").arg(safeText(m_peer->address, maxNameLength));
    }
    m_filter->setText(asItStands(text));
    m_filter->setAccessibleName(text);
}

void PiecesTab::fillFilterMenu()
{
    m_menu->clear();
    auto* group = new QActionGroup(m_menu);
    const auto add = [group](QMenu& menu, const QString& text, bool isOn) {
        QAction* action = menu.addAction(asItStands(text));
        action->setCheckable(true);
        action->setChecked(isOn);
        group->addAction(action);
        return action;
    };
    connect(add(*m_menu, tr("All pieces"), !m_map->filter().isOn()), &QAction::triggered, this,
        &PiecesTab::showAll);
    QMenu* files = m_menu->addMenu(tr("Pieces of a &file"));
    for (int i = 0; i < m_files.size() && files->actions().size() < maxEntries; ++i) {
        if (!m_files.at(i).isPad && m_files.at(i).size > 0) {
            connect(add(*files, nameOf(m_files.at(i)), m_file == i), &QAction::triggered, this,
                [this, i] { showFile(i); });
        }
    }
    QMenu* peers = m_menu->addMenu(tr("Pieces that a &peer has"));
    QList<api::PeerSnapshot> sorted = m_peers;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.downloadRate + a.uploadRate > b.downloadRate + b.uploadRate;
    });
    for (const api::PeerSnapshot& peer : std::as_const(sorted).mid(0, maxEntries)) {
        const QString text =
            //: The address of a peer and how much of the torrent it has: "10.77.0.3:51001 · 84 %"
            tr("%1 · %2").arg(safeText(peer.address, maxNameLength), percentText(peer.progress));
        connect(add(*peers, text, m_peer && m_peer->id == peer.id), &QAction::triggered, this,
            [this, peer] { showPeer(peer); });
    }
    files->setEnabled(!files->isEmpty());
    peers->setEnabled(!peers->isEmpty());
    m_menu->addSeparator();
    addZoomMenu(*m_menu);
    addFileBarAction(*m_menu);
}

QString PiecesTab::addressOf(PeerId peer) const
{
    const auto found = std::find_if(
        m_peers.cbegin(), m_peers.cend(), [peer](const api::PeerSnapshot& each) { return each.id == peer; });
    return found == m_peers.cend() ? QString() : safeText(found->address, maxNameLength);
}

QString PiecesTab::progressText(int piece) const
{
    const auto found = std::find_if(m_inFlight.cbegin(), m_inFlight.cend(),
        [piece](const api::PieceInFlight& each) { return each.piece == static_cast<quint32>(piece); });
    if (found == m_inFlight.cend()) {
        return {};
    }
    const QString received = countText(found->received);
    const int blocks = static_cast<int>(found->blocks);
    const QString address = found->peers.isEmpty() ? QString() : addressOf(found->peers.first());
    const int more = static_cast<int>(found->peers.size()) - 1;
    if (address.isEmpty()) {
        //: Of a piece that is being fetched: "11 of 16 blocks"
        return tr("%1 of %n blocks", nullptr, blocks).arg(received);
    }
    if (more > 0) {
        //: "11 of 16 blocks from 10.77.0.3:51001 and 2 more": %1 is "11 of 16 blocks"
        return tr("%1 from %2 and %n more", nullptr, more)
            .arg(tr("%1 of %n blocks", nullptr, blocks).arg(received), address);
    }
    //: "11 of 16 blocks from 10.77.0.3:51001"
    return tr("%1 of %n blocks from %2", nullptr, blocks).arg(received, address);
}

ByteCount PiecesTab::lengthOf(int piece) const
{
    // The last one is what is left.
    const ByteCount rest = m_totalLength - piece * m_pieceLength;
    return rest > 0 ? std::min(rest, m_pieceLength) : m_pieceLength;
}

QString PiecesTab::filesText(int piece) const
{
    const QList<int> files = filesOf(piece);
    if (files.isEmpty()) {
        return {};
    }
    const QString name = safeText(m_files.at(files.first()).path.section(QLatin1Char('/'), -1));
    const int more = static_cast<int>(files.size()) - 1;
    //: Files that a piece belongs to
    return more > 0 ? tr("%1 (and %n more)", nullptr, more).arg(name) : name;
}

PieceWords PiecesTab::describePiece(int piece) const
{
    return {m_pieceLength > 0 ? sizeText(lengthOf(piece)) : QString(), progressText(piece), filesText(piece)};
}

void PiecesTab::showMenu(int piece, QPoint place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pieceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto number = static_cast<quint32>(piece);
    const auto add = [menu](const char* name, const QString& text, const QString& whyNot) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
        return action;
    };
    const QList<int> files = filesOf(piece);
    connect(add("pieceShowFile", tr("Show &file"),
                files.isEmpty() ? tr("Its files are not known yet.") : QString()),
        &QAction::triggered, this, [this, files] { Q_EMIT fileWanted(files.first()); });
    connect(add("pieceCopyNumber", tr("&Copy piece number"), {}), &QAction::triggered, this,
        [piece] { QGuiApplication::clipboard()->setText(QString::number(piece + 1)); });
    menu->addSeparator();
    const api::PieceState state = m_map->stateOf(piece);
    QString whyNotFirst;
    if (state != api::PieceState::Missing) {
        whyNotFirst = tr("Only a piece that is missing can be fetched.");
    } else if (!m_isDownloading) {
        whyNotFirst = tr("The torrent is not downloading.");
    }
    connect(add("pieceFirst", tr("Fetch this f&irst"), whyNotFirst), &QAction::triggered, this,
        [this, number] { Q_EMIT fetchFirstRequested(number); });
    connect(
        add("pieceRecheck", tr("Check this piece &again"),
            state == api::PieceState::Have ? QString() : tr("Only a piece that is there can be checked.")),
        &QAction::triggered, this, [this, number] { Q_EMIT recheckRequested(number); });
    menu->addSeparator();
    addZoomMenu(*menu);
    addFileBarAction(*menu);
    menu->popup(place);
}

} // namespace freshet::ui
