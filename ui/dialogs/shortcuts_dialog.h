// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

namespace freshet::ui {

/// The keys of the window and what they do: those of commands, and those that belong to what has the focus.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Those of commands, as pairs of words and key.
    explicit ShortcutsDialog(const QList<std::pair<QString, QString>>& shortcuts, QWidget* parent = nullptr);

    /// Keys that are no commands, as pairs of words and key.
    [[nodiscard]] static QList<std::pair<QString, QString>> furtherKeys();
};

} // namespace freshet::ui
