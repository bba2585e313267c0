// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/settings/general_page.h"
#include "ui/widgets/path_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>

using namespace freshet;
using namespace freshet::ui;

namespace {

/// A page whose changes are put in force at once, as the window does.
template<class Page>
struct Live
{
    Live()
    {
        page.load(settings, {});
        QObject::connect(&page, &SettingsPage::edited, &page, [this](const SettingsPage::Change& change) {
            change(settings);
            page.load(settings, {});
        });
    }
    [[nodiscard]] const DesktopWishes& wishes() const { return settings.preferences.desktop; }
    void click(const char* name) { page.template findChild<QCheckBox*>(QLatin1String(name))->click(); }

    AllSettings settings;
    Page page;
};

} // namespace

class GeneralPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCheckIsItsWish()
    {
        Live<GeneralPage> live;
        const DesktopWishes usual;
        live.click("startsHidden");
        QCOMPARE(live.wishes().startsHidden, !usual.startsHidden);
        live.click("closesToTray");
        QCOMPARE(live.wishes().closesToTray, !usual.closesToTray);
        live.click("keepsAwake");
        QCOMPARE(live.wishes().keepsAwake, !usual.keepsAwake);
        // Who has chosen what closing does is not asked.
        QVERIFY(!live.wishes().asksOnClose);
        live.click("startsWithSession");
        QCOMPARE(live.wishes().startsWithSession, !usual.startsWithSession);
        live.page.resetAll();
        QCOMPARE(live.wishes().startsHidden, usual.startsHidden);
        QCOMPARE(live.wishes().closesToTray, usual.closesToTray);
        QCOMPARE(live.wishes().keepsAwake, usual.keepsAwake);
        QCOMPARE(live.wishes().startsWithSession, usual.startsWithSession);
    }

    void whatHappensWhenAllIsDoneIsChosen()
    {
        Live<GeneralPage> live;
        auto* choice = live.page.findChild<QComboBox*>(QStringLiteral("whenDone"));
        QCOMPARE(choice->count(), 4);
        for (const DoneAction action :
            {DoneAction::Quit, DoneAction::Suspend, DoneAction::ShutDown, DoneAction::Nothing}) {
            choice->setCurrentIndex(static_cast<int>(action));
            QCOMPARE(live.wishes().whenDone, action);
        }
        choice->setCurrentIndex(1);
        QCOMPARE(choice->currentText(), QStringLiteral("Quit"));
    }

    void whatIsToldIsChosen()
    {
        Live<NotificationsPage> live;
        const DesktopWishes usual;
        live.click("tellsCompletion");
        live.click("tellsErrors");
        live.click("tellsAdded");
        live.click("playsSound");
        QCOMPARE(live.wishes().tellsCompletion, !usual.tellsCompletion);
        QCOMPARE(live.wishes().tellsErrors, !usual.tellsErrors);
        QCOMPARE(live.wishes().tellsAdded, !usual.tellsAdded);
        QCOMPARE(live.wishes().playsSound, !usual.playsSound);
    }

    void aSoundFileIsChosenAndMissed()
    {
        Live<NotificationsPage> live;
        auto* file = live.page.findChild<PathEdit*>(QStringLiteral("soundFile"));
        const auto* said = live.page.findChild<QLabel*>(QStringLiteral("soundFileInUse"));
        QVERIFY(!file->isEnabled());
        live.click("playsSound");
        QVERIFY(file->isEnabled());
        QTemporaryFile sound;
        QVERIFY(sound.open());
        const auto type = [file](const QString& path) {
            file->field()->setEditText(path);
            QTest::keyClick(file->field()->lineEdit(), Qt::Key_Return);
        };
        type(sound.fileName());
        QCOMPARE(live.wishes().soundFile, sound.fileName());
        QVERIFY(said->text().isEmpty());
        type(QStringLiteral("/nowhere/at/all.oga"));
        QVERIFY(!said->text().isEmpty());
        type({});
        QVERIFY(live.wishes().soundFile.isEmpty());
        QVERIFY(said->text().isEmpty());
    }

    void rowsAreFoundByTheirWords()
    {
        Live<GeneralPage> live;
        QCOMPARE(live.page.filter(QStringLiteral("AWAKE")), 1);
        QCOMPARE(live.page.filter(QStringLiteral("tray")), 2);
        QCOMPARE(live.page.filter(QStringLiteral("zzz")), 0);
        QCOMPARE(live.page.filter({}), 5);
    }
};

FRESHET_TEST(GeneralPageTest)
#include "general_page_test.moc"
