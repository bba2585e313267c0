// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "engine/metainfo/magnet_link.h"
#include "engine/session/file_progress.h"
#include "engine/session/piece_check.h"
#include "engine/session/queue_policy.h"
#include "engine/session/repair_plan.h"
#include "engine/session/resume_data.h"
#include "engine/session/torrent_services.h"
#include "engine/session/torrent_transfer.h"
#include "engine/session/tracker_watch.h"
#include "engine/swarm/swarm_errc.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace freshet::session {

/// How a torrent comes to life.
enum class TorrentOrigin {
    New, ///< Nothing is known of the files: what exists is checked.
    Resumed, ///< The record says what was verified.
    Trusted, ///< The user says that everything is there.
};

/// One torrent's life: looks at its files, checks them, runs its transfer while the queue and the user allow
/// it, and keeps the record that survives restarts. Engine thread.
///
/// Everything it does follows from its facts in one place, advance(), which is called whenever a fact
/// changes.
class Torrent final : public QObject
{
    Q_OBJECT
public:
    /// `info` is null for a magnet link, which is then in the record.
    Torrent(TorrentServices& services, TorrentRecord record, metainfo::MetainfoPointer info,
        TorrentOrigin origin);
    ~Torrent() override;

    [[nodiscard]] TorrentId id() const { return m_record.id; }
    [[nodiscard]] const InfoHash& infoHash() const { return m_record.infoHash; }
    [[nodiscard]] const metainfo::MetainfoPointer& info() const { return m_info; }

