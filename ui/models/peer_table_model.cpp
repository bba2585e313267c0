// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/peer_table_model.h"

#include "ui/models/formatting.h"
#include "ui/models/model_roles.h"
#include "ui/models/safe_text.h"
#include "ui/models/snapshot_diff.h"
#include "ui/models/status_text.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace freshet::ui {
namespace {

constexpr qint64 historyKeptMs = 600'000;
constexpr qint64 resortIntervalMs = 2'000;
constexpr qint64 sparklineSeconds = 60;
/// So long a peer was kept waiting for requests before that is worth a warning.
constexpr qint64 boundMs = 5'000;

/// What holds since `sinceMs`, or since now; 0 if it does not hold.
qint64 holdsSince(bool holds, qint64 sinceMs, qint64 nowMs)
{
    if (!holds) {
        return 0;
    }
    return sinceMs == 0 ? nowMs : sinceMs;
}

QVariant sortValue(const api::PeerSnapshot& peer, int column)
{
    const auto number = [](auto value) { return QVariant(static_cast<double>(value)); };
    switch (column) {
    case PeerTableModel::AddressColumn: return peer.address;
    case PeerTableModel::ClientColumn: return peer.client;
    case PeerTableModel::StateColumn: return PeerTableModel::stateText(peer);
    case PeerTableModel::DownColumn:
    case PeerTableModel::SparklineColumn: return number(peer.downloadRate);
    case PeerTableModel::UpColumn: return number(peer.uploadRate);
    case PeerTableModel::HasColumn: return number(peer.progress);
    case PeerTableModel::LatencyColumn: return number(peer.latencyMs.value_or(1 << 30));
    case PeerTableModel::InFlightColumn: return number(peer.requestsInFlight);
    case PeerTableModel::DownloadedColumn: return number(peer.downloaded);
    case PeerTableModel::UploadedColumn: return number(peer.uploaded);
    case PeerTableModel::PiecesColumn: return number(peer.piecesInFlight);
    case PeerTableModel::SourceColumn: return PeerTableModel::originText(peer.origin);
    case PeerTableModel::EncryptionColumn: return number(peer.isEncrypted ? 1 : 0);
    // The longest connected last.
    case PeerTableModel::ConnectedColumn: return number(-peer.connectedSinceMs);
    case PeerTableModel::ChokedColumn: return number(peer.chokedMs);
    case PeerTableModel::FirstByteColumn: return number(peer.firstByteMs.value_or(1 << 30));
    case PeerTableModel::LateColumn: return number(peer.lateRequests);
    case PeerTableModel::CancelsColumn: return number(peer.cancelsSent + peer.cancelsReceived);
    case PeerTableModel::RejectsColumn: return number(peer.rejectsSent + peer.rejectsReceived);
    case PeerTableModel::PeakDownColumn: return number(peer.peakDownloadRate);
    case PeerTableModel::PeakUpColumn: return number(peer.peakUploadRate);
    case PeerTableModel::FailedColumn: return number(peer.failedPieces);
    case PeerTableModel::FlagsColumn: return PeerTableModel::flagLetters(peer);
    case PeerTableModel::LimitColumn:
        // Those without a limit last.
        return number(std::min(peer.downloadLimit != noLimit ? peer.downloadLimit : maximumLimit + 1,
            peer.uploadLimit != noLimit ? peer.uploadLimit : maximumLimit + 1));
    default: return {};
    }
}

} // namespace

PeerTableModel::PeerTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

PeerTableModel::~PeerTableModel() = default;

void PeerTableModel::apply(const QList<api::PeerSnapshot>& peers, qint64 nowMs)
{
    m_nowMs = nowMs;
    removeGone(peers);
    record(peers, nowMs);
    std::vector<api::PeerSnapshot> added;
    bool hasChanged = false;
    for (const api::PeerSnapshot& peer : peers) {
        const auto row = m_rowOf.constFind(peer.id);
        if (row != m_rowOf.cend()) {
            m_peers[static_cast<size_t>(*row)] = peer;
            hasChanged = true;
        } else if (std::none_of(added.cbegin(), added.cend(),
                       [&peer](const api::PeerSnapshot& other) { return other.id == peer.id; })) {
            added.push_back(peer);
        }
    }
    if (hasChanged) {
        announceChanges();
    }
    const bool isFirstFill = m_peers.empty();
    if (!added.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        for (api::PeerSnapshot& peer : added) {
            m_rowOf.insert(peer.id, static_cast<int>(m_peers.size()));
            m_peers.push_back(std::move(peer));
        }
        endInsertRows();
    }
    const bool isHeld = m_isInteracting && m_isInteracting();
    // New ones wait at the end for their place: rows must not jump whenever somebody comes.
    const bool isDue = nowMs - m_lastSortMs >= resortIntervalMs || nowMs < m_lastSortMs;
    if (isFirstFill || (!isHeld && isDue)) {
        m_lastSortMs = nowMs;
        resort();
    }
}

