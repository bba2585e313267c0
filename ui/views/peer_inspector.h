// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QWidget>

class QLabel;

namespace freshet::ui {

class LimitHistory;
class SpeedChart;
class SpeedHistory;

/// One peer in detail: who it is, its speeds with its own limit, and what it does, in sentences.
class PeerInspector : public QWidget
{
    Q_OBJECT
public:
    explicit PeerInspector(QWidget* parent = nullptr);

    /// That it is fetching for us; said before showPeer().
    void setPieces(const QList<quint32>& pieces) { m_pieces = pieces; }
    void showPeer(
        const api::PeerSnapshot& peer, const SpeedHistory& history, const LimitHistory& limits, qint64 nowMs);

Q_SIGNALS:
    /// Another range is wanted: showPeer() again.
    void refreshRequested();

private:
    [[nodiscard]] QWidget* makeRanges();

    QLabel* m_address;
    QLabel* m_client;
    QLabel* m_facts;
    SpeedChart* m_chart;
    QList<quint32> m_pieces;
};

} // namespace freshet::ui
