// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/setting_row.h"
#include "ui/dialogs/settings/all_settings.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace freshet::ui {

class AdvancedPage;
class SettingsPage;

/// All settings. Not modal; every change is handed out at once, so that there is nothing to confirm.
class SettingsWindow : public QDialog
{
    Q_OBJECT
public:
    /// `defaults` are what the reset arrows go back to.
    SettingsWindow(const AllSettings& settings, const AllSettings& defaults, QWidget* parent = nullptr);

    /// What the page of all settings lists.
    void setRows(const QList<api::SettingRow>& rows);
    /// What the rows of these names say beside their limits; see inUseTexts().
    void setInUse(const QMap<QString, QString>& texts);
    /// Shows what the engine has in force.
    void setSettings(const api::Settings& settings);
    void setPreferences(const Preferences& preferences);
    /// Shows a page by its title's place in the list.
    void showPage(int index);
    /// Shows the page with the control of that object name, scrolls to it, and gives it the focus.
    void reveal(const QString& name);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const;

Q_SIGNALS:
    void settingsChanged(const freshet::api::Settings& settings);
    void preferencesChanged(const freshet::ui::Preferences& preferences);

private:
    void addPage(SettingsPage* page);
    /// Wide enough for every page, also in languages of long words.
    void growToPages();
    void applyChange(const std::function<void(AllSettings&)>& change);
    void setAll(const AllSettings& settings);
    void undo();
    void search(const QString& words);
    void loadPages();

    AllSettings m_settings;
    AllSettings m_defaults;
    QList<AllSettings> m_undo;
    QList<SettingsPage*> m_pages;
    AdvancedPage* m_advanced;
    QLineEdit* m_search;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QLabel* m_nothingFound;
};

} // namespace freshet::ui
