// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/window/when_done.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace freshet::ui;

class WhenDoneTest : public QObject
{
    Q_OBJECT
    static QDialog* dialog()
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->objectName() == QLatin1String("whenDoneDialog") && top->isVisible()) {
                return qobject_cast<QDialog*>(top);
            }
        }
        return nullptr;
    }
    static void workAndFinish(WhenDone& whenDone)
    {
        whenDone.setBusy(true);
        whenDone.setBusy(false);
    }

private Q_SLOTS:
    void doesItOnceAfterAMinute()
    {
        QWidget window;
        WhenDone whenDone(window);
        QSignalSpy due(&whenDone, &WhenDone::due);
        workAndFinish(whenDone);
        QVERIFY(!whenDone.isCountingDown());
        whenDone.setAction(DoneAction::Suspend);
        workAndFinish(whenDone);
        QVERIFY(whenDone.isCountingDown());
        for (int i = 1; i < WhenDone::countdownSeconds; ++i) {
            whenDone.tick();
        }
        QVERIFY(due.isEmpty());
        whenDone.tick();
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().first().value<DoneAction>(), DoneAction::Suspend);
        QVERIFY(dialog() == nullptr);
        workAndFinish(whenDone);
        QVERIFY(!whenDone.isCountingDown());
    }

    void saysHowManySecondsAreLeft()
    {
        QWidget window;
        WhenDone whenDone(window);
        whenDone.setAction(DoneAction::Quit);
        workAndFinish(whenDone);
        auto* words = dialog()->findChild<QLabel*>();
        QVERIFY2(words->text().contains(QStringLiteral("60")), qPrintable(words->text()));
        whenDone.tick();
        QVERIFY2(words->text().contains(QStringLiteral("59")), qPrintable(words->text()));
    }

    void returnDoesNotDoIt()
    {
        QWidget window;
        WhenDone whenDone(window);
        whenDone.setAction(DoneAction::ShutDown);
        workAndFinish(whenDone);
        QSignalSpy due(&whenDone, &WhenDone::due);
        QSignalSpy cancelled(&whenDone, &WhenDone::cancelled);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(due.isEmpty());
        QVERIFY(!whenDone.isCountingDown());
    }

    void itCanBeDoneAtOnce()
    {
        QWidget window;
        WhenDone whenDone(window);
        whenDone.setAction(DoneAction::ShutDown);
        workAndFinish(whenDone);
        QSignalSpy due(&whenDone, &WhenDone::due);
        for (QPushButton* button : dialog()->findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("Now"))) {
                button->click();
            }
        }
        QCOMPARE(due.size(), 1);
    }
};

FRESHET_TEST(WhenDoneTest)
#include "when_done_test.moc"
