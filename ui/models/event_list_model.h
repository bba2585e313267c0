// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/event.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <deque>

namespace freshet::ui {

/// The log, oldest first; the oldest go when there are more than it holds.
class EventListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, LevelColumn, TorrentColumn, TextColumn, ColumnCount };

    explicit EventListModel(qsizetype capacity, QObject* parent = nullptr);

    void apply(const api::EventBatch& batch);
    /// What was before all that apply() tells, oldest first: it stays until clear(), beside the capacity.
    void setPast(const QList<api::Event>& events);
    void clear();
    [[nodiscard]] const api::Event& eventAt(int row) const
    {
        return m_rows.at(static_cast<std::size_t>(row)).event;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        api::Event event;
        // As they are shown: made once, searched at every key.
        QString name;
        QString text;
    };

    /// Removes so many rows from the one at `first` on.
    void removeRowsAt(qsizetype first, qsizetype count);

    qsizetype m_capacity;
    std::deque<Row> m_rows;
    /// So many rows from the front are of the past.
    qsizetype m_pastCount = 0;
    qint64 m_latestMs = 0;
};

/// The rows of an EventListModel of some importance and with some words in them.
class EventFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLevel(api::EventLevel least);
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    api::EventLevel m_least = api::EventLevel::Info;
    QString m_words;
};

} // namespace freshet::ui
