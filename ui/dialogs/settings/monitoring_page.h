// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/settings_page.h"

namespace freshet::ui {

/// Settings: metrics for Prometheus and for collectors.
class MonitoringPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit MonitoringPage(QWidget* parent = nullptr);

private:
    void addCollector();
};

} // namespace freshet::ui
