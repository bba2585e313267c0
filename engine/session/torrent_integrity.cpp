// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How Torrent finds damage on the disk, after a download, in a check or in idle times, and mends it.

#include "engine/base/log.h"
#include "engine/session/torrent.h"
#include "engine/session/verification_sample.h"

#include <algorithm>
#include <set>
#include <utility>

namespace freshet::session {

namespace {

/// How far reading in idle times has come is saved each time so much more was read. Bytes.
constexpr ByteCount scrubSaveInterval = 256 * 1024 * 1024;

/// Single pieces that are read at once because the user asked for it; more are not.
constexpr std::size_t maxSpotChecks = 1000;
constexpr Scheduler::Duration spotRetry{500};

/// Of thousands of damaged pieces nobody wants to know in how many files exactly they are.
constexpr std::size_t maxLookedUp = 1000;

} // namespace

void Torrent::restoreRepairs()
{
    IntegrityRecord& record = m_record.progress.integrity;
    const auto pieceCount = static_cast<qsizetype>(m_info->pieces.pieceCount());
    if (record.unverified.size() != pieceCount) {
        record.unverified = {};
    }
    if (record.scrubNext >= m_info->pieces.pieceCount()) {
        record.scrubNext = 0;
    }
    std::erase_if(record.repairs, [&](const auto& repair) {
        const qsizetype piece{repair.first};
        return piece >= pieceCount
            || (m_have.test(piece) && !(isVerifying() && record.unverified.test(piece)));
    });
    m_repair.restore(std::exchange(record.repairs, {}));
    m_isVerificationPlanned = isVerifying() || !m_repair.isEmpty();
}

IntegrityRecord Torrent::integrity() const
{
    IntegrityRecord record = m_record.progress.integrity;
    for (qsizetype piece = 0; m_verification && piece < record.unverified.size(); ++piece) {
        if (m_verification->checked().test(piece) && m_verification->good().test(piece)) {
            record.unverified.reset(piece);
        }
    }
    record.repairs = m_repair.rounds();
    record.bans = m_bans->bans();
    return record;
}

void Torrent::planVerification()
{
    const bool isKnown = m_record.progress.completedMs && !m_repair.isEmpty();
    if (std::exchange(m_isVerificationPlanned, true) || isKnown) {
        return;
    }
    Bitfield chosen = piecesToVerify(
        *m_info, have(), m_services.settings.integrity.finalVerification, m_services.swarm.random);
    const Bitfield& noted = m_record.progress.integrity.unverified;
    for (qsizetype piece = 0; piece < noted.size(); ++piece) {
        if (noted.test(piece)) {
            chosen.set(piece);
        }
    }
    m_record.progress.integrity.unverified = std::move(chosen);
    Q_EMIT progressChanged();
}

void Torrent::verifyNext()
{
    const bool isEverythingThere = m_files && m_files->wantedDone() == m_files->wantedSize();
    if (!isEverythingThere || m_isUnknown || !m_toCheck.isNone() || m_verification || m_isJudging || m_fault
        || m_isShuttingDown) {
        return;
    }
    Bitfield& unverified = m_record.progress.integrity.unverified;
    for (qsizetype piece = 0; piece < unverified.size(); ++piece) {
        if (!have().test(piece)) {
            unverified.reset(piece);
        }
    }
    if (unverified.isNone()) {
        finishCompletion();
        return;
    }
    attachStorage();
    m_verification = std::make_unique<PieceCheck>(m_services.disk, *m_storage, m_info->pieces, unverified,
        [this](const Result<Bitfield>& good) { verificationDone(good); });
    m_verification->start();
    Q_EMIT factsChanged();
}

void Torrent::verificationDone(const Result<Bitfield>& good)
{
    const auto check = std::shared_ptr<PieceCheck>(std::move(m_verification));
    // It is in the middle of calling us.
    m_services.swarm.scheduler.post([check] {});
    if (!good) {
        fail(good.error());
        return;
    }
    Bitfield& unverified = m_record.progress.integrity.unverified;
    std::vector<PieceIndex> bad;
    for (qsizetype piece = 0; piece < unverified.size(); ++piece) {
        if (!check->checked().test(piece) || !unverified.test(piece)) {
            continue;
        }
        const PieceIndex index(static_cast<quint32>(piece));
        if (good->test(piece)) {
            unverified.reset(piece);
            m_repaired += m_repair.repaired(index) ? 1 : 0;
        } else {
            bad.push_back(index);
        }
    }
    Q_EMIT progressChanged();
    if (bad.empty()) {
        verifyNext();
    } else {
        judgeDamage(std::move(bad), DamageFound::AfterDownload);
    }
    Q_EMIT factsChanged();
}

void Torrent::finishCompletion()
{
    const int repaired = std::exchange(m_repaired, 0);
    const bool isNews = !m_record.progress.completedMs || repaired == 0;
    m_isVerificationPlanned = false;
    m_isSampleExtended = false;
    m_wasShareGoalReached = false;
    m_record.progress.integrity.unverified = {};
    noteComplete();
    if (m_transfer) {
        m_seedingSince = m_services.swarm.scheduler.now();
        m_transfer->setComplete(isNews);
        m_syncTimer.cancel();
        sync();
    }
    api::Notice news{isNews ? api::Notice::Kind::Completed : api::Notice::Kind::Repaired};
    news.repair.pieces = repaired;
    notice(std::move(news));
    Q_EMIT progressChanged();
    Q_EMIT factsChanged();
}

void Torrent::noteChecked(qsizetype piece, bool isGood)
{
    const PieceIndex index(static_cast<quint32>(piece));
    if (isGood) {
        m_repair.repaired(index);
    } else if (m_hadBefore.size() > 0 && m_hadBefore.test(piece)) {
        m_foundInCheck.push_back(index);
    }
}

void Torrent::judgeChecked()
{
    m_hadBefore = {};
    if (const auto found = std::exchange(m_foundInCheck, {}); !found.empty()) {
        handleDamage(found, DamageFound::InCheck);
    }
}

std::optional<QString> Torrent::missingFileOf(
    const std::vector<PieceIndex>& pieces, const QList<storage::FileState>& states) const
{
    for (const PieceIndex piece : pieces) {
        for (const metainfo::FileSpan& span :
            m_info->files.spans(m_info->pieces.pieceOffset(piece), m_info->pieces.pieceSize(piece))) {
            const auto file = static_cast<qsizetype>(span.file.value());
            const bool isWanted = m_files->priorities()[file] != api::FilePriority::Skip;
            const bool isGone = !states[file].exists || states[file].size == 0;
            if (isWanted && isGone && !m_info->files.file(span.file).isPad) {
                return m_record.choices.saveFolder + QLatin1Char('/') + pathOf(span.file);
            }
        }
    }
    return std::nullopt;
}

void Torrent::judgeDamage(std::vector<PieceIndex> pieces, DamageFound when)
{
    m_isJudging = true;
    const auto isStill = [this, isAlive = m_isAlive, turn = ++m_judgement] {
        return *isAlive && turn == m_judgement && m_isJudging && !m_isShuttingDown;
    };
    m_services.disk.describeVolume(*m_storage, [this, isAlive = m_isAlive](const Result<QString>& volume) {
        if (*isAlive) {
            m_volume = volume.value_or(QString());
        }
    });
    m_services.disk.fileStates(*m_storage,
        [this, isStill, pieces = std::move(pieces), when](const Result<QList<storage::FileState>>& states) {
            if (!isStill()) {
                return;
            }
            m_isJudging = false;
            if (!states) {
                fail(states.error());
            } else if (const auto missing = missingFileOf(pieces, *states)) {
                // The drive may not be there: to fetch it all again is not what is wanted then.
                setFault({api::FaultKind::FilesMissing, *missing, {}});
            } else {
                handleDamage(pieces, when);
            }
        });
}

void Torrent::handleDamage(const std::vector<PieceIndex>& pieces, DamageFound when)
{
    const api::IntegrityOptions& options = m_services.settings.integrity;
    const auto now = m_services.swarm.scheduler.now();
    Bitfield& unverified = m_record.progress.integrity.unverified;
    std::optional<PieceIndex> hopeless;
    for (const PieceIndex piece : pieces) {
        if (unverified.size() > 0) {
            unverified.reset(piece.value());
        }
        if (m_repair.damaged(piece, now) == RepairPlan::Verdict::GiveUp && !hopeless) {
            hopeless = piece;
        }
    }
    qCWarning(logSession) << name() << pieces.size() << "damaged pieces, the first is"
                          << pieces.front().value() << "in" << pathOf(pieces.front());
    holdRepairs();
    withdraw(pieces);
    if (when == DamageFound::AfterDownload && !m_record.progress.completedMs && !m_isSampleExtended
        && options.finalVerification == api::FinalVerification::Sampled) {
        // A sample that has found something is not enough.
        m_isSampleExtended = true;
        unverified = have();
    }
    const bool mayRepair =
        options.repairsDamage && !(when == DamageFound::InIdleTime && m_record.choices.isPaused);
    if (hopeless) {
        setFault({api::FaultKind::DiskCorrupts,
            m_volume.isEmpty() ? pathOf(*hopeless)
                               : QStringLiteral("%1, %2").arg(pathOf(*hopeless), m_volume),
            QStringLiteral("piece %1 was wrong again after %2 downloads")
                .arg(hopeless->value())
                .arg(RepairPlan::maxRounds)});
    } else if (!mayRepair) {
        setFault({api::FaultKind::DataDamaged, pathOf(pieces.front()),
            QStringLiteral("%1 of %2 pieces").arg(pieces.size()).arg(m_info->pieces.pieceCount())});
    } else {
        if (m_transfer) {
            m_transfer->setIncomplete();
            startSyncing();
            m_transfer->announcer().announceNow();
        }
        api::Notice news{api::Notice::Kind::Repairing};
        news.repair = repair();
        notice(std::move(news));
    }
    Q_EMIT progressChanged();
    advance();
    Q_EMIT factsChanged();
}

void Torrent::withdraw(const std::vector<PieceIndex>& pieces)
{
    std::vector<PieceIndex> had;
    for (const PieceIndex piece : pieces) {
        if (have().test(piece.value())) {
            had.push_back(piece);
            m_files->removePiece(piece);
        }
        m_record.progress.synced.reset(piece.value());
    }
    if (m_transfer && m_transfer->downloader() != nullptr) {
        m_transfer->withdraw(had);
        return;
    }
    for (const PieceIndex piece : had) {
        m_have.reset(piece.value());
    }
}

void Torrent::holdRepairs()
{
    const auto now = m_services.swarm.scheduler.now();
    if (m_transfer && m_transfer->downloader() != nullptr) {
        m_transfer->downloader()->setPriorities(piecePriorities());
    }
    m_repairTimer.cancel();
    if (const auto due = m_repair.nextDue(now)) {
        m_repairTimer = m_services.swarm.scheduler.callLater(
            std::chrono::ceil<Scheduler::Duration>(*due - now), [this] { holdRepairs(); });
    }
}

std::vector<quint8> Torrent::piecePriorities() const
{
    std::vector<quint8> priorities = m_files->piecePriorities();
    for (const PieceIndex piece : m_repair.held(m_services.swarm.scheduler.now())) {
        priorities[piece.value()] = 0;
    }
    return priorities;
}

QString Torrent::pathOf(PieceIndex piece) const
{
    return m_record.choices.saveFolder + QLatin1Char('/') + fileOf(piece);
}

QString Torrent::fileOf(PieceIndex piece) const
{
    const auto spans =
        m_info->files.spans(m_info->pieces.pieceOffset(piece), m_info->pieces.pieceSize(piece));
    const auto shown = std::find_if(spans.begin(), spans.end(), [this](const metainfo::FileSpan& span) {
        return !m_info->files.file(span.file).isPad
            && m_files->priorities()[span.file.value()] != api::FilePriority::Skip;
    });
    return pathOf(shown != spans.end() ? shown->file : spans.front().file);
}

api::RepairSnapshot Torrent::repair() const
{
    api::RepairSnapshot repair;
    if (m_repair.isEmpty()) {
        return repair;
    }
    const std::vector<PieceIndex> pieces = m_repair.pieces();
    std::set<QString> files;
    for (std::size_t i = 0; i < pieces.size() && i < maxLookedUp; ++i) {
        files.insert(fileOf(pieces[i]));
    }
    repair.pieces = static_cast<int>(pieces.size());
    repair.file = fileOf(pieces.front());
    repair.files = static_cast<int>(files.size());
    return repair;
}

bool Torrent::mayScrub() const
{
    const bool isFree = !m_fault && !m_isBusy && !m_isSettling && !m_isShuttingDown && !m_isJudging
        && !isMoving() && !m_isScrubbing && check() == nullptr;
    return isFree && isComplete()
        && (!m_transfer || m_transfer->uploadRate() + m_transfer->downloadRate() == 0);
}

qint64 Torrent::scrubbedMs() const
{
    return m_record.progress.integrity.scrubbedMs.value_or(
        m_record.progress.completedMs.value_or(m_record.addedMs));
}

void Torrent::scrub(ByteCount bytes, std::function<void(ByteCount)> done)
{
    attachStorage();
    const quint32 end = m_info->pieces.pieceCount();
    const auto most = static_cast<quint32>(std::max<ByteCount>(bytes / m_info->pieces.pieceLength(), 1));
    quint32 first = m_record.progress.integrity.scrubNext;
    while (first < end && !have().test(first)) {
        ++first;
    }
    quint32 count = 0;
    ByteCount size = 0;
    while (count < most && first + count < end && have().test(first + count)) {
        size += m_info->pieces.pieceSize(PieceIndex(first + count));
        ++count;
    }
    m_isScrubbing = true;
    m_services.disk.checkPieces(
        *m_storage, PieceIndex(std::min(first, end - 1)), count,
        [this, isAlive = m_isAlive, first, count, size, done = std::move(done)](
            const Result<Bitfield>& good) {
            if (*isAlive) {
                m_isScrubbing = false;
                scrubbed(first, count, good);
            }
            done(size);
        },
        storage::PageCache::Drop);
}

void Torrent::recheckPiece(quint32 piece)
{
    const bool canRead = m_info && !m_check && !m_isUnknown && !m_fault && !m_move && !m_isShuttingDown;
    if (!canRead || piece >= m_info->pieces.pieceCount() || !have().test(piece)
        || m_spotChecks.size() >= maxSpotChecks || !m_spotChecks.insert(piece).second) {
        return;
    }
    attachStorage();
    m_services.disk.checkPieces(
        *m_storage, PieceIndex(piece), 1,
        [this, isAlive = m_isAlive, piece](const Result<Bitfield>& good) {
            if (*isAlive) {
                spotChecked(PieceIndex(piece), good);
            }
        },
        storage::PageCache::Drop);
    ++m_revision;
}

void Torrent::spotChecked(PieceIndex piece, const Result<Bitfield>& good)
{
    m_spotChecks.erase(piece.value());
    ++m_revision;
    // It may have been overtaken by a check of everything, or by the end.
    if (m_isShuttingDown || m_fault || m_check || m_isUnknown || !have().test(piece.value())) {
        return;
    }
    if (!good) {
        fail(good.error());
    } else if (!good->test(0) && m_isJudging) {
        // One judgement at a time: it is read once more after this one.
        m_spotChecksAgain.push_back(piece.value());
        m_spotTimer = m_services.swarm.scheduler.callLater(spotRetry, [this] {
            for (const quint32 again : std::exchange(m_spotChecksAgain, {})) {
                recheckPiece(again);
            }
        });
    } else if (!good->test(0)) {
        judgeDamage({piece}, DamageFound::InCheck);
    }
}

void Torrent::scrubbed(quint32 first, quint32 count, const Result<Bitfield>& good)
{
    // It may have been overtaken by a check, or by the end.
    if (m_isShuttingDown || m_fault || !isComplete()) {
        return;
    }
    if (!good) {
        fail(good.error());
        return;
    }
    std::vector<PieceIndex> bad;
    for (quint32 i = 0; i < count; ++i) {
        if (!good->test(i) && have().test(first + i)) {
            bad.emplace_back(first + i);
        }
    }
    IntegrityRecord& record = m_record.progress.integrity;
    const auto stretch =
        static_cast<quint32>(std::max<ByteCount>(scrubSaveInterval / m_info->pieces.pieceLength(), 1));
    bool isWorthSaving = first / stretch != (first + count) / stretch;
    record.scrubNext = first + count;
    if (record.scrubNext >= m_info->pieces.pieceCount()) {
        record.scrubNext = 0;
        record.scrubbedMs = m_services.swarm.scheduler.wallClockMs();
        isWorthSaving = true;
    }
    if (isWorthSaving) {
        Q_EMIT progressChanged();
    }
    if (!bad.empty()) {
        judgeDamage(std::move(bad), DamageFound::InIdleTime);
    }
}

} // namespace freshet::session
