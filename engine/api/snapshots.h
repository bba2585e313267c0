// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/bottleneck.h"
#include "engine/api/event.h"
#include "engine/api/fault.h"
#include "engine/api/requests.h"
#include "engine/api/speed_schedule.h"
#include "engine/base/ids.h"
#include "engine/base/units.h"
#include "engine/swarm/ban_span.h"

#include <QBitArray>
#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace freshet::api {

/// What a torrent is doing.
enum class TorrentState {
    FetchingMetadata, ///< A magnet link waits for the file list from peers.
    Waiting, ///< Waits for a slot (see queuePosition).
    Checking, ///< Files on disk are compared with the hashes.
    Downloading,
    Seeding,
    Paused, ///< By the user, before it was complete.
    Done, ///< Complete and not seeding: paused, or a share goal was reached.
    Moving, ///< Its files are brought to another folder; see TorrentSnapshot::movingTo.
    Failed, ///< Stopped by a fault; see TorrentSnapshot::fault.
};

/// What a torrent in the state Waiting waits for.
enum class WaitReason {
    None, ///< Nothing, or for its files to be looked at.
    DownloadPlace, ///< As many downloads are active as may be.
    SeedPlace,
    TorrentPlace, ///< As many torrents are active as may be.
    CheckPlace,
    TooSlow, ///< It had a place, hardly used it, and others waited.
    Schedule, ///< The schedule lets nothing of its kind run now.
    Quota, ///< What it, or everything, may move in this period is used up.
    DiskFull, ///< Less is free on its disk than is to stay free; see storage::StorageOptions::keepFree.
};

/// Damage found on the disk that is being mended. Value type.
struct RepairSnapshot
{
    /// Damaged pieces that are not yet fetched again and read back; 0: all is well.
    int pieces = 0;
    /// Path, below the save folder, of the first file concerned.
    QString file;
    /// How many files are concerned.
    int files = 0;

    friend bool operator==(const RepairSnapshot&, const RepairSnapshot&) = default;
};

// Of TorrentSnapshot::pieceSummary.
inline constexpr quint8 columnInFlight = 128;
inline constexpr quint8 failedColumn = 127;

/// One torrent's row. Rates in bytes/s, sizes in bytes, times in ms since 1970 UTC. Value type.
struct TorrentSnapshot
{
    TorrentId id;
    QString infoHash;
    /// As it is shown; the user may have chosen it.
    QString name;
    /// What its file or folder is called.
    QString contentName;
    TorrentState state = TorrentState::Waiting;
    WaitReason waitReason = WaitReason::None;
    /// By the user; a complete one is Done then.
    bool isPaused = false;
    /// Runs beyond the limits of the queue; see Session::setForced().
    bool isForced = false;
    /// Why it failed, or what hinders it (tracker refused, ...); None if all is well.
    Fault fault;

    ByteCount totalSize = 0;
    /// Size of the wanted files.
    ByteCount wantedSize = 0;
    /// Verified bytes of wanted files.
    ByteCount wantedDone = 0;
    bool hasMetadata = false;
    /// 0 to 1, of the file list that peers send.
    double metadataProgress = 0;
    /// It was added paused, and will be as soon as its file list is here.
    bool pausesWithFileList = false;
    bool isPrivate = false;
    /// 0 to 1, of the check in progress.
    double checkProgress = 0;
    /// What is being checked was just downloaded: when that is done, the torrent is complete.
    bool isVerifying = false;
    /// Where its files go; empty: nowhere. While the state is not Moving it waits for its turn.
    QString movingTo;
    /// 0 to 1, of what is copied.
    double moveProgress = 0;
    RepairSnapshot repair;
    /// When all that we have was last read back from the disk while idle.
    std::optional<qint64> scrubbedMs;

    ByteRate downloadRate = 0;
    ByteRate uploadRate = 0;
    /// Why it is not faster.
    Bottleneck bottleneck;
    /// With protocol and an estimate of IP and TCP headers.
    ByteRate lineDownloadRate = 0;
    ByteRate lineUploadRate = 0;
    /// Payload of all sessions.
    ByteCount downloaded = 0;
    ByteCount uploaded = 0;
    /// Bytes received twice or with a wrong hash.
    ByteCount wasted = 0;
    /// Seconds until complete, or until the files are moved; nothing if unknown or complete.
    std::optional<qint64> secondsLeft;

