// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/settings_page.h"

namespace freshet::ui {

/// Settings: how much happens at the same time.
class ConcurrencyPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit ConcurrencyPage(QWidget* parent = nullptr);

    void load(const AllSettings& settings, const AllSettings& defaults) override;

private:
    void addTorrentRows();
    void addSlownessRows();
    void addConnectionRows();
    void addInFlightRows();

    /// How much one peer is asked for by these values.
    QLabel* m_asked = nullptr;
};

} // namespace freshet::ui
