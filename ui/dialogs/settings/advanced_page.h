// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/setting_row.h"
#include "ui/dialogs/settings/settings_page.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace freshet::ui {

class SettingDelegate;
class SettingFilterModel;
class SettingListModel;

/// Settings: every one of the engine, a row each, under the name it has in the settings file.
class AdvancedPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit AdvancedPage(QWidget* parent = nullptr);

    void setRows(const QList<api::SettingRow>& rows);
    void load(const AllSettings& settings, const AllSettings& defaults) override;
    int filter(const QString& words) override;
    void resetAll() override;
    void takeBack(AllSettings& now, const AllSettings& before, const AllSettings& after) const override;

private:
    void buildTools();
    void buildTable();
    void showCurrent();
    void markWords();
    void resetCurrent();

    SettingListModel* m_model;
    SettingFilterModel* m_shown;
    QLineEdit* m_filter;
    QCheckBox* m_changedOnly;
    SettingDelegate* m_delegate = nullptr;
    /// Of the search of the whole window.
    QString m_outerWords;
    QTreeView* m_table;
    QLabel* m_about;
    QLabel* m_problem;
    QPushButton* m_reset;
};

} // namespace freshet::ui
