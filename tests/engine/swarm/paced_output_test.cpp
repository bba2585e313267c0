// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/paced_output.h"
#include "engine/wire/message_encoder.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;

namespace {

QByteArray pacedPiece(quint32 number, qsizetype size)
{
    QByteArray frame;
    wire::appendPieceHeader(frame, number, 0, static_cast<quint32>(size));
    return frame + QByteArray(size, static_cast<char>('a' + number));
}

} // namespace

class PacedOutputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheSameBytesInAnyParts_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<bool>("countsPayload");
        for (const int part : {1, 5, 13, 14, 100, 1000, 100'000}) {
            QTest::addRow("%d bytes", part) << part << false;
            QTest::addRow("%d bytes of payload", part) << part << true;
        }
    }
    void givesTheSameBytesInAnyParts()
    {
        QFETCH(int, part);
        QFETCH(bool, countsPayload);
        PacedOutput output;
        const QByteArray all = pacedPiece(1, 300) + pacedPiece(2, 1) + pacedPiece(3, 500) + pacedPiece(4, 20);
        output.append(pacedPiece(1, 300) + pacedPiece(2, 1));
        output.append(pacedPiece(3, 500) + pacedPiece(4, 20));
        QCOMPARE(output.size(), all.size());
        QByteArray given;
        ByteCount payload = 0;
        while (!output.isEmpty()) {
            const PacedOutput::Part next = output.take(part, countsPayload);
            QVERIFY(!next.bytes.isEmpty());
            QVERIFY((countsPayload ? next.payload : next.bytes.size()) <= part);
            given += next.bytes;
            payload += next.payload;
            QCOMPARE(output.size(), all.size() - given.size());
        }
        QCOMPARE(given, all);
        QCOMPARE(payload, 821);
        QVERIFY(!output.isInside());
    }

    void whatIsTakenWholeIsNotCopied()
    {
        PacedOutput output;
        const QByteArray frames = pacedPiece(1, 1000);
        output.append(frames);
        QCOMPARE(output.take(5000, false).bytes.constData(), frames.constData());
    }

    void otherMessagesGoBetweenPieces()
    {
        PacedOutput output;
        output.append(pacedPiece(1, 50) + pacedPiece(2, 50));
        QVERIFY(!output.isInside());
        QByteArray given = output.take(20, false).bytes;
        QVERIFY(output.isInside());
        output.insert("choke");
        QCOMPARE(output.size(), 2 * 63 - 20 + 5);
        while (!output.isEmpty()) {
            given += output.take(20, true).bytes;
        }
        QCOMPARE(given, pacedPiece(1, 50) + "choke" + pacedPiece(2, 50));
    }

    void otherMessagesWaitForNothingElse()
    {
        PacedOutput output;
        output.append(pacedPiece(1, 5));
        output.insert("have");
        QCOMPARE(output.take(1, false).bytes.left(4), QByteArray("have"));
    }

    void forgetsEverything()
    {
        PacedOutput output;
        output.append(pacedPiece(1, 5));
        (void)output.take(3, false);
        output.clear();
        QVERIFY(output.isEmpty());
        output.append(pacedPiece(2, 5));
        QCOMPARE(output.take(100, false).bytes, pacedPiece(2, 5));
    }
};

FRESHET_TEST(PacedOutputTest)
#include "paced_output_test.moc"
