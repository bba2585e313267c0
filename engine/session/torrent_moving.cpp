// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How Torrent brings its files to another folder.
//
// The order makes that a crash at any moment leaves a torrent that finds its data. The record first says
// where to (`movingTo`): until the files are there, an interruption is taken back. Then it says where they
// are now, and where they were (`movedFrom`): from then on, an interruption is brought to its end, the
// removal of what was copied.

#include "engine/base/log.h"
#include "engine/session/fault_mapper.h"
#include "engine/session/torrent.h"
#include "engine/storage/storage_errc.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace freshet::session {

namespace {

/// Whether another folder is what helps.
bool isOfFolder(api::FaultKind fault)
{
    switch (fault) {
    case api::FaultKind::DiskFull:
    case api::FaultKind::FolderNotWritable:
    case api::FaultKind::FilesMissing:
    case api::FaultKind::FileInTheWay:
    case api::FaultKind::PathTooLong:
    case api::FaultKind::DiskFailed: return true;
    default: return false;
    }
}

/// The one of two folders that cannot be written to; empty if it is about a file.
QString folderOf(const Error& error, const QString& from, const QString& to)
{
    const bool isOfWriting = error.code == storage::Errc::DiskFull
        || error.code == storage::Errc::PermissionDenied || error.code == storage::Errc::ReadOnly;
    return isOfWriting ? (error.detail.startsWith(to) ? to : from) : QString();
}

} // namespace

void Torrent::moveFiles(const QString& folder)
{
    const QString target = QDir::cleanPath(folder);
    if (m_isShuttingDown || !QDir::isAbsolutePath(target)) {
        return;
    }
    if (!m_info) {
        // There is nothing to move yet.
        m_record.choices.saveFolder = target;
        Q_EMIT choicesChanged();
        return;
    }
    m_moveWish = target == m_record.choices.saveFolder ? QString() : target;
    m_lookIn.clear();
    if (m_move && m_move->target != m_moveWish && m_storage) {
        m_services.disk.cancelMove(*m_storage);
    }
    if (!m_move && m_moveWish.isEmpty()) {
        leaveMoveQueue();
    }
    // Whatever was in the way before deserves another look.
    m_isRecovered = false;
    advance();
    Q_EMIT factsChanged();
}

void Torrent::setSaveFolder(const QString& folder)
{
    const QString target = QDir::cleanPath(folder);
    if (m_isShuttingDown || isMoving() || !QDir::isAbsolutePath(target)) {
        return;
    }
    m_lookIn = target;
    advance();
    Q_EMIT factsChanged();
}

double Torrent::moveProgress() const
{
    if (!m_move || !m_storage) {
        return 0;
    }
    const storage::MoveProgress progress = m_services.disk.moveProgress(*m_storage);
    return progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0;
}

std::optional<qint64> Torrent::moveSecondsLeft() const
{
    const double progress = moveProgress();
    if (progress <= 0) {
        return std::nullopt;
    }
    const std::chrono::duration<double> taken = m_services.swarm.scheduler.now() - m_move->since;
    return static_cast<qint64>(taken.count() * (1 - progress) / progress) + 1;
}

void Torrent::takeMoveTurn()
{
    if (!m_moveWish.isEmpty() && !m_hasMoveTurn) {
        // Until then it goes on where it is.
        m_hasMoveTurn = m_services.moves.enter(this, [this] { post([this] { advance(); }); });
    }
}

void Torrent::leaveMoveQueue()
{
    m_hasMoveTurn = false;
    m_services.moves.leave(this);
}

void Torrent::stopMoving()
{
    m_moveWish.clear();
    if (!m_move) {
        leaveMoveQueue();
    } else if (m_storage) {
        m_services.disk.cancelMove(*m_storage);
    }
}

