// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quiet_batch.h"

#include "engine/api/session.h"
#include "ui/window/add_batch.h"
#include "ui/window/folder_probe.h"
#include "ui/window/source_preview.h"

#include <algorithm>
#include <utility>

namespace freshet::ui {

namespace {

bool isWanted(const api::TorrentPreview& preview, qsizetype file)
{
    return !preview.files.at(file).isPad
        && preview.priorities.value(file, api::FilePriority::Normal) != api::FilePriority::Skip;
}

ByteCount neededBytes(const api::TorrentPreview& preview)
{
    ByteCount needed = 0;
    for (qsizetype i = 0; i < preview.files.size(); ++i) {
        needed += isWanted(preview, i) ? preview.files.at(i).size : 0;
    }
    return needed;
}

/// A file list that is not there yet may be a long one.
bool hasSeveralFiles(const api::TorrentPreview& preview)
{
    const auto isFile = [](const api::TorrentPreview::File& file) { return !file.isPad; };
    return !preview.hasMetadata || std::count_if(preview.files.begin(), preview.files.end(), isFile) > 1;
}

api::AddTorrentRequest requestOf(
    const SourceUnion& all, const api::TorrentSource& source, const QString& folder)
{
    api::AddTorrentRequest request;
    const api::TorrentPreview& preview = all.preview();
    if (preview.bytes.isEmpty()) {
        request.source = source;
    } else {
        request.source.bytes = preview.bytes;
    }
    request.saveFolder = folder;
    request.filePriorities = preview.priorities;
    all.complete(request);
    return request;
}

} // namespace

QuietBatch::QuietBatch(api::Session& session, FolderProbe& probe, AskWhenAdding ask, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_probe(probe)
    , m_ask(ask)
{
    m_more.setSingleShot(true);
    m_more.setInterval(window);
    connect(&m_more, &QTimer::timeout, this, &QuietBatch::close);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QuietBatch::askAboutAll);
    connect(&m_probe, &FolderProbe::probed, this, &QuietBatch::decide);
}

void QuietBatch::add(const api::TorrentSource& source)
{
    auto* preview = new SourcePreview(m_session, source, this);
    m_items.push_back(preview);
    connect(preview, &SourcePreview::answered, this, &QuietBatch::takeAnswers);
}

void QuietBatch::keepOpen()
{
    m_more.start();
}

void QuietBatch::close()
{
    m_more.stop();
    m_isOpen = false;
    takeAnswers();
}

void QuietBatch::cancel()
{
    if (m_isDecided) {
        return;
    }
    for (SourcePreview* item : std::exchange(m_items, {})) {
        item->dismiss();
    }
    end();
}

void QuietBatch::takeAnswers()
{
    const auto hasAnswer = [](const SourcePreview* item) { return item->answer().has_value(); };
    if (!m_isOpen && !m_isDecided && std::all_of(m_items.begin(), m_items.end(), hasAnswer)) {
        m_isDecided = true;
        sortOut();
    }
}

void QuietBatch::sortOut()
{
    for (SourcePreview* item : m_items) {
        item->disconnect(this);
        const SourcePreview::Answer& answer = *item->answer();
        if (!answer || answer->existing) {
            if (answer) {
                Q_EMIT known(*answer);
            } else {
                Q_EMIT failed(answer.error(), item->name());
            }
            item->dismiss();
            continue;
        }
        auto torrent = std::find_if(m_torrents.begin(), m_torrents.end(), [&answer](const Torrent& each) {
            return !answer->infoHash.isEmpty() && each.all.preview().infoHash == answer->infoHash;
        });
        if (torrent == m_torrents.end()) {
            torrent = m_torrents.insert(torrent, Torrent());
        }
        torrent->all.join(*answer);
        torrent->sources.push_back(item);
    }
    m_items.clear();
    if (m_torrents.empty()) {
        end();
    } else if (mustAsk()) {
        askAboutAll();
    } else {
        m_folder = m_folder.isEmpty() ? m_session.settings().saveFolder : m_folder;
        m_patience.start();
        m_probe.probe(m_folder);
    }
}

bool QuietBatch::mustAsk() const
{
    if (m_ask == AskWhenAdding::ForSeveral) {
        return m_torrents.size() > 1 || hasSeveralFiles(m_torrents.front().all.preview());
    }
    return m_ask == AskWhenAdding::Always;
}

void QuietBatch::askAboutAll()
{
    while (!m_torrents.empty()) {
        ask(0);
    }
    end();
}

void QuietBatch::ask(qsizetype torrent)
{
    const std::vector<SourcePreview*> sources = m_torrents[torrent].sources;
    m_torrents.erase(m_torrents.begin() + torrent);
    for (SourcePreview* source : sources) {
        Q_EMIT questionWanted(source);
    }
}

void QuietBatch::decide(const FolderFacts& facts)
{
    if (facts.folder != m_folder || m_torrents.empty()) {
        return;
    }
    m_patience.stop();
    // Others ask about folders, too.
    m_probe.disconnect(this);
    if (!facts.isUsable) {
        askAboutAll();
        return;
    }
    // What was there before comes first; the dialog says what is missing for the rest.
    ByteCount promised = 0;
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_torrents.size());) {
        const ByteCount needed = neededBytes(m_torrents[i].all.preview());
        if (facts.freeSpace && promised + needed > *facts.freeSpace) {
            ask(i);
        } else {
            promised += needed;
            ++i;
        }
    }
    addRest();
}

void QuietBatch::addRest()
{
    if (m_torrents.empty()) {
        end();
        return;
    }
    QList<AddBatch::Entry> entries;
    bool hasFiles = true;
    for (const Torrent& torrent : m_torrents) {
        const api::TorrentPreview& preview = torrent.all.preview();
        hasFiles = hasFiles && preview.hasMetadata;
        const SourcePreview& source = *torrent.sources.front();
        api::AddTorrentRequest request = requestOf(torrent.all, source.source(), m_folder);
        m_choices.applyTo(request);
        entries.append({request, preview.name.isEmpty() ? source.name() : preview.name});
    }
    auto* adding = new AddBatch(m_session, entries, this);
    connect(adding, &AddBatch::failed, this, &QuietBatch::failed);
    connect(adding, &AddBatch::finished, this,
        [this, hasFiles](const QList<TorrentId>& torrents, const QStringList& names) {
            if (!torrents.isEmpty()) {
                Q_EMIT added(torrents, names, m_folder, hasFiles);
            }
            end();
        });
}

void QuietBatch::end()
{
    m_more.stop();
    m_patience.stop();
    m_isOpen = false;
    m_isDecided = true;
    Q_EMIT ended();
    // With the sources that are left: what they searched for is being added.
    deleteLater();
}

} // namespace freshet::ui
