// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/metadata_fetcher.h"
#include "engine/swarm/metadata_server.h"
#include "tests/support/sim_internet.h"
#include "tests/support/swarm/mock_peer_manager.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;

namespace {

constexpr quint8 theirId = 7;

struct FetcherBench
{
    explicit FetcherBench(qsizetype size = 100'000)
        : info(size, 'i')
    {
        for (qsizetype i = 0; i < size; ++i) {
            info[i] = static_cast<char>(random.next());
        }
        InfoHash hash;
        hash.v1 = sha1(info);
        fetcher = std::make_unique<MetadataFetcher>(context, peers, hash);
        QObject::connect(fetcher.get(), &MetadataFetcher::fetched, &peers,
            [this](const QByteArray& bytes) { result = bytes; });
    }

    /// A peer that says its dictionary is so long; 0: it says nothing.
    PeerId addPeer(ByteCount size)
    {
        PeerState& state = peers.addPeer(Bitfield());
        state.metadataMessageId = theirId;
        state.metadataSize = size;
        Q_EMIT peers.extensionsKnown(state.id);
        return state.id;
    }
    [[nodiscard]] std::vector<quint32> takeRequests(PeerId id)
    {
        std::vector<quint32> pieces;
        for (; m_seen < peers.sent().size(); ++m_seen) {
            const auto* message = std::get_if<wire::Extended>(&peers.sent()[m_seen].message);
            const auto decoded = wire::decodeMetadataMessage(message->payload);
            if (const auto* request = std::get_if<wire::MetadataRequest>(&*decoded)) {
                m_asked[peers.sent()[m_seen].peer].push_back(request->piece);
            }
        }
        return std::exchange(m_asked[id], {});
    }
    void say(PeerId id, const wire::MetadataMessage& message)
    {
        Q_EMIT peers.extensionReceived(id, Extension::Metadata, wire::encode(message));
    }
    /// Answers all that was asked of the peer, out of this dictionary.
    bool answer(PeerId id, const QByteArray& dictionary)
    {
        bool any = false;
        for (const quint32 piece : takeRequests(id)) {
            any = true;
            if (peers.peer(id) != nullptr) {
                say(id,
                    wire::MetadataData{piece, dictionary.size(),
                        dictionary.mid(piece * wire::metadataPieceSize,
                            wire::metadataPieceLength(dictionary.size(), piece))});
            }
        }
        return any;
    }
    [[nodiscard]] QByteArray forged() const { return QByteArray(info.size(), 'f'); }

    SimScheduler scheduler;
    SeededRandom random{1};
    SimInternet internet{scheduler, 1};
    net::ConnectLimiter connects{scheduler};
    Throttle download{scheduler};
    Throttle upload{scheduler};
    SwarmContext context{scheduler, random, internet.host(QHostAddress(0x0A000001)), connects, download,
        upload, QByteArray(20, 'x'), 0, {}};
    MockPeerManager peers;
    QByteArray info;
    std::unique_ptr<MetadataFetcher> fetcher;
    QByteArray result;

private:
    std::size_t m_seen = 0;
    std::map<PeerId, std::vector<quint32>> m_asked;
};

} // namespace

class MetadataFetcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchesFromOnePeer()
    {
        FetcherBench bench;
        const PeerId id = bench.addPeer(bench.info.size());
        while (bench.answer(id, bench.info)) {}
        QCOMPARE(bench.result, bench.info);
        QCOMPARE(bench.fetcher->progress(), 1.0);
    }

    void fetchesFromSeveralAtOnce()
    {
        FetcherBench bench;
        const PeerId a = bench.addPeer(bench.info.size());
        const PeerId b = bench.addPeer(bench.info.size());
        QVERIFY(bench.answer(a, bench.info));
        QVERIFY(bench.answer(b, bench.info));
        while (bench.answer(a, bench.info) || bench.answer(b, bench.info)) {}
        QCOMPARE(bench.result, bench.info);
    }

    void aLiarAloneIsBanned()
    {
        FetcherBench bench;
        const PeerId liar = bench.addPeer(bench.info.size());
        while (bench.answer(liar, bench.forged())) {}
        QCOMPARE(bench.peers.bans().size(), 1U);
        const PeerId honest = bench.addPeer(bench.info.size());
        bench.scheduler.runFor(2s);
        while (bench.answer(honest, bench.info)) {}
        QCOMPARE(bench.result, bench.info);
    }

    void aLiarAmongOthersIsFound()
    {
        FetcherBench bench;
        const PeerId a = bench.addPeer(bench.info.size());
        const PeerId liar = bench.addPeer(bench.info.size());
        const PeerId b = bench.addPeer(bench.info.size());
        for (int i = 0; i < 60 && bench.result.isEmpty(); ++i) {
            bench.answer(liar, bench.forged());
            bench.answer(a, bench.info);
            bench.answer(b, bench.info);
            bench.scheduler.runFor(1s);
        }
        QCOMPARE(bench.result, bench.info);
        for (const MockPeerManager::Ban& ban : bench.peers.bans()) {
            QCOMPARE(ban.peer, liar);
        }
    }

