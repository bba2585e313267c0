// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/speed_history.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace freshet::ui {

/// Somebody whose speed can be compared with others': a peer or a torrent. Value type; `history` belongs to
/// whoever made it and is looked at before the next update.
struct SpeedCandidate
{
    quint64 key = 0;
    QString name;
    ByteRate rate = 0;
    const SpeedHistory* history = nullptr;
    /// Names it in other sessions, too; empty: nothing does.
    QString lasting{};
};

/// One line of a comparison. Value type.
struct ComparedSpeed
{
    QString name;
    /// Which of the looks it has: 0 to SpeedComparison::maxLines - 1, or maxLines for all others together.
    int look = 0;
    /// Down only, oldest first.
    QList<SpeedSample> samples;
};

/// Peers or torrents to choose from, as a list with boxes to tick, and the lines of those that are ticked.
class SpeedComparison : public QAbstractListModel
{
    Q_OBJECT
public:
    /// Lines of single candidates; what is ticked beyond them, the slowest, is one line together.
    static constexpr int maxLines = 8;
    /// Of more candidates the fastest are offered.
    static constexpr qsizetype maxCandidates = 200;

    explicit SpeedComparison(QObject* parent = nullptr);

    /// Who is there now. Rows keep their places; who is new comes after them, the fastest first.
    void setCandidates(const QList<SpeedCandidate>& candidates);
    /// Other candidates come; what was wanted of them stays wanted.
    void clear();
    /// Whether who is new is ticked already.
    void setTicksNew(bool isOn) { m_ticksNew = isOn; }
    /// Those with a lasting name that somebody has ticked, whether they are there or not; at most
    /// `maxCandidates`.
    [[nodiscard]] QStringList wanted() const;
    void setWanted(const QStringList& wanted);
    [[nodiscard]] QList<ComparedSpeed> lines(TimeRange range, qint64 nowMs);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void chosen();

private:
    /// The ticked ones, the fastest first.
    [[nodiscard]] QList<SpeedCandidate> ticked() const;
    void assignLooks(const QList<SpeedCandidate>& shown);

    QList<SpeedCandidate> m_candidates;
    QSet<quint64> m_ticked;
    QSet<QString> m_wanted;
    bool m_ticksNew = false;
    /// A line keeps its look while it is shown.
    QHash<quint64, int> m_looks;
};

} // namespace freshet::ui
