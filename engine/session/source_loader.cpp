// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/source_loader.h"

#include "engine/metainfo/metainfo_reader.h"
#include "engine/metainfo/metainfo_writer.h"
#include "engine/session/fault_mapper.h"

#include <QFile>
#include <QFileInfo>

namespace freshet::session {

namespace {

api::Outcome<LoadedSource> loadMagnet(const QString& link)
{
    auto magnet = metainfo::MagnetLink::parse(link);
    if (!magnet) {
        constexpr qsizetype shownLength = 100;
        return tl::unexpected(
            api::Fault{api::FaultKind::NotAMagnetLink, link.left(shownLength), magnet.error().toString()});
    }
    LoadedSource loaded;
    loaded.magnet = std::move(*magnet);
    return loaded;
}

} // namespace

api::Outcome<LoadedSource> loadTorrentBytes(const QByteArray& bytes, const QString& subject)
{
    auto info = metainfo::readMetainfo(bytes);
    if (!info) {
        return tl::unexpected(toFault(info.error(), FaultContext::AddingTorrent, subject));
    }
    LoadedSource loaded;
    loaded.info = std::move(*info);
    loaded.torrentFile = bytes;
    return loaded;
}

Result<LoadedSource> loadMetadata(const QByteArray& infoBytes, const metainfo::TorrentExtras& extras)
{
    auto info = metainfo::readInfo(infoBytes, extras);
    if (!info) {
        return failure(info.error());
    }
    LoadedSource loaded;
    loaded.info = std::move(*info);
    loaded.torrentFile = metainfo::writeTorrentFile(infoBytes, extras);
    return loaded;
}

QList<api::FilePriority> linkedPriorities(const metainfo::MagnetLink& link, qsizetype files)
{
    QList<api::FilePriority> priorities(files, api::FilePriority::Skip);
    for (const metainfo::FileRange& range : link.selectedFiles) {
        for (qint64 file = range.first; file <= range.last && file < files; ++file) {
            priorities[file] = api::FilePriority::Normal;
        }
    }
    return priorities;
}

api::Outcome<QByteArray> readTorrentFile(const QString& path)
{
    QFile file(path);
    const bool isRegular = QFileInfo(path).isFile();
    if (!isRegular || !file.open(QIODevice::ReadOnly)) {
        const QString reason =
            QFileInfo::exists(path) && !isRegular ? QStringLiteral("it is not a file") : file.errorString();
        return tl::unexpected(api::Fault{api::FaultKind::SourceUnreadable, path,
            file.error() == QFileDevice::NoError && !QFileInfo::exists(path) ? QStringLiteral("no such file")
                                                                             : reason});
    }
    if (file.size() > metainfo::maxTorrentFileSize) {
        return tl::unexpected(api::Fault{api::FaultKind::TorrentTooLarge, path, {}});
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return tl::unexpected(api::Fault{api::FaultKind::SourceUnreadable, path, file.errorString()});
    }
    return bytes;
}

SourceLoader::SourceLoader(Scheduler& scheduler, net::HttpClient& http)
    : m_scheduler(scheduler)
    , m_http(http)
    , m_background(scheduler)
{}

void SourceLoader::load(const api::TorrentSource& source, Done done, IsWanted isWanted)
{
    if (!source.file.isEmpty()) {
        m_background.run([path = source.file, done = std::move(done)]() -> Scheduler::Task {
            auto bytes = readTorrentFile(path);
            auto loaded = bytes ? loadTorrentBytes(*bytes, path) : tl::unexpected(bytes.error());
            return [done, loaded = std::move(loaded)] { done(loaded); };
        });
    } else if (!source.url.isEmpty()) {
        fetch(source.url, std::move(done), std::move(isWanted));
    } else if (!source.magnet.isEmpty()) {
        m_scheduler.post(
            [isAlive = std::weak_ptr<bool>(m_isAlive), link = source.magnet, done = std::move(done)] {
                if (!isAlive.expired()) {
                    done(loadMagnet(link));
                }
            });
    } else {
        parse(source.bytes, QStringLiteral("the torrent"), std::move(done));
    }
}

void SourceLoader::parse(const QByteArray& bytes, const QString& subject, Done done)
{
    m_background.run([bytes, subject, done = std::move(done)]() -> Scheduler::Task {
        return [done, loaded = loadTorrentBytes(bytes, subject)] { done(loaded); };
    });
}

void SourceLoader::fetch(const QUrl& url, Done done, IsWanted isWanted)
{
    net::HttpRequest request;
    request.url = url;
    request.maxBody = maxFetch;
    request.timeout = fetchTimeout;
    const quint64 number = m_nextFetch++;
    Fetch& fetch = m_fetches[number];
    fetch.isWanted = std::move(isWanted);
    fetch.transfer =
        m_http.get(request, [this, url, number, done = std::move(done)](Result<net::HttpResponse> response) {
            const auto fetched = m_fetches.extract(number);
            const QString subject = url.toDisplayString(QUrl::RemoveUserInfo);
            constexpr int ok = 200;
            if (!response) {
                done(tl::unexpected(toFault(response.error(), FaultContext::AddingTorrent, subject)));
            } else if (response->status != ok) {
                done(tl::unexpected(api::Fault{api::FaultKind::DownloadFailed, subject,
                    QStringLiteral("HTTP %1").arg(response->status)}));
            } else {
                parse(response->body, subject, done);
            }
        });
    if (!m_look.isSet()) {
        m_look = m_scheduler.callEvery(lookInterval, [this] { giveUpUnwanted(); });
    }
}

void SourceLoader::giveUpUnwanted()
{
    std::erase_if(
        m_fetches, [](const auto& fetch) { return fetch.second.isWanted && !fetch.second.isWanted(); });
    if (m_fetches.empty()) {
        m_look.cancel();
    }
}

} // namespace freshet::session
