// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/piece_picker.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>
#include <set>

using namespace freshet;
using namespace freshet::swarm;
using metainfo::BlockAddress;

namespace {

constexpr quint32 pieceCount = 40;
constexpr quint32 blocksPerPiece = 3;
constexpr quint32 peerCount = 8;

/// The picker beside a plain description of what it must know, changed at random and compared.
class Model
{
public:
    explicit Model(std::uint64_t seed)
        : m_random(seed)
        , m_picker(metainfo::PieceLayout(pieceCount * blocksPerPiece * metainfo::blockSize - 5000,
                       blocksPerPiece * metainfo::blockSize),
              m_random)
        , m_have(pieceCount)
        , m_priorities(pieceCount, PiecePicker::normalPriority)
    {
        for (quint32 i = 0; i < peerCount; ++i) {
            m_peers.emplace_back(pieceCount);
        }
    }

    /// One random change; an empty text if all is as it should be.
    QString step()
    {
        const quint32 peer = below(peerCount);
        const PieceIndex piece(below(pieceCount));
        switch (below(14)) {
        case 0: togglePiece(peer, piece); break;
        case 1: joinOrLeave(peer); break;
        case 2: changePriority(piece); break;
        case 3: finish(piece); break;
        case 4: lose(piece); break;
        case 5: abandon(peer); break;
        case 6: gone(peer); break;
        case 7:
        case 8:
        case 9:
        case 10:
            if (const QString wrong = receive(peer); !wrong.isEmpty()) {
                return wrong;
            }
            break;
        default:
            if (const QString wrong = pick(peer); !wrong.isEmpty()) {
                return wrong;
            }
        }
        return check();
    }

private:
    quint32 below(quint32 bound) { return static_cast<quint32>(m_random.below(bound)); }

    void togglePiece(quint32 peer, PieceIndex piece)
    {
        if (m_peers[peer].set(piece.value())) {
            m_picker.peerHas(piece);
        } else {
            m_peers[peer].reset(piece.value());
            m_picker.peerLost(piece);
        }
    }
    void joinOrLeave(quint32 peer)
    {
        m_picker.removeBitfield(m_peers[peer]);
        const quint32 share = below(101);
        for (quint32 i = 0; i < pieceCount; ++i) {
            m_peers[peer].set(i, below(100) < share);
        }
        m_picker.addBitfield(m_peers[peer]);
    }
    void changePriority(PieceIndex piece)
    {
        m_priorities[piece.value()] = static_cast<quint8>(below(4));
        if (below(20) == 0) {
            m_picker.setPriorities(m_priorities);
        } else {
            m_picker.setPriority(piece, m_priorities[piece.value()]);
        }
    }
    void forget(PieceIndex piece)
    {
        std::erase_if(m_received, [piece](const BlockAddress& b) { return b.piece == piece; });
        std::erase_if(m_requests, [piece](const auto& entry) { return entry.first.piece == piece; });
    }
    void finish(PieceIndex piece)
    {
        if (below(3) == 0) {
            m_picker.pieceFailed(piece, false);
        } else {
            m_picker.pieceVerified(piece);
            m_have.set(piece.value());
        }
        forget(piece);
    }
    void lose(PieceIndex piece)
    {
        m_have.reset(piece.value());
        m_picker.setLost(piece);
    }
    void abandon(quint32 peer)
    {
        for (auto& [block, peers] : m_requests) {
            if (peers.erase(peer) > 0) {
                m_picker.blockAbandoned(PeerId(peer), block);
                return;
            }
        }
    }
    void gone(quint32 peer)
    {
        m_picker.peerGone(PeerId(peer));
        for (auto& [block, peers] : m_requests) {
            peers.erase(peer);
        }
    }
    QString receive(quint32 peer)
    {
        const PieceIndex piece(below(pieceCount));
        BlockAddress block = m_picker.layout().block(piece, below(m_picker.layout().blockCount(piece)));
        for (const auto& [requested, peers] : m_requests) {
            if (peers.contains(peer) && below(3) > 0) {
                block = requested;
                break;
            }
        }
        const bool isNew = m_picker.isBegun(block.piece) && !m_received.contains(block);
        std::set<quint32> losers = m_requests[block];
        losers.erase(peer);
        const BlockReceipt receipt = m_picker.blockReceived(PeerId(peer), block);
        if (receipt.isNew != isNew) {
            return QStringLiteral("isNew");
        }
        if (isNew) {
            if (receipt.losers.size() != losers.size()) {
                return QStringLiteral("losers");
            }
            m_received.insert(block);
            m_requests.erase(block);
        }
        return {};
    }
    QString pick(quint32 peer)
    {
        PickContext context;
        context.maxBlocks = static_cast<int>(1 + below(8));
        context.maxPieces = static_cast<int>(1 + below(4));
        context.canStartPieces = below(8) != 0;
        context.speed = static_cast<SpeedClass>(below(3));
        const bool isEndgame = m_picker.isEndgame();
        std::vector<BlockAddress> out;
        const int count = m_picker.pick(PeerId(peer), m_peers[peer], context, out);
        if (count != static_cast<int>(out.size()) || count > context.maxBlocks) {
            return QStringLiteral("count");
        }
        for (const BlockAddress& block : out) {
            std::set<quint32>& peers = m_requests[block];
            const auto piece = block.piece.value();
            if (!m_picker.layout().isBlock(block) || !m_peers[peer].test(piece) || m_have.test(piece)
                || m_priorities[piece] == 0 || m_received.contains(block) || peers.contains(peer)) {
                return QStringLiteral("picked what must not be picked");
            }
            if (!peers.empty() && !isEndgame && !m_picker.isEndgame()) {
                return QStringLiteral("asked twice before the endgame");
            }
            peers.insert(peer);
        }
        if (out.empty() && context.canStartPieces && m_picker.piecesInProgress(PeerId(peer)) == 0
            && m_picker.isInteresting(m_peers[peer]) && hasFree(peer)) {
            return QStringLiteral("nothing picked though something is free");
        }
        return {};
    }
    bool hasFree(quint32 peer) const
    {
        for (quint32 i = 0; i < pieceCount; ++i) {
            const PieceIndex piece(i);
            for (quint32 n = 0;
                 m_peers[peer].test(i) && m_picker.isWanted(piece) && n < m_picker.layout().blockCount(piece);
                 ++n) {
                if (m_picker.blockState(m_picker.layout().block(piece, n)) == BlockState::Free) {
                    return true;
                }
            }
        }
        return false;
    }
    QString check() const
    {
        ByteCount left = 0;
        std::map<quint32, int> inFlight;
        quint32 least = ~0U;
        quint32 above = 0;
        for (quint32 i = 0; i < pieceCount; ++i) {
            const PieceIndex piece(i);
            const bool isWanted = !m_have.test(i) && m_priorities[i] > 0;
            left += isWanted ? m_picker.layout().pieceSize(piece) : 0;
            quint32 copies = 0;
            for (const Bitfield& peer : m_peers) {
                copies += peer.test(i) ? 1 : 0;
            }
            if (m_picker.availability(piece) != copies || m_picker.isWanted(piece) != isWanted) {
                return QStringLiteral("availability or wanted");
            }
            copies += m_have.test(i) ? 1 : 0;
            above = copies < least ? i : above + (copies > least ? 1 : 0);
            least = std::min(least, copies);
        }
        for (const auto& [block, peers] : m_requests) {
            if (m_picker.requestersOf(block).size() != peers.size()) {
                return QStringLiteral("requesters");
            }
            for (const quint32 peer : peers) {
                ++inFlight[peer];
            }
        }
        for (quint32 peer = 0; peer < peerCount; ++peer) {
            if (m_picker.blocksInFlight(PeerId(peer)) != inFlight[peer]) {
                return QStringLiteral("in flight");
            }
        }
        const double copies = least + static_cast<double>(above) / pieceCount;
        if (!qFuzzyCompare(1 + copies, 1 + m_picker.distributedCopies())) {
            return QStringLiteral("distributed copies");
        }
        return left == m_picker.wantedBytesLeft() ? QString() : QStringLiteral("bytes left");
    }

