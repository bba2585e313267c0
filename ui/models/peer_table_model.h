// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/models/limit_history.h"
#include "ui/models/speed_history.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace freshet::ui {

/// The peers of the watched torrent, with a minute of history each. Rows follow their peer: selection and
/// scroll position survive any update.
class PeerTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// In default order. Saved by number: append only.
    enum Column {
        AddressColumn,
        ClientColumn,
        StateColumn,
        DownColumn,
        SparklineColumn,
        UpColumn,
        HasColumn,
        LatencyColumn,
        InFlightColumn,
        DownloadedColumn,
        UploadedColumn,
        PiecesColumn,
        SourceColumn,
        EncryptionColumn,
        ConnectedColumn,
        ChokedColumn,
        FirstByteColumn,
        LateColumn,
        CancelsColumn,
        RejectsColumn,
        PeakDownColumn,
        PeakUpColumn,
        LimitColumn,
        FailedColumn,
        FlagsColumn,
        ColumnCount
    };

    explicit PeerTableModel(QObject* parent = nullptr);
    ~PeerTableModel() override;

    /// `nowMs`: when `peers` was taken, ms since 1970 UTC.
    void apply(const QList<api::PeerSnapshot>& peers, qint64 nowMs);
    /// Only remembers the speeds: rows stay as they are until the next apply().
    void record(const QList<api::PeerSnapshot>& peers, qint64 nowMs);
    /// Another torrent is watched: forgets peers and histories.
    void clear();

    /// Asked at every apply(): only rows in it are announced as changed. Unset: all rows.
    void setVisibleRange(std::function<std::pair<int, int>()> range) { m_visibleRange = std::move(range); }
    /// As TorrentListModel::setInteractionCheck().
    void setInteractionCheck(std::function<bool()> isInteracting)
    {
        m_isInteracting = std::move(isInteracting);
    }

    [[nodiscard]] const api::PeerSnapshot* peerAt(int row) const;
    [[nodiscard]] int rowOf(PeerId id) const;
    /// Kept for ten minutes after the peer has gone; null if unknown.
    [[nodiscard]] const SpeedHistory* history(PeerId id) const;
    /// The peer's own download limits of that time; null if unknown.
    [[nodiscard]] const LimitHistory* limits(PeerId id) const;

    /// Widest usual text of a column, for its default width; empty for the sparkline (60 px).
    [[nodiscard]] static QString sampleText(Column column);
    [[nodiscard]] static bool isShownByDefault(Column column);
    /// The word in the State column.
    [[nodiscard]] static QString stateText(const api::PeerSnapshot& peer);
    /// What the peer does and did for us, a sentence a line.
    /// `pieces`: those that it is fetching, as far as that is known.
    [[nodiscard]] static QString storyText(
        const api::PeerSnapshot& peer, qint64 nowMs, const QList<quint32>& pieces = {});
    /// One sentence a flag, one a line.
    [[nodiscard]] static QString flagsText(const api::PeerSnapshot& peer);
    /// The same and more, a letter each; and what each letter stands for, one a line.
    [[nodiscard]] static QString flagLetters(const api::PeerSnapshot& peer);
    [[nodiscard]] static QString flagLettersText(const api::PeerSnapshot& peer);
    /// "From a tracker": where we heard of it.
    [[nodiscard]] static QString originText(api::PeerOrigin origin);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct History
    {
        SpeedHistory rates{SpeedHistory::Detail::Small};
        LimitHistory limits;
        /// Since when it is snubbed; 0: it is not.
        qint64 snubbedSinceMs = 0;
        /// Since when more requests would make it faster; 0: they would not.
        qint64 boundSinceMs = 0;
        qint64 lastSeenMs = 0;
    };

    void removeGone(const QList<api::PeerSnapshot>& peers);
    void announceChanges();
    void resort();
    [[nodiscard]] QString text(const api::PeerSnapshot& peer, int column) const;
    /// All that may be is in flight to it, and that for a while.
    [[nodiscard]] bool isAlwaysFull(const api::PeerSnapshot& peer) const;
    /// stateText() and how long that is so already.
    [[nodiscard]] QString stateCell(const api::PeerSnapshot& peer) const;
    [[nodiscard]] QString sparklineText(PeerId id) const;
    [[nodiscard]] static QString ownLimit(ByteRate limit);
    [[nodiscard]] QString toolTip(const api::PeerSnapshot& peer, int column) const;
    [[nodiscard]] QString spokenText(const api::PeerSnapshot& peer, int column) const;
    [[nodiscard]] QList<float> sparkline(PeerId id) const;

    std::vector<api::PeerSnapshot> m_peers;
    QHash<PeerId, int> m_rowOf;
    std::map<PeerId, History> m_histories;
    std::function<std::pair<int, int>()> m_visibleRange;
    std::function<bool()> m_isInteracting;
    qint64 m_nowMs = 0;
    qint64 m_lastSortMs = 0;
    float m_sparklineScale = 0;
    int m_sortColumn = DownColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace freshet::ui
