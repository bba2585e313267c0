// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace freshet::app {

/// Whether torrent files and magnet links are opened with Freshet, as xdg-mime knows it. Nothing blocks: each
/// question is a process of its own. Front-end thread.
class FileAssociation : public QObject
{
    Q_OBJECT
public:
    /// `entry` is the name of Freshet's desktop entry, with ".desktop"; `program` that of xdg-mime.
    explicit FileAssociation(
        QString entry, QString program = QStringLiteral("xdg-mime"), QObject* parent = nullptr);

    /// known() follows, unless nobody can tell or Freshet is not installed.
    void ask();
    /// Makes Freshet the program for both, and asks again.
    void claim();

Q_SIGNALS:
    void known(bool isOurs);

private:
    /// Whether there is an entry that can be named, and somebody to name it to.
    [[nodiscard]] bool canTell() const;
    void run(
        const QStringList& arguments, const std::function<void(bool isDone, const QString& answer)>& then);
    /// For the types from this one on; all of them must be ours.
    void askFrom(qsizetype type);

    QString m_entry;
    QString m_program;
};

} // namespace freshet::app
