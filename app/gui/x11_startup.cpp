// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/x11_startup.h"

#include <QGuiApplication>
#include <QWindow>

#if defined(FRESHET_HAS_XCB) && QT_CONFIG(xcb)
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>

#include <xcb/xcb.h>
#endif

namespace freshet::app {

QByteArray startupEndMessage(const QByteArray& startupId)
{
    QByteArray quoted = startupId;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return "remove: ID=\"" + quoted + '"';
}

#if defined(FRESHET_HAS_XCB) && QT_CONFIG(xcb)

namespace {

xcb_atom_t atom(xcb_connection_t* connection, const QByteArray& name)
{
    const auto cookie =
        xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(name.size()), name.constData());
    xcb_intern_atom_reply_t* const reply = xcb_intern_atom_reply(connection, cookie, nullptr);
    const xcb_atom_t result = reply != nullptr ? reply->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
    std::free(reply);
    return result;
}

xcb_client_message_event_t clientMessage(std::uint8_t format, xcb_window_t window, xcb_atom_t type)
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = format;
    event.window = window;
    event.type = type;
    return event;
}

void send(xcb_connection_t* connection, xcb_window_t root, std::uint32_t mask,
    const xcb_client_message_event_t& event)
{
    // All events are sent as 32 bytes.
    std::array<char, 32> bytes{};
    static_assert(sizeof(event) == sizeof(bytes));
    std::memcpy(bytes.data(), &event, bytes.size());
    xcb_send_event(connection, 0, root, mask, bytes.data());
}

/// The message with its final NUL goes to the root window, 20 bytes at a time, from a window of its own.
void broadcastEnd(xcb_connection_t* connection, xcb_screen_t& screen, const QByteArray& startupId)
{
    const xcb_window_t sender = xcb_generate_id(connection);
    const std::uint32_t overrideRedirect = 1;
    xcb_create_window(connection, XCB_COPY_FROM_PARENT, sender, screen.root, -1, -1, 1, 1, 0,
        XCB_WINDOW_CLASS_COPY_FROM_PARENT, screen.root_visual, XCB_CW_OVERRIDE_REDIRECT, &overrideRedirect);
    const QByteArray text = startupEndMessage(startupId) + '\0';
    xcb_atom_t type = atom(connection, QByteArrayLiteral("_NET_STARTUP_INFO_BEGIN"));
    constexpr qsizetype chunk = 20;
    for (qsizetype at = 0; at < text.size(); at += chunk) {
        xcb_client_message_event_t event = clientMessage(8, sender, type);
        std::memcpy(event.data.data8, text.constData() + at,
            static_cast<std::size_t>(std::min(chunk, text.size() - at)));
        send(connection, screen.root, XCB_EVENT_MASK_PROPERTY_CHANGE, event);
        type = atom(connection, QByteArrayLiteral("_NET_STARTUP_INFO"));
    }
    xcb_destroy_window(connection, sender);
}

} // namespace

void finishX11Startup(QWindow* window, const QByteArray& startupId, quint32 time)
{
    const auto* const x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 == nullptr) {
        return;
    }
    xcb_connection_t* const connection = x11->connection();
    xcb_screen_t& screen = *xcb_setup_roots_iterator(xcb_get_setup(connection)).data;
    broadcastEnd(connection, screen, startupId);
    if (time != 0 && window != nullptr) {
        // As an application (1), at the time of the user's action: newer than what the active window has
        // seen.
        xcb_client_message_event_t event = clientMessage(32, static_cast<xcb_window_t>(window->winId()),
            atom(connection, QByteArrayLiteral("_NET_ACTIVE_WINDOW")));
        event.data.data32[0] = 1;
        event.data.data32[1] = time;
        send(connection, screen.root,
            XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT, event);
    }
    xcb_flush(connection);
}

#else

void finishX11Startup(QWindow*, const QByteArray&, quint32) {}

#endif

} // namespace freshet::app