    int connectedPeers = 0;
    int connectedSeeds = 0;
    int knownPeers = 0;
    /// Distributed copies among connected peers and us.
    double availability = 0;

    QString saveFolder;
    QString category;
    QStringList tags;
    /// Host of the first tracker.
    QString trackerHost;
    TorrentOptions options;
    /// What the settings say for torrents without a limit of their own.
    ByteRate usualDownloadLimit = noLimit;
    ByteRate usualUploadLimit = noLimit;
    /// Of its own quota.
    QuotaUse quota;
    int queuePosition = 0;
    qint64 addedMs = 0;
    std::optional<qint64> completedMs;
    /// The ratio that was its goal, if it is Done because of it.
    std::optional<double> ratioReached;
    /// When payload last came or went.
    std::optional<qint64> lastActivityMs;
    /// How long it has run, in s, over all sessions; whole minutes.
    qint64 activeSeconds = 0;
    quint32 pieceCount = 0;
    ByteCount pieceLength = 0;
    /// The progress bar: 100 columns, each 0 to 100 per cent had, or failedColumn if a piece there has failed
    /// and is not had yet; plus columnInFlight if something there is in flight.
    QByteArray pieceSummary;
    /// Begun, and not all of it has come yet.
    int piecesInFlight = 0;

    [[nodiscard]] double progress() const
    {
        return wantedSize > 0 ? static_cast<double>(wantedDone) / static_cast<double>(wantedSize)
                              : (hasMetadata ? 1.0 : 0.0);
    }
    [[nodiscard]] bool isComplete() const { return hasMetadata && wantedDone == wantedSize; }
    /// Bytes/s, for it alone.
    [[nodiscard]] ByteRate downloadLimit() const
    {
        return options.downloadLimit != noLimit ? options.downloadLimit : usualDownloadLimit;
    }
    [[nodiscard]] ByteRate uploadLimit() const
    {
        return options.uploadLimit != noLimit ? options.uploadLimit : usualUploadLimit;
    }
    [[nodiscard]] double ratio() const
    {
        const ByteCount base = downloaded > 0 ? downloaded : wantedDone;
        return base > 0 ? static_cast<double>(uploaded) / static_cast<double>(base) : 0.0;
    }

    friend bool operator==(const TorrentSnapshot&, const TorrentSnapshot&) = default;
};

/// Where we heard of a peer.
enum class PeerOrigin { Tracker, MagnetLink, User, Incoming, Exchange, Dht, Local, Resume };

/// One connected peer's row. Value type.
struct PeerSnapshot
{
    PeerId id;
    QString address;
    QString client;
    PeerOrigin origin = PeerOrigin::Tracker;
    bool isIncoming = false;
    bool isEncrypted = false;
    bool isSeed = false;
    bool amChoking = true;
    bool amInterested = false;
    bool peerChoking = true;
    bool peerInterested = false;
    bool isSnubbed = false;
    bool isOptimistic = false;
    ByteRate downloadRate = 0;
    ByteRate uploadRate = 0;
    /// With protocol and an estimate of IP and TCP headers.
    ByteRate lineDownloadRate = 0;
    ByteRate lineUploadRate = 0;
    /// Its own; noLimit: as for any peer.
    ByteRate downloadLimit = noLimit;
    ByteRate uploadLimit = noLimit;
    ByteCount downloaded = 0;
    ByteCount uploaded = 0;
    /// 0 to 1.
    double progress = 0;
    /// Request to block, ms, median of recent ones; nothing if nothing was asked.
    std::optional<int> latencyMs;
    /// Requests in flight and how many are allowed now.
    int requestsInFlight = 0;
    int requestsAllowed = 0;
    /// Pieces it is fetching for us and how many are allowed now.
    int piecesInFlight = 0;
    int piecesAllowed = 0;
    /// When it was connected, ms since 1970 UTC.
    qint64 connectedSinceMs = 0;
    /// How long it has choked us while we wanted something of it, ms.
    qint64 chokedMs = 0;
    /// Request to the first byte of its block, ms, median of recent ones; nothing if nothing came.
    std::optional<int> firstByteMs;
    /// Requests that were given to others because it took too long.
    quint64 lateRequests = 0;
    /// Requests that one side has taken back, and that one side has refused.
    quint64 cancelsSent = 0;
    quint64 cancelsReceived = 0;
    quint64 rejectsSent = 0;
    quint64 rejectsReceived = 0;
    /// The highest rates since it was connected.
    ByteRate peakDownloadRate = 0;
    ByteRate peakUploadRate = 0;
    /// Pieces with blocks of it that did not have their hash; others may have been to blame.
    quint64 failedPieces = 0;
    /// All allowed requests are in flight, and too few for the distance: it could send more.
    bool isWindowBound = false;

