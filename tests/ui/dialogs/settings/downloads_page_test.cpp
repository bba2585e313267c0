// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/settings/downloads_page.h"
#include "ui/dialogs/settings_window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace freshet;
using namespace freshet::ui;

class DownloadsPageTest : public QObject
{
    Q_OBJECT
    static QComboBox* rowOf(const QWidget& window)
    {
        return window.findChild<QComboBox*>(QStringLiteral("askWhenAdding"));
    }

private Q_SLOTS:
    void whetherAddingAsksIsChosenAtOnce()
    {
        SettingsWindow window({}, {});
        window.show();
        window.showPage(SettingsPlace::Downloads);
        QSignalSpy preferred(&window, &SettingsWindow::preferencesChanged);
        QSignalSpy set(&window, &SettingsWindow::settingsChanged);
        QComboBox* row = rowOf(window);
        QCOMPARE(row->currentText(), QStringLiteral("Always"));
        QCOMPARE(row->count(), 3);
        for (const AskWhenAdding ask :
            {AskWhenAdding::ForSeveral, AskWhenAdding::Never, AskWhenAdding::Always}) {
            row->setCurrentIndex(static_cast<int>(ask));
            QVERIFY(preferred.last().first().value<Preferences>().askWhenAdding == ask);
        }
        QCOMPARE(preferred.size(), 3);
        QVERIFY(set.isEmpty());
        row->setCurrentIndex(2);
        QCOMPARE(row->currentText(), QStringLiteral("Never"));
        // Somebody else changes it, too.
        Preferences elsewhere;
        elsewhere.askWhenAdding = AskWhenAdding::ForSeveral;
        window.setPreferences(elsewhere);
        QCOMPARE(row->currentText(), QStringLiteral("Only for several files"));
    }

    void itGoesBack()
    {
        SettingsWindow window({}, {});
        window.show();
        window.showPage(SettingsPlace::Downloads);
        QSignalSpy preferred(&window, &SettingsWindow::preferencesChanged);
        QComboBox* row = rowOf(window);
        row->setCurrentIndex(2);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(row->currentIndex(), 0);
        QVERIFY(preferred.last().first().value<Preferences>() == Preferences());
        row->setCurrentIndex(1);
        const auto buttons = window.findChildren<QToolButton*>();
        const auto reset = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton* button) {
            return button->accessibleName() == QLatin1String("Reset Ask when adding");
        });
        QVERIFY(reset != buttons.end() && (*reset)->isVisible());
        (*reset)->click();
        QCOMPARE(row->currentIndex(), 0);
    }

    void itIsFound()
    {
        SettingsWindow window({}, {});
        window.show();
        window.showPage(SettingsPlace::Downloads);
        auto* search = window.findChild<QLineEdit*>(QStringLiteral("settingsSearch"));
        for (const char* words : {"ask when adding", "shift"}) {
            search->setText(QLatin1String(words));
            QVERIFY2(rowOf(window)->isVisible(), words);
        }
        search->setText(QStringLiteral("watch folder"));
        QVERIFY(!rowOf(window)->isVisible());
    }
};

FRESHET_TEST(DownloadsPageTest)
#include "downloads_page_test.moc"
