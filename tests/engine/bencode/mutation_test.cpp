// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/decoder.h"
#include "engine/bencode/encoder.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;

namespace freshet::fuzz {
void bencode(QByteArrayView bytes);
}

namespace {

/// Writes a random value, canonical by construction.
void writeRandom(bencode::Encoder& encoder, Random& random, int depth)
{
    switch (random.below(depth > 4 ? 2 : 4)) {
    case 0: encoder.integer(static_cast<qint64>(random.next() >> random.below(64))); return;
    case 1: encoder.bytes(fuzz::randomBytes(random, 20, "abc")); return;
    case 2:
        encoder.beginList();
        for (std::uint64_t i = random.below(5); i > 0; --i) {
            writeRandom(encoder, random, depth + 1);
        }
        break;
    default:
        encoder.beginDict();
        for (char key = 'a'; key < 'g'; ++key) {
            if (random.below(2) == 0) {
                encoder.key(QByteArray(1, key));
                writeRandom(encoder, random, depth + 1);
            }
        }
        break;
    }
    encoder.end();
}

/// Writes again what was read.
void writeValue(bencode::Encoder& encoder, bencode::Value value)
{
    if (const auto integer = value.asInteger()) {
        encoder.integer(*integer);
    } else if (const auto bytes = value.asBytes()) {
        encoder.bytes(*bytes);
    } else if (value.isList()) {
        encoder.beginList();
        for (const bencode::Value item : value.items()) {
            writeValue(encoder, item);
        }
        encoder.end();
    } else {
        encoder.beginDict();
        for (const auto [key, item] : value.entries()) {
            encoder.key(key);
            writeValue(encoder, item);
        }
        encoder.end();
    }
}

} // namespace

class MutationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canonicalBytesSurviveDecodingAndEncoding()
    {
        SeededRandom random(fuzz::seedFromEnvironment(1));
        for (int i = 0; i < 20'000; ++i) {
            bencode::Encoder first;
            writeRandom(first, random, 0);
            const QByteArray bytes = first.take();
            const auto document = bencode::decode(bytes);
            QVERIFY2(document, bytes.toHex().constData());
            bencode::Encoder second;
            writeValue(second, document->root());
            QCOMPARE(second.take(), bytes);
        }
    }

    void randomAndMutatedBytesAreReadOrRefused()
    {
        SeededRandom random(fuzz::seedFromEnvironment(2));
        QList<QByteArray> corpus{"d8:announce3:url4:infod6:lengthi12e4:name1:x12:piece lengthi16384eee",
            "d1:ad2:id20:01234567890123456789e1:q4:ping1:t2:aa1:y1:qe", "lli1ei-2ee0:d1:bi1e1:ai2eee"};
        for (int i = 0; i < 20; ++i) {
            bencode::Encoder encoder;
            writeRandom(encoder, random, 0);
            corpus.append(encoder.take());
        }
        fuzz::bombard(fuzz::bencode, corpus, "0123456789:ilde-", 100'000, random);
    }
};
FRESHET_TEST(MutationTest)

#include "mutation_test.moc"
