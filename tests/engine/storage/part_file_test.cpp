// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/part_file.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::storage;

class PartFileTest : public QObject
{
    Q_OBJECT
    OpenFileCache m_files{4};
    const metainfo::PieceLayout m_layout{1'000'000, 1000};

    PartFile make(const QTemporaryDir& folder)
    {
        m_files.closeAll(StorageId(1));
        return PartFile(
            m_files, {StorageId(1), FileIndex(0)}, {folder.path(), QStringLiteral(".part")}, m_layout);
    }
    static QByteArray read(PartFile& part, quint32 piece, ByteCount offset, ByteCount size)
    {
        QByteArray bytes(size, '\0');
        const ReadPart whole{bytes.data(), size};
        return part.read(PieceIndex(piece), offset, std::span(&whole, 1)) ? bytes : QByteArray();
    }

private Q_SLOTS:
    void survivesRestarts()
    {
        const QTemporaryDir folder;
        {
            PartFile part = make(folder);
            QVERIFY(part.write(PieceIndex(900), 990, "last ten.."));
            QVERIFY(part.write(PieceIndex(3), 0, "first"));
            QVERIFY(part.write(PieceIndex(900), 0, "more"));
            QVERIFY(part.sync());
        }
        PartFile part = make(folder);
        QCOMPARE(read(part, 900, 990, 10), QByteArray("last ten.."));
        QCOMPARE(read(part, 900, 0, 4), QByteArray("more"));
        QCOMPARE(read(part, 3, 0, 5), QByteArray("first"));
        QVERIFY(!*part.holds(PieceIndex(4)));
    }

    void isSmallForFewPiecesOfALargeTorrent()
    {
        const QTemporaryDir folder;
        PartFile part = make(folder);
        QVERIFY(part.write(PieceIndex(999), 0, QByteArray(1000, 'x')));
        QVERIFY(QFile(part.path().toString()).size() < 10'000);
    }

    void usesFreedSlotsAgainAndGoesWithTheLast()
    {
        const QTemporaryDir folder;
        PartFile part = make(folder);
        for (quint32 i = 0; i < 3; ++i) {
            QVERIFY(part.write(PieceIndex(i), 0, QByteArray(1000, static_cast<char>('a' + i))));
        }
        const qint64 size = QFile(part.path().toString()).size();
        QVERIFY(part.forget(PieceIndex(1)));
        QVERIFY(part.write(PieceIndex(7), 0, QByteArray(1000, 'z')));
        QCOMPARE(QFile(part.path().toString()).size(), size);
        QCOMPARE(read(part, 0, 0, 2), QByteArray("aa"));
        QCOMPARE(read(part, 2, 0, 2), QByteArray("cc"));
        QCOMPARE(read(part, 7, 0, 2), QByteArray("zz"));
        for (const quint32 i : {0U, 2U, 7U}) {
            QVERIFY(QFile::exists(part.path().toString()));
            QVERIFY(part.forget(PieceIndex(i)));
        }
        QVERIFY(!QFile::exists(part.path().toString()));
    }

    void takesDamageAsEmpty_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("magic") << 0 << QByteArray("X");
        QTest::newRow("other torrent") << 20 << QByteArray(4, '\1');
        QTest::newRow("slot out of range") << 24 << QByteArray(4, '\xff');
        QTest::newRow("slot used twice") << 24 << QByteArray("\0\0\0\1\0\0\0\1", 8);
    }
    void takesDamageAsEmpty()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        PartFile first = make(folder);
        QVERIFY(first.write(PieceIndex(5), 0, "data"));
        QFile file(first.path().toString());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size());
        file.close();
        PartFile part = make(folder);
        QVERIFY(!*part.holds(PieceIndex(5)));
        QVERIFY(part.write(PieceIndex(6), 0, "new"));
        PartFile again = make(folder);
        QVERIFY(!*again.holds(PieceIndex(5)));
        QCOMPARE(read(again, 6, 0, 3), QByteArray("new"));
    }
};

FRESHET_TEST(PartFileTest)
#include "part_file_test.moc"
