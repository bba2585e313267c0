// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QAbstractTableModel>

namespace freshet::ui {

/// The trackers of the watched torrent, tier by tier.
class TrackerTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TierColumn,
        TrackerColumn,
        StatusColumn,
        NextAnnounceColumn,
        SeedsColumn,
        PeersColumn,
        CompletedColumn,
        ColumnCount
    };

    explicit TrackerTableModel(QObject* parent = nullptr);
    ~TrackerTableModel() override;

    /// `nowMs`: ms since 1970 UTC; countdowns are counted from it.
    void apply(const QList<api::TrackerSnapshot>& trackers, qint64 nowMs);
    void clear() { apply({}, 0); }

    [[nodiscard]] const api::TrackerSnapshot* trackerAt(int row) const;
    /// Whether the tracker in that row is the first of its tier.
    [[nodiscard]] bool beginsTier(int row) const;
    /// Widest usual text of a column, for its default width; empty for the two that are wide.
    [[nodiscard]] static QString sampleText(Column column);
    /// "Gave 41 peers 12 s ago", "Does not answer, 3rd try in 41 s", "Refused: unregistered torrent".
    [[nodiscard]] static QString statusText(const api::TrackerSnapshot& tracker, qint64 nowMs);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const api::TrackerSnapshot& tracker, int column) const;

    std::vector<api::TrackerSnapshot> m_trackers;
    qint64 m_nowMs = 0;
};

} // namespace freshet::ui
