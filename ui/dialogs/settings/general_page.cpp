// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/general_page.h"

namespace freshet::ui {

namespace {

SettingField<bool> fieldOf(bool DesktopWishes::*wish)
{
    return {[wish](const AllSettings& s) { return s.preferences.desktop.*wish; },
        [wish](AllSettings& s, const bool& isWanted) { s.preferences.desktop.*wish = isWanted; }};
}

} // namespace

GeneralPage::GeneralPage(QWidget* parent)
    : SettingsPage(tr("General"), parent)
{
    addHeading(tr("Tray"));
    addCheck({QStringLiteral("startsHidden"), tr("Start hidden"),
                 tr("Only the icon is shown at the next start, where the desktop has a place for it.")},
        fieldOf(&DesktopWishes::startsHidden));
    addCheck({QStringLiteral("closesToTray"), tr("Closing the window keeps Freshet running"),
                 tr("Where the desktop has a place for its icon. Quit ends it.")},
        fieldOf(&DesktopWishes::closesToTray));
    addHeading(tr("The computer"));
    addCheck({QStringLiteral("keepsAwake"), tr("Keep the computer awake while downloading"), {}},
        fieldOf(&DesktopWishes::keepsAwake));
    // The order of the words is the order of DoneAction.
    addChoice({QStringLiteral("whenDone"), tr("When everything is done"),
                  tr("Once, after a minute in which you can cancel it. Only until Freshet quits.")},
        {tr("Nothing"), tr("Quit"), tr("Suspend"), tr("Shut down")},
        {[](const AllSettings& s) { return static_cast<int>(s.preferences.desktop.whenDone); },
            [](AllSettings& s, const int& choice) {
                s.preferences.desktop.whenDone = static_cast<DoneAction>(choice);
            }});
}

NotificationsPage::NotificationsPage(QWidget* parent)
    : SettingsPage(tr("Notifications"), parent)
{
    addHeading(tr("Tell me, while the window is not active, that"));
    addCheck({QStringLiteral("tellsCompletion"), tr("A torrent is complete"),
                 tr("Several within a few seconds are told together.")},
        fieldOf(&DesktopWishes::tellsCompletion));
    addCheck({QStringLiteral("tellsErrors"), tr("Something is wrong"),
                 tr("At most once in ten minutes for each torrent.")},
        fieldOf(&DesktopWishes::tellsErrors));
    addCheck(
        {QStringLiteral("tellsAdded"), tr("A torrent was added"), {}}, fieldOf(&DesktopWishes::tellsAdded));
}

} // namespace freshet::ui
