// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/detail_workloads.h"

#include "tests/support/ui/fake_rows.h"
#include "ui/views/peers_tab.h"
#include "ui/widgets/file_tree_panel.h"
#include "ui/widgets/piece_map.h"
#include "ui/widgets/speed_chart.h"

#include <QTreeView>

namespace freshet::test {

namespace {

using namespace freshet::literals;
using namespace freshet::ui;

constexpr int peerCount = 2'000;
constexpr int pieceCount = 100'000;
constexpr int fileCount = 200'000;
constexpr qint64 startMs = 1'750'000'000'000;

QList<api::PeerSnapshot> manyPeers()
{
    QList<api::PeerSnapshot> peers;
    for (int i = 0; i < peerCount; ++i) {
        auto peer = makePeer(static_cast<quint64>(i) + 1);
        peer.address = QStringLiteral("10.%1.%2.7:6881").arg(i / 250).arg(i % 250);
        peers.append(peer);
    }
    return peers;
}

class Peers final : public UiWorkload
{
public:
    Peers()
    {
        m_tab.resize(1180, 300);
        m_tab.show();
        prepare();
        run();
    }
    void prepare() override
    {
        ++m_turn;
        for (int i = 0; i < peerCount; ++i) {
            m_peers[i].downloadRate = (m_turn * 7919 + i * 104'729) % 5_MiB;
            m_peers[i].uploadRate = (m_turn * 104'729 + i * 7919) % 1_MiB;
        }
    }
    void run() override
    {
        m_tab.showPeers(m_peers, startMs + m_turn * 1000);
        finishTurn(m_tab);
    }

private:
    PeersTab m_tab;
    QList<api::PeerSnapshot> m_peers = manyPeers();
    qint64 m_turn = 0;
};

/// The tab is opened, until the first rows are there.
class PeersOpened final : public UiWorkload
{
public:
    void prepare() override { m_tab.reset(); }
    void run() override
    {
        m_tab = std::make_unique<PeersTab>();
        m_tab->resize(1180, 300);
        m_tab->show();
        m_tab->showPeers(m_peers, startMs);
        finishTurn(*m_tab);
    }

private:
    QList<api::PeerSnapshot> m_peers = manyPeers();
    std::unique_ptr<PeersTab> m_tab;
};

class Pieces : public UiWorkload
{
public:
    Pieces()
    {
        m_map.resize(1200, 340);
        m_map.show();
        m_map.setPieces(m_states, m_availability);
        finishTurn(*m_map.viewport());
    }

protected:
    PieceMap m_map;
    QByteArray m_states = QByteArray(pieceCount, char(0));
    QByteArray m_availability = QByteArray(pieceCount, char(3));
};

class PiecesFirst final : public Pieces
{
public:
    void prepare() override
    {
        m_map.clear();
        finishTurn(*m_map.viewport());
    }
    void run() override
    {
        m_map.setPieces(m_states, m_availability);
        finishTurn(*m_map.viewport());
    }
};

class PiecesUpdate final : public Pieces
{
public:
    void prepare() override
    {
        for (int i = 0; i < 500; ++i) {
            m_states[static_cast<int>((m_turn * 104'729 + i * 199LL) % pieceCount)] = char(m_turn % 3);
        }
        ++m_turn;
    }
    void run() override
    {
        m_map.setPieces(m_states, m_availability);
        finishTurn(*m_map.viewport());
    }

private:
    qint64 m_turn = 0;
};

/// What a peer has stands out, and it gets some more pieces.
class PiecesFilter final : public Pieces
{
public:
    void prepare() override
    {
        ++m_turn;
        m_filter.peer = QBitArray(pieceCount);
        for (int i = 0; i < 500; ++i) {
            m_filter.peer->setBit(static_cast<int>((m_turn * 104'729 + i * 199LL) % pieceCount));
        }
    }
    void run() override
    {
        m_map.setFilter(m_filter);
        m_map.viewport()->repaint();
    }

private:
    PieceFilter m_filter;
    qint64 m_turn = 0;
};

class PiecesHover final : public Pieces
{
public:
    void run() override
    {
        m_at = (m_at + 37) % 300;
        const int piece = m_map.pieceAt(QPoint(20 + m_at * 3, 60 + m_at));
        if (piece >= 0) {
            m_length += m_map.pieceText(piece).size();
        }
    }

private:
    int m_at = 0;
    qsizetype m_length = 0;
};

QList<api::FileSnapshot> manyFiles()
{
    QList<api::FileSnapshot> files;
    for (int i = 0; i < fileCount; ++i) {
        files.append(makeFile(QStringLiteral("all/folder %1/file %2.bin").arg(i / 200).arg(i), 1_MiB + i));
    }
    return files;
}

class Files : public UiWorkload
{
public:
    Files()
    {
        m_panel.resize(900, 300);
        m_panel.show();
        m_panel.setFiles(m_files);
        finishTurn(*m_panel.view().viewport());
    }
    void prepare() override
    {
        ++m_turn;
        for (int i = 0; i < fileCount; i += 200) {
            m_files[i].done = m_turn * 1000;
        }
    }
    void run() override
    {
        m_panel.setFiles(m_files);
        finishTurn(*m_panel.view().viewport());
    }

protected:
    FileTreePanel m_panel;
    QList<api::FileSnapshot> m_files = manyFiles();
    qint64 m_turn = 0;
};

/// A peer with everything comes or goes.
class FilesAvailability final : public Files
{
public:
    FilesAvailability()
    {
        m_panel.view().sortByColumn(FileTreeModel::AvailabilityColumn, Qt::AscendingOrder);
    }
    void prepare() override { ++m_turn; }
    void run() override
    {
        m_panel.setAvailability(QByteArray(pieceCount, static_cast<char>(m_turn % 200)), 2_MiB);
        finishTurn(*m_panel.view().viewport());
    }
};

class FilesChoice final : public UiWorkload
{
public:
    FilesChoice()
    {
        QList<api::TorrentPreview::File> files;
        for (int i = 0; i < fileCount; ++i) {
            api::TorrentPreview::File file;
            file.path = QStringLiteral("all/folder %1/file %2.bin").arg(i / 200).arg(i);
            file.size = 1_MiB;
            files.append(file);
        }
        m_model.setPreview(files);
    }
    void run() override
    {
        m_isOn = !m_isOn;
        m_model.setData(m_model.index(0, 0), m_isOn ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }

private:
    FileTreeModel m_model;
    bool m_isOn = true;
};

/// Four lines with all their points.
class Chart final : public UiWorkload
{
public:
    explicit Chart(TimeRange range)
        : m_slotMs(rangeSlotMs(range))
    {
        const qint64 slotMs = m_slotMs;
        const qint64 count = rangeLengthMs(range) / slotMs + 100;
        m_now += count * slotMs;
        for (qint64 slot = count; slot > 0; --slot) {
            add(m_now - slot * slotMs);
        }
        m_chart.resize(900, 300);
        m_chart.setContent(ChartContent::Overhead);
        m_chart.setRange(range);
        m_chart.show();
        m_chart.showHistory(m_history, m_now);
        finishTurn(m_chart);
    }
    void prepare() override { add(m_now += 1000); }
    void run() override
    {
        m_chart.showHistory(m_history, m_now);
        finishTurn(m_chart);
    }

private:
    void add(qint64 timeMs)
    {
        SpeedSample rates;
        // The same curve in each range.
        rates.downMean = static_cast<float>((timeMs / m_slotMs * 7919) % 5'000'000);
        rates.upMean = static_cast<float>((timeMs / m_slotMs * 3571) % 900'000);
        rates.lineDownMean = rates.downMean * 1.03F;
        rates.lineUpMean = rates.upMean * 1.05F;
        m_history.add(timeMs, rates);
    }

    const qint64 m_slotMs;
    SpeedChart m_chart;
    SpeedHistory m_history;
    qint64 m_now = startMs;
};

} // namespace

std::vector<UiWorkloadKind> detailWorkloads()
{
    return {
        workloadKind<Peers>("peers, 2,000 of 2,000 change", 20),
        workloadKind<PeersOpened>("peers, tab with 2,000 opened", 100),
        workloadKind<PiecesFirst>("piece map of 100,000, first", 10),
        workloadKind<PiecesUpdate>("piece map of 100,000, 500 change", 1),
        workloadKind<PiecesFilter>("piece map of 100,000, another filter", 10),
        workloadKind<PiecesHover>("piece map of 100,000, hover", 1),
        workloadKind<Files>("files, 1,000 of 200,000 change", 50),
        workloadKind<FilesAvailability>("files, 200,000 with other peers", 50),
        workloadKind<FilesChoice>("files, 200,000 chosen at once", 50),
        workloadKind<Chart>("chart, a second more of a minute", 20, TimeRange::Minute),
        workloadKind<Chart>("chart, a second more of ten minutes", 20, TimeRange::TenMinutes),
        workloadKind<Chart>("chart, a second more of an hour", 20, TimeRange::Hour),
        workloadKind<Chart>("chart, a second more of a day", 20, TimeRange::Day),
    };
}

} // namespace freshet::test
