// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/translations.h"
#include "ui/widgets/program_look.h"
#include "ui/window/preferences_store.h"

#include <QObject>

#include <memory>

namespace freshet::api {
class Session;
}
namespace freshet::ui {
class Desktop;
class MainWindow;
} // namespace freshet::ui

namespace freshet::app {

/// Keeps the window as its user likes it: colours at once, words by making the window anew, while the session
/// and its torrents go on.
class WindowHost : public QObject
{
    Q_OBJECT
public:
    /// The language of the profile counts from here on.
    /// `desktop` may be null; else it outlives this.
    explicit WindowHost(const QString& profileFolder, ui::Desktop* desktop = nullptr);
    ~WindowHost() override;
    Q_DISABLE_COPY_MOVE(WindowHost)

    /// Makes the window; hidden if that is wanted or preferred, until it is clear that there is no tray.
    /// `session` must outlive it: see close().
    void open(api::Session& session, bool isHidden = false);
    void close();
    /// Between open() and close(); another one after a change of words.
    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }

Q_SIGNALS:
    /// Connect to it what comes from outside.
    void windowMade(freshet::ui::MainWindow& window);

private:
    void makeWindow();
    void remakeWindow();
    void applyPreferences(const ui::Preferences& preferences);

    QString m_profileFolder;
    ui::PreferencesStore m_store;
    ui::Preferences m_preferences;
    ui::ProgramLook m_look;
    Translations m_translations;
    ui::Desktop* m_desktop;
    api::Session* m_session = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace freshet::app
