// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/window/bar_stack.h"
#include "ui/window/undo_history.h"

#include <QPushButton>
#include <QTest>

using namespace freshet::ui;

namespace {

/// A history of a list that grows.
struct Growing
{
    void add(const QString& word, const QString& news = {})
    {
        words.append(word);
        history.push({word, [this] { words.removeLast(); }, [this, word] { words.append(word); }, news});
    }

    BarStack bars;
    UndoHistory history{bars};
    QStringList words;
};

} // namespace

class UndoHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesBackAndForth()
    {
        Growing list;
        QVERIFY(!list.history.canUndo() && !list.history.canRedo());
        list.history.undo();
        list.history.redo();
        list.add(QStringLiteral("a"));
        list.add(QStringLiteral("b"));
        QCOMPARE(list.history.undoText(), QStringLiteral("b"));
        list.history.undo();
        QCOMPARE(list.words, QStringList{QStringLiteral("a")});
        QCOMPARE(list.history.redoText(), QStringLiteral("b"));
        list.history.redo();
        QCOMPARE(list.words.size(), 2);
        list.history.undo();
        list.add(QStringLiteral("c"));
        QVERIFY(!list.history.canRedo());
        QCOMPARE(list.words, (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    }

    void theBarOffersMoreThanUndo()
    {
        Growing list;
        int shown = 0;
        list.history.push({QStringLiteral("a"), [] {}, [] {}, QStringLiteral("A is there."),
            {{QStringLiteral("Show"), [&shown] { ++shown; }}}});
        const auto buttons = list.bars.findChildren<QPushButton*>();
        QStringList texts;
        for (const QPushButton* button : buttons) {
            texts.append(button->text());
        }
        QVERIFY(texts.indexOf(QStringLiteral("Show")) > texts.indexOf(QStringLiteral("Undo")));
        buttons.at(texts.indexOf(QStringLiteral("Show")))->click();
        QCOMPARE(shown, 1);
        QCOMPARE(list.bars.count(), 0);
        QVERIFY(list.history.canUndo());
    }

    void isBounded()
    {
        Growing list;
        for (int i = 0; i < 2 * UndoHistory::maxSteps; ++i) {
            list.add(QString::number(i));
        }
        int steps = 0;
        for (; list.history.canUndo(); ++steps) {
            list.history.undo();
        }
        QCOMPARE(steps, static_cast<int>(UndoHistory::maxSteps));
    }

    void newsHaveABarWithAButton()
    {
        Growing list;
        list.add(QStringLiteral("a"), QStringLiteral("Removed a."));
        list.add(QStringLiteral("b"));
        auto* bar = list.bars.findChild<QWidget*>(QStringLiteral("undoBar"));
        QVERIFY(bar != nullptr);
        QVERIFY(list.bars.texts().first().contains(QLatin1String("Removed a.")));
        bar->findChild<QPushButton*>()->click();
        // That step and not the one after it.
        QCOMPARE(list.history.redoText(), QStringLiteral("a"));
        QCOMPARE(list.history.undoText(), QStringLiteral("b"));
        QCOMPARE(list.bars.count(), 0);
        list.history.redo();
        QCOMPARE(list.bars.count(), 1);
        list.history.undo();
        QCOMPARE(list.bars.count(), 0);
    }

    void oneBarAtATime()
    {
        Growing list;
        for (int i = 0; i < 25; ++i) {
            list.add(QString::number(i), QStringLiteral("Removed."));
        }
        QCOMPARE(list.bars.count(), 1);
    }
};

FRESHET_TEST(UndoHistoryTest)
#include "undo_history_test.moc"