void PeerTableModel::clear()
{
    beginResetModel();
    m_peers.clear();
    m_rowOf.clear();
    m_histories.clear();
    m_sparklineScale = 0;
    endResetModel();
}

void PeerTableModel::removeGone(const QList<api::PeerSnapshot>& peers)
{
    QSet<PeerId> present;
    present.reserve(peers.size());
    for (const api::PeerSnapshot& peer : peers) {
        present.insert(peer.id);
    }
    std::vector<int> gone;
    for (size_t row = 0; row < m_peers.size(); ++row) {
        if (!present.contains(m_peers[row].id)) {
            gone.push_back(static_cast<int>(row));
        }
    }
    if (gone.empty()) {
        return;
    }
    for (const auto& [first, last] : descendingRanges(std::move(gone))) {
        beginRemoveRows({}, first, last);
        m_peers.erase(m_peers.begin() + first, m_peers.begin() + last + 1);
        endRemoveRows();
    }
    // Once for all ranges: whole swarms leave at a time.
    m_rowOf.clear();
    for (size_t row = 0; row < m_peers.size(); ++row) {
        m_rowOf.insert(m_peers[row].id, static_cast<int>(row));
    }
}

void PeerTableModel::record(const QList<api::PeerSnapshot>& peers, qint64 nowMs)
{
    for (const api::PeerSnapshot& peer : peers) {
        History& history = m_histories[peer.id];
        SpeedSample rates;
        rates.downMean = static_cast<float>(peer.downloadRate);
        rates.upMean = static_cast<float>(peer.uploadRate);
        history.rates.add(nowMs, rates);
        history.limits.add(nowMs, {peer.downloadLimit, peer.uploadLimit}, api::SpeedProfile::Normal);
        history.lastSeenMs = nowMs;
        history.snubbedSinceMs = holdsSince(peer.isSnubbed, history.snubbedSinceMs, nowMs);
        history.boundSinceMs = holdsSince(peer.isWindowBound, history.boundSinceMs, nowMs);
    }
    std::erase_if(
        m_histories, [nowMs](const auto& entry) { return nowMs - entry.second.lastSeenMs > historyKeptMs; });
    // Falls slowly, so that all lines do not jump when one peer leaves.
    float highest = m_sparklineScale * 0.9F;
    for (const api::PeerSnapshot& peer : peers) {
        highest = qMax(highest, static_cast<float>(peer.downloadRate));
    }
    m_sparklineScale = highest;
}

void PeerTableModel::announceChanges()
{
    const int lastRow = rowCount() - 1;
    auto [top, bottom] = m_visibleRange ? m_visibleRange() : std::pair{0, lastRow};
    top = qMax(top, 0);
    bottom = qMin(bottom, lastRow);
    if (top <= bottom) {
        Q_EMIT dataChanged(index(top, ClientColumn), index(bottom, ColumnCount - 1));
    }
}

void PeerTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column >= 0 && column < ColumnCount ? column : static_cast<int>(DownColumn);
    m_sortOrder = order;
    m_lastSortMs = m_nowMs;
    resort();
}

