// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/setting_row.h"
#include "ui/dialogs/settings/all_settings.h"
#include "ui/dialogs/settings/settings_place.h"
#include "ui/models/concurrent_use.h"

#include <QDialog>
#include <QList>

#include <functional>

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
    /// What the rows of these names say of their settings; see settingUses().
    void setUses(const QMap<QString, SettingUse>& uses);
    /// Shows what the engine has in force.
    void setSettings(const api::Settings& settings);
    void setPreferences(const Preferences& preferences);
    void showPage(SettingsPlace place);
    /// Shows the page with the control of that object name, scrolls to it, and gives it the focus.
    void reveal(const QString& name);
    /// In the order of their list.
    [[nodiscard]] QList<SettingsPlace> places() const { return m_places; }
    [[nodiscard]] SettingsPlace currentPlace() const;

    /// Closing it leaves the field that has the focus, too.
    void done(int result) override;

Q_SIGNALS:
    void settingsChanged(const freshet::api::Settings& settings);
    void preferencesChanged(const freshet::ui::Preferences& preferences);
    /// Of all tables of the main window, and that this is to be taken back.
    void columnsResetRequested();
    void columnsUndoRequested();
    /// See DownloadsPage.
    void moveCategoryWanted(const QString& category, const QString& folder);

private:
    void addPage(SettingsPlace place, SettingsPage* page);
    /// By its row in the list; below 0: none.
    void showRow(int row);
    /// Wide enough for every page, also in languages of long words.
    void growToPages();
    /// What was done; on no page: columns were reset.
    struct Step
    {
        SettingsPage* page = nullptr;
        AllSettings before;
        AllSettings after;
    };

    void applyChange(SettingsPage* page, const std::function<void(AllSettings&)>& change);
    void setAll(const AllSettings& settings);
    void remember(const Step& step);
    void undo();
    void search(const QString& words);
    void loadPages();

    AllSettings m_settings;
    AllSettings m_defaults;
    QList<Step> m_undo;
    // In the order of the list.
    QList<SettingsPlace> m_places;
    QList<SettingsPage*> m_pages;
    AdvancedPage* m_advanced;
    QLineEdit* m_search;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QLabel* m_nothingFound;
};

} // namespace freshet::ui
