// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/frame_recycler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;

class FrameRecyclerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesWhatWasSentAgain()
    {
        FrameRecycler recycler;
        QByteArray first = recycler.take(1000);
        QVERIFY(first.capacity() >= 1000);
        first.resize(1000);
        const char* const memory = first.constData();
        recycler.keep(first);
        first.clear();
        const QByteArray second = recycler.take(500);
        QCOMPARE(second.size(), 0);
        QCOMPARE(second.constData(), memory);
    }

    void neverGivesWhatSomebodyHolds()
    {
        FrameRecycler recycler;
        const QByteArray onItsWay(1000, 'x');
        recycler.keep(onItsWay);
        QByteArray other = recycler.take(1000);
        QVERIFY(other.constData() != onItsWay.constData());
        other.fill('y', 1000);
        QCOMPARE(onItsWay, QByteArray(1000, 'x'));
    }

    void doesNotGiveWhatIsTooSmall()
    {
        FrameRecycler recycler;
        recycler.keep(QByteArray(10, 'x'));
        QVERIFY(recycler.take(100'000).capacity() >= 100'000);
    }

    void keepsFewArrays()
    {
        FrameRecycler recycler;
        QList<QByteArray> sent;
        for (int i = 0; i < 20; ++i) {
            sent.append(QByteArray(1000, 'x'));
            recycler.keep(sent.last());
        }
        QCOMPARE(std::count_if(
                     sent.begin(), sent.end(), [](const QByteArray& each) { return !each.isDetached(); }),
            4);
    }
};

FRESHET_TEST(FrameRecyclerTest)
#include "frame_recycler_test.moc"
