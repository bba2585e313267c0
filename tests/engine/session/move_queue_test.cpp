// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/move_queue.h"
#include "tests/support/test_main.h"

#include <QStringList>
#include <QTest>

using namespace freshet;
using namespace freshet::session;

class MoveQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesOneATurnAfterTheOther()
    {
        MoveQueue queue;
        const int a = 0;
        const int b = 0;
        const int c = 0;
        QStringList begun;
        QVERIFY(queue.enter(&a, [&] { begun.append(QStringLiteral("a")); }));
        QVERIFY(!queue.enter(&b, [&] { begun.append(QStringLiteral("b")); }));
        QVERIFY(!queue.enter(&c, [&] { begun.append(QStringLiteral("c")); }));
        // Asked again, it stays where it is.
        QVERIFY(!queue.enter(&b, [] {}));
        QVERIFY(queue.enter(&a, [] {}));
        queue.leave(&a);
        QCOMPARE(begun, QStringList{QStringLiteral("b")});
        QVERIFY(queue.enter(&b, [] {}));
        queue.leave(&b);
        QCOMPARE(begun, (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    }

    void forgetsThoseWhoLeaveEarly()
    {
        MoveQueue queue;
        const int a = 0;
        const int b = 0;
        const int c = 0;
        int begun = 0;
        QVERIFY(queue.enter(&a, [] {}));
        QVERIFY(!queue.enter(&b, [] { qFatal("it has left"); }));
        QVERIFY(!queue.enter(&c, [&] { ++begun; }));
        queue.leave(&b);
        queue.leave(&b);
        QCOMPARE(begun, 0);
        queue.leave(&a);
        QCOMPARE(begun, 1);
        queue.leave(&c);
        QVERIFY(queue.enter(&b, [] {}));
    }

    void canBeLeftInTheMiddleOfATurn()
    {
        MoveQueue queue;
        const int a = 0;
        const int b = 0;
        const int c = 0;
        bool hasBegun = false;
        QVERIFY(queue.enter(&a, [] {}));
        QVERIFY(!queue.enter(&b, [&] { queue.leave(&b); }));
        QVERIFY(!queue.enter(&c, [&] { hasBegun = true; }));
        queue.leave(&a);
        QVERIFY(hasBegun);
    }
};

FRESHET_TEST(MoveQueueTest)
#include "move_queue_test.moc"
