// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/info_hash.h"
#include "engine/swarm/peer_manager.h"
#include "engine/swarm/swarm_context.h"
#include "engine/wire/metadata_message.h"

#include <QObject>

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace freshet::swarm {

/// Magnet link -> info dictionary, from peers (BEP 9): several peers at once, verified against the info-hash.
/// Whoever sent a wrong dictionary alone is banned; if several took part, each is tried alone next. Engine
/// thread.
class MetadataFetcher final : public QObject
{
    Q_OBJECT
public:
    /// A larger info dictionary is not believed. Bytes.
    static constexpr ByteCount maxSize = 30 * 1024 * 1024;
    static constexpr Scheduler::Duration requestTimeout{10000};

    /// References outlive this.
    MetadataFetcher(SwarmContext& context, PeerManager& peers, InfoHash infoHash);

    /// 0 to 1: received parts of the dictionary.
    [[nodiscard]] double progress() const;

Q_SIGNALS:
    /// The raw bytes of the info dictionary, whose hash is right.
    void fetched(const QByteArray& infoBytes);

private:
    struct Ask
    {
        Scheduler::TimePoint at;
        /// Counts for nothing any more, but the part is still taken if it comes.
        bool isLate = false;
    };
    struct Part
    {
        QByteArray bytes;
        std::optional<PeerId> sender;
        std::unordered_map<PeerId, Ask> asked;
    };

    void addPeer(PeerId id);
    void removePeer(PeerId id);
    void receive(PeerId id, const QByteArray& payload);
    void receivePart(PeerId id, const wire::MetadataData& data);
    void requestMore();
    void requestFrom(PeerId id);
    void checkTimeouts();
    /// The peer is asked no more as long as there are others.
    void setUseless(PeerId id);
    [[nodiscard]] bool canServe(PeerId id) const;
    [[nodiscard]] bool isAskedOf(const Part& part, PeerId id) const;
    /// Whom to ask when nobody can serve m_size: believes the next size that somebody claims.
    void chooseSize();
    void finish();
    [[nodiscard]] bool isGenuine(const QByteArray& infoBytes) const;
    void startOver();

    SwarmContext& m_context;
    PeerManager& m_peerManager;
    InfoHash m_infoHash;
    /// Size that the parts in work belong to; 0: nobody has said one yet.
    ByteCount m_size = 0;
    std::vector<Part> m_parts;
    /// Peers that refused or did not answer: asked again only when nobody else is left.
    std::unordered_set<PeerId> m_useless;
    /// Peers whose dictionary was forged.
    std::unordered_set<PeerId> m_liars;
    /// Answers in a row that a peer failed to give in time.
    std::unordered_map<PeerId, int> m_timeouts;
    /// After a forged dictionary of many senders: the one peer that is tried alone now.
    std::optional<PeerId> m_onlyFrom;
    bool m_isOneByOne = false;
    bool m_isDone = false;
    Scheduler::Timer m_timer;
};

} // namespace freshet::swarm
