// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tracker_table_model.h"

#include "ui/models/error_text.h"
#include "ui/models/formatting.h"
#include "ui/models/model_roles.h"
#include "ui/models/safe_text.h"
#include "ui/models/status_text.h"

#include <QUrl>

#include <algorithm>

namespace freshet::ui {
namespace {

QString hostOf(const api::TrackerSnapshot& tracker)
{
    const QString host = QUrl(tracker.url).host();
    return safeText(host.isEmpty() ? tracker.url : host);
}

qint64 secondsUntil(const api::TrackerSnapshot& tracker, qint64 nowMs)
{
    return tracker.nextAnnounceMs ? qMax<qint64>(0, (*tracker.nextAnnounceMs - nowMs + 999) / 1000) : 0;
}

Severity severityOf(const api::TrackerSnapshot& tracker)
{
    return tracker.state == api::TrackerState::Failing ? Severity::Error : Severity::Normal;
}

bool isSameTracker(const api::TrackerSnapshot& a, const api::TrackerSnapshot& b)
{
    return a.url == b.url && a.tier == b.tier;
}

} // namespace

TrackerTableModel::TrackerTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

TrackerTableModel::~TrackerTableModel() = default;

void TrackerTableModel::apply(const QList<api::TrackerSnapshot>& trackers, qint64 nowMs)
{
    m_nowMs = nowMs;
    std::vector<api::TrackerSnapshot> sorted(trackers.cbegin(), trackers.cend());
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.tier < b.tier; });
    // Trackers come and go by the user's hand only, so rows are matched from both ends.
    const auto [oldHead, newHead] =
        std::mismatch(m_trackers.begin(), m_trackers.end(), sorted.begin(), sorted.end(), isSameTracker);
    const int head = static_cast<int>(oldHead - m_trackers.begin());
    int oldEnd = rowCount();
    int newEnd = static_cast<int>(sorted.size());
    while (oldEnd > head && newEnd > head
        && isSameTracker(
            m_trackers[static_cast<size_t>(oldEnd) - 1], sorted[static_cast<size_t>(newEnd) - 1])) {
        --oldEnd;
        --newEnd;
    }
    if (oldEnd > head) {
        beginRemoveRows({}, head, oldEnd - 1);
        m_trackers.erase(m_trackers.begin() + head, m_trackers.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > head) {
        beginInsertRows({}, head, newEnd - 1);
        m_trackers.insert(m_trackers.begin() + head, sorted.begin() + head, sorted.begin() + newEnd);
        endInsertRows();
    }
    m_trackers = std::move(sorted);
    if (!m_trackers.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const api::TrackerSnapshot* TrackerTableModel::trackerAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_trackers[static_cast<size_t>(row)] : nullptr;
}

bool TrackerTableModel::beginsTier(int row) const
{
    const api::TrackerSnapshot* tracker = trackerAt(row);
    const api::TrackerSnapshot* above = trackerAt(row - 1);
    return tracker != nullptr && (above == nullptr || above->tier != tracker->tier);
}

QString TrackerTableModel::statusText(const api::TrackerSnapshot& tracker, qint64 nowMs)
{
    const QString message = safeText(tracker.message, 120);
    switch (tracker.state) {
    case api::TrackerState::NotContacted: return tr("Not asked yet");
    case api::TrackerState::Announcing: return tr("Asking");
    case api::TrackerState::Disabled: return tr("Off");
    case api::TrackerState::Working: {
        const QString gave = tr("Gave %n peer(s)", nullptr, tracker.peersReceived);
        //: %1: "Gave 41 peers"; %2: "12 s ago".
        return tracker.lastAnnounceMs ? tr("%1 %2").arg(gave, agoText(*tracker.lastAnnounceMs, nowMs)) : gave;
    }
    case api::TrackerState::Failing: break;
    }
    if (tracker.fault.kind == api::FaultKind::TrackerRefused) {
        return message.isEmpty() ? tr("Refused") : tr("Refused: %1").arg(message);
    }
    if (tracker.fault.kind == api::FaultKind::TrackerMalformed) {
        return tr("Answers nonsense");
    }
    if (!tracker.nextAnnounceMs) {
        return tr("Does not answer");
    }
    return tr("Does not answer, try no. %1 in %2")
        .arg(countText(tracker.consecutiveFailures + 1), durationText(secondsUntil(tracker, nowMs)));
}

QString TrackerTableModel::text(const api::TrackerSnapshot& tracker, int column) const
{
    const auto countOrBlank = [](const std::optional<int>& count) {
        return count ? countText(*count) : QString();
    };
    switch (column) {
    case TierColumn: return countText(tracker.tier + 1);
    case TrackerColumn: return hostOf(tracker);
    case StatusColumn: return statusText(tracker, m_nowMs);
    case NextAnnounceColumn:
        return tracker.nextAnnounceMs && tracker.state != api::TrackerState::Disabled
            ? durationText(secondsUntil(tracker, m_nowMs))
            : QString();
    case SeedsColumn: return countOrBlank(tracker.seeds);
    case PeersColumn: return countOrBlank(tracker.leechers);
    case CompletedColumn: return countOrBlank(tracker.completed);
    default: return {};
    }
}

QVariant TrackerTableModel::data(const QModelIndex& index, int role) const
{
    const api::TrackerSnapshot* tracker = index.isValid() ? trackerAt(index.row()) : nullptr;
    if (!tracker) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(*tracker, index.column());
    case IsHeadingRole: return index.column() == TrackerColumn;
    case Qt::ToolTipRole:
        if (index.column() == TierColumn) {
            return tr(
                "Trackers of one tier stand in for each other; a further tier is for when those before it "
                "do not answer.");
        }
        if (index.column() == TrackerColumn) {
            return toolTipText(
                tr("%1\nTier %2").arg(safeText(tracker->url, 2000), countText(tracker->tier + 1)));
        }
        return toolTipText(tracker->fault ? errorText(tracker->fault) : text(*tracker, index.column()));
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case SeverityRole:
        return static_cast<int>(index.column() == StatusColumn ? severityOf(*tracker) : Severity::Normal);
    case IconNameRole:
        if (index.column() != TrackerColumn) {
            return {};
        }
        return severityOf(*tracker) == Severity::Error ? QStringLiteral("attention")
                                                       : QStringLiteral("tracker");
    default: return {};
    }
}

QVariant TrackerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section == TierColumn            ? Qt::AlignHCenter
                                        : section <= StatusColumn ? Qt::AlignLeft
                                                                  : Qt::AlignRight)
            | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TierColumn: return tr("Tier");
    case TrackerColumn: return tr("Tracker");
    case StatusColumn: return tr("Status");
    case NextAnnounceColumn: return tr("Next announce");
    case SeedsColumn: return tr("Seeds");
    case PeersColumn: return tr("Peers");
    case CompletedColumn: return tr("Completed");
    default: return {};
    }
}

QString TrackerTableModel::sampleText(Column column)
{
    switch (column) {
    case TierColumn: return tr("Tier");
    case NextAnnounceColumn: return tr("Next announce");
    case SeedsColumn:
    case PeersColumn: return QStringLiteral("99,999");
    case CompletedColumn: return tr("Completed");
    default: return {};
    }
}

int TrackerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_trackers.size());
}

int TrackerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

} // namespace freshet::ui