void PeerTableModel::resort()
{
    std::vector<std::pair<QVariant, size_t>> order;
    order.reserve(m_peers.size());
    for (size_t row = 0; row < m_peers.size(); ++row) {
        order.emplace_back(sortValue(m_peers[row], m_sortColumn), row);
    }
    const auto isLess = [](const QVariant& a, const QVariant& b) {
        return a.typeId() == QMetaType::Double ? a.toDouble() < b.toDouble()
                                               : QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    };
    std::stable_sort(order.begin(), order.end(), [this, &isLess](const auto& a, const auto& b) {
        return m_sortOrder == Qt::AscendingOrder ? isLess(a.first, b.first) : isLess(b.first, a.first);
    });
    const bool isSame = std::is_sorted(
        order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (isSame) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<api::PeerSnapshot> sorted;
    sorted.reserve(m_peers.size());
    std::vector<int> newRow(m_peers.size());
    for (const auto& [key, row] : order) {
        newRow[row] = static_cast<int>(sorted.size());
        m_rowOf.insert(m_peers[row].id, newRow[row]);
        sorted.push_back(std::move(m_peers[row]));
    }
    m_peers = std::move(sorted);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& old : before) {
        after.append(index(newRow[static_cast<size_t>(old.row())], old.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

const api::PeerSnapshot* PeerTableModel::peerAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_peers[static_cast<size_t>(row)] : nullptr;
}

int PeerTableModel::rowOf(PeerId id) const
{
    return m_rowOf.value(id, -1);
}

const SpeedHistory* PeerTableModel::history(PeerId id) const
{
    const auto found = m_histories.find(id);
    return found == m_histories.end() ? nullptr : &found->second.rates;
}

const LimitHistory* PeerTableModel::limits(PeerId id) const
{
    const auto found = m_histories.find(id);
    return found == m_histories.end() ? nullptr : &found->second.limits;
}

QList<float> PeerTableModel::sparkline(PeerId id) const
{
    const SpeedHistory* rates = history(id);
    if (!rates) {
        return {};
    }
    const qint64 last = m_nowMs / 1000;
    QList<float> line(sparklineSeconds, -1.0F);
    const QList<SpeedSample> samples = rates->samples(TimeRange::Minute, m_nowMs);
    for (const SpeedSample& sample : samples) {
        const qint64 age = last - sample.startMs / 1000;
        if (age >= 0 && age < sparklineSeconds) {
            line[sparklineSeconds - 1 - age] = sample.downMean;
        }
    }
    return line;
}

bool PeerTableModel::isAlwaysFull(const api::PeerSnapshot& peer) const
{
    const auto found = m_histories.find(peer.id);
    return peer.isWindowBound && found != m_histories.end() && found->second.boundSinceMs > 0
        && m_nowMs - found->second.boundSinceMs >= boundMs;
}

QVariant PeerTableModel::data(const QModelIndex& index, int role) const
{
    const api::PeerSnapshot* peer = index.isValid() ? peerAt(index.row()) : nullptr;
    if (!peer) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*peer, column);
    case Qt::ToolTipRole: return toolTipText(toolTip(*peer, column));
    case Qt::AccessibleTextRole: return spokenText(*peer, column);
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, role);
    case IdRole: return QVariant::fromValue(quint64{peer->id.value()});
    case SortRole: return sortValue(*peer, column);
    case IconNameRole:
        return column == InFlightColumn && isAlwaysFull(*peer) ? QStringLiteral("attention") : QVariant();
    case SeverityRole:
        return static_cast<int>(
            column == InFlightColumn && isAlwaysFull(*peer) ? Severity::Warning : Severity::Normal);
    case SparklineRole:
        return column == SparklineColumn ? QVariant::fromValue(sparkline(peer->id)) : QVariant();
    case SparklineScaleRole: return column == SparklineColumn ? QVariant(m_sparklineScale) : QVariant();
    default: return {};
    }
}

QVariant PeerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isText = section == AddressColumn || section == ClientColumn || section == StateColumn
            || section == SparklineColumn || section == SourceColumn || section == EncryptionColumn
            || section == FlagsColumn;
        return static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case AddressColumn: return tr("Address");
    case ClientColumn: return tr("Client");
    case StateColumn: return tr("State");
    case DownColumn: return tr("Down");
    case SparklineColumn: return tr("60\u00a0s");
    case UpColumn: return tr("Up");
    case HasColumn: return tr("Has");
    case LatencyColumn: return tr("Latency");
    case InFlightColumn: return tr("In flight");
    case DownloadedColumn: return tr("Downloaded");
    case UploadedColumn: return tr("Uploaded");
    case PiecesColumn: return tr("Pieces");
    case SourceColumn: return tr("Source");
    case EncryptionColumn: return tr("Encryption");
    case ConnectedColumn: return tr("Connected");
    case ChokedColumn: return tr("Choked us");
    case FirstByteColumn: return tr("First byte");
    case LateColumn: return tr("Late");
    case CancelsColumn: return tr("Cancels");
    case RejectsColumn: return tr("Rejects");
    case PeakDownColumn: return tr("Peak down");
    case PeakUpColumn: return tr("Peak up");
    case LimitColumn: return tr("Limit");
    case FailedColumn: return tr("Failed pieces");
    case FlagsColumn: return tr("Flags");
    default: return {};
    }
}

bool PeerTableModel::isShownByDefault(Column column)
{
    return column <= InFlightColumn || column == LimitColumn;
}

int PeerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_peers.size());
}

int PeerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

} // namespace freshet::ui
