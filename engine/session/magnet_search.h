// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metadata_search.h"
#include "engine/metainfo/magnet_link.h"
#include "engine/session/source_loader.h"
#include "engine/session/torrent_transfer.h"

#include <QObject>

#include <memory>

namespace freshet::session {

/// Asks the swarm of a magnet link for the file list and nothing else: peers and trackers of its own, but no
/// files, no record, no place in the list or the queue. Engine thread.
class MagnetSearch final : public QObject
{
    Q_OBJECT
public:
    /// Without a connected peer for so long, search() says why.
    static constexpr Scheduler::Duration patience = 60s;
    /// Of foundPeers().
    static constexpr int maxPeers = 50;

    /// `services` outlives this. The link has an info-hash of version 1.
    MagnetSearch(TorrentServices& services, const metainfo::MagnetLink& link);
    ~MagnetSearch() override;

    void start();
    /// Leaves the swarm. stopped() follows when trackers know, or soon enough without them.
    void stop();
    /// Another link to the same torrent: whom it names is asked, too.
    void join(const metainfo::MagnetLink& link);
    /// The settings have changed.
    void applySettings() { m_transfer.applySettings(); }

    [[nodiscard]] const metainfo::MagnetLink& link() const { return m_link; }
    /// As it is now; to be called about once a second.
    [[nodiscard]] api::MetadataSearch search();
    /// Good ones first.
    [[nodiscard]] QList<Endpoint> foundPeers() const;

Q_SIGNALS:
    /// The file list is there, or what peers have sent is no good.
    void ended(const freshet::api::Outcome<freshet::session::LoadedSource>& outcome);
    /// After stop(), never inside of it.
    void stopped();

private:
    void take(const QByteArray& infoBytes);
    [[nodiscard]] api::Bottleneck reason(const api::Fault& fault) const;

    TorrentServices& m_services;
    metainfo::MagnetLink m_link;
    Budget m_download;
    Budget m_upload;
    TorrentTransfer m_transfer;
    Scheduler::TimePoint m_startedAt;
    /// When somebody was last connected.
    Scheduler::TimePoint m_aloneSince;
};

} // namespace freshet::session
