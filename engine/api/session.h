// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/create_torrent.h"
#include "engine/api/fault.h"
#include "engine/api/metadata_search.h"
#include "engine/api/metrics_snapshot.h"
#include "engine/api/requests.h"
#include "engine/api/setting_row.h"
#include "engine/api/settings.h"
#include "engine/api/snapshots.h"
#include "engine/api/traffic_history.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <optional>

namespace freshet::api {

/// Front ends record speeds second by second: updates may come more often, but not less.
inline constexpr std::chrono::milliseconds fastestUpdates{250};
inline constexpr std::chrono::milliseconds slowestUpdates{1000};

/// **Seam.** Everything a front end may ask of the engine. Call it from the front end's thread, where its
/// signals arrive too. Nothing here blocks: what can fail answers through a QFuture, changes show in
/// updated().
class Session : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What `source` contains, without adding it: for dialogs. Fetches http(s) addresses. A magnet link that
    /// is not in the list is answered twice: at once, and when peers have sent its file list; between the two
    /// metadataSearched() tells. QFuture::cancel() ends the search and leaves no trace of it.
    [[nodiscard]] virtual QFuture<Outcome<TorrentPreview>> preview(const TorrentSource& source) = 0;
    /// AlreadyAdded is a Fault here; its subject is the torrent's name.
    [[nodiscard]] virtual QFuture<Outcome<TorrentId>> addTorrent(const AddTorrentRequest& request) = 0;

    virtual void pause(const QList<TorrentId>& torrents) = 0;
    virtual void resume(const QList<TorrentId>& torrents) = 0;
    /// Resumes torrents and has them run whatever the numbers of active torrents and the schedule say,
    /// without taking anybody's place; limits of speed and quotas still hold. That survives restarts, and
    /// ends with false, with pause(), and for a download when it is complete: then it seeds when it is its
    /// turn. One that was complete before seeds on, whatever its share limits say.
    virtual void setForced(const QList<TorrentId>& torrents, bool isForced) = 0;
    /// With FileRemoval::Keep the torrent can be brought back by restore() for seven days.
    virtual void remove(const QList<TorrentId>& torrents, FileRemoval files) = 0;
    /// Brings removed torrents back as they were: id, progress, limits, place in the queue.
    virtual void restore(const QList<TorrentId>& torrents) = 0;
    /// Compares all files with their hashes, then goes on.
    virtual void recheck(const QList<TorrentId>& torrents) = 0;
    /// Asks all trackers at once, within their minimum intervals.
    virtual void announceNow(const QList<TorrentId>& torrents) = 0;