    SeededRandom m_random;
    PiecePicker m_picker;
    Bitfield m_have;
    std::vector<quint8> m_priorities;
    std::vector<Bitfield> m_peers;
    std::map<BlockAddress, std::set<quint32>> m_requests;
    std::set<BlockAddress> m_received;
};

} // namespace

/// The picker under random use, and how much work it does for large torrents.
class PiecePickerModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheModel_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 5; ++seed) {
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
        }
    }
    void agreesWithTheModel()
    {
        QFETCH(quint64, seed);
        Model model(seed);
        for (int i = 0; i < 10'000; ++i) {
            const QString wrong = model.step();
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(i).arg(wrong)));
        }
    }
    void looksAtFewCandidatesInLargeTorrents_data()
    {
        QTest::addColumn<int>("percentHad");
        for (const int percent : {1, 10, 50, 99, 100}) {
            QTest::addRow("peer has %d %%", percent) << percent;
        }
    }
    void looksAtFewCandidatesInLargeTorrents()
    {
        // The worst order for the peer: what it has is what everyone has.
        QFETCH(int, percentHad);
        constexpr quint32 pieces = 100'000;
        SeededRandom random(1);
        PiecePicker picker(
            metainfo::PieceLayout(pieces * 16 * metainfo::blockSize, 16 * metainfo::blockSize), random);
        Bitfield common(pieces);
        for (quint32 i = 0; i < pieces; ++i) {
            common.set(i, i % 100 < static_cast<quint32>(percentHad));
        }
        picker.addBitfield(Bitfield(pieces, true));
        for (int i = 0; i < 3; ++i) {
            picker.addBitfield(common);
        }
        for (quint32 i = 0; i < 10; ++i) {
            picker.setHave(PieceIndex(i * 100 + 99));
        }
        std::vector<BlockAddress> out;
        constexpr quint64 picks = 1000;
        for (quint64 i = 0; i < picks; ++i) {
            out.clear();
            QCOMPARE(picker.pick(PeerId(1), common, {.maxBlocks = 16, .maxPieces = 1}, out), 16);
            for (const BlockAddress& block : out) {
                picker.blockReceived(PeerId(1), block);
            }
            picker.pieceVerified(out.front().piece);
        }
        const quint64 perPiece = picker.workDone() / picks;
        QVERIFY2(perPiece < 2500, qPrintable(QString::number(perPiece)));
    }
};

FRESHET_TEST(PiecePickerModelTest)
#include "piece_picker_model_test.moc"