    void aWrongSizeThatNobodyBacksUpIsDropped()
    {
        FetcherBench bench;
        const PeerId silent = bench.addPeer(5'000'000);
        const PeerId honest = bench.addPeer(bench.info.size());
        for (int i = 0; i < 60 && bench.result.isEmpty(); ++i) {
            bench.scheduler.runFor(1s);
            bench.answer(honest, bench.info);
        }
        QCOMPARE(bench.result, bench.info);
        Q_UNUSED(silent)
    }

    void refusalsAndSilenceMoveOnToOthers()
    {
        FetcherBench bench;
        const PeerId refuser = bench.addPeer(bench.info.size());
        const PeerId silent = bench.addPeer(bench.info.size());
        for (const quint32 piece : bench.takeRequests(refuser)) {
            bench.say(refuser, wire::MetadataReject{piece});
        }
        const PeerId honest = bench.addPeer(bench.info.size());
        for (int i = 0; i < 60 && bench.result.isEmpty(); ++i) {
            bench.scheduler.runFor(1s);
            bench.answer(honest, bench.info);
        }
        QCOMPARE(bench.result, bench.info);
        QVERIFY(bench.takeRequests(refuser).empty());
        Q_UNUSED(silent)
    }

    void aSlowPeerAloneIsEnough()
    {
        FetcherBench bench(40'000);
        const PeerId slow = bench.addPeer(bench.info.size());
        std::vector<quint32> asked = bench.takeRequests(slow);
        for (int i = 0; i < 10 && bench.result.isEmpty(); ++i) {
            bench.scheduler.runFor(25s);
            const quint32 piece = static_cast<quint32>(i % 3);
            bench.say(slow,
                wire::MetadataData{piece, bench.info.size(),
                    bench.info.mid(piece * wire::metadataPieceSize,
                        wire::metadataPieceLength(bench.info.size(), piece))});
        }
        QCOMPARE(bench.result, bench.info);
    }

    void uselessClaimsDoNotBlock()
    {
        FetcherBench bench;
        const PeerId huge = bench.addPeer(MetadataFetcher::maxSize + 1);
        QVERIFY(bench.takeRequests(huge).empty());
        const PeerId none = bench.addPeer(0);
        QVERIFY(bench.takeRequests(none).empty());
        const PeerId honest = bench.addPeer(bench.info.size());
        while (bench.answer(honest, bench.info)) {}
        QCOMPARE(bench.result, bench.info);
    }

    void dataNobodyAskedForIsIgnored()
    {
        FetcherBench bench(10'000);
        const PeerId a = bench.addPeer(bench.info.size());
        const PeerId stranger = bench.addPeer(0);
        bench.say(stranger, wire::MetadataData{0, bench.info.size(), bench.forged()});
        QVERIFY(bench.peers.bans().empty());
        QVERIFY(bench.answer(a, bench.info));
        QCOMPARE(bench.result, bench.info);
    }

    void garbageEndsTheConnection()
    {
        FetcherBench bench;
        const PeerId a = bench.addPeer(bench.info.size());
        Q_EMIT bench.peers.extensionReceived(a, Extension::Metadata, QByteArray("garbage"));
        QCOMPARE(bench.peers.disconnects().size(), 1U);
    }

    void theServerAnswersWithinReason()
    {
        FetcherBench bench;
        bench.fetcher.reset();
        const MetadataServer server(bench.peers, bench.info);
        PeerState& state = bench.peers.addPeer(Bitfield());
        state.metadataMessageId = theirId;
        const auto lastReply = [&bench] {
            return *wire::decodeMetadataMessage(
                std::get<wire::Extended>(bench.peers.sent().back().message).payload);
        };
        bench.say(state.id, wire::MetadataRequest{6});
        QCOMPARE(std::get<wire::MetadataData>(lastReply()).data, bench.info.mid(6 * 16384));
        bench.say(state.id, wire::MetadataRequest{7});
        QVERIFY(std::holds_alternative<wire::MetadataReject>(lastReply()));
        bench.peers.setUnsent(state.id, 100_MiB);
        bench.say(state.id, wire::MetadataRequest{0});
        QVERIFY(std::holds_alternative<wire::MetadataReject>(lastReply()));
        bench.peers.setUnsent(state.id, 0);
        int served = 0;
        for (int i = 0; i < 100; ++i) {
            bench.say(state.id, wire::MetadataRequest{0});
            served += std::holds_alternative<wire::MetadataData>(lastReply()) ? 1 : 0;
        }
        QCOMPARE(served, 20);
    }
};

FRESHET_TEST(MetadataFetcherTest)
#include "metadata_fetcher_test.moc"
