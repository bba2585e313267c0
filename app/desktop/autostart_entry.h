// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace freshet::app {

/// The file by which a desktop starts a program with the user's session, after the Desktop Application
/// Autostart Specification. Small: reads and writes at once.
class AutostartEntry
{
public:
    /// `folder` is $XDG_CONFIG_HOME/autostart; `name` the file's, without ".desktop"; `command` the program
    /// with its arguments; `icon` the name of one.
    AutostartEntry(QString folder, QString name, QStringList command, QString icon);

    /// It is there, and nobody has switched it off.
    [[nodiscard]] bool isOn() const;
    /// Writes the entry, with `more` at the end of the command. Empty if it was, else why not.
    [[nodiscard]] QString write(const QStringList& more) const;
    /// Empty if it is gone, else why not.
    [[nodiscard]] QString remove() const;
    [[nodiscard]] QString path() const;

private:
    QString m_folder;
    QString m_name;
    QStringList m_command;
    QString m_icon;
};

/// A command as the Desktop Entry Specification wants it after "Exec=".
[[nodiscard]] QString execLine(const QStringList& command);

} // namespace freshet::app
