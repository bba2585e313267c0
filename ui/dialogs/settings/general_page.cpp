// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/general_page.h"

#include <QFileInfo>

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
    addHeading(tr("Start"));
    addCheck({QStringLiteral("startsWithSession"), tr("Start with the session"),
                 tr("Freshet starts by itself when you log in.")},
        fieldOf(&DesktopWishes::startsWithSession));
    addHeading(tr("Tray"));
    addCheck({QStringLiteral("startsHidden"), tr("Start hidden"),
                 tr("Only the icon is shown at the next start, where the desktop has a place for it.")},
        fieldOf(&DesktopWishes::startsHidden));
    addCheck({QStringLiteral("closesToTray"), tr("Closing the window keeps Freshet running"),
                 tr("Where the desktop has a place for its icon. Quit ends it.")},
        {[](const AllSettings& s) { return s.preferences.desktop.closesToTray; },
            [](AllSettings& s, const bool& isWanted) {
                s.preferences.desktop.closesToTray = isWanted;
                // Who has chosen here need not be asked.
                s.preferences.desktop.asksOnClose = false;
            }});
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

void GeneralPage::takeBack(AllSettings& now, const AllSettings& before, const AllSettings& after) const
{
    SettingsPage::takeBack(now, before, after);
    // Goes with what closing means.
    if (before.preferences.desktop.asksOnClose != after.preferences.desktop.asksOnClose) {
        now.preferences.desktop.asksOnClose = before.preferences.desktop.asksOnClose;
    }
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
    addSound();
}

void NotificationsPage::addSound()
{
    addHeading(tr("Sound"));
    addCheck({QStringLiteral("playsSound"), tr("With a sound"),
                 tr("For finished downloads and for what is wrong. The desktop plays it.")},
        fieldOf(&DesktopWishes::playsSound));
    addFile({QStringLiteral("soundFile"), tr("Sound file"), tr("Empty means the sounds of the desktop.")},
        //: A kind of files, for a file dialog
        {tr("Sounds (%1)").arg(QStringLiteral("*.oga *.ogg *.opus *.wav *.flac *.mp3")), tr("All files (*)")},
        {[](const AllSettings& s) { return s.preferences.desktop.soundFile; },
            [](AllSettings& s, const QString& path) { s.preferences.desktop.soundFile = path; }});
    sayUseBelow();
}

void NotificationsPage::load(const AllSettings& settings, const AllSettings& defaults)
{
    SettingsPage::load(settings, defaults);
    const DesktopWishes& wishes = settings.preferences.desktop;
    findChild<QWidget*>(QStringLiteral("soundFile"))->setEnabled(wishes.playsSound);
    const bool isMissing =
        wishes.playsSound && !wishes.soundFile.isEmpty() && !QFileInfo(wishes.soundFile).isFile();
    setUse(QStringLiteral("soundFile"),
        {isMissing ? tr("There is no such file. The desktop plays its own sounds.") : QString(), true});
}

} // namespace freshet::ui
