// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/message_encoder.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::wire;

class MessageEncoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheBytesOfTheProtocol_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("hex");
        const auto row = [](const char* name, const Message& message, const char* hex) {
            QTest::newRow(name) << encode(message) << QByteArray(hex);
        };
        row("keep-alive", KeepAlive{}, "00000000");
        row("choke", Choke{}, "0000000100");
        row("unchoke", Unchoke{}, "0000000101");
        row("interested", Interested{}, "0000000102");
        row("not interested", NotInterested{}, "0000000103");
        row("have", Have{0x01020304}, "000000050401020304");
        row("bitfield", BitfieldMessage{QByteArray("\xAA\x80", 2)}, "0000000305aa80");
        row("request", Request{1, 0x4000, 0x4000}, "0000000d06000000010000400000004000");
        row("cancel", Cancel{1, 0x4000, 0x4000}, "0000000d08000000010000400000004000");
        row("port", Port{6881}, "00000003091ae1");
        row("suggest", SuggestPiece{5}, "000000050d00000005");
        row("have all", HaveAll{}, "000000010e");
        row("have none", HaveNone{}, "000000010f");
        row("reject", RejectRequest{1, 2, 3}, "0000000d10000000010000000200000003");
        row("allowed fast", AllowedFast{255}, "0000000511000000ff");
        row("extended", Extended{2, "de"}, "0000000414026465");
        row("unknown", Unknown{99}, "0000000163");
    }
    void writesTheBytesOfTheProtocol()
    {
        QFETCH(const QByteArray, encoded);
        QFETCH(const QByteArray, hex);
        QCOMPARE(encoded.toHex(), hex);
    }

    void appendsManyMessagesToOneWrite()
    {
        QByteArray out;
        append(out, Interested{});
        append(out, Have{1});
        appendExtended(out, 1, "de");
        QCOMPARE(out.toHex(),
            QByteArray("0000000102000000050400000001"
                       "0000000414016465"));
    }

    void writesABitfieldFromASet()
    {
        Bitfield pieces(10);
        pieces.set(0);
        pieces.set(9);
        QByteArray out;
        append(out, pieces);
        QCOMPARE(out.toHex(), QByteArray("00000003058040"));
    }

    void writesAPieceHeaderIntoAGap()
    {
        QByteArray appended;
        appendPieceHeader(appended, 2, 16384, 16384);
        QCOMPARE(appended.toHex(), QByteArray("00004009070000000200004000"));
        QByteArray gap(pieceHeaderSize + 1, 'x');
        writePieceHeader(gap.data(), 2, 16384, 16384);
        QCOMPARE(gap, appended + 'x');
    }
};

FRESHET_TEST(MessageEncoderTest)
#include "message_encoder_test.moc"
