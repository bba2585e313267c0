// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/session/torrent_host.h"

#include <QTest>

#include <cstdlib>
#include <memory>
#include <vector>

namespace freshet::test {

/// One host with several torrents in a network of its own.
class TorrentsOfOneHost
{
public:
    /// What applies at once in a session, too.
    void applySettings()
    {
        const swarm::TransferOptions& transfer = host.settings().transfer;
        host.swarm().options = transfer;
        host.swarm().download.setLimit(transfer.downloadLimit);
        host.swarm().upload.setLimit(transfer.uploadLimit);
        host.groups().apply(host.settings().groups);
        host.groups().applyTags(host.settings().tags);
        for (session::Torrent* torrent : torrents) {
            torrent->applySettings();
        }
    }

    SimScheduler scheduler;
    SimInternet internet;
    TorrentHost host{scheduler, internet, QStringLiteral("10.1.0.1")};
    std::vector<session::Torrent*> torrents;

protected:
    explicit TorrentsOfOneHost(quint64 seed)
        : internet(scheduler, seed)
    {}
    ~TorrentsOfOneHost() = default;
    Q_DISABLE_COPY_MOVE(TorrentsOfOneHost)

    using Counter = ByteCount (session::Torrent::*)() const;

    [[nodiscard]] session::TorrentRecord nextRecord(const TorrentFixture& fixture,
        const api::TorrentOptions& options, const QString& category, const QStringList& tags) const
    {
        session::TorrentRecord record = TorrentHost::newRecord(*fixture.torrent);
        record.id = TorrentId(nextNumber());
        record.choices.options = options;
        record.choices.category = category;
        record.choices.tags = tags;
        return record;
    }
    [[nodiscard]] quint64 nextNumber() const { return torrents.size() + 1; }
    [[nodiscard]] TorrentFixture nextFixture() const
    {
        return TorrentFixture::makeSingleFile(24_MiB, 128_KiB, nextNumber());
    }
    /// Bytes by which the counter of each torrent grows in that time, after a pause.
    std::vector<ByteCount> growth(Counter counter, Scheduler::Duration duration, Scheduler::Duration pause)
    {
        scheduler.runFor(pause);
        std::vector<ByteCount> moved;
        for (const session::Torrent* torrent : torrents) {
            moved.push_back(-(torrent->*counter)());
        }
        scheduler.runFor(duration);
        for (std::size_t i = 0; i < torrents.size(); ++i) {
            moved[i] += (torrents[i]->*counter)();
        }
        return moved;
    }
};

/// It downloads them, each from seeds of its own.
class ManyTorrents : public TorrentsOfOneHost
{
public:
    static constexpr int seedsOfEach = 2;

    ManyTorrents()
        : TorrentsOfOneHost(1)
    {}

    session::Torrent& add(
        const api::TorrentOptions& options = {}, const QString& category = {}, const QStringList& tags = {})
    {
        const quint64 number = nextNumber();
        const TorrentFixture fixture = nextFixture();
        session::Torrent& torrent = host.add(nextRecord(fixture, options, category, tags), fixture.torrent);
        QList<Endpoint> endpoints;
        for (int i = 0; i < seedsOfEach; ++i) {
            seeds.push_back(std::make_unique<TorrentHost>(
                scheduler, internet, QStringLiteral("10.0.%1.%2").arg(number).arg(i + 1)));
            seeds.back()->seed(fixture);
            endpoints.append(seeds.back()->endpoint());
        }
        torrent.addPeers(endpoints, swarm::PeerOrigin::User);
        torrent.allow({session::Activity::Download, {}});
        torrents.push_back(&torrent);
        return torrent;
    }
    /// Bytes that each torrent receives in that time, after a pause.
    std::vector<ByteCount> measure(Scheduler::Duration duration, Scheduler::Duration pause = 3s)
    {
        return growth(&session::Torrent::downloaded, duration, pause);
    }

    std::vector<std::unique_ptr<TorrentHost>> seeds;
};

/// It seeds them, each to leechers of its own.
class ManySeeds : public TorrentsOfOneHost
{
public:
    static constexpr int leechersOfEach = 2;

    ManySeeds()
        : TorrentsOfOneHost(2)
    {}

    session::Torrent& add(
        const api::TorrentOptions& options = {}, const QString& category = {}, const QStringList& tags = {})
    {
        const quint64 number = nextNumber();
        const TorrentFixture fixture = nextFixture();
        torrents.push_back(&host.add(
            nextRecord(fixture, options, category, tags), fixture.torrent, session::TorrentOrigin::Trusted));
        torrents.back()->allow({session::Activity::Seed, {}});
        host.disk().fill(StorageId(static_cast<quint32>(number)), fixture.content);
        for (int i = 1; i <= leechersOfEach; ++i) {
            leechers.push_back(std::make_unique<TorrentHost>(
                scheduler, internet, QStringLiteral("10.0.%1.%2").arg(number).arg(i)));
            // They do not help each other.
            leechers.back()->swarm().upload.setLimit(1);
            auto& leecher = leechers.back()->add(TorrentHost::newRecord(*fixture.torrent), fixture.torrent);
            leecher.addPeers({host.endpoint()}, swarm::PeerOrigin::User);
            leecher.allow({session::Activity::Download, {}});
        }
        return *torrents.back();
    }
    /// Bytes that each torrent sends in that time, after a pause.
    std::vector<ByteCount> measure(Scheduler::Duration duration, Scheduler::Duration pause = 5s)
    {
        return growth(&session::Torrent::uploaded, duration, pause);
    }

    std::vector<std::unique_ptr<TorrentHost>> leechers;
};

inline void verifyNear(ByteCount actual, ByteCount expected, double share = 0.03)
{
    const auto difference = std::abs(static_cast<double>(actual - expected));
    QVERIFY2(difference <= share * static_cast<double>(expected),
        qPrintable(QStringLiteral("%1 instead of %2").arg(actual).arg(expected)));
}

} // namespace freshet::test
