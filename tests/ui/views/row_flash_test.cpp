// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/views/row_flash.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class RowFlashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fadesAndThenRests()
    {
        RowFlash flash;
        QVERIFY(!flash.isRunning());
        QSignalSpy changed(&flash, &RowFlash::changed);
        flash.start({TorrentId{1}, TorrentId{2}}, FlashKind::Fading);
        QCOMPARE(changed.size(), 1);
        QVERIFY(flash.isRunning());
        QVERIFY(flash.strength(TorrentId{1}) > 0.9);
        QCOMPARE(flash.strength(TorrentId{3}), 0.0);
        QTRY_VERIFY(flash.strength(TorrentId{1}) < 0.7);
        QTRY_VERIFY(!flash.isRunning());
        QCOMPARE(flash.strength(TorrentId{1}), 0.0);
        // The last news are that nothing stands out any more.
        QCOMPARE(changed.last().first().value<QList<TorrentId>>().size(), 2);
        // At most 25 a second.
        QVERIFY(changed.size() <= RowFlash::duration / RowFlash::frame + 3);
    }

    void standsStillForThoseWhoWantNoMotion()
    {
        RowFlash flash;
        QSignalSpy changed(&flash, &RowFlash::changed);
        flash.start({TorrentId{1}}, FlashKind::Steady);
        QTRY_VERIFY((changed.size() > 1) || flash.strength(TorrentId{1}) == 1.0);
        QTRY_VERIFY(!flash.isRunning());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(flash.strength(TorrentId{1}), 0.0);
    }

    void eachHasItsOwnTime()
    {
        RowFlash flash;
        flash.start({TorrentId{1}}, FlashKind::Fading);
        QTRY_VERIFY(flash.strength(TorrentId{1}) < 0.7);
        flash.start({TorrentId{2}}, FlashKind::Fading);
        QVERIFY(flash.strength(TorrentId{1}) < flash.strength(TorrentId{2}));
        flash.start({TorrentId{1}}, FlashKind::Fading);
        QVERIFY(flash.strength(TorrentId{1}) > 0.9);
        QTRY_VERIFY(!flash.isRunning());
        flash.start({}, FlashKind::Fading);
        QVERIFY(!flash.isRunning());
    }
};

FRESHET_TEST(RowFlashTest)
#include "row_flash_test.moc"
