// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/ui_workloads.h"

#include "tests/support/ui/detail_workloads.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/torrent_list_model.h"
#include "ui/views/torrent_list_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QMenu>

#include <chrono>
#include <ctime>

namespace freshet::test {

namespace {

using namespace freshet::literals;
using namespace freshet::ui;

constexpr int torrentCount = 10'000;

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

class ListFilter : public ListTick
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

protected:
    int m_letters = 0;
};

/// The same while rates change.
class ListFilterTick final : public ListFilter
{
public:
    void run() override
    {
        m_model.apply(updateOf(m_changes));
        ListFilter::run();
    }
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

/// The menu of ten thousand torrents that are selected.
class WindowMenu final : public Window
{
public:
    WindowMenu()
        : m_list(m_window.findChild<TorrentListView*>())
    {
        m_list->selectAll();
        finishTurn(m_window);
    }
    void prepare() override
    {
        if (auto* menu = m_window.findChild<QMenu*>(QStringLiteral("torrentMenu"))) {
            menu->close();
        }
        finishTurn(m_window);
    }
    void run() override
    {
        Q_EMIT m_list->menuRequested(m_list->mapToGlobal(QPoint(40, 40)));
        finishTurn(*m_window.findChild<QMenu*>(QStringLiteral("torrentMenu")));
    }

private:
    TorrentListView* m_list;
};

/// Until there is something to see.
class WindowShown final : public UiWorkload
{
public:
    void prepare() override { m_window.reset(); }
    void run() override
    {
        m_window = std::make_unique<MainWindow>(m_session, QString());
        m_window->resize(1180, 760);
        m_window->show();
        finishTurn(*m_window);
    }

private:
    FakeSession m_session;
    std::unique_ptr<MainWindow> m_window;
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

} // namespace

void finishTurn(QWidget& widget)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    widget.repaint();
}

const std::vector<UiWorkloadKind>& uiWorkloads()
{
    static const std::vector<UiWorkloadKind> kinds = [] {
        std::vector<UiWorkloadKind> all{
            workloadKind<ListTick>("list, 1,000 of 10,000 change", 20, 1'000),
            workloadKind<ListTick>("list, 10,000 of 10,000 change", 40, 10'000),
            workloadKind<ListTick>("list, 1,000 change, sorted by them", 50, 1'000, TorrentColumn::Down),
            workloadKind<ListSort>("list, sort click", 50),
            forNearlyAll(workloadKind<ListFilter>("list, a letter in the filter", 50)),
            forNearlyAll(
                workloadKind<ListFilterTick>("list, a letter in the filter while 10,000 change", 100)),
            workloadKind<WindowTick>("window, 1,000 of 10,000 change", 20),
            workloadKind<Window>("window, painted anew", 16),
            workloadKind<WindowMenu>("window, menu of 10,000 selected", 100),
            workloadKind<WindowShown>("window, opened", 1'000),
            workloadKind<WindowStart>("window, opened with 10,000", 1'500),
        };
        const std::vector<UiWorkloadKind> details = detailWorkloads();
        all.insert(all.end(), details.begin(), details.end());
        return all;
    }();
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
