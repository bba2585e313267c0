// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/write_queue.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::storage;

class WriteQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysOnceThatThereIsRoomAgain()
    {
        WriteQueue queue(100);
        queue.add(60);
        QVERIFY(queue.accepts());
        queue.add(60);
        QVERIFY(!queue.accepts());
        QVERIFY(!queue.remove(30));
        QVERIFY(!queue.accepts());
        QVERIFY(queue.remove(30));
        QVERIFY(queue.accepts());
        QVERIFY(!queue.remove(60));
    }

    void takesOnePieceLargerThanTheLimit()
    {
        WriteQueue queue(10);
        QVERIFY(queue.accepts());
        queue.add(50);
        QVERIFY(!queue.accepts());
        QVERIFY(queue.remove(50));
    }

    void obeysANewLimit()
    {
        WriteQueue queue(10);
        queue.add(20);
        QVERIFY(queue.setLimit(100));
        QVERIFY(queue.accepts());
        QVERIFY(!queue.setLimit(15));
        QVERIFY(!queue.accepts());
    }
};

FRESHET_TEST(WriteQueueTest)
#include "write_queue_test.moc"
