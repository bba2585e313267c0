// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/swarm/picker_pictures.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;
using namespace Qt::StringLiterals;

/// Pieces that the user wants first.
class PiecePickerFirstTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWhatIsAskedForFirst()
    {
        PickerPicture p({.availability = "43152", .have = "    *"});
        p.picker.fetchFirst(PieceIndex(4)); // we have it
        p.picker.fetchFirst(PieceIndex(3));
        p.picker.fetchFirst(PieceIndex(0));
        QCOMPARE(p.pick(1, "*****", 12), u"333300002222"_s);
    }

    void goesBeforeTheSequence()
    {
        PickerPicture p({.availability = "11111"});
        p.picker.setSequential(true);
        p.picker.fetchFirst(PieceIndex(3));
        QCOMPARE(p.pick(1, "*****", 8), u"33330000"_s);
    }

    void beginsOthersWhereThePeerLacksIt()
    {
        PickerPicture p({.availability = "41152", .priorities = "20222"});
        p.picker.fetchFirst(PieceIndex(0));
        p.picker.fetchFirst(PieceIndex(1)); // not wanted
        QCOMPARE(p.pick(1, " ****", 4), u"2222"_s);
        QCOMPARE(p.pick(2, "*****", 4), u"0000"_s);
    }

    void saidTwiceIsMeantOnce()
    {
        PickerPicture p({.availability = "9999999999"});
        p.picker.fetchFirst(PieceIndex(9));
        for (std::size_t i = 0; i < swarm::PiecePicker::maxFirst; ++i) {
            p.picker.fetchFirst(PieceIndex(i % 2 == 0 ? 3 : 4));
        }
        // Nothing was pushed out.
        QCOMPARE(p.pick(1, "**********", 4), u"9999"_s);
    }
};

FRESHET_TEST(PiecePickerFirstTest)
#include "piece_picker_first_test.moc"
