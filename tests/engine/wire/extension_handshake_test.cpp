// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/extension_handshake.h"
#include "engine/wire/wire_errc.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::wire;

namespace {

ExtensionHandshake handshakeExample()
{
    ExtensionHandshake handshake;
    handshake.ids = ourExtensionIds();
    handshake.metadataSize = 31235;
    handshake.port = quint16{6881};
    handshake.client = QStringLiteral("Freshet 0.1");
    handshake.yourIp = QHostAddress(QStringLiteral("192.0.2.7"));
    handshake.ipv4 = QHostAddress(QStringLiteral("192.0.2.1"));
    handshake.ipv6 = QHostAddress(QStringLiteral("2001:db8::1"));
    handshake.requestQueue = 500;
    handshake.uploadOnly = true;
    return handshake;
}

ExtensionHandshake decoded(const QByteArray& payload)
{
    const auto result = decodeExtensionHandshake(payload);
    if (!result) {
        QTest::qFail(qPrintable(result.error().toString()), __FILE__, __LINE__);
        return {};
    }
    return *result;
}

} // namespace

class ExtensionHandshakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites()
    {
        QCOMPARE(decoded(encode(handshakeExample())), handshakeExample());
        ExtensionHandshake other;
        other.yourIp = QHostAddress(QStringLiteral("2001:db8::2"));
        other.uploadOnly = false;
        other.ids.pex = quint8{0};
        QCOMPARE(decoded(encode(other)), other);
        QCOMPARE(decoded(encode(ExtensionHandshake())), ExtensionHandshake());
    }

    void writesTheBytesOfBep10()
    {
        ExtensionHandshake handshake;
        handshake.ids.metadata = quint8{3};
        handshake.ids.pex = quint8{1};
        handshake.metadataSize = 31235;
        handshake.port = quint16{6881};
        handshake.client = QString::fromUtf8("µ");
        handshake.yourIp = QHostAddress(QStringLiteral("192.0.2.7"));
        QCOMPARE(encode(handshake),
            QByteArray("d1:md11:ut_metadatai3e6:ut_pexi1ee13:metadata_sizei31235e1:pi6881e1:v2:\xc2\xb5"
                       "6:yourip4:\xc0\x00\x02\x07"
                       "e",
                88));
    }

    void readsWhatOthersWrite()
    {
        const auto handshake =
            decoded("d1:ei0e4:ipv44:\x01\x02\x03\x04"
                    "12:complete_agoi5e1:md11:lt_donthavei7e10:share_modei8e11:upload_onlyi3e"
                    "12:ut_holepunchi4e11:ut_metadatai2e6:ut_pexi1ee13:metadata_sizei100e"
                    "1:pi51413e4:reqqi2000e11:upload_onlyi1e1:v19:qBittorrent/4.5.2\r\ne");
        QCOMPARE(handshake.ids.metadata, std::optional<quint8>(2));
        QCOMPARE(handshake.ids.pex, std::optional<quint8>(1));
        QCOMPARE(handshake.ids.dontHave, std::optional<quint8>(7));
        QCOMPARE(handshake.ids.uploadOnly, std::optional<quint8>(3));
        QCOMPARE(handshake.requestQueue, std::optional<int>(2000));
        QCOMPARE(handshake.client, QStringLiteral("qBittorrent/4.5.2"));
        QCOMPARE(handshake.ipv4, QHostAddress(QStringLiteral("1.2.3.4")));
    }

    void takesOddValuesAsAbsent_data()
    {
        QTest::addColumn<QByteArray>("payload");
        for (const char* payload :
            {"de", "d1:mi5ee", "d1:mlee", "d1:m0:e", "d1:md6:ut_pexi-1eee", "d1:md6:ut_pexi256eee",
                "d1:md6:ut_pex1:1ee", "d13:metadata_sizei0ee", "d13:metadata_sizei-1ee",
                "d13:metadata_sizei104857601ee", "d13:metadata_sizei9223372036854775807ee",
                "d13:metadata_size1:5e", "d1:pi0ee", "d1:pi65536ee", "d1:pi-1ee", "d1:vi5ee",
                "d1:v3:\x01\x02\x03"
                "e",
                "d6:yourip3:abce", "d6:yourip0:e", "d6:youripi5ee", "d4:ipv40:e", "d4:ipv65:abcdee",
                "d4:ipv416:abcdefghijklmnope", "d4:reqqi0ee", "d4:reqqi-5ee", "d11:upload_only1:1e",
                "d7:unknownd1:al1:bi5eeee"}) {
            QTest::newRow(payload) << QByteArray(payload);
        }
    }
    void takesOddValuesAsAbsent()
    {
        QFETCH(const QByteArray, payload);
        QCOMPARE(decoded(payload), ExtensionHandshake());
    }

    void bounds()
    {
        QCOMPARE(decoded("d13:metadata_sizei104857600ee").metadataSize, std::optional<ByteCount>(100_MiB));
        QCOMPARE(decoded("d13:metadata_sizei1ee").metadataSize, std::optional<ByteCount>(1));
        QCOMPARE(decoded("d4:reqqi9223372036854775807ee").requestQueue, std::optional<int>(65535));
        QCOMPARE(decoded("d1:v1000:" + QByteArray(1000, 'v') + 'e').client, QString(64, QLatin1Char('v')));
    }

    void keepsAMappedAddressAsIpv4()
    {
        const QByteArray mapped = QByteArray::fromHex("00000000000000000000ffffc0000207");
        QCOMPARE(decoded("d6:yourip16:" + mapped + 'e').yourIp, QHostAddress(QStringLiteral("192.0.2.7")));
    }

    void refusesWhatIsNoDictionary()
    {
        for (const char* payload :
            {"", "i5e", "le", "4:spam", "d", "d1:m", "x", "d1:md6:ut_pexi99999999999999999999eee"}) {
            const auto result = decodeExtensionHandshake(payload);
            QVERIFY2(!result.has_value(), payload);
            QCOMPARE(result.error().code, std::error_code(Errc::InvalidExtensionHandshake));
        }
        const QByteArray deep = QByteArray("d1:a") + QByteArray(10000, 'l') + QByteArray(10000, 'e') + 'e';
        QVERIFY(!decodeExtensionHandshake(deep));
    }

    void updatesOnlyWhatALaterHandshakeMentions()
    {
        ExtensionIds ids = ourExtensionIds();
        ids.update(decoded("d1:md6:ut_pexi0e11:ut_metadatai9eee").ids);
        QCOMPARE(ids.pex, std::optional<quint8>(0));
        QCOMPARE(ids.metadata, std::optional<quint8>(9));
        QCOMPARE(ids.dontHave, ourExtensionIds().dontHave);
        QCOMPARE(ids.uploadOnly, ourExtensionIds().uploadOnly);
    }

    void survivesRandomAndMutatedBytes()
    {
        SeededRandom random(fuzz::seedFromEnvironment(1));
        const QByteArray valid = encode(handshakeExample());
        for (int i = 0; i < 200'000; ++i) {
            const QByteArray bytes = i % 2 == 0 ? 'd' + fuzz::randomBytes(random, 100, "dlei0123456789:mpv")
                                                : fuzz::mutate(valid, random);
            const auto result = decodeExtensionHandshake(bytes);
            if (result) {
                QVERIFY(result->client.size() <= 64);
                QVERIFY(result->metadataSize.value_or(1) > 0
                    && result->metadataSize.value_or(1) <= maxMetadataSize);
                // What was understood survives being said again.
                QCOMPARE(decoded(encode(*result)), *result);
            }
        }
    }
};

FRESHET_TEST(ExtensionHandshakeTest)
#include "extension_handshake_test.moc"
