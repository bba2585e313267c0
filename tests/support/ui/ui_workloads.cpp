// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/ui_workloads.h"

#include "tests/support/ui/fake_session.h"
#include "ui/models/torrent_list_model.h"
#include "ui/views/peers_tab.h"
#include "ui/views/torrent_list_view.h"
#include "ui/widgets/file_tree_panel.h"
#include "ui/widgets/piece_map.h"
#include "ui/widgets/speed_chart.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTreeView>

#include <chrono>
#include <ctime>

namespace freshet::test {

namespace {

using namespace freshet::literals;
using namespace freshet::ui;

constexpr int torrentCount = 10'000;
constexpr int peerCount = 2'000;
constexpr int pieceCount = 100'000;
constexpr int fileCount = 200'000;
constexpr qint64 startMs = 1'750'000'000'000;

QList<api::TorrentSnapshot> manyTorrents()
{
    QList<api::TorrentSnapshot> torrents;
    torrents.reserve(torrentCount);
    for (int i = 0; i < torrentCount; ++i) {
        const auto state = i % 7 == 0 ? api::TorrentState::Downloading : api::TorrentState::Seeding;
        auto torrent = makeTorrent(static_cast<quint64>(i) + 1,
            QStringLiteral("%1 collection of something, part %2").arg((i * 7919) % torrentCount).arg(i),
            state);
        torrent.queuePosition = i;
        torrent.trackerHost = QStringLiteral("tracker%1.example").arg(i % 40);
        torrents.append(torrent);
    }
    return torrents;
}

/// What is due is done now: the next turn of the event loop, and the widget painted. (Without a screen the
/// painting itself would wait for a timer.)
void finishTurn(QWidget& widget)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    widget.repaint();
}

/// A list of ten thousand, of which some change.
class ListTick : public UiWorkload
{
public:
    explicit ListTick(int changing, TorrentColumn sortColumn = TorrentColumn::Name)
        : m_model([this] { return m_clock; }, nullptr)
        , m_view(m_model)
        , m_torrents(manyTorrents())
        , m_changing(changing)
    {
        m_view.resize(1280, 720);
        m_model.apply(updateOf(m_torrents));
        m_view.sortByColumn(static_cast<int>(sortColumn), Qt::AscendingOrder);
        m_view.show();
        finishTurn(*m_view.viewport());
    }
    void prepare() override
    {
        ++m_turn;
        m_clock += std::chrono::seconds(3); // Rows may move again.
        m_changes.clear();
        const int step = torrentCount / m_changing;
        for (int i = 0; i < torrentCount; i += step) {
            auto& torrent = m_torrents[i];
            torrent.downloadRate = 1_KiB + (m_turn * 7919 + i * 104'729) % 5_MiB;
            torrent.uploadRate = 1_KiB + (m_turn * 104'729 + i * 7919) % 5_MiB;
            m_changes.append(torrent);
        }
    }
    void run() override
    {
        m_model.apply(updateOf(m_changes));
        finishTurn(*m_view.viewport());
    }

protected:
    std::chrono::milliseconds m_clock{0};
    TorrentListModel m_model;
    TorrentListView m_view;
    QList<api::TorrentSnapshot> m_torrents;
    QList<api::TorrentSnapshot> m_changes;
    int m_changing;
    qint64 m_turn = 0;
};

class ListSort final : public ListTick
{
public:
    ListSort()
        : ListTick(torrentCount)
    {}
    void prepare() override
    {
        ListTick::prepare();
        m_model.apply(updateOf(m_changes));
        finishTurn(*m_view.viewport());
    }
    void run() override
    {
        m_isDown = !m_isDown;
        m_view.sortByColumn(
            static_cast<int>(TorrentColumn::Down), m_isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
        finishTurn(*m_view.viewport());
    }

private:
    bool m_isDown = false;
};

class ListFilter final : public ListTick
{
public:
    ListFilter()
        : ListTick(torrentCount)
    {}
    void run() override
    {
        TorrentFilter filter;
        filter.text = QStringLiteral("part 12345").left(5 + m_letters++ % 5);
        m_model.setFilter(filter);
        finishTurn(*m_view.viewport());
    }

private:
    int m_letters = 0;
};

/// The whole window with ten thousand torrents.
class Window : public UiWorkload
{
public:
    Window()
        : m_window(m_session, {})
    {
        m_session.put(manyTorrents());
        m_window.resize(1180, 760);
        m_window.show();
        finishTurn(m_window);
    }
    void run() override { m_window.grab(); }

protected:
    FakeSession m_session;
    MainWindow m_window;
};

class WindowTick final : public Window
{
public:
    WindowTick()
        : m_list(m_window.findChild<TorrentListView*>())
        , m_torrents(manyTorrents())
    {}
    void prepare() override
    {
        ++m_turn;
        m_changes.clear();
        for (int i = 0; i < torrentCount; i += 10) {
            m_torrents[i].downloadRate = 1_KiB + (m_turn * 7919 + i * 104'729) % 5_MiB;
            m_changes.append(m_torrents[i]);
        }
    }
    void run() override
    {
        m_session.put(m_changes);
        finishTurn(*m_list->viewport());
    }

private:
    TorrentListView* m_list;
    QList<api::TorrentSnapshot> m_torrents;
    QList<api::TorrentSnapshot> m_changes;
    qint64 m_turn = 0;
};

class WindowStart final : public UiWorkload
{
public:
    void prepare() override { m_window.reset(); }
    void run() override
    {
        m_window = std::make_unique<MainWindow>(m_session, QString());
        m_window->resize(1180, 760);
        m_window->show();
        m_session.put(m_torrents);
        finishTurn(*m_window);
    }

private:
    FakeSession m_session;
    QList<api::TorrentSnapshot> m_torrents = manyTorrents();
    std::unique_ptr<MainWindow> m_window;
};

class Peers final : public UiWorkload
{
public:
    Peers()
    {
        for (int i = 0; i < peerCount; ++i) {
            auto peer = makePeer(static_cast<quint64>(i) + 1);
            peer.address = QStringLiteral("10.%1.%2.7:6881").arg(i / 250).arg(i % 250);
            m_peers.append(peer);
        }
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
    QList<api::PeerSnapshot> m_peers;
    qint64 m_turn = 0;
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

class Chart final : public UiWorkload
{
public:
    Chart()
    {
        for (int second = 0; second < 700; ++second) {
            add();
        }
        m_chart.resize(900, 300);
        m_chart.setRange(TimeRange::TenMinutes);
        m_chart.show();
        m_chart.showHistory(m_history, m_now);
        finishTurn(m_chart);
    }
    void prepare() override { add(); }
    void run() override
    {
        m_chart.showHistory(m_history, m_now);
        finishTurn(m_chart);
    }

private:
    void add()
    {
        m_now += 1000;
        m_history.add(
            m_now, double((m_now / 1000 * 7919) % 5'000'000), double((m_now / 1000 * 3571) % 900'000));
    }

    SpeedChart m_chart;
    SpeedHistory m_history;
    qint64 m_now = startMs;
};

template<class Load, class... Arguments>
UiWorkloadKind kind(const char* name, double budgetMs, Arguments... arguments)
{
    return {name, budgetMs, [arguments...] { return std::make_unique<Load>(arguments...); }};
}

} // namespace

const std::vector<UiWorkloadKind>& uiWorkloads()
{
    static const std::vector<UiWorkloadKind> kinds{
        kind<ListTick>("list, 1,000 of 10,000 change", 20, 1'000),
        kind<ListTick>("list, 10,000 of 10,000 change", 40, 10'000),
        kind<ListTick>("list, 1,000 change, sorted by them", 50, 1'000, TorrentColumn::Down),
        kind<ListSort>("list, sort click", 50),
        kind<ListFilter>("list, a letter in the filter", 50),
        kind<WindowTick>("window, 1,000 of 10,000 change", 20),
        kind<Window>("window, painted anew", 16),
        kind<WindowStart>("window, opened with 10,000", 1'500),
        kind<Peers>("peers, 2,000 of 2,000 change", 20),
        kind<PiecesFirst>("piece map of 100,000, first", 10),
        kind<PiecesUpdate>("piece map of 100,000, 500 change", 1),
        kind<PiecesFilter>("piece map of 100,000, another filter", 10),
        kind<PiecesHover>("piece map of 100,000, hover", 1),
        kind<Files>("files, 1,000 of 200,000 change", 50),
        kind<FilesAvailability>("files, 200,000 with other peers", 50),
        kind<FilesChoice>("files, 200,000 chosen at once", 50),
        kind<Chart>("chart, a second more", 20),
    };
    return kinds;
}

double threadTimeMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
#endif
}

} // namespace freshet::test
