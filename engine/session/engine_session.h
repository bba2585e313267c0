// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"
#include "engine/session/engine_config.h"
#include "engine/session/torrent_maker.h"

#include <QPromise>
#include <QThread>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace freshet::session {

class SessionWorker;
class Torrent;

/// The real Session: starts the engine thread, takes every call over to its SessionWorker, and brings answers
/// back. Front end's thread.
class EngineSession final : public api::Session
{
    Q_OBJECT
public:
    /// Loads the profile and starts the engine; fails with ProfileInUse, StateUnreadable or StateNotWritable.
    [[nodiscard]] static api::Outcome<std::unique_ptr<EngineSession>> create(const EngineConfig& config);
    /// Stops every torrent in order, tells trackers, saves; blocks for at most some seconds.
    ~EngineSession() override;

    [[nodiscard]] QFuture<api::Outcome<api::TorrentPreview>> preview(
        const api::TorrentSource& source) override;
    [[nodiscard]] QFuture<api::Outcome<TorrentId>> addTorrent(const api::AddTorrentRequest& request) override;
    void pause(const QList<TorrentId>& torrents) override;
    void resume(const QList<TorrentId>& torrents) override;
    void setForced(const QList<TorrentId>& torrents, bool isForced) override;
    void remove(const QList<TorrentId>& torrents, api::FileRemoval files) override;
    void restore(const QList<TorrentId>& torrents) override;
    void recheck(const QList<TorrentId>& torrents) override;
    void announceNow(const QList<TorrentId>& torrents) override;
    void setFilePriorities(TorrentId torrent, const QList<api::FilePriority>& priorities) override;
    void setTorrentOptions(const QList<TorrentId>& torrents, const api::TorrentOptions& options) override;
    void setCategory(const QList<TorrentId>& torrents, const QString& category) override;
    void setTags(const QList<TorrentId>& torrents, const QStringList& tags) override;
    void rename(TorrentId torrent, const QString& name) override;
    void moveFiles(const QList<TorrentId>& torrents, const QString& folder) override;
    [[nodiscard]] QFuture<api::Outcome<>> renameFiles(
        TorrentId torrent, const QString& from, const QString& to) override;
    void setSaveFolder(const QList<TorrentId>& torrents, const QString& folder) override;
    void setQueuePosition(const QList<TorrentId>& torrents, int position) override;
    void addPeers(TorrentId torrent, const QList<Endpoint>& peers) override;
    void setPeerLimits(
        TorrentId torrent, const QList<PeerId>& peers, const swarm::PeerLimits& limits) override;
    void fetchFirst(TorrentId torrent, quint32 piece) override;
    void recheckPiece(TorrentId torrent, quint32 piece) override;
    void watchPeer(std::optional<PeerId> peer) override;
    void disconnectPeers(TorrentId torrent, const QList<PeerId>& peers) override;
    void banPeers(TorrentId torrent, const QList<PeerId>& peers, const swarm::BanSpan& span) override;
    void unbanPeers(TorrentId torrent, const QList<PeerId>& peers) override;
    void addTrackers(TorrentId torrent, const QStringList& urls) override;
    void removeTrackers(TorrentId torrent, const QStringList& urls) override;
    void setTrackers(TorrentId torrent, const QList<QStringList>& tiers) override;
    [[nodiscard]] QFuture<api::Outcome<QByteArray>> torrentFile(TorrentId torrent) override;
    [[nodiscard]] QFuture<api::Outcome<QByteArray>> createTorrent(
        const api::CreateTorrentRequest& request) override
    {
        return m_maker.create(request);
    }
    [[nodiscard]] QFuture<api::Outcome<api::ContentSummary>> summarise(const QString& path) override
    {
        return m_maker.summarise(path);
    }
    void liftBan(TorrentId torrent, quint64 ban) override;
    [[nodiscard]] QFuture<api::TrafficHistory> history(const api::HistoryRequest& request) override;
    [[nodiscard]] QList<api::SettingRow> settingRows() const override;
    [[nodiscard]] api::Settings settings() const override { return m_settings; }
    void applySettings(const api::Settings& settings) override;
    void watch(std::optional<TorrentId> torrent) override;
    [[nodiscard]] QFuture<QList<api::Event>> pastLog(
        qsizetype most, std::optional<TorrentId> torrent) override;
    void watchLog(bool isWatched) override;
    void setUpdateInterval(std::chrono::milliseconds interval) override;
    void publishAll() override;
    using Session::watchMetrics;
    void watchMetrics(api::MetricsScope scope, api::MetricsReader reader) override;

private:
    EngineSession();

    /// Runs `task` on the engine thread.
    void post(std::function<void(SessionWorker&)> task);
    void postForEach(const QList<TorrentId>& torrents, std::function<void(Torrent&)> action);
    void take(const api::SessionUpdate& update, const std::optional<api::TorrentDetails>& details);

    void takeMetrics(const api::MetricsSnapshot& metrics);

    /// An answer that the front end waits for.
    struct PendingAnswer
    {
        std::weak_ptr<void> promise;
        /// Ends it without a result, unless it was answered.
        std::function<void()> abandon;
    };

    /// A promise that a std::function, which must be copyable, can hold.
    template<class T>
    [[nodiscard]] std::shared_ptr<QPromise<T>> makePromise();

    TorrentMaker m_maker;
    QThread m_thread;
    std::vector<PendingAnswer> m_pending;
    /// Lives on m_thread.
    SessionWorker* m_worker = nullptr;
    api::Settings m_settings;
    /// By MetricsReader.
    std::array<api::MetricsScope, 2> m_metricsScopes{};
};

} // namespace freshet::session
