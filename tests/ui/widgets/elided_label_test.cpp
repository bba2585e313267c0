// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/elided_label.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
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

    void copiesTheWhole()
    {
        QWidget window;
        const QString text = QString(100, u'x') + QString(100, u'y');
        auto* label = new ElidedLabel(text, &window);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->resize(100, 20);
        window.show();
        label->setFocus();
        label->setSelection(0, 2);
        QTest::keySequence(label, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, {5, 5}, label->mapToGlobal(QPoint(5, 5)));
        QGuiApplication::clipboard()->clear();
        QCoreApplication::sendEvent(label, &asked);
        auto* menu = label->findChild<QMenu*>(QStringLiteral("labelMenu"));
        QVERIFY(menu != nullptr);
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        // Of what is all seen, a part can be copied.
        label->setText(QStringLiteral("abc"));
        label->setSelection(0, 2);
        QTest::keySequence(label, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ab"));
    }

    void theKeyIsItsOwnWhileItHasTheFocus()
    {
        QWidget window;
        auto* label = new ElidedLabel(QStringLiteral("abc"), &window);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
        key.ignore();
        QCoreApplication::sendEvent(label, &key);
        QVERIFY(key.isAccepted());
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        key.ignore();
        QCoreApplication::sendEvent(label, &key);
        QVERIFY(!key.isAccepted());
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