    friend bool operator==(const PeerSnapshot&, const PeerSnapshot&) = default;
};

/// A peer that we do not talk to, and why. Value type.
struct BannedPeerSnapshot
{
    /// For Session::liftBan().
    quint64 id = 0;
    QString address;
    QString client;
    /// So much came from there that every peer behind the address is banned.
    bool isWholeAddress = false;
    /// The user has banned it: it has done nothing.
    bool isByHand = false;
    /// The last piece that it damaged; nothing: it sent false metadata, or isByHand.
    std::optional<quint32> piece;
    /// The first bad block of that piece, in blocks of 16 KiB; nothing until there is a good copy.
    std::optional<quint32> block;
    int badPieces = 0;
    int badBlocks = 0;
    /// ms since 1970 UTC.
    qint64 bannedMs = 0;
    /// Counted from bannedMs.
    swarm::BanSpan span{};

    friend bool operator==(const BannedPeerSnapshot&, const BannedPeerSnapshot&) = default;
};

/// One file's row. Value type.
struct FileSnapshot
{
    QString path;
    ByteCount size = 0;
    ByteCount done = 0;
    FilePriority priority = FilePriority::Normal;
    bool isPad = false;

    friend bool operator==(const FileSnapshot&, const FileSnapshot&) = default;
};

/// What a tracker is doing for us.
enum class TrackerState { NotContacted, Announcing, Working, Failing, Disabled };

/// One tracker's row. Value type.
struct TrackerSnapshot
{
    QString url;
    int tier = 0;
    TrackerState state = TrackerState::NotContacted;
    /// Failure reason or warning of the tracker, as it sent it; plain text, hostile.
    QString message;
    Fault fault;
    /// From the last answer; nothing if it did not say.
    std::optional<int> seeds;
    std::optional<int> leechers;
    std::optional<int> completed;
    int peersReceived = 0;
    int consecutiveFailures = 0;
    /// ms since 1970 UTC.
    std::optional<qint64> lastAnnounceMs;
    std::optional<qint64> nextAnnounceMs;
    /// Before this it is not asked, whatever the user says.
    std::optional<qint64> earliestAnnounceMs;

    friend bool operator==(const TrackerSnapshot&, const TrackerSnapshot&) = default;
};

/// What is known of one piece, for the map.
enum class PieceState : quint8 { Missing, InFlight, Have, Checking, Failed, Skipped };

/// A piece that has been begun. Value type.
struct PieceInFlight
{
    quint32 piece = 0;
    /// Blocks it is made of, and those that have come.
    quint32 blocks = 0;
    quint32 received = 0;
    /// Who is asked for the others.
    QList<PeerId> peers;

    friend bool operator==(const PieceInFlight&, const PieceInFlight&) = default;
};

/// Everything about the torrent being watched. Value type.
struct TorrentDetails
{
    TorrentId id;
    QList<PeerSnapshot> peers;
    QList<FileSnapshot> files;
    QList<TrackerSnapshot> trackers;
    QList<BannedPeerSnapshot> bans;
    /// One PieceState a piece.
    QByteArray pieceStates;
    /// How many connected peers have each piece, at most 255.
    QByteArray pieceAvailability;
    QList<PieceInFlight> piecesInFlight;
    /// The peer of Session::watchPeer(), while it is connected, and one bit for each piece that it has.
    std::optional<PeerId> watchedPeer;
    QBitArray peerPieces;
    QString comment;
    QString createdBy;
    std::optional<qint64> creationDateMs;
    QString magnetLink;
    /// What its log goes on with.
    EventBatch log{};

    friend bool operator==(const TorrentDetails&, const TorrentDetails&) = default;
};

/// The lowest and the highest of several numbers above 0; both 0: there is none. Value type.
struct CountSpan
{
    int low = 0;
    int high = 0;

