// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Torrent's dealings with its files: what is there, what must be checked, and what is safe on the medium.

#include "engine/session/fault_mapper.h"
#include "engine/session/file_paths.h"
#include "engine/session/source_loader.h"
#include "engine/session/torrent.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace freshet::session {

namespace {

/// What is checked in the blink of an eye needs no place in the queue. Bytes.
constexpr ByteCount smallCheck = 4 * 1024 * 1024;

} // namespace

QList<SavedFileState> Torrent::savedStates(const QList<storage::FileState>& states)
{
    QList<SavedFileState> saved;
    saved.reserve(states.size());
    for (const storage::FileState& state : states) {
        saved.append({state.exists, state.size, state.modifiedMs});
    }
    return saved;
}

void Torrent::adoptMetainfo(metainfo::MetainfoPointer info)
{
    m_info = std::move(info);
    m_topName = topOf(*m_info, m_record.choices.places);
    const auto pieceCount = static_cast<qsizetype>(m_info->pieces.pieceCount());
    m_have = m_record.progress.have.size() == pieceCount ? m_record.progress.have : Bitfield(pieceCount);
    if (m_record.progress.synced.size() != pieceCount) {
        m_record.progress.synced = Bitfield(pieceCount);
    }
    m_toCheck = Bitfield(pieceCount);
    restoreRepairs();
    m_files = std::make_unique<FileProgress>(m_info);
    selectLinkedFiles();
    m_files->setPriorities(m_record.choices.filePriorities);
    applyOnlyFiles();
    m_files->setHave(m_have);
}

void Torrent::selectLinkedFiles()
{
    if (!m_record.choices.filePriorities.isEmpty() || !m_magnet || m_magnet->selectedFiles.isEmpty()) {
        return;
    }
    m_record.choices.filePriorities = linkedPriorities(*m_magnet, m_info->files.count());
}

void Torrent::applyOnlyFiles()
{
    if (!m_info || m_onlyFiles.isEmpty()) {
        return;
    }
    QList<api::FilePriority> priorities(m_info->files.count(), api::FilePriority::Skip);
    for (const QString& pattern : std::as_const(m_onlyFiles)) {
        const QRegularExpression glob(
            QRegularExpression::anchoredPattern(QRegularExpression::wildcardToRegularExpression(
                pattern, QRegularExpression::UnanchoredWildcardConversion)));
        for (qsizetype i = 0; i < priorities.size(); ++i) {
            const QString& path = m_info->files.files()[i].path;
            // "*.mkv" is about names, "extras/*" about paths.
            const QString subject =
                pattern.contains(QLatin1Char('/')) ? path : path.section(QLatin1Char('/'), -1);
            if (glob.match(subject).hasMatch()) {
                priorities[i] = api::FilePriority::Normal;
            }
        }
    }
    m_onlyFiles.clear();
    setPriorities(priorities);
}

void Torrent::attachStorage()
{
    if (!m_storage) {
        m_storage = m_services.disk.attach({m_info, m_record.choices.saveFolder, m_files->wantedFiles(),
            m_services.settings.storage.preallocation, diskPaths(*m_info, m_record.choices.places)});
    }
}

void Torrent::survey()
{
    attachStorage();
    m_isBusy = true;
    m_services.disk.fileStates(
        *m_storage, [this, isAlive = m_isAlive](const Result<QList<storage::FileState>>& states) {
            if (!*isAlive) {
                return;
            }
            m_isBusy = false;
            if (m_isShuttingDown) {
                closeFiles();
            } else if (!states) {
                fail(states.error());
            } else {
                surveyed(savedStates(*states));
            }
        });
}

