// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

namespace freshet::ui {

/// The keys of the window and what they do.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Pairs of words and key.
    explicit ShortcutsDialog(const QList<std::pair<QString, QString>>& shortcuts, QWidget* parent = nullptr);
};

} // namespace freshet::ui
