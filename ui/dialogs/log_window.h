// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace freshet::ui {

class LogPanel;

/// The log of everything. Not modal.
class LogWindow : public QDialog
{
    Q_OBJECT
public:
    explicit LogWindow(QWidget* parent = nullptr);

    [[nodiscard]] LogPanel& panel() const { return *m_panel; }

private:
    LogPanel* m_panel;
};

} // namespace freshet::ui
