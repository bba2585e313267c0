// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/tags_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>

using freshet::ui::TagsEdit;

class TagsEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTagsBetweenCommas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("one") << QStringLiteral(" linux ") << QStringList{QStringLiteral("linux")};
        QTest::newRow("two words") << QStringLiteral("to  keep,iso")
                                   << QStringList{QStringLiteral("to keep"), QStringLiteral("iso")};
        QTest::newRow("twice and empty")
            << QStringLiteral("a,,a, b,") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("semicolon") << QStringLiteral("a;b")
                                   << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("other scripts") << QStringLiteral(u"a\uff0cb\u3001c\u060cd")
                                       << QStringList{QStringLiteral("a"), QStringLiteral("b"),
                                              QStringLiteral("c"), QStringLiteral("d")};
    }
    void readsTagsBetweenCommas()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, tags);
        TagsEdit edit;
        edit.setText(text);
        QCOMPARE(edit.tags(), tags);
        // And writes them so that they are read again.
        edit.clear();
        edit.setTags(tags);
        QCOMPARE(edit.tags(), tags);
    }

    void proposesWhileTheLastOneIsTyped()
    {
        TagsEdit edit;
        edit.setKnownTags({QStringLiteral("iso"), QStringLiteral("linux"), QStringLiteral("list")});
        edit.show();
        edit.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        QTest::keyClicks(&edit, QStringLiteral("keep, Li"));
        QCOMPARE(edit.completer()->completionCount(), 2);
        QVERIFY(edit.completer()->popup()->isVisible());
        QTest::keyClick(edit.completer()->popup(), Qt::Key_Down);
        QTest::keyClick(edit.completer()->popup(), Qt::Key_Return);
        QCOMPARE(edit.tags(), (QStringList{QStringLiteral("keep"), QStringLiteral("linux")}));
        QCOMPARE(edit.text(), QStringLiteral("keep, linux"));
    }

    void leavesAHalfTypedTextAlone()
    {
        TagsEdit edit;
        edit.setText(QStringLiteral("a, b, "));
        edit.setTags({QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(edit.text(), QStringLiteral("a, b, "));
        edit.setTags({QStringLiteral("c")});
        QCOMPARE(edit.text(), QStringLiteral("c"));
    }
};

FRESHET_TEST(TagsEditTest)
#include "tags_edit_test.moc"
