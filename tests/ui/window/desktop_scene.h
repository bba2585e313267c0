// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/stage.h"
#include "ui/window/desktop_flow.h"

#include <functional>

namespace freshet::test {

/// A desktop that remembers what it was asked.
class FakeDesktop : public ui::Desktop
{
public:
    [[nodiscard]] bool hasTray() const override { return isTrayThere; }
    bool notify(const ui::DesktopNotice& notice) override
    {
        notices.append(notice);
        return true;
    }
    void keepAwake(bool isWanted, const QString&) override { isAwake = isWanted; }
    void suspend() override { calls.append(QStringLiteral("suspend")); }
    void shutDown() override { calls.append(QStringLiteral("shutDown")); }

    [[nodiscard]] std::optional<bool> startsWithSession() const override { return isAutostarted; }
    [[nodiscard]] QString setStartsWithSession(bool isWanted, bool isHidden) override
    {
        calls.append(isWanted ? isHidden ? QStringLiteral("autostart hidden") : QStringLiteral("autostart")
                              : QStringLiteral("no autostart"));
        if (!refusal.isEmpty()) {
            return refusal;
        }
        isAutostarted = isWanted;
        return {};
    }

    void askForTorrentHandler() override { Q_EMIT torrentHandlerKnown(isHandler); }
    void becomeTorrentHandler() override
    {
        isHandler = true;
        askForTorrentHandler();
    }

    QList<ui::DesktopNotice> notices;
    bool isTrayThere = true;
    bool isHandler = true;
    bool isAutostarted = false;
    QString refusal;
    QStringList calls;
    bool isAwake = false;
};

/// A window with a desktop, and one torrent; not shown.
struct DesktopScene
{
    DesktopScene()
    {
        window.setDesktop(&desktop);
        session.put(makeTorrent(1, QStringLiteral("Sintel")));
    }
    void prefer(const std::function<void(ui::DesktopWishes&)>& change)
    {
        ui::Preferences preferences;
        change(preferences.desktop);
        window.setPreferences(preferences);
    }
    void finish() { session.put(makeTorrent(1, QStringLiteral("Sintel"), api::TorrentState::Seeding)); }

    FakeDesktop desktop;
    FakeSession session;
    ui::MainWindow window{session, {}};
};

} // namespace freshet::test
