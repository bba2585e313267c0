// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How Torrent gives its files other names.
//
// The record first says which existing files get which names (`renaming`), then what they are called. After
// an interruption between the two each of them is looked for under both names, and what still has the old one
// gets the new one. Peers are served all the while: the disk renames between two reads.

#include "engine/session/fault_mapper.h"
#include "engine/session/file_paths.h"
#include "engine/session/torrent.h"

#include <utility>

namespace freshet::session {

const QString& Torrent::pathOf(FileIndex file) const
{
    return session::pathOf(*m_info, m_record.choices.places, file);
}

void Torrent::namesChanged()
{
    m_topName = topOf(*m_info, m_record.choices.places);
    Q_EMIT choicesChanged();
}

void Torrent::renameFiles(const QString& from, const QString& to, std::function<void(const api::Fault&)> done)
{
    if (m_isShuttingDown || !m_info) {
        done({api::FaultKind::NoSuchTorrent, name(), {}});
        return;
    }
    m_renamings.push_back({from, to, std::move(done)});
    // Whatever was in the way before deserves another look.
    m_areNamesFound = false;
    advance();
}

QList<storage::FileRename> Torrent::dueRenames(const QMap<quint32, QString>& plan) const
{
    QList<storage::FileRename> renames;
    for (auto path = plan.begin(); path != plan.end(); ++path) {
        if (path.key() < m_info->files.count()) {
            renames.append({FileIndex(path.key()), path.value()});
        }
    }
    return renames;
}

bool Torrent::mindNames()
{
    const TorrentChoices& choices = m_record.choices;
    // While half of the files are elsewhere none can be told by its name.
    if (!m_info) {
        return false;
    }
    if (!choices.movingTo.isEmpty() || !choices.movedFrom.isEmpty()) {
        if (m_isRecovered && !m_renamings.empty()) {
            endRenaming({api::FaultKind::FilesMissing, choices.saveFolder, {}});
        }
        return false;
    }
    if (!choices.places.renaming.isEmpty() && !m_areNamesFound) {
        m_areNamesFound = true;
        attachStorage();
        m_isBusy = true;
        m_services.disk.lookFor(
            *m_storage, dueRenames(choices.places.renaming), whileAlive(&Torrent::lookedForNames));
        return true;
    }
    if (!m_renamings.empty()) {
        beginRenaming();
        return m_isBusy;
    }
    return false;
}

void Torrent::beginRenaming()
{
    Renaming& renaming = m_renamings.front();
    if (!m_record.choices.places.renaming.isEmpty()) {
        endRenaming({api::FaultKind::FilesMissing, m_record.choices.saveFolder, {}});
        return;
    }
    auto plan = planRename(*m_info, m_record.choices.places, renaming.from, renaming.to);
    api::Fault fault = plan ? api::Fault() : plan.error();
    if (plan && m_services.renameFault) {
        fault = m_services.renameFault(*this, *plan);
    }
    if (fault || plan->isEmpty()) {
        endRenaming(fault);
        return;
    }
    renaming.plan = std::move(*plan);
    attachStorage();
    m_isBusy = true;
    m_isRenaming = true;
    m_services.disk.lookFor(
        *m_storage, dueRenames(renaming.plan), whileAlive(&Torrent::lookedBeforeRenaming));
}

void Torrent::lookedBeforeRenaming(const Result<QList<storage::FileSighting>>& sightings)
{
    if (!sightings) {
        endRenaming(toFault(sightings.error(), FaultContext::Transfer));
        return;
    }
    const QList<storage::FileRename> renames = dueRenames(m_renamings.front().plan);
    QMap<quint32, QString> existing;
    for (qsizetype i = 0; i < renames.size(); ++i) {
        if (sightings->at(i).isTaken) {
            endRenaming({api::FaultKind::FileInTheWay,
                m_record.choices.saveFolder + QLatin1Char('/') + renames[i].path, {}});
            return;
        }
        if (sightings->at(i).isHere) {
            existing.insert(renames[i].file.value(), renames[i].path);
        } else if (m_files->done(renames[i].file) > 0) {
            // With the drive that is not there it would be looked for under the wrong name later.
            endRenaming({api::FaultKind::FilesMissing,
                m_record.choices.saveFolder + QLatin1Char('/') + pathOf(renames[i].file), {}});
            return;
        }
    }
    m_record.choices.places.renaming = existing;
    if (existing.isEmpty()) {
        renamingSaved({});
    } else {
        commit(&Torrent::renamingSaved);
    }
}

void Torrent::renamingSaved(const Result<>& result)
{
    if (!result || m_isShuttingDown) {
        m_record.choices.places.renaming.clear();
        Q_EMIT choicesChanged();
        endRenaming(result ? api::Fault{api::FaultKind::NoSuchTorrent, name(), {}}
                           : toFault(result.error(), FaultContext::State));
        return;
    }
    m_services.disk.renameFiles(
        *m_storage, dueRenames(m_renamings.front().plan), whileAlive(&Torrent::filesRenamed));
}

void Torrent::noteRenamed(const QList<storage::FileRename>& renames, const storage::RenameOutcome& outcome)
{
    FilePlaces& places = m_record.choices.places;
    for (qsizetype i = 0; i < renames.size(); ++i) {
        if (outcome.isDone[i]) {
            setPath(places.paths, *m_info, renames[i].file.value(), renames[i].path);
        }
    }
    places.renaming.clear();
    namesChanged();
}

void Torrent::filesRenamed(const Result<storage::RenameOutcome>& outcome)
{
    if (!outcome) {
        // Nothing is known of it: the next look finds out.
        m_areNamesFound = false;
        endRenaming(toFault(outcome.error(), FaultContext::Transfer));
        return;
    }
    noteRenamed(dueRenames(m_renamings.front().plan), *outcome);
    endRenaming(outcome->error ? toFault(*outcome->error, FaultContext::Transfer) : api::Fault());
}

void Torrent::endRenaming(const api::Fault& fault)
{
    if (std::exchange(m_isRenaming, false)) {
        m_isBusy = false;
    }
    const Renaming ended = std::move(m_renamings.front());
    m_renamings.pop_front();
    ended.done(fault);
    if (m_isShuttingDown) {
        closeFiles();
        return;
    }
    post([this] { advance(); });
    Q_EMIT factsChanged();
}

void Torrent::dropRenamings()
{
    const std::size_t begun = m_isRenaming ? 1 : 0;
    while (m_renamings.size() > begun) {
        const Renaming dropped = std::move(m_renamings.back());
        m_renamings.pop_back();
        dropped.done({api::FaultKind::NoSuchTorrent, name(), {}});
    }
}

void Torrent::lookedForNames(const Result<QList<storage::FileSighting>>& sightings)
{
    if (!sightings) {
        endLooking(sightings.error());
        return;
    }
    FilePlaces& places = m_record.choices.places;
    const QList<storage::FileRename> renames = dueRenames(places.renaming);
    QList<storage::FileRename> there;
    QMap<quint32, QString> rest;
    for (qsizetype i = 0; i < renames.size(); ++i) {
        const storage::FileSighting& sighting = sightings->at(i);
        if (!sighting.isHere && !sighting.isThere) {
            // With the drive that is not there nobody knows which names it has.
            endLooking({});
            return;
        }
        if (!sighting.isHere) {
            there.append(renames[i]);
        } else if (!sighting.isTaken) {
            rest.insert(renames[i].file.value(), renames[i].path);
        }
    }
    for (const storage::FileRename& rename : there) {
        setPath(places.paths, *m_info, rename.file.value(), rename.path);
    }
    places.renaming = rest;
    namesChanged();
    m_services.disk.usePaths(*m_storage, there, whileAlive(&Torrent::namesUsed));
}

void Torrent::namesUsed(const Result<>& result)
{
    if (!result) {
        endLooking(result.error());
        return;
    }
    m_services.disk.renameFiles(
        *m_storage, dueRenames(m_record.choices.places.renaming), whileAlive(&Torrent::restRenamed));
}

void Torrent::restRenamed(const Result<storage::RenameOutcome>& outcome)
{
    if (!outcome) {
        endLooking(outcome.error());
        return;
    }
    noteRenamed(dueRenames(m_record.choices.places.renaming), *outcome);
    endLooking({});
}

void Torrent::endLooking(const std::optional<Error>& error)
{
    m_isBusy = false;
    if (m_isShuttingDown) {
        closeFiles();
        return;
    }
    if (error) {
        fail(*error);
    }
    advance();
    Q_EMIT factsChanged();
}

} // namespace freshet::session
