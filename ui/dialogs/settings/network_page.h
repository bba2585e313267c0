// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/settings_page.h"

namespace freshet::ui {

/// Settings: port, address, encryption, trackers.
class NetworkPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit NetworkPage(QWidget* parent = nullptr);

    void load(const AllSettings& settings, const AllSettings& defaults) override;

private:
    void addPort();

    /// Where a port has to be free.
    QHostAddress m_address;
};

} // namespace freshet::ui
