// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/api/requests.h"
#include "engine/base/scheduler.h"
#include "engine/metainfo/magnet_link.h"
#include "engine/metainfo/metainfo.h"
#include "engine/metainfo/torrent_extras.h"
#include "engine/net/http_client.h"
#include "engine/session/background.h"

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace freshet::session {

/// What a TorrentSource turned out to be: a torrent with its bytes, or a magnet link.
struct LoadedSource
{
    metainfo::MetainfoPointer info;
    QByteArray torrentFile;
    std::optional<metainfo::MagnetLink> magnet;

    [[nodiscard]] InfoHash infoHash() const { return info ? info->infoHash : magnet->infoHash; }
    [[nodiscard]] QString name() const { return info ? info->name : magnet->name; }
};

/// Reads a .torrent's bytes; fails with metainfo's and bencode's errors as faults about `subject`.
[[nodiscard]] api::Outcome<LoadedSource> loadTorrentBytes(const QByteArray& bytes, const QString& subject);
/// Puts a torrent together from its info dictionary, as peers send it, and what stands around that.
[[nodiscard]] Result<LoadedSource> loadMetadata(
    const QByteArray& infoBytes, const metainfo::TorrentExtras& extras);
/// Which of `files` files a link is about (BEP 53).
[[nodiscard]] QList<api::FilePriority> linkedPriorities(const metainfo::MagnetLink& link, qsizetype files);
/// Reads a .torrent file; blocks. For command lines and background threads.
[[nodiscard]] api::Outcome<QByteArray> readTorrentFile(const QString& path);

/// TorrentSource -> LoadedSource: files are read in the background, addresses fetched. Engine thread.
class SourceLoader
{
public:
    using Done = std::function<void(api::Outcome<LoadedSource>)>;
    /// Whether anybody waits for it.
    using IsWanted = std::function<bool()>;

    /// For a .torrent fetched over http: larger ones exist only as files.
    static constexpr ByteCount maxFetch = 20 * 1024 * 1024;
    static constexpr std::chrono::seconds fetchTimeout{20};
    /// How often a fetch under way looks whether it is still wanted.
    static constexpr Scheduler::Duration lookInterval{500};

    /// Both outlive this. Loads under way are forgotten when this is destroyed.
    SourceLoader(Scheduler& scheduler, net::HttpClient& http);
    SourceLoader(const SourceLoader&) = delete;
    SourceLoader& operator=(const SourceLoader&) = delete;

    /// `done` never comes inside this call, and not at all for an address that is not wanted any more: then
    /// what is being fetched is given up.
    void load(const api::TorrentSource& source, Done done, IsWanted isWanted = {});

private:
    /// Reads a torrent beside the engine thread: one of 100 MiB takes seconds.
    void parse(const QByteArray& bytes, const QString& subject, Done done);
    void fetch(const QUrl& url, Done done, IsWanted isWanted);
    void giveUpUnwanted();

    struct Fetch
    {
        std::unique_ptr<net::HttpClient::Transfer> transfer;
        IsWanted isWanted;
    };

    Scheduler& m_scheduler;
    net::HttpClient& m_http;
    quint64 m_nextFetch = 0;
    std::unordered_map<quint64, Fetch> m_fetches;
    /// Set while there is something to look after.
    Scheduler::Timer m_look;
    Background m_background;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::session
