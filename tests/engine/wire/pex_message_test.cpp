// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/pex_message.h"
#include "engine/wire/wire_errc.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::wire;

namespace {

Endpoint endpoint(const char* address, quint16 port)
{
    return {QHostAddress(QString::fromLatin1(address)), port};
}

PexMessage pexExample()
{
    PexMessage message;
    PexPeer seed{endpoint("192.0.2.1", 6881)};
    seed.isSeed = true;
    seed.isReachable = true;
    PexPeer utp{endpoint("192.0.2.2", 6882)};
    utp.supportsUtp = true;
    utp.supportsHolepunch = true;
    PexPeer ipv6{endpoint("2001:db8::1", 6883)};
    ipv6.prefersEncryption = true;
    message.added = {seed, utp, ipv6};
    message.dropped = {endpoint("192.0.2.9", 1), endpoint("2001:db8::9", 2)};
    return message;
}

} // namespace

class PexMessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites()
    {
        const auto result = decodePexMessage(encode(pexExample()));
        QVERIFY(result.has_value());
        QVERIFY(*result == pexExample());
        QCOMPARE(encode(PexMessage()), QByteArray("de"));
    }

    void writesTheBytesOfBep11()
    {
        PexMessage message;
        PexPeer peer{endpoint("192.0.2.1", 6881)};
        peer.isSeed = true;
        message.added = {peer};
        QCOMPARE(
            encode(message), "d5:added6:" + peer.endpoint.toCompact() + "7:added.f1:\x02" + QByteArray("e"));
    }

    void keepsFlagsWithTheirPeers()
    {
        // The first peer has port 0 and is left out; the flags of the second are not the first ones.
        const QByteArray added = QByteArray::fromHex("c00002010000") + QByteArray::fromHex("c00002021ae1");
        const auto result = decodePexMessage("d5:added12:" + added + "7:added.f2:\x01\x02" + QByteArray("e"));
        QVERIFY(result.has_value());
        QCOMPARE(result->added.size(), 1);
        QVERIFY(result->added.first().isSeed);
        QVERIFY(!result->added.first().prefersEncryption);
    }

    void toleratesMissingFlags()
    {
        const auto result = decodePexMessage("d5:added6:" + endpoint("192.0.2.1", 1).toCompact() + 'e');
        QVERIFY(result.has_value());
        QVERIFY(result->added == QList<PexPeer>{PexPeer{endpoint("192.0.2.1", 1)}});
    }

    void boundsTheNumberOfPeers()
    {
        PexMessage message;
        QByteArray compact;
        for (quint16 port = 1; port <= 200; ++port) {
            message.added.append(PexPeer{endpoint("192.0.2.1", port)});
            message.dropped.append(endpoint("2001:db8::9", port));
            compact += endpoint("192.0.2.1", port).toCompact();
        }
        const auto written = decodePexMessage(encode(message));
        QVERIFY(written.has_value());
        QVERIFY(written->added == message.added.first(maxPexPeers));
        QVERIFY(written->dropped == message.dropped.first(maxPexPeers));
        const auto flood = decodePexMessage("d5:added1200:" + compact + 'e');
        QVERIFY(flood.has_value());
        QCOMPARE(flood->added.size(), maxPexPeers);
    }

    void refusesWhatIsNoDictionary()
    {
        for (const char* payload : {"", "le", "i5e", "d5:added"}) {
            const auto result = decodePexMessage(payload);
            QVERIFY(!result.has_value());
            QCOMPARE(result.error().code, std::error_code(Errc::InvalidPexMessage));
        }
        QVERIFY(decodePexMessage("d5:addedi5e7:added.fle7:dropped3:abce").has_value());
    }

    void survivesRandomAndMutatedBytes()
    {
        SeededRandom random(fuzz::seedFromEnvironment(1));
        const QByteArray valid = encode(pexExample());
        for (int i = 0; i < 200'000; ++i) {
            const QByteArray bytes = i % 2 == 0
                ? "d5:added" + fuzz::randomBytes(random, 80, "dlei0123456789:")
                : fuzz::mutate(valid, random);
            if (const auto result = decodePexMessage(bytes)) {
                for (const PexPeer& peer : result->added) {
                    QVERIFY(peer.endpoint.isValid());
                }
            }
        }
    }
};

FRESHET_TEST(PexMessageTest)
#include "pex_message_test.moc"