bool Torrent::mindFolder()
{
    const TorrentChoices& choices = m_record.choices;
    const bool isInterrupted = m_info && (!choices.movingTo.isEmpty() || !choices.movedFrom.isEmpty());
    if (isInterrupted && !m_isRecovered && (m_hasMoveTurn || !m_fault)) {
        recover();
    } else if (m_hasMoveTurn && isInterrupted) {
        // Half of the files may be in a third place.
        m_moveWish.clear();
        endMove(m_fault);
    } else if (m_hasMoveTurn) {
        beginMove();
    } else if (!m_lookIn.isEmpty()) {
        lookIn(std::exchange(m_lookIn, {}));
    } else {
        return false;
    }
    return true;
}

void Torrent::lookIn(const QString& folder)
{
    if (m_storage) {
        m_services.disk.detach(*m_storage, [](const Result<>&) {});
        m_storage.reset();
    }
    stopChecks();
    m_record.choices.saveFolder = folder;
    m_areNamesFound = false;
    if (m_record.progress.files.isEmpty() && m_info) {
        // Nothing tells whether these are the same files.
        m_record.progress.synced = Bitfield(m_have.size());
    }
    m_isSurveyed = false;
    m_isPrepared = false;
    m_fault = {};
    Q_EMIT choicesChanged();
    Q_EMIT factsChanged();
    advance();
}

void Torrent::stopChecks()
{
    takeChecked();
    if (m_verification) {
        // It may be in the middle of calling us.
        m_services.swarm.scheduler.post([check = std::shared_ptr<PieceCheck>(std::move(m_verification))] {});
    }
}

void Torrent::beginMove()
{
    stopChecks();
    attachStorage();
    m_isBusy = true;
    m_move = Move{m_moveWish, m_services.swarm.scheduler.now()};
    m_services.disk.fileStates(*m_storage, whileAlive(&Torrent::lookedBeforeMove));
    Q_EMIT factsChanged();
}

void Torrent::lookedBeforeMove(const Result<QList<storage::FileState>>& states)
{
    if (!states) {
        endMove(toFault(states.error(), FaultContext::Transfer));
        return;
    }
    if (const auto gone = goneFile(savedStates(*states))) {
        endMove({api::FaultKind::FilesMissing, *gone, {}});
        return;
    }
    m_record.choices.movingTo = m_move->target;
    commit(&Torrent::intentSaved);
}

void Torrent::commit(void (Torrent::*next)(const Result<>&))
{
    Q_EMIT choicesChanged();
    if (m_services.commit) {
        m_services.commit(m_record.id, m_record.choices, whileAlive(next));
    } else {
        post([this, next] { (this->*next)({}); });
    }
}

void Torrent::intentSaved(const Result<>& result)
{
    if (!result || m_isShuttingDown || m_move->target != m_moveWish) {
        m_record.choices.movingTo.clear();
        Q_EMIT choicesChanged();
        endMove(result ? api::Fault() : toFault(result.error(), FaultContext::State));
        return;
    }
    m_services.disk.moveFiles(*m_storage, m_move->target, whileAlive(&Torrent::filesMoved));
}

void Torrent::filesMoved(const Result<>& result)
{
    if (!result) {
        const bool isCancelled = result.error().code == storage::Errc::Cancelled;
        m_move->fault = isCancelled
            ? api::Fault()
            : toFault(result.error(), FaultContext::Transfer,
                folderOf(result.error(), m_record.choices.saveFolder, m_move->target));
        m_services.disk.undoMove(*m_storage, m_move->target, whileAlive(&Torrent::moveUndone));
        return;
    }
    m_record.choices.movedFrom = std::exchange(m_record.choices.saveFolder, m_move->target);
    m_record.choices.movingTo.clear();
    commit(&Torrent::placeSaved);
}

void Torrent::moveUndone(const Result<>& result)
{
    if (result) {
        m_record.choices.movingTo.clear();
        Q_EMIT choicesChanged();
        endMove(m_move->fault);
        return;
    }
    // The record still says where to: it is tried again when the torrent is resumed.
    qCWarning(logSession) << name() << "is not all back from" << m_move->target;
    m_isRecovered = true;
    fail(result.error());
    endMove(m_move->fault);
}

