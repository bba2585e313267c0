// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::test;
using State = api::TorrentState;
using Kind = api::Notice::Kind;

namespace {

/// Changes bytes of a file that somebody may have open.
void damage(const QString& path, const QList<qint64>& offsets)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const qint64 offset : offsets) {
        char byte = 0;
        QVERIFY(file.seek(offset) && file.getChar(&byte) && file.seek(offset));
        QVERIFY(file.putChar(static_cast<char>(~byte)));
    }
}

void liftLimit(SessionFixture& fixture)
{
    api::Settings settings = fixture.session().settings();
    settings.transfer.downloadLimit = noLimit;
    fixture.session().applySettings(settings);
}

qsizetype countFiles(const SessionFixture& fixture, Kind kind)
{
    return std::count_if(fixture.notices().begin(), fixture.notices().end(),
        [kind](const api::Notice& notice) { return notice.kind == kind; });
}

const api::Notice* find(const SessionFixture& fixture, Kind kind)
{
    const auto found = std::find_if(fixture.notices().begin(), fixture.notices().end(),
        [kind](const api::Notice& notice) { return notice.kind == kind; });
    return found != fixture.notices().end() ? &*found : nullptr;
}

} // namespace

/// Damage on a real disk, under running sessions.
class IntegrityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damageUnderARunningTorrentIsMendedFromAnotherFreshet()
    {
        const SampleTorrent sample(4_MiB, 2);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher;
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitForState(id, State::Seeding));
        damage(leecher.saveFolder() + QStringLiteral("/sample/1.bin"), {100, 1_MiB});
        leecher.session().recheck({id});
        QVERIFY(leecher.waitFor([&] { return countFiles(leecher, Kind::Repaired) == 1; }));
        QVERIFY(leecher.waitForState(id, State::Seeding));
        QVERIFY(sample.isIn(leecher.saveFolder()));
        const api::Notice* told = find(leecher, Kind::Repairing);
        QVERIFY(told != nullptr);
        QCOMPARE(told->repair, (api::RepairSnapshot{2, QStringLiteral("sample/1.bin"), 1}));
        QCOMPARE(countFiles(leecher, Kind::Completed), 1);
        QCOMPARE(leecher.row(id).repair, api::RepairSnapshot());
    }

    void aDownloadIsReadBackBeforeItIsComplete()
    {
        const SampleTorrent sample(8_MiB);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher([](api::Settings& settings) {
            settings.integrity.finalVerification = api::FinalVerification::Full;
            // Slow enough that there is time to damage the first pieces before the last ones come.
            settings.transfer.downloadLimit = 1_MiB;
        });
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).wantedDone > 1_MiB / 2; }));
        // Some piece of these is there, whatever the order.
        QList<qint64> offsets;
        for (qint64 offset = 1000; offset < 8_MiB; offset += 65536) {
            offsets.append(offset);
        }
        damage(leecher.saveFolder() + QLatin1Char('/') + sample.name, offsets);
        liftLimit(leecher);
        QVERIFY(leecher.waitFor([&] { return countFiles(leecher, Kind::Completed) == 1; }));
        QVERIFY(countFiles(leecher, Kind::Repairing) >= 1);
        QVERIFY(sample.isIn(leecher.saveFolder()));
        QVERIFY(leecher.waitForState(id, State::Seeding));
    }

    void whatIsSwitchedOffIsNotReadBack()
    {
        const SampleTorrent sample(4_MiB);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher([](api::Settings& settings) {
            settings.integrity.finalVerification = api::FinalVerification::Off;
            settings.transfer.downloadLimit = 1_MiB;
        });
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).wantedDone > 1_MiB / 2; }));
        QList<qint64> offsets;
        for (qint64 offset = 1000; offset < 4_MiB; offset += 65536) {
            offsets.append(offset);
        }
        damage(leecher.saveFolder() + QLatin1Char('/') + sample.name, offsets);
        liftLimit(leecher);
        QVERIFY(leecher.waitForState(id, State::Seeding));
        QVERIFY(!sample.isIn(leecher.saveFolder()));
        QCOMPARE(countFiles(leecher, Kind::Repairing), 0);
    }
};

FRESHET_TEST(IntegrityTest)
#include "integrity_test.moc"