void Torrent::surveyed(const QList<SavedFileState>& states)
{
    m_isSurveyed = true;
    m_lastSeen = states;
    const auto pieceCount = static_cast<qsizetype>(m_info->pieces.pieceCount());
    if (m_origin == TorrentOrigin::Trusted) {
        m_have = Bitfield(pieceCount, true);
        m_record.progress.synced = m_have;
        m_record.progress.files = states;
        m_record.progress.completedMs =
            m_record.progress.completedMs.value_or(m_services.swarm.scheduler.wallClockMs());
        m_isUnknown = false;
    } else if (m_origin == TorrentOrigin::New) {
        judgeNew();
        m_isUnknown = !m_toCheck.isNone();
    } else {
        judgeResumed();
    }
    const bool isNews = m_origin != TorrentOrigin::Resumed;
    // Asked again later, what the record says by then counts.
    m_origin = TorrentOrigin::Resumed;
    if (isNews) {
        m_files->setHave(m_have);
        Q_EMIT progressChanged();
    }
    Q_EMIT factsChanged();
    advance();
}

void Torrent::judgeNew()
{
    m_have.fill(false);
    m_toCheck.fill(false);
    for (qsizetype i = 0; i < m_lastSeen.size(); ++i) {
        const FileIndex file(static_cast<quint32>(i));
        const auto range = m_info->files.pieceRange(file, m_info->pieces.pieceLength());
        if (!range || m_info->files.file(file).isPad || !m_lastSeen[i].exists || m_lastSeen[i].size == 0) {
            continue;
        }
        for (quint32 piece = range->first.value(); piece <= range->second.value(); ++piece) {
            m_toCheck.set(piece);
        }
    }
}

std::optional<QString> Torrent::goneFile(const QList<SavedFileState>& states) const
{
    for (qsizetype i = 0; i < states.size(); ++i) {
        const FileIndex file(static_cast<quint32>(i));
        const metainfo::FileEntry& entry = m_info->files.file(file);
        const bool isWanted = m_files->priorities()[i] != api::FilePriority::Skip;
        const bool isGone = !states[i].exists || states[i].size == 0;
        if (isGone && isWanted && !entry.isPad && m_files->done(file) > 0) {
            return m_record.choices.saveFolder + QLatin1Char('/') + pathOf(file);
        }
    }
    return std::nullopt;
}

void Torrent::judgeResumed()
{
    if (const auto gone = goneFile(m_lastSeen)) {
        // The drive may not be there: to fetch it all again is not what is wanted then.
        setFault({api::FaultKind::FilesMissing, *gone, {}});
        return;
    }
    m_hadBefore = m_record.progress.completedMs ? m_have : Bitfield();
    // With the files as they were at the last orderly stop in the record, any change since is somebody
    // else's. Without them we were killed while writing: what was not yet synced then must be looked at.
    const bool wasStoppedOrderly = m_record.progress.files.size() == m_lastSeen.size();
    for (qsizetype i = 0; i < m_lastSeen.size(); ++i) {
        const bool isChanged = wasStoppedOrderly && m_record.progress.files[i] != m_lastSeen[i];
        if (isChanged || !wasStoppedOrderly) {
            judgeFile(FileIndex(static_cast<quint32>(i)), m_lastSeen[i], isChanged);
        }
    }
}

void Torrent::judgeFile(FileIndex file, const SavedFileState& state, bool isChanged)
{
    const metainfo::FileEntry& entry = m_info->files.file(file);
    const auto range = m_info->files.pieceRange(file, m_info->pieces.pieceLength());
    if (!range || entry.isPad) {
        return;
    }
    for (quint32 piece = range->first.value(); piece <= range->second.value(); ++piece) {
        const PieceIndex index(piece);
        const ByteCount end =
            m_info->pieces.pieceOffset(index) + m_info->pieces.pieceSize(index) - entry.offset;
        const bool isCutOff = std::min(end, entry.size) > state.size;
        const bool isDoubtful = isChanged || isCutOff || !m_record.progress.synced.test(piece);
        if (m_have.test(piece) && isDoubtful) {
            m_toCheck.set(piece);
        }
    }
}