    // Facts for the queue.
    [[nodiscard]] int queuePosition() const { return m_record.choices.queuePosition; }
    [[nodiscard]] bool isUserPaused() const { return m_record.choices.isPaused; }
    [[nodiscard]] bool isForced() const { return m_record.choices.isForced; }
    [[nodiscard]] bool needsCheck() const { return m_info != nullptr && !m_toCheck.isNone(); }
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] const api::Fault& fault() const { return m_fault; }
    /// It has given enough, and whether that means that it stops.
    [[nodiscard]] bool isShareGoalReached() const;
    /// Its own quota, or its category's, leaves it nothing to do.
    [[nodiscard]] bool isQuotaUsedUp() const;
    [[nodiscard]] bool isGroupQuotaUsedUp() const;
    [[nodiscard]] bool isDoneSharing() const;
    /// The ratio that was its goal, if it is done sharing because of it.
    [[nodiscard]] std::optional<double> reachedRatio() const;
    /// It has found no room for what it would write, until somebody says otherwise; see SpaceGuard.
    [[nodiscard]] bool isSpaceShort() const { return m_isSpaceShort; }
    /// What the next start would reserve on the disk.
    [[nodiscard]] ByteCount bytesToReserve() const;

    // What the user and the queue say.
    void allow(const QueueDecision& decision);
    void pause();
    void resume();
    /// See api::Session::setForced().
    void setForced(bool isForced);
    void setSpaceShort(bool isShort);
    void recheck();
    void announceNow();
    void setPriorities(const QList<api::FilePriority>& priorities);
    void setOptions(const api::TorrentOptions& options);
    void setCategory(const QString& category);
    void setTags(const QStringList& tags);
    /// How it is shown; empty: under its own name.
    void rename(const QString& name);
    /// Brings its files there when it is its turn, and goes on as before. The folder that they are in ends a
    /// move to another one.
    void moveFiles(const QString& folder);
    /// Looks for the files there, without touching any.
    void setSaveFolder(const QString& folder);
    /// Gives a file or a folder another path, see api::Session::renameFiles().
    void renameFiles(const QString& from, const QString& to, std::function<void(const api::Fault&)> done);
    void setQueuePosition(int position);
    /// What its quota leaves it, bytes/s.
    void setQuota(const api::QuotaUse& use, ByteRate downloadCap, ByteRate uploadCap);
    /// What its category's quota leaves. Whether it is another answer to isGroupQuotaUsedUp().
    bool setGroupQuota(const api::QuotaUse& use);
    void addPeers(const QList<Endpoint>& peers, swarm::PeerOrigin origin);
    /// While it runs: this piece is the next that is begun.
    void fetchFirst(quint32 piece);
    /// Reads one piece that we have; what is damaged is handled as in a check.
    void recheckPiece(quint32 piece);
    void setPeerLimits(const QList<PeerId>& peers, const swarm::PeerLimits& limits);
    void addTrackers(const QStringList& urls);
    /// Only those that were added to its own.
    void removeTrackers(const QStringList& urls);
    /// The user's own list, tier by tier.
    void setTrackers(const QList<QStringList>& tiers);
    /// Only files that match one of these patterns are wanted; applied once the file list is known.
    void setOnlyFiles(const QStringList& patterns);
    void disconnectPeers(const QList<PeerId>& peers, swarm::Errc reason);
    /// By the user's hand.
    void banPeers(const QList<PeerId>& peers, const swarm::BanSpan& span);
    /// Takes banPeers() back.
    void unbanPeers(const QList<PeerId>& peers);
    /// Talks to a banned peer again.
    void liftBan(quint64 ban);
    /// The settings have changed.
    void applySettings();
    /// From time to time: has it given enough? True if it is to be taken off the list now.
    [[nodiscard]] bool reviewSharing();
    /// An incoming, greeted peer.
    void adopt(swarm::GreetedPeer peer);
    /// Stops for good, without becoming "paused"; filesClosed() follows when what was received is on the
    /// medium, stopped() when trackers know, too.
    void shutDown();
    /// After shutDown(): stopped() is still to come.
    [[nodiscard]] bool isTellingTrackers() const { return !m_areFilesClosed || m_leaving; }

    /// Its files are on the way to another folder, and nothing else goes on with it.
    [[nodiscard]] bool isMoving() const { return m_move || m_hasMoveTurn; }
    /// Where they are going, now or when it is its turn; empty: nowhere.
    [[nodiscard]] const QString& movingTo() const { return m_moveWish; }
    /// 0 to 1.
    [[nodiscard]] double moveProgress() const;
    [[nodiscard]] std::optional<qint64> moveSecondsLeft() const;

    // Reading in idle times; see Scrubber.
    /// Complete, and nothing goes on with it.
    [[nodiscard]] bool mayScrub() const;
    /// When it was last read or became complete; milliseconds since 1970, UTC.
    [[nodiscard]] qint64 scrubbedMs() const;
    [[nodiscard]] bool isScrubUnfinished() const { return m_record.progress.integrity.scrubNext > 0; }
    /// Reads the next pieces, about `bytes` of them; `done` tells how many bytes that were. Only if
    /// mayScrub().
    void scrub(ByteCount bytes, std::function<void(ByteCount)> done);

    /// After filesClosed(): deletes the files.
    void removeFiles(storage::Removal how, storage::DiskIo::Done<> done);

    // What is there to be seen.
    /// As the user calls it, else contentName().
    [[nodiscard]] QString name() const;
    /// Its own name, safe to show; for a magnet link without one its info-hash.
    [[nodiscard]] QString contentName() const;
    /// Empty while only a magnet link is known.
    [[nodiscard]] const QByteArray& torrentFile() const { return m_record.torrentFile; }
    [[nodiscard]] QString magnetLink() const;
    [[nodiscard]] api::TorrentState state() const;
    [[nodiscard]] api::WaitReason waitReason() const { return m_granted.waitReason; }
    /// Up to date, totals included.
    [[nodiscard]] TorrentRecord record() const;
    [[nodiscard]] TorrentProgress progress() const;
    [[nodiscard]] const TorrentChoices& choices() const { return m_record.choices; }
    /// Of a file, below the save folder.
    [[nodiscard]] const QString& pathOf(FileIndex file) const;
    /// The file or folder in the save folder that all of it is in; empty: there is none.
    [[nodiscard]] QString topName() const { return m_info ? m_topName : contentName(); }
    [[nodiscard]] qint64 addedMs() const { return m_record.addedMs; }
    // Payload of all sessions, bytes.
    [[nodiscard]] ByteCount downloaded() const;
    [[nodiscard]] ByteCount uploaded() const;
    [[nodiscard]] ByteCount wasted() const;
    /// Everything on its connections of this session, protocol and an estimate of IP and TCP headers
    /// included.
    [[nodiscard]] swarm::LineTraffic lineTraffic() const;
    [[nodiscard]] const api::QuotaUse& quotaUse() const { return m_quotaUse; }
    [[nodiscard]] const api::QuotaUse& groupQuotaUse() const { return m_groupQuotaUse; }
    [[nodiscard]] const std::optional<qint64>& completedMs() const { return m_record.progress.completedMs; }
    // What its quota leaves it, and what is left to it when it has given enough; bytes/s.
    [[nodiscard]] ByteRate downloadCap() const { return m_downloadCap; }
    [[nodiscard]] ByteRate uploadCap() const { return m_uploadCap; }
    [[nodiscard]] ByteRate shareCap() const { return m_shareCap; }
    /// From time to time, while it runs: keeps when payload last moved.
    void noteActivity();
    /// Milliseconds since 1970, UTC.
    [[nodiscard]] std::optional<qint64> lastActivityMs() const;
    [[nodiscard]] qint64 activeSeconds() const;
    /// Changes whenever something that can be seen has, unless it is lively.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// Something goes on that changes what can be seen all the time.
    [[nodiscard]] bool isLively() const;
    /// Pieces that are to be compared with their hashes.
    [[nodiscard]] const Bitfield& piecesToCheck() const
    {
        return m_verification ? m_record.progress.integrity.unverified : m_toCheck;
    }
    [[nodiscard]] const FileProgress* files() const { return m_files.get(); }
    /// Of the files before anything runs, or of what was just downloaded.
    [[nodiscard]] const PieceCheck* check() const { return m_check ? m_check.get() : m_verification.get(); }
    /// What was downloaded is being read back; the torrent is not complete before that.
    [[nodiscard]] bool isVerifying() const { return !m_record.progress.integrity.unverified.isNone(); }
    /// That is going on right now.
    [[nodiscard]] bool isReadingBack() const
    {
        return m_verification != nullptr || (m_isJudging && isVerifying());
    }
    [[nodiscard]] api::RepairSnapshot repair() const;
    [[nodiscard]] const RepairPlan& repairPlan() const { return m_repair; }
    /// Pieces that recheckPiece() is reading.
    [[nodiscard]] const std::set<quint32>& spotChecks() const { return m_spotChecks; }
    [[nodiscard]] const std::optional<qint64>& lastScrubMs() const
    {
        return m_record.progress.integrity.scrubbedMs;
    }
    [[nodiscard]] const swarm::PeerBanList& bans() const { return *m_bans; }
    [[nodiscard]] const TorrentTransfer* transfer() const { return m_transfer.get(); }
    [[nodiscard]] const Bitfield& have() const;
    [[nodiscard]] QList<QStringList> trackers() const;
    [[nodiscard]] TorrentServices& services() const { return m_services; }

