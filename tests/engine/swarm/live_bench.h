// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/swarm/swarm_errc.h"
#include "tests/support/swarm/fake_peer.h"
#include "tests/support/swarm/sim_engine.h"

#include <optional>

namespace freshet::test {

/// One engine at 10.1.0.1 and fake peers around it, on a simulated internet.
struct LiveBench
{
    /// Without the metadata the engine knows no more than the info-hash.
    explicit LiveBench(bool isMagnet = false)
        : fixture(TorrentFixture::makeSingleFile(640_KiB, 64_KiB))
        , engine(internet, 1, fixture, 1)
    {
        if (isMagnet) {
            engine.startAsMagnet();
        } else {
            engine.startAsLeecher();
        }
        QObject::connect(&engine.peers(), &swarm::PeerManager::peerClosed, &engine.peers(),
            [this](PeerId, const Error& error) { endings.push_back(error.code); });
    }
    ~LiveBench()
    {
        engine.stop();
        scheduler.runFor(1s);
    }

    FakePeer& addFake(int number = 1)
    {
        fakes.push_back(std::make_unique<FakePeer>(internet.host(fakeAddress(number)),
            fixture.torrent->infoHash.wireForm(),
            "-FK0001-" + QByteArray::number(number).rightJustified(12, '0')));
        return *fakes.back();
    }
    /// A fake peer that has dialled the engine and was greeted.
    FakePeer::Talk& dialledBy(FakePeer& fake)
    {
        FakePeer::Talk& talk = fake.dial(engine.endpoint());
        scheduler.runFor(1s);
        return talk;
    }
    [[nodiscard]] static QHostAddress fakeAddress(int number)
    {
        return QHostAddress(0x0A020000U + static_cast<quint32>(number));
    }
    /// The only connected peer.
    [[nodiscard]] const swarm::PeerState* onlyPeer()
    {
        const auto ids = engine.peers().peers();
        return ids.size() == 1 ? engine.peers().peer(ids.front()) : nullptr;
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 1};
    TorrentFixture fixture;
    SimEngine engine;
    std::vector<std::unique_ptr<FakePeer>> fakes;
    std::vector<std::error_code> endings;
};

} // namespace freshet::test
