// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/verification_sample.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::FinalVerification;

class VerificationSampleTest : public QObject
{
    Q_OBJECT

    SeededRandom m_random{1};

private Q_SLOTS:
    void fullIsEverythingAndOffNothing()
    {
        const auto fixture = TorrentFixture::makeSingleFile(640 * 1024);
        Bitfield had(20, true);
        had.reset(3);
        QCOMPARE(piecesToVerify(*fixture.torrent, had, FinalVerification::Full, m_random), had);
        QVERIFY(piecesToVerify(*fixture.torrent, had, FinalVerification::Off, m_random).isNone());
    }

    void aSampleHasTheBordersOfFilesAndTheEnd()
    {
        // 1000 pieces of 1 KiB: files end in pieces 299, 300, 699 and 999.
        const auto fixture = TorrentFixture::make(
            {{QStringLiteral("t/a"), 300 * 1024}, {QStringLiteral("t/b"), 500},
                {QStringLiteral("t/c"), 399 * 1024 + 524}, {QStringLiteral("t/d"), 300 * 1024}},
            1024);
        const Bitfield had(1000, true);
        for (int round = 0; round < 20; ++round) {
            const Bitfield sample =
                piecesToVerify(*fixture.torrent, had, FinalVerification::Sampled, m_random);
            for (const qsizetype border : {0, 299, 300, 699, 700, 999}) {
                QVERIFY2(sample.test(border), qPrintable(QString::number(border)));
            }
            QVERIFY(sample.count() >= 1000 / sampleEvery);
            QVERIFY(sample.count() <= 1000 / sampleEvery + 6);
        }
    }

    void overManyDownloadsEveryPieceHasItsTurn()
    {
        const auto fixture = TorrentFixture::makeSingleFile(200 * 1024, 1024);
        const Bitfield had(200, true);
        Bitfield seen(200);
        for (int round = 0; round < 300; ++round) {
            const Bitfield sample =
                piecesToVerify(*fixture.torrent, had, FinalVerification::Sampled, m_random);
            QVERIFY(sample.count() >= leastSample);
            for (qsizetype piece = 0; piece < 200; ++piece) {
                seen.set(piece, seen.test(piece) || sample.test(piece));
            }
        }
        QVERIFY(seen.isAll());
    }

    void takesOnlyWhatIsThere()
    {
        const auto fixture = TorrentFixture::makeSingleFile(640 * 1024);
        Bitfield had(20);
        had.set(19);
        const Bitfield sample = piecesToVerify(*fixture.torrent, had, FinalVerification::Sampled, m_random);
        QCOMPARE(sample, had);
    }

    void tinyTorrentsAreReadWhole()
    {
        const auto fixture = TorrentFixture::makeSingleFile(10 * 32 * 1024);
        const Bitfield had(10, true);
        QVERIFY(piecesToVerify(*fixture.torrent, had, FinalVerification::Sampled, m_random).isAll());
    }
};

FRESHET_TEST(VerificationSampleTest)
#include "verification_sample_test.moc"
