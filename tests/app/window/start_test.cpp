// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <memory>

#include <sys/resource.h>
#include <unistd.h>
#include <xcb/xcb.h>

using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 30'000;

/// The windows on the screen, as somebody sees them who looks at it.
class Screen
{
public:
    Screen()
        : m_connection(xcb_connect(nullptr, nullptr))
        , m_root(xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root)
        , m_name(atom("_NET_WM_NAME"))
        , m_state(atom("_NET_WM_STATE"))
        , m_modal(atom("_NET_WM_STATE_MODAL"))
    {}
    ~Screen() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Screen)

    /// Value type.
    struct Window
    {
        QString title;
        bool isModal = false;
    };

    /// Those that show and have a title, from the lowest to the one in front.
    [[nodiscard]] QList<Window> windows() const
    {
        QList<Window> found;
        const Reply<xcb_query_tree_reply_t> tree(
            xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_root), nullptr), std::free);
        for (int i = 0; tree && i < xcb_query_tree_children_length(tree.get()); ++i) {
            const xcb_window_t id = xcb_query_tree_children(tree.get())[i];
            const Reply<xcb_get_window_attributes_reply_t> attributes(
                xcb_get_window_attributes_reply(
                    m_connection, xcb_get_window_attributes(m_connection, id), nullptr),
                std::free);
            const QString title = QString::fromUtf8(property(id, m_name));
            if (attributes && attributes->map_state == XCB_MAP_STATE_VIEWABLE && !title.isEmpty()) {
                const QByteArray modal(reinterpret_cast<const char*>(&m_modal), sizeof(m_modal));
                found.append({title, property(id, m_state).contains(modal)});
            }
        }
        return found;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const Window& window : windows()) {
            titles.append(window.title);
        }
        return titles;
    }
    /// The title in front; empty if nothing shows.
    [[nodiscard]] QString front() const
    {
        const QList<Window> all = windows();
        return all.isEmpty() ? QString() : all.last().title;
    }

private:
    template<class T>
    using Reply = std::unique_ptr<T, decltype(&std::free)>;

    [[nodiscard]] xcb_atom_t atom(const QByteArray& name) const
    {
        const auto request =
            xcb_intern_atom(m_connection, 0, static_cast<quint16>(name.size()), name.constData());
        const Reply<xcb_intern_atom_reply_t> reply(
            xcb_intern_atom_reply(m_connection, request, nullptr), std::free);
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }
    [[nodiscard]] QByteArray property(xcb_window_t window, xcb_atom_t name) const
    {
        const auto request = xcb_get_property(m_connection, 0, window, name, XCB_ATOM_ANY, 0, 1024);
        const Reply<xcb_get_property_reply_t> reply(
            xcb_get_property_reply(m_connection, request, nullptr), std::free);
        return reply ? QByteArray(static_cast<const char*>(xcb_get_property_value(reply.get())),
                   xcb_get_property_value_length(reply.get()))
                     : QByteArray();
    }

    xcb_connection_t* m_connection;
    xcb_window_t m_root;
    xcb_atom_t m_name;
    xcb_atom_t m_state;
    xcb_atom_t m_modal;
};

/// What a process that runs has used of the processor until now.
std::chrono::milliseconds processorTime(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    // The name, in brackets, may hold blanks; user and system time are the 12th and 13th field after it.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const qint64 ticks = fields.value(11).toLongLong() + fields.value(12).toLongLong();
    return std::chrono::milliseconds(ticks * 1000 / sysconf(_SC_CLK_TCK));
}

/// What the processes that this one has started, and that have ended, used together.
std::chrono::milliseconds processorTimeOfEnded()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto ms = [](const timeval& time) { return time.tv_sec * 1000 + time.tv_usec / 1000; };
    return std::chrono::milliseconds(ms(used.ru_utime) + ms(used.ru_stime));
}

/// The program as users start it, with a home of its own.
class Program
{
public:
    explicit Program(const QTemporaryDir& home, const QStringList& sources = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
            environment.insert(QString::fromLatin1(name), home.path());
        }
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(qEnvironmentVariable("FRESHET_PROGRAM"),
            QStringList{QStringLiteral("--profile"), home.filePath(QStringLiteral("profile"))} + sources);
    }
    ~Program()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(patienceMs)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] QProcess& process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace

/// The program itself on a screen: what is there first, and what a second start does.
class StartTest : public QObject
{
    Q_OBJECT

    using Window = Screen::Window;
    static bool waitFor(const std::function<bool()>& isSo) { return QTest::qWaitFor(isSo, patienceMs); }

private Q_SLOTS:
    void item01_theWindowComesAloneAndAtOnce()
    {
        const QTemporaryDir home;
        const Screen screen;
        QElapsedTimer time;
        time.start();
        Program program(home);
        QVERIFY(waitFor([&] { return !screen.windows().isEmpty(); }));
        // Not by the clock: a machine that does other things, too, would decide.
        const auto work = processorTime(program.process().processId());
        qInfo("The window was there after %lld ms, %lld ms of them work.",
            static_cast<long long>(time.elapsed()), static_cast<long long>(work.count()));
        QVERIFY(work > 0ms && work < 1000ms);
        // Whatever comes along with it has come by then. What asks for an icon in a tray may show for a
        // moment.
        const auto hasMore = [&screen] {
            const QList<Window> all = screen.windows();
            return std::any_of(all.cbegin(), all.cend(), [](const Window& window) {
                return window.isModal || window.title != QStringLiteral("Freshet");
            });
        };
        QVERIFY2(!QTest::qWaitFor(hasMore, 1000), qPrintable(screen.titles().join(QStringLiteral(" | "))));
        QVERIFY(waitFor([&screen] { return screen.windows().size() == 1; }));
    }

    void item16_aSecondStartHandsItsTorrentToTheFirst()
    {
        const QTemporaryDir home;
        const QString file = home.filePath(QStringLiteral("hello.torrent"));
        {
            QFile torrent(file);
            QVERIFY(torrent.open(QIODevice::WriteOnly));
            torrent.write("d4:infod6:lengthi5e4:name5:hello12:piece lengthi16384e6:pieces20:"
                          "aaaaaaaaaaaaaaaaaaaaee");
        }
        const Screen screen;
        Program first(home);
        QVERIFY(waitFor([&] { return !screen.windows().isEmpty(); }));
        QElapsedTimer time;
        time.start();
        const auto before = processorTimeOfEnded();
        Program second(home, {file});
        QVERIFY(waitFor([&] { return second.process().state() == QProcess::NotRunning; }));
        const auto work = processorTimeOfEnded() - before;
        qInfo("The second start ended after %lld ms, %lld ms of them work.",
            static_cast<long long>(time.elapsed()), static_cast<long long>(work.count()));
        QVERIFY(work > 0ms && work < 300ms);
        QCOMPARE(second.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.process().exitCode(), 0);
        QVERIFY2(waitFor([&] {
            return screen.front() == QStringLiteral("Add torrent: hello — Freshet")
                || screen.front() == QStringLiteral("Add torrent: hello");
        }),
            qPrintable(screen.front()));
        QCOMPARE(screen.windows().size(), 2);
        QCOMPARE(first.process().state(), QProcess::Running);
    }
};

FRESHET_TEST(StartTest)
#include "start_test.moc"