bool Torrent::mayCheck() const
{
    return m_granted.activity != Activity::None
        || m_toCheck.count() * m_info->pieces.pieceLength() <= smallCheck;
}

void Torrent::startCheck()
{
    attachStorage();
    m_check = std::make_unique<PieceCheck>(m_services.disk, *m_storage, m_info->pieces, m_toCheck,
        [this](const Result<Bitfield>& good) { checkDone(good); });
    Q_EMIT factsChanged();
    m_check->start();
}

void Torrent::takeChecked()
{
    if (!m_check) {
        return;
    }
    for (qsizetype piece = 0; piece < m_toCheck.size(); ++piece) {
        if (m_check->checked().test(piece) && m_toCheck.test(piece)) {
            noteChecked(piece, m_check->good().test(piece));
            m_have.set(piece, m_check->good().test(piece));
            m_toCheck.reset(piece);
        }
    }
    m_files->setHave(m_have);
    // It may be in the middle of calling us.
    m_services.swarm.scheduler.post([check = std::shared_ptr<PieceCheck>(std::move(m_check))] {});
}

void Torrent::checkDone(const Result<Bitfield>& good)
{
    if (!good) {
        fail(good.error());
        return;
    }
    takeChecked();
    if (m_toCheck.isNone()) {
        m_isUnknown = false;
        // Read back from the disk, as it was when it was looked at.
        m_record.progress.synced = m_have;
        m_record.progress.files = m_lastSeen;
    }
    if (m_toCheck.isNone()) {
        judgeChecked();
    }
    if (isComplete()) {
        noteComplete();
    }
    Q_EMIT progressChanged();
    advance();
    Q_EMIT factsChanged();
}

void Torrent::sync()
{
    const bool isRemembered = !isComplete() || !m_record.progress.files.isEmpty();
    if (!m_storage || !m_services.keepsRecords || (m_record.progress.synced == have() && isRemembered)) {
        return;
    }
    if (m_isSyncing) {
        m_isSyncWanted = true;
        return;
    }
    m_isSyncing = true;
    // Only what was written before the call is safe after it.
    m_services.disk.sync(*m_storage, [this, isAlive = m_isAlive, written = have()](const Result<>& result) {
        if (!*isAlive) {
            return;
        }
        m_isSyncing = false;
        if (m_isUnknown || m_isShuttingDown || !result) {
            return;
        }
        m_record.progress.synced = written;
        Q_EMIT progressChanged();
        if (std::exchange(m_isSyncWanted, false)) {
            sync();
        } else if (isComplete()) {
            // Nothing will change any more, so even a kill leaves files that need no check.
            rememberFiles(written, [this] { Q_EMIT progressChanged(); });
        }
    });
}

void Torrent::rememberFiles(const Bitfield& synced, std::function<void()> then)
{
    m_services.disk.fileStates(*m_storage,
        [this, isAlive = m_isAlive, synced, then = std::move(then)](
            const Result<QList<storage::FileState>>& states) {
            if (!*isAlive) {
                return;
            }
            const bool isStill = !m_transfer || isComplete();
            if (states && isStill && !m_isUnknown && m_toCheck.isNone()) {
                m_record.progress.files = savedStates(*states);
                m_record.progress.synced = synced;
            }
            then();
        });
}

void Torrent::removeFiles(storage::Removal how, storage::DiskIo::Done<> done)
{
    if (!m_info) {
        m_services.swarm.scheduler.post([done = std::move(done)] { done({}); });
        return;
    }
    const StorageId storage =
        m_services.disk.attach({m_info, m_record.choices.saveFolder, m_files->wantedFiles(),
            m_services.settings.storage.preallocation, diskPaths(*m_info, m_record.choices.places)});
    m_services.disk.removeFiles(
        storage, how, [&disk = m_services.disk, storage, done = std::move(done)](const Result<>& result) {
            disk.detach(storage, [](const Result<>&) {});
            done(result);
        });
}

} // namespace freshet::session
