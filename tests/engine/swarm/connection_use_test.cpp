// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/connection_use.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;

class ConnectionUseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idleOnesGoFirstThenTheSlowest()
    {
        const std::vector<ConnectionUse> all{{PeerId(1), 500, true, 0}, {PeerId(2), 0, true, 0},
            {PeerId(3), 20, true, 1}, {PeerId(4), 0, false, 1}, {PeerId(5), 9000, false, 0}};
        const auto ids = [&all](int most) {
            std::vector<quint64> found;
            for (const ConnectionUse& use : surplusOf(all, most)) {
                found.push_back(use.peer.value());
            }
            return found;
        };
        QCOMPARE(ids(5), std::vector<quint64>());
        QCOMPARE(ids(100), std::vector<quint64>());
        QCOMPARE(ids(4), std::vector<quint64>({4}));
        QCOMPARE(ids(1), std::vector<quint64>({4, 2, 3, 1}));
        QCOMPARE(ids(0).size(), 5U);
        QCOMPARE(ids(-1).size(), 5U);
        QCOMPARE(surplusOf(all, 4).front().owner, 1U);
    }
};

FRESHET_TEST(ConnectionUseTest)
#include "connection_use_test.moc"
