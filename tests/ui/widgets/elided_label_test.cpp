// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/elided_label.h"

#include <QTest>

using freshet::ui::ElidedLabel;

class ElidedLabelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortensAndKeepsTheWholeInTheToolTip()
    {
        ElidedLabel label(QString(200, u'x'));
        label.resize(100, 20);
        label.show();
        QVERIFY(label.isElided());
        QVERIFY(label.text().size() < 200);
        QVERIFY(label.toolTip().contains(QString(200, u'x')));
        QVERIFY(label.minimumSizeHint().width() < 100);
        label.setText(QStringLiteral("a"));
        QVERIFY(!label.isElided());
        QVERIFY(label.toolTip().isEmpty());
    }

    void namesAreNoMarkup()
    {
        ElidedLabel label(QStringLiteral("<img src=x>").repeated(20));
        label.resize(50, 20);
        label.show();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(!label.toolTip().contains(QStringLiteral("<img")));
    }
};

FRESHET_TEST(ElidedLabelTest)
#include "elided_label_test.moc"
