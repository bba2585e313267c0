// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/x11_startup.h"
#include "tests/support/test_main.h"

#include <QTest>
#include <QWidget>
#include <QWindow>

#include <cstdlib>
#include <memory>

#include <xcb/xcb.h>

using namespace freshet::app;

namespace {

constexpr int x11PatienceMs = 30'000;

/// Another client of the X server, which hears what a desktop hears.
class Desktop
{
public:
    Desktop()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const std::uint32_t mask = XCB_EVENT_MASK_PROPERTY_CHANGE | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &mask);
        // An answer, so that the server has done the above.
        std::free(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
    }
    ~Desktop() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Desktop)

    void listen()
    {
        while (xcb_generic_event_t* const event = xcb_poll_for_event(m_connection)) {
            if ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE) {
                const auto& message = reinterpret_cast<const xcb_client_message_event_t&>(*event);
                if (message.format == 8) {
                    m_text.append(reinterpret_cast<const char*>(message.data.data8), 20);
                } else if (message.format == 32 && message.data.data32[0] == 1) {
                    m_activated = message.window;
                    m_time = message.data.data32[1];
                }
            }
            std::free(event);
        }
    }

    /// What was broadcast until the first NUL.
    [[nodiscard]] QByteArray text() const { return QByteArray(m_text.constData()); }
    [[nodiscard]] xcb_window_t activated() const { return m_activated; }
    [[nodiscard]] std::uint32_t time() const { return m_time; }

private:
    xcb_connection_t* m_connection;
    QByteArray m_text;
    xcb_window_t m_activated = 0;
    std::uint32_t m_time = 0;
};

} // namespace

/// What an X11 desktop hears when a start was handed over to the window that is open.
class X11StartupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsTheStartAndAsksForTheFront()
    {
        QWidget widget;
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        Desktop desktop;
        finishX11Startup(widget.windowHandle(), "launcher-1234-host_TIME4711", 4711);
        QVERIFY(QTest::qWaitFor(
            [&desktop] {
                desktop.listen();
                return desktop.time() == 4711;
            },
            x11PatienceMs));
        QCOMPARE(desktop.text(), QByteArray("remove: ID=\"launcher-1234-host_TIME4711\""));
        QCOMPARE(desktop.activated(), static_cast<xcb_window_t>(widget.winId()));
    }

    void withoutAWindowTheStartJustEnds()
    {
        const QByteArray end("remove: ID=\"launcher-9_TIME12\"");
        Desktop desktop;
        finishX11Startup(nullptr, "launcher-9_TIME12", 12);
        QVERIFY(QTest::qWaitFor(
            [&] {
                desktop.listen();
                return desktop.text() == end;
            },
            x11PatienceMs));
        QCOMPARE(desktop.activated(), static_cast<xcb_window_t>(0));
    }
};

FRESHET_TEST(X11StartupTest)
#include "x11_startup_test.moc"