Q_SIGNALS:
    /// Something the queue looks at has changed.
    void factsChanged();
    // Parts of the record are to be saved: what the user chose, how far we are, or all of it.
    void choicesChanged();
    void progressChanged();
    void recordChanged();
    void noticed(const freshet::api::Notice& notice);
    /// For the log; time and torrent are not filled in.
    void happened(const freshet::api::Event& event);
    // After shutDown(), in this order.
    void filesClosed();
    void stopped();

private:
    void connectRevision();
    void advance();
    void runIfAllowed(bool mayRun);
    // Files
    void adoptMetainfo(metainfo::MetainfoPointer info);
    void selectLinkedFiles();
    void applyOnlyFiles();
    void attachStorage();
    void survey();
    void surveyed(const QList<SavedFileState>& states);
    void judgeNew();
    void judgeResumed();
    void judgeFile(FileIndex file, const SavedFileState& state, bool isChanged);
    [[nodiscard]] bool mayCheck() const;
    void startCheck();
    void takeChecked();
    void checkDone(const Result<Bitfield>& good);
    void prepare();
    void prepareIfRoom(std::optional<ByteCount> freeSpace);
    void prepareFiles();
    void sync();
    void rememberFiles(const Bitfield& synced, std::function<void()> then);
    [[nodiscard]] static QList<SavedFileState> savedStates(const QList<storage::FileState>& states);
    /// A wanted file of which there was something and is nothing now.
    [[nodiscard]] std::optional<QString> goneFile(const QList<SavedFileState>& states) const;
    // Moving
    struct Move
    {
        QString target;
        Scheduler::TimePoint since;
        api::Fault fault{};
    };
    void takeMoveTurn();
    void leaveMoveQueue();
    /// For good.
    void stopMoving();
    /// Does what is to be done about the folder first; true if that goes on.
    [[nodiscard]] bool mindFolder();
    void lookIn(const QString& folder);
    void stopChecks();
    void recover();
    void beginMove();
    /// Saves the choices; `next` comes when they are on the medium.
    void commit(void (Torrent::*next)(const Result<>&));
    /// Calls `next` of this, if it still exists then.
    template<class T>
    [[nodiscard]] auto whileAlive(void (Torrent::*next)(const Result<T>&))
    {
        return [this, isAlive = m_isAlive, next](const Result<T>& result) {
            if (*isAlive) {
                (this->*next)(result);
            }
        };
    }
    // The steps of a move, in this order.
    void lookedBeforeMove(const Result<QList<storage::FileState>>& states);
    void intentSaved(const Result<>& result);
    void filesMoved(const Result<>& result);
    void moveUndone(const Result<>& result);
    void placeSaved(const Result<>& result);
    void sourcesRemoved(const Result<>& result);
    void lookedAfterMove(const Result<QList<storage::FileState>>& states);
    void endMove(const api::Fault& fault);
    // Those after an interruption.
    void interruptionUndone(const Result<>& result);
    void lookedAfterInterruption(const Result<QList<storage::FileState>>& states);
    // Names
    struct Renaming
    {
        QString from;
        QString to;
        std::function<void(const api::Fault&)> done;
        QMap<quint32, QString> plan{};
    };
    /// Does what is to be done about names; true if that goes on.
    [[nodiscard]] bool mindNames();
    [[nodiscard]] QList<storage::FileRename> dueRenames(const QMap<quint32, QString>& plan) const;
    void beginRenaming();
    // The steps of it, in this order.
    void lookedBeforeRenaming(const Result<QList<storage::FileSighting>>& sightings);
    void renamingSaved(const Result<>& result);
    void noteRenamed(const QList<storage::FileRename>& renames, const storage::RenameOutcome& outcome);
    void filesRenamed(const Result<storage::RenameOutcome>& outcome);
    void endRenaming(const api::Fault& fault);
    /// Those that have not begun.
    void dropRenamings();
    /// Some files have other names than before.
    void namesChanged();
    // Those after an interruption.
    void lookedForNames(const Result<QList<storage::FileSighting>>& sightings);
    void namesUsed(const Result<>& result);
    void restRenamed(const Result<storage::RenameOutcome>& outcome);
    void endLooking(const std::optional<Error>& error);
    // Transfer
    void createTransfer();
    void startMetadata();
    void metadataFetched(const QByteArray& infoBytes);
    void startContent();
    void startSyncing();
    void stopTransfer();
    void settle();
    void finishSettling();
    void forgetLeaving();
    void closeFiles();
    void reportStopped();
    void pieceVerified(PieceIndex piece);
    void pieceFailed(PieceIndex piece);
    void trackersChanged();
    void completed();
    void noteComplete();
    // Integrity
    enum class DamageFound { AfterDownload, InCheck, InIdleTime };
    void restoreBans();
    void restoreRepairs();
    [[nodiscard]] IntegrityRecord integrity() const;
    void planVerification();
    /// Reads back what is to be verified, if all that is wanted is there.
    void verifyNext();
    void verificationDone(const Result<Bitfield>& good);
    void finishCompletion();
    void noteChecked(qsizetype piece, bool isGood);
    void judgeChecked();
    /// Finds out whether the files are there at all before their pieces count as damaged.
    void judgeDamage(std::vector<PieceIndex> pieces, DamageFound when);
    void handleDamage(const std::vector<PieceIndex>& pieces, DamageFound when);
    void withdraw(const std::vector<PieceIndex>& pieces);
    void holdRepairs();
    [[nodiscard]] std::vector<quint8> piecePriorities() const;
    [[nodiscard]] std::optional<QString> missingFileOf(
        const std::vector<PieceIndex>& pieces, const QList<storage::FileState>& states) const;
    /// The first wanted file that the piece touches, below the save folder and as a whole path.
    [[nodiscard]] QString fileOf(PieceIndex piece) const;
    [[nodiscard]] QString pathOf(PieceIndex piece) const;
    void spotChecked(PieceIndex piece, const Result<Bitfield>& good);
    void scrubbed(quint32 first, quint32 count, const Result<Bitfield>& good);
    void peerBanned(const swarm::PeerBan& ban, bool isNew);
    // Sharing
    [[nodiscard]] const api::SharingOptions& sharing() const;
    void countIdleTime();
    void countSeeds();
    void applySharing();
    // Choices
    void storeWanted();
    void setBudgetTerms();
    /// Finds the place of its budgets: below the session's or its group's, and in the circles of its tags.
    void placeBudgets();
    void fail(const Error& error);
    void setFault(const api::Fault& fault);
    [[nodiscard]] TransferSpec transferSpec() const;
    [[nodiscard]] int maxConnections() const;
    [[nodiscard]] qint64 seedingSeconds() const;
    void notice(api::Notice::Kind kind, const api::Fault& fault = {});
    void notice(api::Notice notice);
    /// Runs `task` in a later turn of the loop if this still exists then.
    void post(std::function<void()> task);

    TorrentServices& m_services;
    TorrentRecord m_record;
    metainfo::MetainfoPointer m_info;
    std::optional<metainfo::MagnetLink> m_magnet;
    TorrentOrigin m_origin;
    std::unique_ptr<FileProgress> m_files;
    /// To find it takes a look at all files.
    QString m_topName;
    QStringList m_onlyFiles;
    QList<std::pair<Endpoint, swarm::PeerOrigin>> m_earlyPeers;

    Budget m_downloadBudget;
    Budget m_uploadBudget;
    api::QuotaUse m_quotaUse;
    api::QuotaUse m_groupQuotaUse;
    ByteRate m_downloadCap = noLimit;
    ByteRate m_uploadCap = noLimit;
    /// What is left to a torrent that has given enough and goes on slowly.
    ByteRate m_shareCap = noLimit;
    /// Of transfers that have ended.
    swarm::LineTraffic m_earlierTraffic;

    std::optional<StorageId> m_storage;
    /// What is verified on disk; while a transfer runs, its picker knows better.
    Bitfield m_have;
    /// Pieces that must be hashed before anything runs.
    Bitfield m_toCheck;
    /// The files as the last survey found them.
    QList<SavedFileState> m_lastSeen;
    /// Until the files were checked, nobody knows what is there, and the record must not say "nothing".
    bool m_isUnknown = false;
    bool m_isSurveyed = false;
    bool m_isPrepared = false;
    bool m_isSpaceShort = false;
    /// The one that goes on.
    std::optional<Move> m_move;
    /// Where the user wants the files to be; empty: where they are.
    QString m_moveWish;
    /// Where they are to be looked for.
    QString m_lookIn;
    bool m_hasMoveTurn = false;
    /// The first one goes on.
    std::deque<Renaming> m_renamings;
    bool m_isRenaming = false;
    /// Interrupted renaming was looked after, with or without success.
    bool m_areNamesFound = false;
    /// An interrupted move was looked after, with or without success.
    bool m_isRecovered = false;
    /// Which files are wanted has changed while they were moved.
    bool m_isWantedStale = false;
    /// A question to the disk is under way; advance() waits for the answer.
    bool m_isBusy = false;
    bool m_isSyncing = false;
    bool m_isSyncWanted = false;
    /// A transfer has stopped, and what it has received is on its way to the medium.
    bool m_isSettling = false;
    bool m_isShuttingDown = false;
    bool m_isClosing = false;
    bool m_areFilesClosed = false;
    QueueDecision m_granted;
    api::Fault m_fault;

    RepairPlan m_repair;
    /// Pieces that were damaged and are good again, since it was last complete.
    int m_repaired = 0;
    /// What a check found damaged that was there before.
    std::vector<PieceIndex> m_foundInCheck;
    /// Pieces that were there when a check began; of size 0 if that does not matter.
    Bitfield m_hadBefore;
    /// It is being found out why pieces are bad.
    bool m_isJudging = false;
    quint64 m_judgement = 0;
    /// The volume of the files, as people know it.
    QString m_volume;
    bool m_isVerificationPlanned = false;
    bool m_isSampleExtended = false;
    bool m_isScrubbing = false;
    std::set<quint32> m_spotChecks;
    std::vector<quint32> m_spotChecksAgain;
    Scheduler::Timer m_spotTimer;
    Scheduler::Timer m_repairTimer;
    TrackerWatch m_trackerWatch;
    std::shared_ptr<swarm::PeerBanList> m_bans = std::make_shared<swarm::PeerBanList>();
    /// Bans by hand that were taken back, and may be wanted again. The latest last.
    std::deque<swarm::PeerBan> m_takenBack;

    std::unique_ptr<PieceCheck> m_check;
    std::unique_ptr<PieceCheck> m_verification;
    std::unique_ptr<TorrentTransfer> m_transfer;
    /// Writes what it has received, then says goodbye to trackers.
    std::unique_ptr<TorrentTransfer> m_leaving;
    Scheduler::Timer m_syncTimer;
    Scheduler::TimePoint m_seedingSince{};
    Scheduler::TimePoint m_activeSince{};
    /// Payload moved when noteActivity() was last called.
    ByteCount m_notedTraffic = 0;
    // As the last review of sharing found it.
    ByteCount m_reviewedUploaded = 0;
    qint64 m_reviewedSeeding = 0;
    int m_knownSeeds = 1;
    std::optional<bool> m_wasShareGoalReached;
    quint64 m_revision = 0;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::session
