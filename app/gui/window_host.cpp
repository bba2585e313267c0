// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_host.h"

#include "engine/api/session.h"
#include "ui/models/formatting.h"
#include "ui/models/languages.h"
#include "ui/widgets/motion.h"
#include "ui/window/desktop.h"
#include "ui/window/main_window.h"

#include <QApplication>

#include <utility>

namespace freshet::app {

WindowHost::WindowHost(const QString& profileFolder, ui::Desktop* desktop)
    : m_profileFolder(profileFolder)
    , m_store(profileFolder)
    , m_preferences(m_store.load())
    , m_translations(ui::localeFor(m_preferences.language))
    , m_desktop(desktop)
{
    if (m_desktop != nullptr) {
        m_preferences.desktop.startsWithSession = m_desktop->startsWithSession().value_or(false);
        connect(m_desktop, &ui::Desktop::motionKnown, this, &ui::Motion::setReduced);
        connect(m_desktop, &ui::Desktop::schemeKnown, this, [this](bool isDark) {
            m_look.setDesktopScheme(isDark);
            m_look.apply(m_preferences.look, m_preferences.colors);
        });
    }
    ui::setUnits(m_preferences.units);
    m_look.apply(m_preferences.look, m_preferences.colors);
}

WindowHost::~WindowHost() = default;

void WindowHost::open(api::Session& session, bool isHidden)
{
    m_session = &session;
    makeWindow();
    const bool isHiding = isHidden || m_preferences.desktop.startsHidden;
    // Where no tray comes, the window shows itself after a while.
    if (m_desktop == nullptr || !isHiding) {
        m_window->show();
    }
}

void WindowHost::close()
{
    m_window.reset();
    m_session = nullptr;
}

void WindowHost::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_session, m_profileFolder);
    m_window->setDesktop(m_desktop);
    m_window->setPreferences(m_preferences);
    connect(m_window.get(), &ui::MainWindow::preferencesChanged, this, &WindowHost::applyPreferences);
    Q_EMIT windowMade(*m_window);
}

void WindowHost::applyPreferences(const ui::Preferences& preferences)
{
    const ui::Preferences before = std::exchange(m_preferences, preferences);
    m_store.save(preferences);
    m_window->setPreferences(preferences);
    if (before.look != preferences.look || before.colors != preferences.colors) {
        m_look.apply(preferences.look, preferences.colors);
    }
    if (before.language != preferences.language || before.units != preferences.units) {
        // The window that asks for it cannot go before it has been answered.
        QMetaObject::invokeMethod(this, &WindowHost::remakeWindow, Qt::QueuedConnection);
    }
}

void WindowHost::remakeWindow()
{
    if (!m_window) {
        return;
    }
    const std::optional<ui::SettingsPlace> settings = m_window->settingsPlace();
    const bool wasVisible = m_window->isVisible();
    m_window->saveState();
    const bool endsWithWindow = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_translations.setLocale(ui::localeFor(m_preferences.language));
    ui::setUnits(m_preferences.units);
    makeWindow();
    m_session->publishAll();
    m_window->setVisible(wasVisible);
    QApplication::setQuitOnLastWindowClosed(endsWithWindow);
    if (settings) {
        m_window->showSettings(*settings);
    }
}

} // namespace freshet::app
