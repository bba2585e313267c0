// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom Torrent has nothing to do with, because of what they sent or because the user says so.

#include "engine/session/snapshot_builder.h"
#include "engine/session/torrent.h"

#include <algorithm>
#include <utility>

namespace freshet::session {

namespace {
/// Whose ban may be wanted again after it was taken back.
constexpr std::size_t maxTakenBack = 256;
} // namespace

void Torrent::restoreBans()
{
    m_bans->restore(std::exchange(m_record.progress.integrity.bans, {}));
    m_bans->expire(m_services.swarm.scheduler.wallClockMs());
}

void Torrent::peerBanned(const swarm::PeerBan& ban, bool isNew)
{
    Q_EMIT progressChanged();
    // Who does it by hand knows it.
    if (isNew && !ban.offence.isByHand) {
        api::Notice news{api::Notice::Kind::PeerBanned};
        news.ban = banSnapshot(ban, *m_bans);
        notice(std::move(news));
    }
}

void Torrent::disconnectPeers(const QList<PeerId>& peers, swarm::Errc reason)
{
    for (const PeerId peer : peers) {
        if (m_transfer && m_transfer->peers().peer(peer) != nullptr) {
            m_transfer->peers().disconnectPeer(peer, Error{reason, {}});
        }
    }
}

void Torrent::banPeers(const QList<PeerId>& peers, const swarm::BanSpan& span)
{
    swarm::Offence byHand;
    byHand.isByHand = true;
    byHand.span = span;
    for (const PeerId peer : peers) {
        const auto before = std::find_if(m_takenBack.begin(), m_takenBack.end(),
            [peer](const swarm::PeerBan& ban) { return ban.peer == peer; });
        if (before != m_takenBack.end()) {
            swarm::PeerBan ban = *before;
            m_takenBack.erase(before);
            ban.offence.span = span;
            ban.bannedMs = m_services.swarm.scheduler.wallClockMs();
            if (m_transfer) {
                m_transfer->peers().reinstate(ban);
            } else {
                m_bans->add(std::move(ban));
            }
            Q_EMIT progressChanged();
        } else if (m_transfer) {
            m_transfer->peers().ban(peer, byHand);
        }
    }
}

void Torrent::unbanPeers(const QList<PeerId>& peers)
{
    for (const PeerId peer : peers) {
        const auto& bans = m_bans->bans();
        const auto found = std::find_if(bans.begin(), bans.end(),
            [peer](const swarm::PeerBan& ban) { return ban.peer == peer && ban.offence.isByHand; });
        if (found != bans.end()) {
            m_takenBack.push_back(*found);
            if (m_takenBack.size() > maxTakenBack) {
                m_takenBack.pop_front();
            }
            liftBan(found->id);
        }
    }
}

void Torrent::liftBan(quint64 ban)
{
    if (const auto lifted = m_bans->lift(ban)) {
        if (m_transfer && lifted->listens.isValid()) {
            m_transfer->peers().addCandidates({lifted->listens}, swarm::PeerOrigin::Resume);
        }
        Q_EMIT progressChanged();
    }
}

} // namespace freshet::session
