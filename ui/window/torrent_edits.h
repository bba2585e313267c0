// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/window/bar_stack.h"

#include <QObject>

#include <functional>

namespace freshet::api {
class Session;
struct Settings;
} // namespace freshet::api

namespace freshet::ui {

class UndoHistory;

/// Changes of torrents that can be undone: tells the session, and remembers how it was.
class TorrentEdits : public QObject
{
    Q_OBJECT
public:
    using Torrents = QList<api::TorrentSnapshot>;
    using Change = std::function<void(api::TorrentOptions&)>;

    /// Both must outlive it.
    TorrentEdits(api::Session& session, UndoHistory& history, QObject* parent = nullptr);

    // `torrents` are as they are before the change.
    void setCategory(const Torrents& torrents, const QString& category);
    void setTag(const Torrents& torrents, const QString& tag, bool isOn);
    /// What `change` does, done to the options of each; `what` follows "Undo".
    void changeOptions(const Torrents& torrents, const Change& change, const QString& what);
    /// `before` was shown for all of them and has become `after`: each gets what differs between the two, and
    /// keeps the rest of its own.
    void setOptions(
        const Torrents& torrents, const api::TorrentOptions& before, const api::TorrentOptions& after);
    void moveInQueue(const Torrents& torrents, int position);
    /// Runs them beyond the limits of the queue, or ends that.
    void setForced(const Torrents& torrents, bool isForced);
    void rename(const api::TorrentSnapshot& torrent, const QString& name);
    /// They were just added without a question. The bar says `news`, and offers to undo it and `offers`.
    /// Undone, they are removed as by remove().
    void noteAdded(const QList<TorrentId>& torrents, const QString& name, const QString& news,
        const QList<BarMessage::Action>& offers);
    /// To an absolute path.
    void moveFiles(const Torrents& torrents, const QString& folder);
    /// Gives the file or folder of a torrent that has this path another name.
    void renameFile(TorrentId torrent, const QString& path, const QString& name);
    /// Says where its files are.
    void setSaveFolder(const api::TorrentSnapshot& torrent, const QString& folder);
    /// Files stay.
    void remove(const Torrents& torrents);
    void setFilePriorities(TorrentId torrent, const QList<api::FilePriority>& before,
        const QList<api::FilePriority>& priorities);
    void addTrackers(TorrentId torrent, const QStringList& urls);
    /// `before` are its tiers now; `what` follows "Undo", `news` is said in a bar unless it is empty.
    void setTrackers(TorrentId torrent, const QList<QStringList>& before, const QList<QStringList>& tiers,
        const QString& what, const QString& news = {});
    void blockPeers(TorrentId torrent, const QList<api::PeerSnapshot>& peers, const swarm::BanSpan& span);
    /// Renames a category, or dissolves it if `name` is empty: its settings and `torrents`, which are all
    /// that are in it. `apply` puts settings in force.
    void renameCategory(const QString& category, const QString& name, const Torrents& torrents,
        const std::function<void(const api::Settings&)>& apply);

    /// Renames a tag, or takes it off all torrents if `name` is empty, its settings included. `torrents` are
    /// all that have it.
    void renameTag(const QString& tag, const QString& name, const Torrents& torrents,
        const std::function<void(const api::Settings&)>& apply);

Q_SIGNALS:
    /// These were brought back, or will be in a moment.
    void broughtBack(const QList<freshet::TorrentId>& torrents);
    /// A file or folder could not get the name.
    void notRenamed(const QString& name, const freshet::api::Fault& fault);

private:
    void renamePath(
        TorrentId torrent, const QString& from, const QString& to, const std::function<void()>& then);

    api::Session& m_session;
    UndoHistory& m_history;
};

/// Their ids, in the same order.
[[nodiscard]] QList<TorrentId> idsOf(const QList<api::TorrentSnapshot>& torrents);

} // namespace freshet::ui
