// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Torrent's dealings with its files: what is there, what must be checked, and what is safe on the medium.

#include "engine/session/torrent.h"

#include "engine/base/log.h"
#include "engine/session/fault_mapper.h"

#include <QRegularExpression>

namespace freshet::session {

namespace {

QList<SavedFileState> savedStates(const QList<storage::FileState>& states)
{
    QList<SavedFileState> saved;
    saved.reserve(states.size());
    for (const storage::FileState& state : states) {
        saved.append({state.exists, state.size, state.modifiedMs});
    }
    return saved;
}

} // namespace

void Torrent::adoptMetainfo(metainfo::MetainfoPointer info)
{
    m_info = std::move(info);
    const auto pieceCount = static_cast<qsizetype>(m_info->pieces.pieceCount());
    m_have = m_record.progress.have.size() == pieceCount ? m_record.progress.have : Bitfield(pieceCount);
    if (m_record.progress.synced.size() != pieceCount) {
        m_record.progress.synced = Bitfield(pieceCount);
    }
    m_toCheck = Bitfield(pieceCount);
    m_files = std::make_unique<FileProgress>(m_info);
    if (m_record.choices.filePriorities.isEmpty() && m_magnet && !m_magnet->selectedFiles.isEmpty()) {
        // BEP 53: the link names the files that are wanted.
        m_record.choices.filePriorities = QList<api::FilePriority>(m_info->files.count(), api::FilePriority::Skip);
        for (const metainfo::FileRange& range : m_magnet->selectedFiles) {
            for (quint32 file = range.first; file <= range.last && file < m_record.choices.filePriorities.size(); ++file) {
                m_record.choices.filePriorities[file] = api::FilePriority::Normal;
            }
        }
    }
    m_files->setPriorities(m_record.choices.filePriorities);
    applyOnlyFiles();
    m_files->setHave(m_have);
}

void Torrent::applyOnlyFiles()
{
    if (!m_info || m_onlyFiles.isEmpty()) {
        return;
    }
    QList<api::FilePriority> priorities(m_info->files.count(), api::FilePriority::Skip);
    for (const QString& pattern : m_onlyFiles) {
        const QRegularExpression glob(QRegularExpression::wildcardToRegularExpression(
            pattern, QRegularExpression::UnanchoredWildcardConversion));
        for (qsizetype i = 0; i < priorities.size(); ++i) {
            const QString& path = m_info->files.files()[i].path;
            // "*.mkv" is about names, "extras/*" about paths.
            const QString subject = pattern.contains(QLatin1Char('/')) ? path : path.section(QLatin1Char('/'), -1);
            if (QRegularExpression(QRegularExpression::anchoredPattern(glob.pattern())).match(subject).hasMatch()) {
                priorities[i] = api::FilePriority::Normal;
            }
        }
    }
    m_onlyFiles.clear();
    setPriorities(priorities);
}

void Torrent::survey()
{
    if (!m_storage) {
        m_storage = m_services.disk.attach(
            {m_info, m_record.choices.saveFolder, m_files->wantedFiles(), m_services.settings.storage.preallocation});
    }
    m_isBusy = true;
    m_services.disk.fileStates(*m_storage, [this, isAlive = m_isAlive](const Result<QList<storage::FileState>>& states) {
        if (!*isAlive) {
            return;
        }
        m_isBusy = false;
        if (m_isShuttingDown) {
            transferStopped();
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
    const auto pieceCount = static_cast<qsizetype>(m_info->pieces.pieceCount());
    if (m_origin == TorrentOrigin::Trusted) {
        m_have = Bitfield(pieceCount, true);
    } else if (m_origin == TorrentOrigin::New) {
        judgeNew(states);
    } else {
        judgeResumed(states);
    }
    // Asked again later, what the record says by then counts.
    m_origin = TorrentOrigin::Resumed;
    m_files->setHave(m_have);
    Q_EMIT progressChanged();
    Q_EMIT factsChanged();
    advance();
}

void Torrent::judgeNew(const QList<SavedFileState>& states)
{
    for (qsizetype i = 0; i < states.size(); ++i) {
        const FileIndex file(static_cast<quint32>(i));
        const auto range = m_info->files.pieceRange(file, m_info->pieces.pieceLength());
        if (!range || m_info->files.file(file).isPad || !states[i].exists || states[i].size == 0) {
            continue;
        }
        for (quint32 piece = range->first.value(); piece <= range->second.value(); ++piece) {
            m_toCheck.set(piece);
        }
    }
}

void Torrent::judgeResumed(const QList<SavedFileState>& states)
{
    // With the files as they were at the last orderly stop in the record, any change since is somebody else's.
    // Without them we were killed while writing: what was not yet synced then must be looked at.
    const bool wasStoppedOrderly = m_record.progress.files.size() == states.size();
    for (qsizetype i = 0; i < states.size(); ++i) {
        const FileIndex file(static_cast<quint32>(i));
        const metainfo::FileEntry& entry = m_info->files.file(file);
        const auto range = m_info->files.pieceRange(file, m_info->pieces.pieceLength());
        if (!range || entry.isPad) {
            continue;
        }
        const bool isGone = !states[i].exists || states[i].size == 0;
        if (isGone && m_files->done(file) == entry.size && m_record.choices.filePriorities.value(i) != api::FilePriority::Skip) {
            setFault({api::FaultKind::FilesMissing, m_record.choices.saveFolder + QLatin1Char('/') + entry.path, {}});
        }
        const bool isChanged = wasStoppedOrderly && m_record.progress.files[i] != states[i];
        for (quint32 piece = range->first.value(); piece <= range->second.value(); ++piece) {
            const bool isDoubtful = isChanged || (!wasStoppedOrderly && !m_record.progress.synced.test(piece));
            if (m_have.test(piece) && isDoubtful) {
                m_toCheck.set(piece);
            }
        }
    }
}

void Torrent::startCheck()
{
    if (!m_storage) {
        m_storage = m_services.disk.attach(
            {m_info, m_record.choices.saveFolder, m_files->wantedFiles(), m_services.settings.storage.preallocation});
    }
    m_check = std::make_unique<PieceCheck>(m_services.disk, *m_storage, m_info->pieces, m_toCheck,
        [this](const Result<Bitfield>& good) { checkDone(good); });
    Q_EMIT factsChanged();
    m_check->start();
}

void Torrent::checkDone(const Result<Bitfield>& good)
{
    if (!good) {
        fail(good.error());
        return;
    }
    for (qsizetype piece = 0; piece < m_toCheck.size(); ++piece) {
        if (m_toCheck.test(piece)) {
            m_have.set(piece, good->test(piece));
        }
    }
    m_toCheck.fill(false);
    m_files->setHave(m_have);
    // The check is in the middle of calling us.
    m_services.swarm.scheduler.post([check = std::shared_ptr<PieceCheck>(std::move(m_check))] {});
    if (isComplete() && !m_record.progress.completedMs) {
        m_record.progress.completedMs = m_services.swarm.scheduler.wallClockMs();
    }
    Q_EMIT progressChanged();
    advance();
    Q_EMIT factsChanged();
}

void Torrent::prepare()
{
    if (isComplete()) {
        m_isPrepared = true;
        advance();
        return;
    }
    m_isBusy = true;
    m_services.disk.prepareFiles(*m_storage, [this, isAlive = m_isAlive](const Result<>& result) {
        if (!*isAlive) {
            return;
        }
        m_isBusy = false;
        if (m_isShuttingDown) {
            transferStopped();
        } else if (!result) {
            fail(result.error());
        } else {
            m_isPrepared = true;
            advance();
        }
    });
}

void Torrent::sync()
{
    if (m_isSyncing || !m_storage || m_record.progress.synced == have()) {
        return;
    }
    m_isSyncing = true;
    // Only what was written before the call is safe after it.
    m_services.disk.sync(*m_storage, [this, isAlive = m_isAlive, written = have()](const Result<>& result) {
        if (!*isAlive) {
            return;
        }
        m_isSyncing = false;
        if (result) {
            m_record.progress.synced = written;
            Q_EMIT progressChanged();
        }
    });
}

void Torrent::transferStopped()
{
    // It is in the middle of calling us.
    m_services.swarm.scheduler.post([leaving = std::shared_ptr<TorrentTransfer>(std::move(m_leaving))] {});
    if (!m_storage) {
        Q_EMIT progressChanged();
        if (m_isShuttingDown) {
            Q_EMIT stopped();
        }
        return;
    }
    // An orderly stop: everything on the medium, then the files' sizes and times in the record.
    m_services.disk.sync(*m_storage, [this, isAlive = m_isAlive, written = have()](const Result<>& result) {
        if (*isAlive && !m_transfer) {
            recordFiles(result ? written : m_record.progress.synced);
        }
    });
}

void Torrent::recordFiles(const Bitfield& synced)
{
    m_services.disk.fileStates(
        *m_storage, [this, isAlive = m_isAlive, synced](const Result<QList<storage::FileState>>& states) {
            if (!*isAlive || m_transfer) {
                return;
            }
            if (states && !m_have.isNone()) {
                m_record.progress.files = savedStates(*states);
                m_record.progress.synced = synced;
            }
            Q_EMIT progressChanged();
            if (m_isShuttingDown) {
                m_services.disk.detach(*m_storage, [this, isAlive](const Result<>&) {
                    if (*isAlive) {
                        Q_EMIT stopped();
                    }
                });
            }
        });
}

} // namespace freshet::session
