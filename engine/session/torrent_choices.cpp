// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user and the queue want of a Torrent, and what it shows.

#include "engine/session/torrent.h"
#include "engine/session/torrent_state.h"

#include <algorithm>
#include <utility>

namespace freshet::session {

namespace {

/// Peers named by a user or a link, kept to be dialled at each start.
constexpr qsizetype maxEarlyPeers = 500;
constexpr qsizetype maxNameLength = 255;

} // namespace

bool Torrent::isComplete() const
{
    return m_files && m_toCheck.isNone() && !m_isUnknown && m_files->wantedDone() == m_files->wantedSize()
        && !isVerifying();
}

bool Torrent::isLively() const
{
    const bool isDownloading = m_transfer && !isComplete();
    return check() != nullptr || isDownloading || isMoving()
        || (m_transfer && m_transfer->peers().connectionCount() + m_transfer->peers().halfOpenCount() > 0);
}

qint64 Torrent::seedingSeconds() const
{
    qint64 seconds = m_record.progress.seedingSeconds;
    if (m_transfer && isComplete()) {
        const auto running = m_services.swarm.scheduler.now() - m_seedingSince;
        seconds += std::chrono::duration_cast<std::chrono::seconds>(running).count();
    }
    return seconds;
}

qint64 Torrent::activeSeconds() const
{
    const auto running =
        m_transfer ? m_services.swarm.scheduler.now() - m_activeSince : Scheduler::Duration::zero();
    return m_record.progress.activeSeconds
        + std::chrono::duration_cast<std::chrono::seconds>(running).count();
}

void Torrent::noteActivity()
{
    m_record.progress.lastActivityMs = lastActivityMs();
    m_notedTraffic = downloaded() + uploaded();
}

std::optional<qint64> Torrent::lastActivityMs() const
{
    const bool isActive = m_transfer && downloaded() + uploaded() != m_notedTraffic;
    return isActive ? m_services.swarm.scheduler.wallClockMs() : m_record.progress.lastActivityMs;
}

const Bitfield& Torrent::have() const
{
    return m_transfer && m_transfer->downloader() != nullptr ? m_transfer->downloader()->picker().have()
                                                             : m_have;
}

ByteCount Torrent::downloaded() const
{
    return m_record.progress.downloaded + (m_transfer ? m_transfer->downloaded() : 0);
}

ByteCount Torrent::uploaded() const
{
    return m_record.progress.uploaded + (m_transfer ? m_transfer->uploaded() : 0);
}

ByteCount Torrent::wasted() const
{
    const bool isLoading = m_transfer && m_transfer->downloader() != nullptr;
    return m_record.progress.wasted + (isLoading ? m_transfer->downloader()->wastedBytes() : 0);
}

TorrentProgress Torrent::progress() const
{
    TorrentProgress progress = m_record.progress;
    progress.seedingSeconds = seedingSeconds();
    progress.activeSeconds = activeSeconds();
    progress.downloaded = downloaded();
    progress.uploaded = uploaded();
    progress.wasted = wasted();
    progress.have = have();
    progress.integrity = integrity();
    if (m_isUnknown) {
        progress.have = {};
        progress.synced = {};
        progress.files.clear();
    }
    return progress;
}

TorrentRecord Torrent::record() const
{
    TorrentRecord record = m_record;
    record.progress = progress();
    return record;
}

api::TorrentState Torrent::state() const
{
    StateFacts facts;
    facts.isMoving = isMoving();
    facts.hasFailed = static_cast<bool>(m_fault);
    facts.isPaused = m_record.choices.isPaused;
    facts.hasMetadata = m_info != nullptr;
    facts.isComplete = isComplete();
    facts.isVerifying = isReadingBack();
    facts.needsCheck = m_info != nullptr && (!m_isSurveyed || needsCheck());
    facts.isShareGoalReached = isDoneSharing();
    facts.activity = m_granted.activity;
    return deriveState(facts);
}

void Torrent::allow(const QueueDecision& decision)
{
    if (m_granted != decision) {
        m_granted = decision;
        ++m_revision;
        advance();
    }
}

void Torrent::pause()
{
    if (!m_record.choices.isPaused) {
        m_record.choices.isPaused = true;
        m_record.choices.isForced = false;
        Q_EMIT choicesChanged();
        advance();
        Q_EMIT factsChanged();
    }
}

void Torrent::resume()
{
    if (!m_record.choices.isPaused && !m_fault) {
        return;
    }
    m_record.choices.isPaused = false;
    if (m_fault) {
        // Its downloader has given up.
        stopTransfer();
        m_fault = {};
        m_isPrepared = false;
        m_isRecovered = false;
        m_areNamesFound = false;
        // Whatever a person has done about the disk deserves a fresh start.
        m_repair.restart();
    }
    // Whatever was wrong with the files may be mended, and whatever was right may be wrong: look again.
    m_isSurveyed = m_isSurveyed && m_transfer;
    Q_EMIT choicesChanged();
    advance();
    Q_EMIT factsChanged();
}

void Torrent::fetchFirst(quint32 piece)
{
    if (m_transfer && m_transfer->downloader() != nullptr && piece < m_info->pieces.pieceCount()) {
        m_transfer->downloader()->fetchFirst(PieceIndex(piece));
    }
}

void Torrent::setForced(bool isForced)
{
    const bool wasForced = std::exchange(m_record.choices.isForced, isForced);
    if (isForced) {
        m_record.choices.pausesWithFileList = false;
        resume();
    }
    if (wasForced != isForced) {
        Q_EMIT choicesChanged();
        Q_EMIT factsChanged();
    }
}

void Torrent::noteComplete()
{
    if (m_record.progress.completedMs) {
        return;
    }
    m_record.progress.completedMs = m_services.swarm.scheduler.wallClockMs();
    // What was wanted so soon is here.
    if (std::exchange(m_record.choices.isForced, false)) {
        Q_EMIT choicesChanged();
    }
}

void Torrent::recheck()
{
    if (!m_info) {
        return;
    }
    stopTransfer();
    m_check.reset();
    m_verification.reset();
    m_isJudging = false;
    m_isVerificationPlanned = false;
    m_repaired = 0;
    m_record.progress.integrity.unverified = {};
    m_record.progress.integrity.scrubNext = 0;
    m_repair.clear();
    m_repairTimer.cancel();
    // Of a torrent that was complete, what is bad now is damaged and not just missing.
    m_hadBefore = m_record.progress.completedMs && !m_isUnknown ? m_have : m_hadBefore;
    m_foundInCheck.clear();
    m_fault = {};
    m_origin = TorrentOrigin::New;
    m_isUnknown = true;
    m_isSurveyed = false;
    m_isPrepared = false;
    m_have.fill(false);
    m_toCheck.fill(false);
    m_files->setHave(m_have);
    Q_EMIT progressChanged();
    advance();
    Q_EMIT factsChanged();
}

void Torrent::announceNow()
{
    if (m_transfer) {
        m_transfer->announcer().announceNow();
    }
}

void Torrent::setPriorities(const QList<api::FilePriority>& priorities)
{
    m_record.choices.filePriorities = priorities;
    Q_EMIT choicesChanged();
    if (!m_files) {
        return;
    }
    const bool wasComplete = isComplete();
    const qint64 seeded = seedingSeconds();
    m_files->setPriorities(priorities);
    storeWanted();
    if (m_transfer && m_transfer->downloader() != nullptr) {
        m_transfer->downloader()->setPriorities(piecePriorities());
        if (!wasComplete && isComplete()) {
            completed();
        } else if (wasComplete && !isComplete()) {
            m_record.progress.seedingSeconds = seeded;
            m_record.progress.completedMs.reset();
            m_transfer->setIncomplete();
            startSyncing();
        }
    }
    Q_EMIT factsChanged();
}

void Torrent::storeWanted()
{
    if (!m_storage || m_isClosing) {
        return;
    }
    if (m_move) {
        // In between the files are neither here nor there.
        m_isWantedStale = true;
        return;
    }
    const auto done = [this, isAlive = m_isAlive](const Result<>& result) {
        if (*isAlive && !result) {
            fail(result.error());
        }
    };
    m_services.disk.setWanted(*m_storage, m_files->wantedFiles(), done);
    if (m_isPrepared && !isComplete()) {
        m_services.disk.prepareFiles(*m_storage, done);
    }
}

void Torrent::setOptions(const api::TorrentOptions& options)
{
    m_record.choices.options = options;
    setBudgetTerms();
    applySettings();
    if (m_transfer && m_transfer->downloader() != nullptr) {
        m_transfer->downloader()->setSequential(options.isSequential);
        m_transfer->downloader()->setPiecesPerPeer(options.piecesPerPeer);
    }
    Q_EMIT choicesChanged();
}

void Torrent::setBudgetTerms()
{
    const auto now = m_services.swarm.scheduler.now();
    const api::TorrentOptions& options = m_record.choices.options;
    const swarm::TransferOptions& usual = m_services.settings.transfer;
    const ByteRate download =
        options.downloadLimit != noLimit ? options.downloadLimit : usual.torrentDownloadLimit;
    const ByteRate upload = options.uploadLimit != noLimit ? options.uploadLimit : usual.torrentUploadLimit;
    // Without anything left the queue stops it; a seed must hear requests all the same.
    const ByteRate downloadCap = m_downloadCap == nothingAtAll ? noLimit : m_downloadCap;
    const bool areEqual = usual.torrentShares == swarm::TorrentShares::Equal;
    m_downloadBudget.setTerms({tighterLimit(download, downloadCap), options.downloadMinimum,
                                  areEqual ? usualWeight : options.downloadWeight},
        now);
    m_uploadBudget.setTerms({tighterLimit(tighterLimit(upload, m_uploadCap), m_shareCap),
                                options.uploadMinimum, areEqual ? usualWeight : options.uploadWeight},
        now);
}

void Torrent::setQuota(const api::QuotaUse& use, ByteRate downloadCap, ByteRate uploadCap)
{
    if (m_quotaUse != use) {
        m_quotaUse = use;
        ++m_revision;
    }
    if (m_downloadCap != downloadCap || m_uploadCap != uploadCap) {
        m_downloadCap = downloadCap;
        m_uploadCap = uploadCap;
        setBudgetTerms();
    }
}

bool Torrent::setGroupQuota(const api::QuotaUse& use)
{
    const bool wasUsedUp = isGroupQuotaUsedUp();
    m_groupQuotaUse = use;
    const bool isChanged = isGroupQuotaUsedUp() != wasUsedUp;
    if (isChanged) {
        ++m_revision;
    }
    return isChanged;
}

bool Torrent::isQuotaUsedUp() const
{
    return (isComplete() ? m_quotaUse.upload : m_quotaUse.download) == api::QuotaState::UsedUp
        || isGroupQuotaUsedUp();
}

bool Torrent::isGroupQuotaUsedUp() const
{
    return (isComplete() ? m_groupQuotaUse.upload : m_groupQuotaUse.download) == api::QuotaState::UsedUp;
}

swarm::LineTraffic Torrent::lineTraffic() const
{
    swarm::LineTraffic sum = m_earlierTraffic;
    if (m_transfer) {
        const swarm::LineTraffic running = m_transfer->lineTraffic();
        sum.received += running.received;
        sum.sent += running.sent;
    }
    return sum;
}

void Torrent::placeBudgets()
{
    m_downloadBudget.setParent(&m_services.groups.download(m_record.choices.category));
    m_uploadBudget.setParent(&m_services.groups.upload(m_record.choices.category));
    m_downloadBudget.setCircles(m_services.groups.downloadOfTags(m_record.choices.tags));
    m_uploadBudget.setCircles(m_services.groups.uploadOfTags(m_record.choices.tags));
}

void Torrent::setCategory(const QString& category)
{
    if (m_record.choices.category != category) {
        m_record.choices.category = category;
        applySettings();
        Q_EMIT choicesChanged();
        Q_EMIT factsChanged();
    }
}

void Torrent::setTags(const QStringList& tags)
{
    const QStringList clean = api::cleanTags(tags);
    if (m_record.choices.tags != clean) {
        m_record.choices.tags = clean;
        placeBudgets();
        Q_EMIT choicesChanged();
    }
}

void Torrent::rename(const QString& name)
{
    const QString clean = name.simplified().left(maxNameLength);
    // Its own name needs no keeping, and follows when a magnet link gets its metadata.
    const QString kept = clean == contentName() ? QString() : clean;
    if (m_record.choices.name != kept) {
        m_record.choices.name = kept;
        Q_EMIT choicesChanged();
    }
}

void Torrent::applySettings()
{
    placeBudgets();
    if (m_transfer) {
        m_transfer->peers().setMaxConnections(maxConnections());
        m_transfer->applySettings();
    }
    applySharing();
    ++m_revision;
}

int Torrent::maxConnections() const
{
    const int own = m_record.choices.options.maxConnections;
    return own > 0 ? own : m_services.settings.connection.maxConnectionsPerTorrent;
}

void Torrent::setQueuePosition(int position)
{
    if (m_record.choices.queuePosition != position) {
        m_record.choices.queuePosition = position;
        Q_EMIT choicesChanged();
    }
}

void Torrent::addPeers(const QList<Endpoint>& peers, swarm::PeerOrigin origin)
{
    if (m_transfer) {
        m_transfer->peers().addCandidates(peers, origin);
    }
    for (const Endpoint& peer : peers) {
        const std::pair early(peer, origin);
        if (m_earlyPeers.size() < maxEarlyPeers && !m_earlyPeers.contains(early)) {
            m_earlyPeers.append(early);
        }
    }
}

void Torrent::setPeerLimits(const QList<PeerId>& peers, const swarm::PeerLimits& limits)
{
    if (m_transfer) {
        for (const PeerId peer : peers) {
            m_transfer->peers().setPeerLimits(peer, limits);
        }
    }
}

void Torrent::setOnlyFiles(const QStringList& patterns)
{
    m_onlyFiles = patterns;
    applyOnlyFiles();
}

void Torrent::adopt(swarm::GreetedPeer peer)
{
    if (m_transfer) {
        m_transfer->peers().adopt(std::move(peer));
    }
}

QString Torrent::name() const
{
    return m_record.choices.name.isEmpty() ? contentName() : m_record.choices.name;
}

QString Torrent::contentName() const
{
    if (m_info) {
        return m_info->name;
    }
    return m_magnet && !m_magnet->name.isEmpty() ? m_magnet->name : m_record.infoHash.toString();
}

} // namespace freshet::session
