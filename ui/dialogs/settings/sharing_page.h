// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/settings_page.h"

class QComboBox;
class QPushButton;

namespace freshet::ui {

/// Settings: when seeding is enough and what happens then, for all torrents or for one category, and whom a
/// seed serves.
class SharingPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit SharingPage(QWidget* parent = nullptr);

    void load(const AllSettings& settings, const AllSettings& defaults) override;
    void takeBack(AllSettings& now, const AllSettings& before, const AllSettings& after) const override;

private:
    void addGroupChoice();
    void addGoalRows();
    void addActionRows();
    void chooseGroup(const QString& text);
    void showGroups();
    /// A field of the limits that are shown.
    template<class T, class Get, class Set>
    [[nodiscard]] SettingField<T> field(Get get, Set set) const;
    [[nodiscard]] api::SharingOptions shown(const api::Settings& settings) const;

    QComboBox* m_groups;
    QPushButton* m_forget;
    /// Whose limits are shown; empty: everybody's.
    QString m_group;
    api::Settings m_settings;
    api::Settings m_defaults;
};

} // namespace freshet::ui
