// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/window/folder_probe.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace freshet::ui {

class FreeSpaceDialog;

/// Makes room on a disk: shows which finished torrents have files there, and has those removed that the user
/// chooses.
class FreeSpaceFlow : public QObject
{
    Q_OBJECT
public:
    using Torrents = QList<api::TorrentSnapshot>;
    /// What it works with; all must outlive it.
    struct Surroundings
    {
        std::function<Torrents()> allTorrents;
        /// Asks first, over the given window.
        std::function<void(const Torrents&, QWidget&)> removeWithFiles;
    };

    explicit FreeSpaceFlow(Surroundings surroundings, QObject* parent = nullptr);

    /// Opens over `parent`; `needed` bytes are wanted in `folder`.
    void open(QWidget& parent, const QString& folder, ByteCount needed);

Q_SIGNALS:
    /// It was looked at again.
    void spaceKnown(const freshet::ui::FolderFacts& facts);

private:
    void look();
    void showTorrents();
    void remove(const QList<TorrentId>& torrents);

    Surroundings m_with;
    FolderProbe m_probe;
    QPointer<FreeSpaceDialog> m_dialog;
    QString m_folder;
    ByteCount m_needed = 0;
    /// Of torrents, on the same disk; nothing: not known yet.
    std::optional<QSet<QString>> m_folders;
    QTimer m_timer;
};

} // namespace freshet::ui
