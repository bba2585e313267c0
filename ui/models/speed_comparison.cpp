// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/speed_comparison.h"

#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"

#include <algorithm>
#include <map>

namespace freshet::ui {
namespace {

constexpr qsizetype longestName = 40;

bool isFaster(const SpeedCandidate& a, const SpeedCandidate& b)
{
    return a.rate != b.rate ? a.rate > b.rate : a.key < b.key;
}

void addTo(std::map<qint64, SpeedSample>& sums, const QList<SpeedSample>& samples)
{
    for (const SpeedSample& sample : samples) {
        SpeedSample& sum = sums[sample.startMs];
        sum.startMs = sample.startMs;
        sum.downMean += sample.downMean;
        sum.downMax += sample.downMax;
    }
}

} // namespace

SpeedComparison::SpeedComparison(QObject* parent)
    : QAbstractListModel(parent)
{}

void SpeedComparison::setCandidates(const QList<SpeedCandidate>& candidates)
{
    QHash<quint64, SpeedCandidate> present;
    for (const SpeedCandidate& candidate : candidates) {
        present.insert(candidate.key, candidate);
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto found = present.constFind(m_candidates.at(row).key);
        if (found != present.cend()) {
            m_candidates[row] = *found;
            continue;
        }
        beginRemoveRows({}, row, row);
        m_ticked.remove(m_candidates.at(row).key);
        m_candidates.removeAt(row);
        endRemoveRows();
    }
    if (!m_candidates.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    for (const SpeedCandidate& known : std::as_const(m_candidates)) {
        present.remove(known.key);
    }
    QList<SpeedCandidate> added = present.values();
    std::sort(added.begin(), added.end(), isFaster);
    added = added.mid(0, qMax<qsizetype>(0, maxCandidates - m_candidates.size()));
    if (!added.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        for (const SpeedCandidate& candidate : std::as_const(added)) {
            if (m_ticksNew || m_wanted.contains(candidate.lasting)) {
                m_ticked.insert(candidate.key);
            }
        }
        m_candidates += added;
        endInsertRows();
    }
}

void SpeedComparison::clear()
{
    beginResetModel();
    m_candidates.clear();
    m_ticked.clear();
    m_looks.clear();
    endResetModel();
}

QStringList SpeedComparison::wanted() const
{
    QStringList names(m_wanted.begin(), m_wanted.end());
    names.sort();
    return names.mid(0, maxCandidates);
}

void SpeedComparison::setWanted(const QStringList& wanted)
{
    m_wanted = {wanted.begin(), wanted.end()};
    m_wanted.remove(QString());
}

QList<SpeedCandidate> SpeedComparison::ticked() const
{
    QList<SpeedCandidate> found;
    std::copy_if(m_candidates.cbegin(), m_candidates.cend(), std::back_inserter(found),
        [this](const SpeedCandidate& candidate) { return m_ticked.contains(candidate.key); });
    std::sort(found.begin(), found.end(), isFaster);
    return found;
}

void SpeedComparison::assignLooks(const QList<SpeedCandidate>& shown)
{
    QHash<quint64, int> kept;
    QSet<int> taken;
    for (const SpeedCandidate& candidate : shown) {
        if (const auto look = m_looks.constFind(candidate.key); look != m_looks.cend()) {
            kept.insert(candidate.key, *look);
            taken.insert(*look);
        }
    }
    for (const SpeedCandidate& candidate : shown) {
        if (kept.contains(candidate.key)) {
            continue;
        }
        int free = 0;
        while (taken.contains(free)) {
            ++free;
        }
        kept.insert(candidate.key, free);
        taken.insert(free);
    }
    m_looks = kept;
}

QList<ComparedSpeed> SpeedComparison::lines(TimeRange range, qint64 nowMs)
{
    const QList<SpeedCandidate> all = ticked();
    const QList<SpeedCandidate> shown = all.mid(0, maxLines);
    assignLooks(shown);
    QList<ComparedSpeed> lines;
    for (const SpeedCandidate& candidate : shown) {
        lines.append({safeText(candidate.name, longestName), m_looks.value(candidate.key),
            candidate.history != nullptr ? candidate.history->samples(range, nowMs) : QList<SpeedSample>()});
    }
    // In the order of their looks, so that the legend stands still.
    std::sort(lines.begin(), lines.end(),
        [](const ComparedSpeed& a, const ComparedSpeed& b) { return a.look < b.look; });
    if (all.size() > shown.size()) {
        std::map<qint64, SpeedSample> sums;
        for (const SpeedCandidate& candidate : all.mid(maxLines)) {
            if (candidate.history != nullptr) {
                addTo(sums, candidate.history->samples(range, nowMs));
            }
        }
        ComparedSpeed others{
            tr("%n others", nullptr, static_cast<int>(all.size() - shown.size())), maxLines, {}};
        for (const auto& [time, sum] : sums) {
            others.samples.append(sum);
        }
        lines.append(others);
    }
    return lines;
}

int SpeedComparison::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

QVariant SpeedComparison::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const SpeedCandidate& candidate = m_candidates.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return safeText(candidate.name, longestName);
    case Qt::ToolTipRole:
        return toolTipText(
            QStringLiteral("%1\n%2").arg(safeText(candidate.name), rateTextOrZero(candidate.rate)));
    case Qt::AccessibleTextRole:
        //: A peer or torrent in a list, for screen readers: its name and its speed.
        return tr("%1, %2").arg(safeText(candidate.name, longestName), spokenRateText(candidate.rate));
    case Qt::CheckStateRole: return m_ticked.contains(candidate.key) ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

bool SpeedComparison::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::CheckStateRole) {
        return false;
    }
    const SpeedCandidate& candidate = m_candidates.at(index.row());
    const bool isOn = value.toInt() == Qt::Checked;
    if (isOn) {
        m_ticked.insert(candidate.key);
    } else {
        m_ticked.remove(candidate.key);
    }
    // Who is ticked unasked says nothing of what somebody wants later.
    if (!m_ticksNew && !candidate.lasting.isEmpty()) {
        isOn ? void(m_wanted.insert(candidate.lasting)) : void(m_wanted.remove(candidate.lasting));
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosen();
    return true;
}

Qt::ItemFlags SpeedComparison::flags(const QModelIndex& index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

} // namespace freshet::ui