    void add(int count)
    {
        low = count > 0 && (low == 0 || count < low) ? count : low;
        high = count > high ? count : high;
    }
    friend bool operator==(const CountSpan&, const CountSpan&) = default;
};

/// How much happens at the same time. Value type.
struct ConcurrentUse
{
    /// Of each peer that is asked for anything.
    CountSpan requestsPerPeer;
    CountSpan piecesPerPeer;
    /// Of each torrent that fetches any, or serves anyone.
    CountSpan piecesPerTorrent;
    CountSpan slotsPerTorrent;

    friend bool operator==(const ConcurrentUse&, const ConcurrentUse&) = default;
};

/// Sums over all torrents. Value type.
struct SessionTotals
{
    ByteRate downloadRate = 0;
    ByteRate uploadRate = 0;
    /// With protocol and an estimate of IP and TCP headers.
    ByteRate lineDownloadRate = 0;
    ByteRate lineUploadRate = 0;
    /// What of these two no limit for all counts: that of peers on the local network, unless limits hold for
    /// them, too.
    ByteRate exemptDownloadRate = 0;
    ByteRate exemptUploadRate = 0;
    ByteCount downloaded = 0;
    ByteCount uploaded = 0;
    /// Limits in force for all torrents together, bytes/s.
    ByteRate downloadLimit = noLimit;
    ByteRate uploadLimit = noLimit;
    SpeedProfile profile = SpeedProfile::Normal;
    /// When an exception from the schedule ends, ms since 1970 UTC.
    std::optional<qint64> exceptionUntilMs;
    /// By how much uploads delay others on the line; nothing while that is not guarded.
    std::optional<int> uploadDelayMs;
    /// Of the quota of all torrents together.
    QuotaUse quota;
    /// Of the quotas of categories.
    QMap<QString, QuotaUse> groupQuotas;
    int connectedPeers = 0;
    int halfOpenConnections = 0;
    /// Connections that there may be in all: as the settings say, or fewer, if the system allows fewer.
    int maxConnections = 0;
    /// For how many the system has room, with files and the rest left aside; nothing if unknown.
    std::optional<int> connectionsAllowed;
    ConcurrentUse inUse;
    /// The port we listen on; 0: none, see listenFault.
    quint16 listenPort = 0;
    Fault listenFault;
    /// Whether a peer has connected to us since the port was opened.
    bool isReachable = false;
    /// When one did so first.
    std::optional<qint64> reachedMs;
    /// Bytes free where new torrents are saved; nothing if unknown.
    std::optional<ByteCount> freeSpace;
    ByteCount pendingWriteBytes = 0;

    friend bool operator==(const SessionTotals&, const SessionTotals&) = default;
};

/// What has changed since the last update. The first update after start holds every torrent. Value type.
struct SessionUpdate
{
    QList<TorrentSnapshot> changed;
    QList<TorrentId> removed;
    SessionTotals totals;
    /// ms since 1970 UTC, when this was taken.
    qint64 takenMs = 0;
    /// It is not the one that comes with time: something has happened that is to be shown at once.
    bool isHurried = false;
    /// What the log goes on with, while it is watched.
    EventBatch log{};
};

/// Something the user should hear of at once. Value type.
struct Notice
{
    enum class Kind {
        Added, ///< A torrent was added.
        MetadataReceived, ///< A magnet link's file list arrived.
        Completed, ///< Every wanted piece is verified on disk.
        Repairing, ///< Pieces on the disk are damaged and fetched again; see repair.
        Repaired, ///< That is done.
        PeerBanned, ///< See ban.
        Failed, ///< A torrent stopped by a fault.
        Warning, ///< A fault that stops nothing.
        Removed, ///< A share limit took a torrent off the list; its files stay.
        NotMoved, ///< Its files stay where they are, because of a fault.
    };
    Kind kind = Kind::Warning;
    std::optional<TorrentId> torrent{};
    QString torrentName{};
    Fault fault{};
    RepairSnapshot repair{};
    std::optional<BannedPeerSnapshot> ban{};
};

} // namespace freshet::api

Q_DECLARE_METATYPE(freshet::api::TorrentSnapshot)
Q_DECLARE_METATYPE(freshet::api::TorrentDetails)
Q_DECLARE_METATYPE(freshet::api::SessionUpdate)
Q_DECLARE_METATYPE(freshet::api::Notice)
