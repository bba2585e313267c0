// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/models/torrent_filter.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace freshet::ui {

/// Headings (status, categories, tags, trackers) with rows and their counts. Rows of count 0 do not exist,
/// except "All" and the ones kept for the selection.
class SidebarModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Section { Status, Categories, Tags, Trackers };
    enum Column { NameColumn, CountColumn, ColumnCount };

    explicit SidebarModel(QObject* parent = nullptr);
    ~SidebarModel() override;

    void apply(const api::SessionUpdate& update);

    /// What the selected rows filter by; headings and "All" count for nothing.
    [[nodiscard]] TorrentFilter filterFor(const QModelIndexList& selected) const;
    /// Rows that make up `filter` stay even at count 0.
    void keepRowsOf(const TorrentFilter& filter);
    /// The "All" row.
    [[nodiscard]] QModelIndex allIndex() const;
    /// The row of a status, invalid while it is hidden.
    [[nodiscard]] QModelIndex indexOf(StatusBucket bucket) const;
    /// The row with that key in that section, invalid while there is none.
    [[nodiscard]] QModelIndex indexOf(Section section, const QString& key) const;
    /// Counted, shown or not.
    [[nodiscard]] int countOf(StatusBucket bucket) const;
    [[nodiscard]] int countOf(Section section, const QString& key) const;
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] QStringList tags() const;
    /// Categories that exist although no torrent has them; shown with count 0.
    void setKnownCategories(const QStringList& categories);
    /// The same of tags.
    void setKnownTags(const QStringList& tags);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    /// Torrents can be dropped on categories and tags.
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

Q_SIGNALS:
    /// "" is "no category".
    void droppedOnCategory(const QList<freshet::TorrentId>& torrents, const QString& category);
    void droppedOnTag(const QList<freshet::TorrentId>& torrents, const QString& tag);

private:
    /// What a torrent is counted under.
    struct Membership
    {
        StatusBuckets buckets;
        QString category;
        QStringList tags;
        QString tracker;
        bool hasTrackerFault = false;
        friend bool operator==(const Membership&, const Membership&) = default;
    };
    struct Row
    {
        QString key;
        int count = 0;
        int faulty = 0; ///< Torrents whose tracker fails, in the trackers' section.
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Heading
    {
        Section section = Section::Status;
        std::vector<Row> rows; ///< Shown ones, in order.
    };

    void count(const Membership& membership, int step);
    void countIn(Section section, const QString& key, int step, int faultyStep = 0);
    /// Brings shown rows in line with the counts, row by row.
    void syncRows();
    void syncHeading(Section section);
    [[nodiscard]] std::vector<Row> wantedRows(Section section) const;
    void syncRowsOf(int headingRow, std::vector<Row> wanted);
    [[nodiscard]] bool isKept(Section section, const QString& key) const;
    [[nodiscard]] int headingRowOf(Section section) const;
    [[nodiscard]] QVariant headingData(const Heading& heading, int role) const;
    [[nodiscard]] QVariant rowData(const Heading& heading, const Row& row, int column, int role) const;
    [[nodiscard]] QString rowTitle(Section section, const QString& key) const;
    [[nodiscard]] QString rowToolTip(Section section, const QString& key) const;

    QHash<TorrentId, Membership> m_members;
    /// By section and key; keys of Status are bucket numbers, "" is All.
    QHash<QString, Row> m_counts[4];
    std::vector<std::unique_ptr<Heading>> m_headings;
    TorrentFilter m_kept;
    QStringList m_knownCategories;
    QStringList m_knownTags;
    QMap<QString, api::QuotaUse> m_quotas;
};

} // namespace freshet::ui
