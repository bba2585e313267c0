// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/models/preferences.h"
#include "ui/window/desktop.h"
#include "ui/window/tray.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>

class QMenu;
class QWidget;

namespace freshet::ui {

class ActionSet;
class NewsDigest;
class TorrentListModel;
class WhenDone;

/// What goes on between the window and the desktop: tray, notifications, sleep, and what happens when all is
/// done.
class DesktopFlow : public QObject
{
    Q_OBJECT
public:
    /// What it works with; references outlive it.
    struct Surroundings
    {
        Desktop& desktop;
        QWidget& window;
        const ActionSet& actions;
        const TorrentListModel& torrents;
        /// Part of the tray's menu.
        QMenu& limits;
    };

    explicit DesktopFlow(const Surroundings& surroundings, QObject* parent = nullptr);
    ~DesktopFlow() override;

    void setWishes(const DesktopWishes& wishes);
    void update(const api::SessionUpdate& update);
    void take(const api::Notice& notice);
    /// The window is to be hidden instead of closed.
    [[nodiscard]] bool hidesOnClose() const { return m_tray != nullptr && m_wishes.closesToTray; }
    /// It is not known yet whether closing is meant to end the program, and something would end.
    [[nodiscard]] bool asksOnClose() const
    {
        return m_tray != nullptr && !m_wishes.closesToTray && m_wishes.asksOnClose && m_hasActive;
    }
    [[nodiscard]] Tray* tray() const { return m_tray; }

    // At the start of the session the tray may come after the program.
    static constexpr std::chrono::milliseconds trayWatchInterval{500};
    /// After so many looks a window that was to be hidden shows itself.
    static constexpr int looksWhileHidden = 40;
    /// After so many, nobody looks any more.
    static constexpr int maxTrayLooks = 240;
    /// Looks whether there is a tray by now.
    void lookForTray();

Q_SIGNALS:
    /// There is a tray from now on.
    void trayCame();
    void quitRequested();
    void showRequested();
    /// A torrent, and what to do with it: "default", "open", "folder".
    void torrentRequested(quint64 torrent, const QString& action);
    /// The countdown is over, or cancelled: it is Nothing from now on.
    void whenDoneReset();
    /// Freshet starts with the session as before; `reason` is technical.
    void autostartRefused(bool isOn, const QString& reason);

private:
    void tell(const DesktopNotice& news);
    void doIt(DoneAction action);
    void toggleWindow();
    void setAutostart(const DesktopWishes& wishes);
    void makeTray();
    /// What of a torrent matters here.
    struct Fact
    {
        bool isUnfinished = false;
        api::TorrentState state = api::TorrentState::Paused;
    };
    void note(const api::TorrentSnapshot& torrent);

    Surroundings m_with;
    DesktopWishes m_wishes;
    NewsDigest* m_digest;
    WhenDone* m_whenDone;
    Tray* m_tray = nullptr;
    QTimer m_trayWatch;
    int m_trayLooks = 0;
    bool m_isKeptAwake = false;
    bool m_hasActive = false;
    /// Apart from the list, which rests while nobody looks at it.
    std::map<TorrentId, Fact> m_facts;
    qint64 m_nowMs = 0;
    qint64 m_trayShownMs = 0;
};

} // namespace freshet::ui
