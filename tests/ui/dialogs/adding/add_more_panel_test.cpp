// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/adding/add_more_panel.h"
#include "ui/widgets/rate_edit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

class AddMorePanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsBackWhatItWasGiven()
    {
        AddMorePanel panel;
        QSignalSpy changed(&panel, &AddMorePanel::changed);
        AddChoices choices;
        choices.tags = {QStringLiteral("linux"), QStringLiteral("iso")};
        choices.downloadLimit = 2_MiB;
        choices.uploadLimit = 300_KiB;
        choices.isComplete = choices.isFirst = true;
        panel.showChoices(choices);
        AddChoices taken;
        panel.takeChoices(taken);
        QCOMPARE(taken, choices);
        panel.showChoices({});
        panel.takeChoices(taken);
        QCOMPARE(taken, AddChoices());
        QVERIFY(changed.isEmpty());
    }

    void whatIsTypedCountsAtOnce()
    {
        AddMorePanel panel;
        QSignalSpy changed(&panel, &AddMorePanel::changed);
        QTest::keyClicks(panel.findChild<QLineEdit*>(QStringLiteral("addTags")), QStringLiteral("a, b"));
        QTest::keyClicks(
            panel.findChild<RateEdit*>(QStringLiteral("addDownloadLimit")), QStringLiteral("2M"));
        QTest::keyClicks(
            panel.findChild<RateEdit*>(QStringLiteral("addUploadLimit")), QStringLiteral("300k"));
        panel.findChild<QCheckBox*>(QStringLiteral("addComplete"))->click();
        QVERIFY(changed.size() >= 4);
        AddChoices taken;
        panel.takeChoices(taken);
        QCOMPARE(taken.tags, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(taken.downloadLimit, 2_MiB);
        QCOMPARE(taken.uploadLimit, 300_KiB);
        QVERIFY(taken.isComplete && !taken.isFirst);
        // What is shown again meanwhile leaves a half-typed text alone.
        auto* tags = panel.findChild<QLineEdit*>(QStringLiteral("addTags"));
        QTest::keyClicks(tags, QStringLiteral(", "));
        panel.showChoices(taken);
        QCOMPARE(tags->text(), QStringLiteral("a, b, "));
        QCOMPARE(
            panel.findChild<RateEdit*>(QStringLiteral("addDownloadLimit"))->text(), QStringLiteral("2M"));
    }

    void whatIsNoRateIsSaidAtOnce()
    {
        AddMorePanel panel;
        auto* problem = panel.findChild<QLabel*>(QStringLiteral("addLimitProblem"));
        auto* up = panel.findChild<RateEdit*>(QStringLiteral("addUploadLimit"));
        QVERIFY(panel.isValid());
        QTest::keyClicks(up, QStringLiteral("abc"));
        QVERIFY(!panel.isValid());
        QVERIFY(problem->isVisibleTo(&panel));
        QCOMPARE(problem->text(), up->problemText());
        AddChoices taken;
        panel.takeChoices(taken);
        QCOMPARE(taken.uploadLimit, noLimit);
        // Another torrent is shown.
        panel.showChoices({});
        QVERIFY(panel.isValid());
        QVERIFY(!problem->isVisibleTo(&panel));
    }
};

FRESHET_TEST(AddMorePanelTest)
#include "add_more_panel_test.moc"
