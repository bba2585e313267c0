// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart_entry.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <utility>

namespace freshet::app {

namespace {

/// Nobody writes longer ones.
constexpr qint64 maxSize = 64 * 1024;

QString quoted(const QString& argument)
{
    QString text;
    for (const QChar c : argument) {
        if (QStringLiteral("\"`$\\").contains(c)) {
            text += QLatin1Char('\\');
        }
        text += c;
        if (c == QLatin1Char('%')) {
            // One alone would be a field code.
            text += c;
        }
    }
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QString execLine(const QStringList& command)
{
    QStringList parts;
    for (const QString& argument : command) {
        parts += quoted(argument);
    }
    // The value of a key has escapes of its own.
    QString line = parts.join(QLatin1Char(' '));
    line.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    line.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    return line;
}

AutostartEntry::AutostartEntry(QString folder, QString name, QStringList command, QString icon)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_command(std::move(command))
    , m_icon(std::move(icon))
{}

QString AutostartEntry::path() const
{
    return QDir(m_folder).filePath(m_name + QStringLiteral(".desktop"));
}

bool AutostartEntry::isOn() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    // What tools of desktops write to switch an entry off.
    const QList<QByteArray> lines = file.read(maxSize).split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray text = line.trimmed().toLower();
        if (text == "hidden=true" || text == "x-gnome-autostart-enabled=false") {
            return false;
        }
    }
    return true;
}

QString AutostartEntry::write(const QStringList& more) const
{
    if (!QDir().mkpath(m_folder)) {
        return m_folder;
    }
    QSaveFile file(path());
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    file.write(
        QStringLiteral("[Desktop Entry]\nType=Application\nName=Freshet\nExec=%1\nIcon=%2\nTerminal=false\n"
                       "X-GNOME-Autostart-enabled=true\n")
            .arg(execLine(m_command + more), m_icon)
            .toUtf8());
    return file.commit() ? QString() : file.errorString();
}

QString AutostartEntry::remove() const
{
    QFile file(path());
    return !file.exists() || file.remove() ? QString() : file.errorString();
}

} // namespace freshet::app
