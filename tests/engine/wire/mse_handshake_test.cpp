// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/mse_handshake.h"
#include "engine/wire/wire_errc.h"
#include "tests/engine/wire/fragments.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::wire;

namespace {

Sha1Digest infoHash()
{
    return sha1("a torrent");
}

MseHandshake::TorrentFinder finderOf(const Sha1Digest& known)
{
    return [known](const Sha1Digest& name) {
        return name == mseTorrentName(known) ? std::optional(known) : std::nullopt;
    };
}

Errc codeOf(const Result<>& result)
{
    return result ? Errc{} : static_cast<Errc>(result.error().code.value());
}

QByteArray throughCipher(std::optional<Rc4>& cipher, QByteArray bytes)
{
    if (cipher) {
        cipher->apply({bytes.data(), static_cast<std::size_t>(bytes.size())});
    }
    return bytes;
}

/// Both sides of a handshake and the wire between them.
struct Conversation
{
    MseHandshake initiator;
    MseHandshake responder;
    Result<> initiatorResult;
    Result<> responderResult;

    Conversation(MsePolicy initiatorPolicy, MsePolicy responderPolicy, Random& random,
        const QByteArray& payload = "our greeting")
        : initiator(MseHandshake::initiator(infoHash(), payload, initiatorPolicy, random))
        , responder(MseHandshake::responder(finderOf(infoHash()), responderPolicy, random))
    {}

    static Result<> feedParts(MseHandshake& to, const QByteArray& bytes, Random& random)
    {
        for (const QByteArray& part : test::fragments(bytes, random)) {
            if (const auto result = to.feed(part); !result) {
                return result;
            }
        }
        return {};
    }

    /// Carries bytes until nobody has anything to say.
    void run(Random& random)
    {
        while (initiatorResult && responderResult) {
            const QByteArray request = initiator.takeOutput();
            const QByteArray answer = responder.takeOutput();
            if (request.isEmpty() && answer.isEmpty()) {
                return;
            }
            responderResult = feedParts(responder, request, random);
            initiatorResult = feedParts(initiator, answer, random);
        }
    }

    [[nodiscard]] bool isDone() const { return initiator.isDone() && responder.isDone(); }
};

} // namespace

Q_DECLARE_METATYPE(freshet::wire::MsePolicy)
Q_DECLARE_METATYPE(freshet::wire::MseMethod)

class MseHandshakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesOnAMethod_data()
    {
        using enum MsePolicy;
        QTest::addColumn<MsePolicy>("initiator");
        QTest::addColumn<MsePolicy>("responder");
        QTest::addColumn<MseMethod>("method");
        QTest::newRow("both plaintext") << PreferPlaintext << PreferPlaintext << MseMethod::Plaintext;
        QTest::newRow("responder RC4") << PreferPlaintext << PreferRc4 << MseMethod::Rc4;
        QTest::newRow("responder decides") << PreferRc4 << PreferPlaintext << MseMethod::Plaintext;
        QTest::newRow("both RC4") << PreferRc4 << PreferRc4 << MseMethod::Rc4;
        QTest::newRow("initiator requires") << RequireRc4 << PreferPlaintext << MseMethod::Rc4;
        QTest::newRow("responder requires") << PreferPlaintext << RequireRc4 << MseMethod::Rc4;
        QTest::newRow("both require") << RequireRc4 << RequireRc4 << MseMethod::Rc4;
    }
    void agreesOnAMethod()
    {
        QFETCH(const MsePolicy, initiator);
        QFETCH(const MsePolicy, responder);
        QFETCH(const MseMethod, method);
        SeededRandom random(fuzz::seedFromEnvironment(1));
        for (int i = 0; i < 100; ++i) {
            Conversation talk(initiator, responder, random);
            talk.run(random);
            QVERIFY(talk.isDone());
            MseResult left = talk.initiator.takeResult();
            MseResult right = talk.responder.takeResult();
            QVERIFY(left.method == method && right.method == method);
            QCOMPARE(left.encrypt.has_value(), method == MseMethod::Rc4);
            QCOMPARE(left.infoHash, infoHash());
            QCOMPARE(right.infoHash, infoHash());
            QCOMPARE(right.received, QByteArray("our greeting"));
            QCOMPARE(left.received, QByteArray());
            QCOMPARE(
                throughCipher(right.decrypt, throughCipher(left.encrypt, "to them")), QByteArray("to them"));
            QCOMPARE(throughCipher(left.decrypt, throughCipher(right.encrypt, "to us")), QByteArray("to us"));
        }
    }

    void handsOverWhatArrivedBehindTheHandshake_data()
    {
        QTest::addColumn<MsePolicy>("policy");
        QTest::newRow("plaintext") << MsePolicy::PreferPlaintext;
        QTest::newRow("RC4") << MsePolicy::RequireRc4;
    }
    void handsOverWhatArrivedBehindTheHandshake()
    {
        QFETCH(const MsePolicy, policy);
        SeededRandom random(3);
        Conversation talk(policy, policy, random);
        QVERIFY(talk.responder.feed(talk.initiator.takeOutput()).has_value());
        QVERIFY(talk.initiator.feed(talk.responder.takeOutput()).has_value());
        QVERIFY(talk.responder.feed(talk.initiator.takeOutput()).has_value());
        QVERIFY(talk.responder.isDone());
        const QByteArray answer = talk.responder.takeOutput();
        MseResult right = talk.responder.takeResult();
        QVERIFY(talk.initiator.feed(answer + throughCipher(right.encrypt, "first")).has_value());
        QVERIFY(talk.initiator.isDone());
        QVERIFY(talk.initiator.feed(throughCipher(right.encrypt, " second")).has_value());
        QCOMPARE(talk.initiator.takeResult().received, QByteArray("first second"));
    }

    void carriesTheLargestPayloadAndNone()
    {
        SeededRandom random(4);
        for (const qsizetype size : {0, 1, 65535}) {
            const QByteArray payload(size, 'p');
            Conversation talk(MsePolicy::PreferRc4, MsePolicy::PreferRc4, random, payload);
            talk.run(random);
            QVERIFY(talk.isDone());
            QCOMPARE(talk.responder.takeResult().received, payload);
        }
    }

    void looksRandomFromTheFirstByteOn()
    {
        SeededRandom random(5);
        const auto first = MseHandshake::initiator(infoHash(), {}, MsePolicy::PreferRc4, random).takeOutput();
        const auto second =
            MseHandshake::initiator(infoHash(), {}, MsePolicy::PreferRc4, random).takeOutput();
        QVERIFY(first.size() >= DiffieHellman::keySize && first.size() <= DiffieHellman::keySize + 512);
        QVERIFY(first.first(16) != second.first(16));
    }

    void endsWhenTheTorrentIsNotKnown()
    {
        SeededRandom random(6);
        auto initiator = MseHandshake::initiator(sha1("another"), {}, MsePolicy::PreferRc4, random);
        auto responder = MseHandshake::responder(finderOf(infoHash()), MsePolicy::PreferRc4, random);
        QVERIFY(responder.feed(initiator.takeOutput()).has_value());
        QVERIFY(initiator.feed(responder.takeOutput()).has_value());
        QCOMPARE(codeOf(responder.feed(initiator.takeOutput())), Errc::EncryptionFailed);
        QVERIFY(!responder.isDone());
        QCOMPARE(codeOf(responder.feed("more")), Errc::EncryptionFailed);
    }

    void endsWhenTheOtherSideHasTheWrongKey()
    {
        SeededRandom random(7);
        auto initiator = MseHandshake::initiator(infoHash(), {}, MsePolicy::PreferRc4, random);
        // Knows the name of the torrent, but not the torrent.
        auto responder = MseHandshake::responder(
            [](const Sha1Digest&) { return sha1("another"); }, MsePolicy::PreferRc4, random);
        QVERIFY(responder.feed(initiator.takeOutput()).has_value());
        QVERIFY(initiator.feed(responder.takeOutput()).has_value());
        QCOMPARE(codeOf(responder.feed(initiator.takeOutput())), Errc::EncryptionFailed);
    }

    void endsAKeyThatGivesTheSecretAway()
    {
        SeededRandom random(8);
        auto responder = MseHandshake::responder(finderOf(infoHash()), MsePolicy::PreferRc4, random);
        QCOMPARE(codeOf(responder.feed(QByteArray(96, '\0'))), Errc::EncryptionFailed);
        auto initiator = MseHandshake::initiator(infoHash(), {}, MsePolicy::PreferRc4, random);
        QCOMPARE(codeOf(initiator.feed(QByteArray(96, '\0'))), Errc::EncryptionFailed);
    }

    void toleratesOnly512BytesOfPadding()
    {
        SeededRandom random(9);
        const QByteArray key = DiffieHellman(random).publicKey();
        auto responder = MseHandshake::responder(finderOf(infoHash()), MsePolicy::PreferRc4, random);
        QVERIFY(responder.feed(key + QByteArray(512 + 19, 'x')).has_value());
        QCOMPARE(codeOf(responder.feed("x")), Errc::EncryptionFailed);
        auto initiator = MseHandshake::initiator(infoHash(), {}, MsePolicy::PreferRc4, random);
        QVERIFY(initiator.feed(key + QByteArray(512 + 7, 'x')).has_value());
        QCOMPARE(codeOf(initiator.feed("x")), Errc::EncryptionFailed);
    }

    void refusesOffersThatBreakTheRules_data()
    {
        QTest::addColumn<quint32>("methods");
        QTest::addColumn<int>("padding");
        QTest::addColumn<MsePolicy>("policy");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("good") << 3U << 512 << MsePolicy::PreferPlaintext << true;
        QTest::newRow("unknown methods too") << 0xFFFFFFFFU << 0 << MsePolicy::RequireRc4 << true;
        QTest::newRow("no method") << 0U << 0 << MsePolicy::PreferPlaintext << false;
        QTest::newRow("only unknown methods") << 4U << 0 << MsePolicy::PreferRc4 << false;
        QTest::newRow("only plaintext") << 1U << 0 << MsePolicy::RequireRc4 << false;
        QTest::newRow("too much padding") << 3U << 513 << MsePolicy::PreferPlaintext << false;
    }
    void refusesOffersThatBreakTheRules()
    {
        QFETCH(const quint32, methods);
        QFETCH(const int, padding);
        QFETCH(const MsePolicy, policy);
        QFETCH(const bool, isAccepted);
        SeededRandom random(10);
        // The initiator's part by hand, from the protocol's description.
        const DiffieHellman keys(random);
        auto responder = MseHandshake::responder(finderOf(infoHash()), policy, random);
        QVERIFY(responder.feed(keys.publicKey()).has_value());
        const QByteArray secret = *keys.sharedSecret(responder.takeOutput().first(96));
        Sha1Digest name = mseTorrentName(infoHash());
        const Sha1Digest mask = sha1("req3" + secret);
        for (qsizetype i = 0; i < Sha1Digest::size; ++i) {
            name.data()[i] = static_cast<char>(name.data()[i] ^ mask.view()[i]);
        }
        std::optional<Rc4> cipher(Rc4(sha1("keyA" + secret + infoHash().toByteArray()).view()));
        cipher->discard(1024);
        const auto number = [](quint32 value, qsizetype size) {
            QByteArray bytes;
            for (qsizetype shift = (size - 1) * 8; shift >= 0; shift -= 8) {
                bytes.append(static_cast<char>(value >> shift));
            }
            return bytes;
        };
        const QByteArray offer = QByteArray(8, '\0') + number(methods, 4)
            + number(static_cast<quint32>(padding), 2) + QByteArray(padding, '\0') + number(3, 2) + "abc";
        const auto result = responder.feed(
            sha1("req1" + secret).toByteArray() + name.toByteArray() + throughCipher(cipher, offer));
        QCOMPARE(result.has_value(), isAccepted);
        QCOMPARE(responder.isDone(), isAccepted);
        if (isAccepted) {
            QCOMPARE(responder.takeResult().received, QByteArray("abc"));
        }
    }

    void survivesRandomBytes()
    {
        SeededRandom random(fuzz::seedFromEnvironment(1));
        for (int i = 0; i < 2000; ++i) {
            auto responder = MseHandshake::responder(finderOf(infoHash()), MsePolicy::PreferRc4, random);
            QVERIFY(!responder.feed(fuzz::randomBytes(random, 1000, "x") + QByteArray(630, 'x')));
            auto initiator = MseHandshake::initiator(infoHash(), {}, MsePolicy::PreferRc4, random);
            QVERIFY(!initiator.feed(fuzz::randomBytes(random, 1000, "x") + QByteArray(630, 'x')));
        }
    }

    void saysTheSameOfMutatedBytesHoweverTheyAreCut()
    {
        const auto seed = fuzz::seedFromEnvironment(1);
        SeededRandom random(seed);
        for (int i = 0; i < 2000; ++i) {
            const auto keySeed = random.next();
            SeededRandom initiatorRandom(keySeed);
            auto initiator =
                MseHandshake::initiator(infoHash(), "hello", MsePolicy::PreferRc4, initiatorRandom);
            // The same responder twice: once everything at once, once in parts.
            SeededRandom wholeRandom(keySeed + 1);
            SeededRandom partsRandom(keySeed + 1);
            auto whole = MseHandshake::responder(finderOf(infoHash()), MsePolicy::PreferRc4, wholeRandom);
            auto parts = MseHandshake::responder(finderOf(infoHash()), MsePolicy::PreferRc4, partsRandom);
            QByteArray request = initiator.takeOutput();
            SeededRandom peekRandom(keySeed + 1);
            auto peek = MseHandshake::responder(finderOf(infoHash()), MsePolicy::PreferRc4, peekRandom);
            QVERIFY(peek.feed(request).has_value());
            QVERIFY(initiator.feed(peek.takeOutput()).has_value());
            request += initiator.takeOutput();
            // Most mutations spare the key, behind which the interesting part begins.
            const qsizetype kept = random.below(8) == 0 ? 0 : DiffieHellman::keySize;
            request = request.first(kept) + fuzz::mutate(request.mid(kept), random);
            const auto wholeResult = whole.feed(request);
            const auto partsResult = Conversation::feedParts(parts, request, random);
            QCOMPARE(codeOf(partsResult), codeOf(wholeResult));
            QCOMPARE(parts.isDone(), whole.isDone());
            QCOMPARE(parts.takeOutput(), whole.takeOutput());
            if (whole.isDone()) {
                QCOMPARE(parts.takeResult().received, whole.takeResult().received);
            }
        }
    }
};

FRESHET_TEST(MseHandshakeTest)
#include "mse_handshake_test.moc"