    /// One entry a file in torrent order.
    virtual void setFilePriorities(TorrentId torrent, const QList<FilePriority>& priorities) = 0;
    virtual void setTorrentOptions(const QList<TorrentId>& torrents, const TorrentOptions& options) = 0;
    /// Puts torrents into a category; empty: into none.
    virtual void setCategory(const QList<TorrentId>& torrents, const QString& category) = 0;
    /// Gives torrents exactly these tags; see cleanTags().
    virtual void setTags(const QList<TorrentId>& torrents, const QStringList& tags) = 0;
    /// Shows the torrent under another name; empty: under its own. Its files keep theirs.
    virtual void rename(TorrentId torrent, const QString& name) = 0;
    /// Brings the torrents' files to another folder, an absolute path: under new names on the same disk, else
    /// by copies, one torrent after the other. Nothing there is overwritten; what cannot be done is told by
    /// Notice::Kind::NotMoved, and the files stay where they were. Asked for the folder where the files are,
    /// a move under way is taken back.
    virtual void moveFiles(const QList<TorrentId>& torrents, const QString& folder) = 0;
    /// Gives a file, or a folder with all that is in it, another path below the save folder, on the disk too;
    /// what runs goes on. Paths are as in FileSnapshot. Nothing is overwritten, and nothing has changed if
    /// there is a Fault. To be undone with the paths exchanged.
    [[nodiscard]] virtual QFuture<Outcome<>> renameFiles(
        TorrentId torrent, const QString& from, const QString& to) = 0;
    /// The files are in another folder, as somebody has brought them there: what looks different is checked,
    /// and no file is touched. Not while they are being moved.
    virtual void setSaveFolder(const QList<TorrentId>& torrents, const QString& folder) = 0;
    /// Moves torrents to a place in the queue, 0 is first.
    virtual void setQueuePosition(const QList<TorrentId>& torrents, int position) = 0;
    virtual void addPeers(TorrentId torrent, const QList<Endpoint>& peers) = 0;
    /// Limits connected peers of the torrent, also when they come back while it runs.
    virtual void setPeerLimits(
        TorrentId torrent, const QList<PeerId>& peers, const swarm::PeerLimits& limits) = 0;
    /// Ends connections. Such a peer may come back, and be asked again later.
    virtual void disconnectPeers(TorrentId torrent, const QList<PeerId>& peers) = 0;
    /// Has nothing to do with these peers any more, as with those that have sent damage: they stand in
    /// TorrentDetails::bans as long as `span` says, and liftBan() takes them out. For ever means the whole
    /// address, as programs take a new peer id at each start.
    virtual void banPeers(TorrentId torrent, const QList<PeerId>& peers, const swarm::BanSpan& span) = 0;
    /// Takes back banPeers() for the same peers, which may have left long ago.
    virtual void unbanPeers(TorrentId torrent, const QList<PeerId>& peers) = 0;
    /// This piece is the next that is begun. Only while the torrent runs; not kept.
    virtual void fetchFirst(TorrentId torrent, quint32 piece) = 0;
    /// Compares one piece that we have with its hash. Damage is handled as in a check of everything.
    virtual void recheckPiece(TorrentId torrent, quint32 piece) = 0;
    virtual void addTrackers(TorrentId torrent, const QStringList& urls) = 0;
    /// Takes back what addTrackers() has added; the torrent's own trackers stay.
    virtual void removeTrackers(TorrentId torrent, const QStringList& urls) = 0;
    /// The trackers from now on, tier by tier, instead of the torrent's own; at most 200. Those that are gone
    /// hear so at once, new ones are asked at once.
    virtual void setTrackers(TorrentId torrent, const QList<QStringList>& tiers) = 0;
    /// The torrent as a .torrent file; NotATorrent while its file list is not known.
    [[nodiscard]] virtual QFuture<Outcome<QByteArray>> torrentFile(TorrentId torrent) = 0;
    /// Makes a torrent of files on disk. The future's progress goes from 0 to 1000; cancelling it ends the
    /// work.
    [[nodiscard]] virtual QFuture<Outcome<QByteArray>> createTorrent(const CreateTorrentRequest& request) = 0;
    /// What a torrent of this file or folder would be made from.
    [[nodiscard]] virtual QFuture<Outcome<ContentSummary>> summarise(const QString& path) = 0;
    /// Talks to a banned peer of the torrent again; `ban` is BannedPeerSnapshot::id.
    virtual void liftBan(TorrentId torrent, quint64 ban) = 0;

    /// What moved in a range of the past, up to now.
    [[nodiscard]] virtual QFuture<TrafficHistory> history(const HistoryRequest& request) = 0;

    /// Every setting there is, in the order of the settings file.
    [[nodiscard]] virtual QList<SettingRow> settingRows() const = 0;
    /// The settings in force, as last applied.
    [[nodiscard]] virtual Settings settings() const = 0;
    /// Takes effect at once and is saved.
    virtual void applySettings(const Settings& settings) = 0;

    /// Whose details to publish; nothing: nobody's.
    virtual void watch(std::optional<TorrentId> torrent) = 0;
    /// Whose pieces the details of the watched torrent are to name; nothing: nobody's. Ends with watch().
    virtual void watchPeer(std::optional<PeerId> peer) = 0;
    /// The latest `most` lines of the log of earlier sessions, oldest first; their serials are 0. Of one
    /// torrent, or of everything.
    [[nodiscard]] virtual QFuture<QList<Event>> pastLog(qsizetype most, std::optional<TorrentId> torrent) = 0;
    /// Whether updates carry what the log of everything goes on with; it begins with all there is.
    virtual void watchLog(bool isWatched) = 0;
    /// How often updated() comes while nothing hurries; within fastestUpdates and slowestUpdates.
    virtual void setUpdateInterval(std::chrono::milliseconds interval) = 0;
    /// Publishes every torrent once more: for a front end that has come later.
    virtual void publishAll() = 0;
    /// What metricsUpdated() is to carry for this reader. Off at first; then nothing is gathered for it.
    virtual void watchMetrics(MetricsScope scope, MetricsReader reader) = 0;
    void watchMetrics(MetricsScope scope) { watchMetrics(scope, MetricsReader::Export); }

Q_SIGNALS:
    /// Once a second, or as setUpdateInterval() says, and at once when a torrent is added or removed.
    void updated(const freshet::api::SessionUpdate& update);
    /// Along with updated(), while a torrent is watched.
    void detailsUpdated(const freshet::api::TorrentDetails& details);
    /// Once a second, while somebody wants it.
    void metricsUpdated(const freshet::api::MetricsSnapshot& metrics);
    /// settings() has changed by applySettings().
    void settingsChanged();
    void notified(const freshet::api::Notice& notice);
    /// Once a second while a preview() asks peers for a file list; `infoHash` as in the preview.
    void metadataSearched(const QString& infoHash, const freshet::api::MetadataSearch& search);
};

} // namespace freshet::api
