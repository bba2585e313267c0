// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/integrity_record.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;

class IntegrityRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingSurvives()
    {
        IntegrityRecord record;
        record.unverified = Bitfield(77);
        record.unverified.set(3);
        record.repairs = {{3, 1}, {70, 2}};
        record.scrubNext = 12;
        record.scrubbedMs = 1'700'000'000'123;
        swarm::PeerBan ban;
        ban.endpoint = *Endpoint::fromString(QStringLiteral("[2001:db8::1]:50000"));
        ban.listens = *Endpoint::fromString(QStringLiteral("[2001:db8::1]:6881"));
        ban.peerId = QByteArray("-XX0001-\0\xff"
                                "0123456789",
            20);
        ban.client = QStringLiteral("Größe \"1\"");
        ban.offence = {PieceIndex(5), 4U};
        ban.badPieces = 2;
        ban.badBlocks = 9;
        ban.bannedMs = 1'700'000'000'999;
        record.bans.push_back(ban);
        ban.listens = {};
        ban.offence = {};
        record.bans.push_back(ban);
        ban.offence.isByHand = true;
        record.bans.push_back(ban);
        ban.offence.span = swarm::BanSpan::forEver();
        record.bans.push_back(ban);
        ban.offence.span = {swarm::BanSpan::Kind::Time, 60'000};
        record.bans.push_back(ban);
        QCOMPARE(decodeIntegrity(encodeIntegrity(record)), record);
    }

    void bansOfTheSessionEndWithIt()
    {
        IntegrityRecord record;
        swarm::PeerBan ban;
        ban.endpoint = *Endpoint::fromString(QStringLiteral("10.0.0.1:6881"));
        ban.peerId = QByteArray(20, 'x');
        ban.offence.isByHand = true;
        ban.offence.span = swarm::BanSpan::session();
        record.bans.push_back(ban);
        QVERIFY(encodeIntegrity(record).isEmpty());
    }

    void bansWithoutASpanEndAfterAWeek()
    {
        const IntegrityRecord record =
            decodeIntegrity(R"({"bans": [{"address": "1.2.3.4:5", "id": "eHh4eHh4eHh4eHh4eHh4eHh4eHg="}]})");
        QCOMPARE(record.bans.size(), std::size_t{1});
        QCOMPARE(record.bans.front().offence.span, swarm::BanSpan());
    }

    void nothingTakesNoRoom()
    {
        QVERIFY(encodeIntegrity({}).isEmpty());
        QCOMPARE(decodeIntegrity({}), IntegrityRecord());
        IntegrityRecord record;
        record.unverified = Bitfield(8);
        QVERIFY(encodeIntegrity(record).isEmpty());
    }

    void nonsenseReadsAsNothing()
    {
        for (const char* bytes : {"", "{", "[]", "17", R"({"unverified": 5, "repairs": [], "bans": {}})",
                 R"({"unverified": "AAAA", "scrubNext": -1, "bans": [5, {}, {"address": "x"}]})",
                 R"({"repairs": {"x": 1, "-1": 2, "99999999999": 1}, "scrubNext": 1e300})",
                 R"({"bans": [{"address": "1.2.3.4:5", "id": "AAAA"}]})"}) {
            QCOMPARE(decodeIntegrity(bytes), IntegrityRecord());
        }
    }
};

FRESHET_TEST(IntegrityRecordTest)
#include "integrity_record_test.moc"
