// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/sim_session.h"
#include "tests/support/swarm/fake_peer.h"

#include <memory>
#include <vector>

namespace freshet::test {

constexpr ByteRate lineRate = 2'000'000;

/// Made once: that takes longer than most scenarios.
inline const TorrentFixture& bigFixture()
{
    static const TorrentFixture fixture = TorrentFixture::makeSingleFile(80'000'000, 256 * 1024);
    return fixture;
}
inline const TorrentFixture& otherFixture()
{
    static const TorrentFixture fixture = TorrentFixture::makeSingleFile(40'000'000, 256 * 1024, 2);
    return fixture;
}

/// Two computers, 20 ms from the middle of the internet, with lines of 2 MB/s: the one that we look at, and
/// another.
struct World
{
    World()
    {
        for (SimSession* session : {&ours, &theirs}) {
            internet.setProfile(session->host().endpoint().address, line());
        }
    }
    static SimHostProfile line()
    {
        SimHostProfile profile;
        profile.latency = 20ms;
        profile.up = profile.down = lineRate;
        return profile;
    }

    /// We download, they have it all.
    session::Torrent& download()
    {
        session::Torrent& torrent = ours.add(fixture, false);
        theirs.add(fixture, true);
        meet(torrent);
        return torrent;
    }
    /// We have it all, and they download.
    session::Torrent& seed()
    {
        session::Torrent& torrent = ours.add(fixture, true);
        meet(theirs.add(fixture, false), ours);
        return torrent;
    }
    void meet(session::Torrent& torrent) { meet(torrent, theirs); }
    static void meet(session::Torrent& torrent, SimSession& other)
    {
        torrent.addPeers({other.host().endpoint()}, swarm::PeerOrigin::User);
    }
    /// A peer that says `opening` and then what it is told to.
    FakePeer& fake(session::Torrent& torrent, const wire::Message& opening)
    {
        const QHostAddress address(QStringLiteral("10.0.1.%1").arg(fakes.size() + 1));
        internet.setProfile(address, line());
        fakes.push_back(
            std::make_unique<FakePeer>(internet.host(address), fixture.torrent->infoHash.wireForm(),
                "-FK0001-" + QByteArray::number(fakes.size()).rightJustified(12, '0')));
        fakes.back()->opening = {opening};
        fakes.back()->listen(6881);
        torrent.addPeers({Endpoint(address, 6881)}, swarm::PeerOrigin::User);
        return *fakes.back();
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 1};
    SimSession ours{scheduler, internet, QStringLiteral("10.0.0.1")};
    SimSession theirs{scheduler, internet, QStringLiteral("10.0.0.2")};
    const TorrentFixture& fixture = bigFixture();
    const TorrentFixture& another = otherFixture();
    std::vector<std::unique_ptr<FakePeer>> fakes;
};

} // namespace freshet::test
