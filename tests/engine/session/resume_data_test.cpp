// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/session/resume_data.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;

class ResumeDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bitfieldsOfAnySizeSurvive()
    {
        SeededRandom random(1);
        for (qsizetype size = 0; size < 200; ++size) {
            Bitfield bitfield(size);
            for (qsizetype i = 0; i < size; ++i) {
                bitfield.set(i, random.below(2) == 1);
            }
            QCOMPARE(decodeBitfield(encodeBitfield(bitfield)), bitfield);
        }
    }

    void damagedBitfieldsReadAsNothing()
    {
        const QByteArray good = encodeBitfield(Bitfield(20, true));
        QCOMPARE(decodeBitfield(good.chopped(1)), Bitfield());
        QCOMPARE(decodeBitfield(good + 'x'), Bitfield());
        QCOMPARE(decodeBitfield("\xff\xff\xff\xff"), Bitfield());
        QByteArray spareBit = good;
        spareBit.back() = '\xff';
        QCOMPARE(decodeBitfield(spareBit), Bitfield());
    }

    void prioritiesSurviveAndUnknownOnesAreNormal()
    {
        const QList<api::FilePriority> all{api::FilePriority::High, api::FilePriority::Skip,
            api::FilePriority::Low, api::FilePriority::Normal};
        QCOMPARE(decodePriorities(encodePriorities(all)), all);
        QCOMPARE(decodePriorities("\x7f\xff"), QList<api::FilePriority>(2, api::FilePriority::Normal));
    }

    void fileStatesSurvive()
    {
        const QList<SavedFileState> files{{true, 1LL << 50, -1}, {}, {true, 0, 5}};
        QCOMPARE(decodeFileStates(encodeFileStates(files)), files);
        QVERIFY(decodeFileStates(encodeFileStates(files).chopped(1)).isEmpty());
    }

    void placesSurviveAsFarAsTheyAreSafe()
    {
        QVERIFY(encodePlaces({}).isEmpty());
        QVERIFY(decodePlaces({}) == FilePlaces());
        FilePlaces places;
        places.paths = {{0, QStringLiteral("a/größe 1")}, {4'000'000'000U, QStringLiteral("b")}};
        places.renaming = {{7, QStringLiteral("c/d")}};
        QVERIFY(decodePlaces(encodePlaces(places)) == places);
        QVERIFY(decodePlaces(QStringLiteral("[1")) == FilePlaces());
        places.paths.insert(1, QStringLiteral("../b"));
        places.paths.insert(2, QStringLiteral("/etc/b"));
        places.renaming.insert(3, QStringLiteral("a//b"));
        const FilePlaces read = decodePlaces(encodePlaces(places));
        QCOMPARE(read.paths.keys(), (QList<quint32>{0, 4'000'000'000U}));
        QCOMPARE(read.renaming.keys(), QList<quint32>{7});
        QVERIFY(decodePlaces(QStringLiteral("{\"paths\":{\"x\":\"a\",\"-1\":\"b\"}}")) == FilePlaces());
    }

    void stringsSurvive()
    {
        const QStringList strings{QStringLiteral("a,\"b\""), QString(), QStringLiteral("ü\n")};
        QCOMPARE(decodeStrings(encodeStrings(strings)), strings);
        QCOMPARE(decodeStrings(encodeStrings({})), QStringList());
        QCOMPARE(decodeStrings(QStringLiteral("[1, \"x\", {")), QStringList());
        QCOMPARE(decodeStrings(QStringLiteral("[1, \"x\"]")), QStringList{QStringLiteral("x")});
    }
};

FRESHET_TEST(ResumeDataTest)
#include "resume_data_test.moc"
