// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/ids.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <type_traits>
#include <unordered_set>

using namespace freshet;

class IdsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cannotBeConfused()
    {
        static_assert(!std::is_convertible_v<std::uint32_t, PieceIndex>);
        static_assert(!std::is_convertible_v<PieceIndex, std::uint32_t>);
        static_assert(!std::is_convertible_v<FileIndex, PieceIndex>);
        static_assert(!std::is_constructible_v<FileIndex, PieceIndex>);
        static_assert(sizeof(PieceIndex) == 4 && sizeof(TorrentId) == 8);
        QCOMPARE(PieceIndex(7).value(), 7U);
        QCOMPARE(TorrentId().value(), 0U);
    }

    void areOrderedAndHashed()
    {
        QVERIFY(PieceIndex(1) < PieceIndex(2));
        QCOMPARE(PieceIndex(3), PieceIndex(3));
        QCOMPARE(qHash(PieceIndex(3), 9), qHash(PieceIndex(3), 9));
        const QSet<TorrentId> set{TorrentId(1), TorrentId(2), TorrentId(1)};
        QCOMPARE(set.size(), 2);
        const std::unordered_set<TorrentId> standard{TorrentId(1), TorrentId(1)};
        QCOMPARE(standard.size(), std::size_t{1});
    }
};

FRESHET_TEST(IdsTest)
#include "ids_test.moc"
