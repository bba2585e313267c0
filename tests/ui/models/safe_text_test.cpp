// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/safe_text.h"

#include <QTest>

using freshet::ui::safeText;

class SafeTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void removesControlAndBidirectionalCharacters()
    {
        QCOMPARE(safeText(QStringLiteral("a\u202egpj.exe\u200b\x07")), QStringLiteral("agpj.exe"));
    }
    void makesOneLine() { QCOMPARE(safeText(QStringLiteral("  a\n\t b \r\n")), QStringLiteral("a b")); }
    void cutsLongText()
    {
        const QString cut = safeText(QString(1000, u'x'), 10);
        QCOMPARE(cut, QString(10, u'x') + u'…');
        QCOMPARE(safeText(QString(10, u'x'), 10), QString(10, u'x'));
    }
    void keepsPairsAndDropsHalves()
    {
        const QString smile = QString::fromUcs4(U"\U0001F600", 1);
        QCOMPARE(safeText(smile), smile);
        QCOMPARE(safeText(smile.left(1)), QString());
        QCOMPARE(safeText(smile, 1), QStringLiteral("…"));
    }
};

FRESHET_TEST(SafeTextTest)
#include "safe_text_test.moc"
