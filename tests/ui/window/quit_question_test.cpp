// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_rows.h"
#include "ui/window/quit_question.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::makeTorrent;

class QuitQuestionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWhatStopsAndWhatBecomesOfIt()
    {
        using State = api::TorrentState;
        auto sintel = makeTorrent(1, QStringLiteral("Sintel"), State::Moving);
        auto debian = makeTorrent(2, QStringLiteral("Debian"), State::Checking);
        const auto other = makeTorrent(3, QStringLiteral("Other"), State::Downloading);
        QVERIFY(quitLosses({other}).isEmpty());
        const QString one = quitLosses({other, sintel, debian});
        QVERIFY2(one.contains(QStringLiteral("The files of Sintel are being moved")), qPrintable(one));
        QVERIFY2(one.contains(QStringLiteral("Debian is being checked")), qPrintable(one));
        QVERIFY2(one.contains(QStringLiteral("next start")), qPrintable(one));
        QVERIFY2(!one.contains(QStringLiteral("Other")), qPrintable(one));
        debian.state = State::Moving;
        const QString several = quitLosses({sintel, debian});
        QVERIFY2(several.contains(QStringLiteral("The files of 2 torrents")), qPrintable(several));
    }

    void quitsOnlyIfThatIsTheAnswer()
    {
        QWidget window;
        window.show();
        int quits = 0;
        const auto answer = [&](const QString& text) {
            auto* question = qobject_cast<QMessageBox*>(
                askToQuit(window, QStringLiteral("It stops."), [&quits] { ++quits; }));
            QVERIFY(question->isVisible());
            QCOMPARE(
                question->defaultButton()->text().remove(QLatin1Char('&')), QStringLiteral("Keep running"));
            for (QAbstractButton* button : question->buttons()) {
                if (button->text().remove(QLatin1Char('&')) == text) {
                    button->click();
                }
            }
            QVERIFY(!question->isVisible());
        };
        answer(QStringLiteral("Keep running"));
        QCoreApplication::processEvents();
        QCOMPARE(quits, 0);
        answer(QStringLiteral("Quit"));
        QTRY_COMPARE(quits, 1);
    }
};

FRESHET_TEST(QuitQuestionTest)
#include "quit_question_test.moc"