void Torrent::placeSaved(const Result<>& result)
{
    if (!result) {
        // What was copied stays where it was, as that is what the record says.
        notice(api::Notice::Kind::Warning, toFault(result.error(), FaultContext::State));
        sourcesRemoved({});
        return;
    }
    m_services.disk.finishMove(*m_storage, m_record.choices.movedFrom, whileAlive(&Torrent::sourcesRemoved));
}

void Torrent::sourcesRemoved(const Result<>& result)
{
    if (!result) {
        notice(api::Notice::Kind::Warning, toFault(result.error(), FaultContext::Transfer));
    }
    const QString before = std::exchange(m_record.choices.movedFrom, {});
    Q_EMIT choicesChanged();
    if (m_moveWish.isEmpty() && m_move) {
        // It was to stay, and that came too late.
        m_moveWish = before;
    }
    api::Event event;
    event.kind = api::EventKind::Moved;
    event.subject = m_record.choices.saveFolder;
    Q_EMIT happened(event);
    if (m_fault && isOfFolder(m_fault.kind)) {
        m_fault = {};
        m_isPrepared = false;
        m_isSurveyed = false;
    }
    // Not every disk keeps times as exactly as the last one.
    m_services.disk.fileStates(*m_storage, whileAlive(&Torrent::lookedAfterMove));
}

void Torrent::lookedAfterMove(const Result<QList<storage::FileState>>& states)
{
    if (states && !m_record.progress.files.isEmpty()) {
        m_lastSeen = savedStates(*states);
        m_record.progress.files = m_lastSeen;
        Q_EMIT progressChanged();
    }
    endMove({});
}

void Torrent::endMove(const api::Fault& fault)
{
    // It may be that of the move, which goes.
    const api::Fault reason = fault;
    m_isBusy = false;
    if (const auto move = std::exchange(m_move, {}); move && move->target == m_moveWish) {
        m_moveWish.clear();
    }
    leaveMoveQueue();
    if (std::exchange(m_isWantedStale, false)) {
        storeWanted();
    }
    if (reason) {
        notice(api::Notice::Kind::NotMoved, reason);
    }
    if (m_isShuttingDown) {
        closeFiles();
        return;
    }
    advance();
    Q_EMIT factsChanged();
}

void Torrent::recover()
{
    m_isRecovered = true;
    attachStorage();
    m_isBusy = true;
    if (!m_record.choices.movedFrom.isEmpty()) {
        m_services.disk.finishMove(
            *m_storage, m_record.choices.movedFrom, whileAlive(&Torrent::sourcesRemoved));
        return;
    }
    m_services.disk.undoMove(*m_storage, m_record.choices.movingTo, whileAlive(&Torrent::interruptionUndone));
}

void Torrent::interruptionUndone(const Result<>& result)
{
    if (result) {
        m_services.disk.fileStates(*m_storage, whileAlive(&Torrent::lookedAfterInterruption));
    } else {
        lookedAfterInterruption(failure(result.error()));
    }
}

void Torrent::lookedAfterInterruption(const Result<QList<storage::FileState>>& states)
{
    m_isBusy = false;
    const auto gone = states ? goneFile(savedStates(*states)) : std::nullopt;
    if (m_isShuttingDown) {
        closeFiles();
    } else if (!states) {
        fail(states.error());
        advance();
    } else if (gone) {
        // With the drive that is not there half of the files may be in the other place.
        setFault({api::FaultKind::FilesMissing, *gone, {}});
        advance();
    } else {
        api::Event event;
        event.kind = api::EventKind::NotMoved;
        event.subject = std::exchange(m_record.choices.movingTo, {});
        Q_EMIT happened(event);
        Q_EMIT choicesChanged();
        advance();
        Q_EMIT factsChanged();
    }
}

} // namespace freshet::session
