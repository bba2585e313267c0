// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/event_list_model.h"

#include "ui/models/event_text.h"
#include "ui/models/model_roles.h"
#include "ui/models/safe_text.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace freshet::ui {

namespace {

QString iconOf(api::EventLevel level)
{
    switch (level) {
    case api::EventLevel::Info: return {};
    case api::EventLevel::Warning: return QStringLiteral("attention");
    case api::EventLevel::Error: return QStringLiteral("error");
    }
    return {};
}

} // namespace

EventListModel::EventListModel(qsizetype capacity, QObject* parent)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
{}

void EventListModel::apply(const api::EventBatch& batch)
{
    if (batch.isWhole) {
        removeRowsAt(m_pastCount, static_cast<qsizetype>(m_rows.size()) - m_pastCount);
    }
    const qsizetype skipped = std::max<qsizetype>(0, batch.events.size() - m_capacity);
    const QList<api::Event> events = batch.events.mid(skipped);
    if (events.isEmpty()) {
        return;
    }
    const qsizetype count = static_cast<qsizetype>(m_rows.size()) - m_pastCount;
    removeRowsAt(m_pastCount, count + events.size() - m_capacity);
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(events.size()) - 1);
    for (const api::Event& event : events) {
        m_rows.push_back({event, safeText(event.torrentName), eventText(event)});
    }
    m_latestMs = m_rows.back().event.timeMs;
    endInsertRows();
}

void EventListModel::removeRowsAt(qsizetype first, qsizetype count)
{
    if (count > 0) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + count) - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
        endRemoveRows();
    }
}

void EventListModel::setPast(const QList<api::Event>& events)
{
    removeRowsAt(0, std::exchange(m_pastCount, 0));
    if (events.isEmpty()) {
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(events.size()) - 1);
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        m_rows.push_front({*event, safeText(event->torrentName), eventText(*event)});
    }
    m_pastCount = events.size();
    m_latestMs = m_rows.back().event.timeMs;
    endInsertRows();
}

void EventListModel::clear()
{
    m_pastCount = 0;
    if (!m_rows.empty()) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
}

int EventListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const api::EventLevel level = api::levelOf(row.event.kind);
    if (role == SeverityRole) {
        return static_cast<int>(eventSeverity(row.event));
    }
    if (role == IconNameRole) {
        return index.column() == LevelColumn ? iconOf(level) : QString();
    }
    if (role == Qt::ToolTipRole) {
        return index.column() == TimeColumn ? isoTimeText(row.event.timeMs)
            : index.column() == TextColumn  ? row.text.toHtmlEscaped()
                                            : QVariant();
    }
    if (role == Qt::FontRole && row.event.kind == api::EventKind::Started) {
        // Where one session ends and the next begins.
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case TimeColumn: return eventTimeText(row.event.timeMs, m_latestMs);
    case LevelColumn: return eventLevelText(level);
    case TorrentColumn: return row.name;
    case TextColumn: return row.text;
    default: return {};
    }
}

QVariant EventListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn: return tr("Time");
    case LevelColumn: return tr("Level");
    case TorrentColumn: return tr("Torrent");
    case TextColumn: return tr("What happened");
    default: return {};
    }
}

void EventFilter::setLevel(api::EventLevel least)
{
    m_least = least;
    invalidateFilter();
}

void EventFilter::setWords(const QString& words)
{
    m_words = words;
    invalidateFilter();
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* model = qobject_cast<const EventListModel*>(sourceModel());
    if (model == nullptr || api::levelOf(model->eventAt(row).kind) < m_least) {
        return false;
    }
    const auto contains = [&](int column) {
        const QString text = model->index(row, column, parent).data().toString();
        return text.contains(m_words, Qt::CaseInsensitive);
    };
    return m_words.isEmpty() || contains(EventListModel::TextColumn)
        || contains(EventListModel::TorrentColumn);
}

} // namespace freshet::ui
