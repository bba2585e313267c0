// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/metadata_message.h"
#include "engine/wire/wire_errc.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::wire;

class MetadataMessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheBytesOfBep9()
    {
        QCOMPARE(encode(MetadataRequest{0}), QByteArray("d8:msg_typei0e5:piecei0ee"));
        QCOMPARE(encode(MetadataReject{7}), QByteArray("d8:msg_typei2e5:piecei7ee"));
        QCOMPARE(
            encode(MetadataData{0, 3, "xyz"}), QByteArray("d8:msg_typei1e5:piecei0e10:total_sizei3eexyz"));
        QVERIFY(encode(MetadataUnknown{}).isEmpty());
    }

    void readsWhatItWrites()
    {
        const QList<MetadataMessage> messages{MetadataRequest{3}, MetadataReject{6399},
            MetadataData{0, 16384, QByteArray(16384, 'x')}, MetadataData{1, 16385, "x"},
            MetadataData{1, 40000, QByteArray(16384, '\0')}, MetadataData{2, 40000, QByteArray(7232, 'e')}};
        for (const MetadataMessage& message : messages) {
            const auto result = decodeMetadataMessage(encode(message));
            QVERIFY(result.has_value());
            QVERIFY(*result == message);
        }
    }

    void countsPieces()
    {
        QCOMPARE(metadataPieceCount(1), 1U);
        QCOMPARE(metadataPieceCount(16384), 1U);
        QCOMPARE(metadataPieceCount(16385), 2U);
        QCOMPARE(metadataPieceCount(100_MiB), 6400U);
        QCOMPARE(metadataPieceCount(0), 0U);
        QCOMPARE(metadataPieceCount(-1), 0U);
        QCOMPARE(metadataPieceLength(16385, 0), 16384);
        QCOMPARE(metadataPieceLength(16385, 1), 1);
        QCOMPARE(metadataPieceLength(16385, 2), 0);
        QCOMPARE(metadataPieceLength(-1, 0), 0);
    }

    void leavesTypesOfTheFutureAlone()
    {
        for (const char* payload : {"d8:msg_typei3ee", "d8:msg_typei-1ee", "d8:msg_typei99e5:piecei0ee"}) {
            const auto result = decodeMetadataMessage(payload);
            QVERIFY(result.has_value());
            QVERIFY(std::holds_alternative<MetadataUnknown>(*result));
        }
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("payload");
        for (const char* payload :
            {"", "le", "de", "d8:msg_type1:0e", "d8:msg_typei0ee", "d8:msg_typei0e5:piecei-1ee",
                "d8:msg_typei0e5:piecei6400ee", "d8:msg_typei0e5:piecei4294967296ee",
                "d8:msg_typei1e5:piecei0eexyz", "d8:msg_typei1e5:piecei0e10:total_sizei4eexyz",
                "d8:msg_typei1e5:piecei0e10:total_sizei2eexyz", "d8:msg_typei1e5:piecei0e10:total_sizei0ee",
                "d8:msg_typei1e5:piecei0e10:total_sizei-3eexyz",
                "d8:msg_typei1e5:piecei1e10:total_sizei3eexyz", "d8:msg_typei1e5:piecei0e10:total_sizei3ee",
                "d8:msg_typei1e5:piecei6399e10:total_sizei104857601eexyz"}) {
            QTest::newRow(payload) << QByteArray(payload);
        }
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(const QByteArray, payload);
        const auto result = decodeMetadataMessage(payload);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, std::error_code(Errc::InvalidMetadataMessage));
    }

    void survivesRandomAndMutatedBytes()
    {
        SeededRandom random(fuzz::seedFromEnvironment(1));
        const QByteArray valid = encode(MetadataData{1, 16384 + 40, QByteArray(40, 'm')});
        for (int i = 0; i < 200'000; ++i) {
            const QByteArray bytes = i % 2 == 0
                ? "d8:msg_type" + fuzz::randomBytes(random, 80, "dlei0123456789:")
                : fuzz::mutate(valid, random);
            const auto result = decodeMetadataMessage(bytes);
            if (const auto* data = result ? std::get_if<MetadataData>(&*result) : nullptr) {
                QVERIFY(data->totalSize > 0);
                QCOMPARE(data->data.size(), metadataPieceLength(data->totalSize, data->piece));
            }
        }
    }
};

FRESHET_TEST(MetadataMessageTest)
#include "metadata_message_test.moc"
