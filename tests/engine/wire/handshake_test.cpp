// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/handshake.h"
#include "engine/wire/peer_id.h"
#include "engine/wire/wire_errc.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::wire;

namespace {

Handshake example()
{
    Handshake handshake;
    handshake.infoHash = *Sha1Digest::fromHex("0123456789abcdef0123456789abcdef01234567");
    handshake.peerId = "-FR0100-abcdefghijkl";
    return handshake;
}

} // namespace

class HandshakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheGreetingOfTheProtocol()
    {
        Handshake handshake = example();
        QCOMPARE(encode(handshake),
            QByteArray("\x13"
                       "BitTorrent protocol")
                + QByteArray(8, '\0') + handshake.infoHash.toByteArray() + handshake.peerId);
        handshake.supportsExtensions = true;
        handshake.supportsDht = true;
        handshake.supportsFast = true;
        handshake.supportsV2 = true;
        QCOMPARE(encode(handshake).mid(20, 8).toHex(), QByteArray("0000000000100015"));
        QCOMPARE(encode(handshake).size(), handshakeSize);
    }

    void readsEachFlagBack()
    {
        const QList<bool Handshake::*> flags{&Handshake::supportsDht, &Handshake::supportsFast,
            &Handshake::supportsExtensions, &Handshake::supportsV2};
        for (bool Handshake::*const flag : flags) {
            Handshake handshake = example();
            handshake.*flag = true;
            const auto decoded = decodeHandshake(encode(handshake));
            QVERIFY(decoded.has_value() && decoded->has_value());
            QCOMPARE(**decoded, handshake);
        }
    }

    void knowsTheTorrentBeforeThePeerId()
    {
        const QByteArray bytes = encode(example());
        for (qsizetype size = 0; size <= bytes.size(); ++size) {
            const auto decoded = decodeHandshake(QByteArrayView(bytes).first(size));
            QVERIFY(decoded.has_value());
            QCOMPARE(decoded->has_value(), size >= handshakeHeadSize);
            if (*decoded) {
                QCOMPARE((*decoded)->infoHash, example().infoHash);
                QCOMPARE((*decoded)->peerId, size == handshakeSize ? example().peerId : QByteArray());
            }
        }
    }

    void ignoresWhatFollows()
    {
        const auto decoded = decodeHandshake(encode(example()) + "more");
        QVERIFY(decoded.has_value() && decoded->has_value());
        QCOMPARE(**decoded, example());
    }

    void noticesTheFirstForeignByte()
    {
        const QByteArray bytes = encode(example());
        for (qsizetype at = 0; at < 20; ++at) {
            QByteArray foreign = bytes.first(at + 1);
            foreign[at] = static_cast<char>(foreign[at] + 1);
            const auto decoded = decodeHandshake(foreign);
            QVERIFY(!decoded.has_value());
            QCOMPARE(decoded.error().code, std::error_code(Errc::NotBitTorrent));
        }
    }

    void writesOnlyTheHeadWithoutAPeerId()
    {
        Handshake handshake = example();
        handshake.peerId.clear();
        QCOMPARE(encode(handshake).size(), handshakeHeadSize);
    }

    void survivesRandomAndMutatedBytes()
    {
        SeededRandom random(fuzz::seedFromEnvironment(1));
        const QByteArray valid = encode(example());
        for (int i = 0; i < 200'000; ++i) {
            const QByteArray bytes = i % 2 == 0 ? fuzz::randomBytes(random, 100,
                                         "\x13"
                                         "BitTorrent protocol")
                                                : fuzz::mutate(valid, random);
            const auto decoded = decodeHandshake(bytes);
            const bool isOurs = valid.startsWith(bytes.left(20));
            QCOMPARE(decoded.has_value(), isOurs);
            if (decoded && *decoded) {
                const QByteArray again = encode(**decoded);
                QCOMPARE(again.mid(28), bytes.mid(28, again.size() - 28));
            }
        }
    }
};

FRESHET_TEST(HandshakeTest)
#include "handshake_test.moc"
