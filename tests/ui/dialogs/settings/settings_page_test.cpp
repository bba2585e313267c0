// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/dialogs/settings_window.h"
#include "ui/widgets/path_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class SettingsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSearchedStandsOut()
    {
        SettingsWindow window({}, {});
        window.show();
        auto* search = window.findChild<QLineEdit*>(QStringLiteral("settingsSearch"));
        const auto marked = [&window](const QString& words) {
            int count = 0;
            for (const QLabel* label : window.findChildren<QLabel*>()) {
                count += label->textFormat() == Qt::RichText && label->text().contains(words) ? 1 : 0;
            }
            return count;
        };
        search->setText(QStringLiteral("HALF-open"));
        QCOMPARE(marked(QStringLiteral(">Half-open</span> connections")), 1);
        search->setText(QStringLiteral("connections"));
        // Headings, names and explanations.
        QVERIFY(marked(QStringLiteral(">Connections</span>")) >= 1);
        QVERIFY(marked(QStringLiteral(">connections</span>")) >= 1);
        search->clear();
        QCOMPARE(marked({}), 0);
    }

    void undoLeavesWhatWasChangedElsewhereSince()
    {
        const freshet::test::FakeSession session;
        SettingsWindow window({}, {});
        window.setRows(session.settingRows());
        window.show();
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        const auto undo = [&window] { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); };
        window.findChild<QSpinBox*>(QStringLiteral("maxHalfOpen"))->setValue(70);
        auto* groups = window.findChild<QComboBox*>(QStringLiteral("sharingGroup"));
        groups->setEditText(QStringLiteral("films"));
        Q_EMIT groups->lineEdit()->editingFinished();
        window.findChild<QCheckBox*>(QStringLiteral("ratioGoalSpecial"))->click();
        groups->setCurrentIndex(0);
        Q_EMIT groups->textActivated(groups->itemText(0));
        window.showPage(SettingsPlace::Advanced);
        window.findChild<QPushButton*>(QStringLiteral("settingsReset"))->click();
        const qsizetype steps = changes.size();
        QCOMPARE(steps, 3);
        // A limit by Ctrl+L, and a category in the side bar.
        auto elsewhere = changes.last().first().value<api::Settings>();
        elsewhere.transfer.downloadLimit = 5000;
        elsewhere.groups.insert(QStringLiteral("music"), {});
        window.setSettings(elsewhere);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto now = [&changes] { return changes.last().first().value<api::Settings>(); };
        undo();
        QTRY_COMPARE(changes.size(), steps + 1);
        QCOMPARE(now().connection.maxHalfOpen, 70);
        QVERIFY(now().groupSharing.contains(QStringLiteral("films")));
        undo();
        QTRY_COMPARE(changes.size(), steps + 2);
        QVERIFY(now().groupSharing.isEmpty());
        QCOMPARE(now().sharing, api::SharingOptions());
        undo();
        QTRY_COMPARE(changes.size(), steps + 3);
        QCOMPARE(now().connection.maxHalfOpen, api::Settings().connection.maxHalfOpen);
        QCOMPARE(now().transfer.downloadLimit, ByteRate{5000});
        QVERIFY(now().groups.contains(QStringLiteral("music")));
    }

    void undoOfWhatClosingMeansAsksAgain()
    {
        SettingsWindow window({}, {});
        window.show();
        QSignalSpy wishes(&window, &SettingsWindow::preferencesChanged);
        window.findChild<QCheckBox*>(QStringLiteral("closesToTray"))->click();
        QVERIFY(!wishes.last().first().value<Preferences>().desktop.asksOnClose);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(wishes.size(), 2);
        QCOMPARE(wishes.last().first().value<Preferences>(), Preferences());
    }

    void aFolderCountsWhenItIsMeant_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("save in") << QStringLiteral("saveFolder");
        QTest::newRow("watch") << QStringLiteral("watchFolder");
    }

    void aFolderCountsWhenItIsMeant()
    {
        QFETCH(const QString, name);
        QTemporaryDir place;
        QFile file(place.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        SettingsWindow window({}, {});
        window.show();
        window.reveal(name);
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        auto* edit = window.findChild<PathEdit*>(name);
        auto* line = edit->field()->lineEdit();
        const auto folder = [&] {
            const auto settings = changes.last().first().value<api::Settings>();
            return name == QLatin1String("saveFolder") ? settings.saveFolder : settings.watchFolder.folder;
        };
        const auto problem = [&] {
            return window.findChild<QLabel*>(name + QStringLiteral("InUse"))->text();
        };
        line->clear();
        QTest::keyClicks(line, place.path() + QStringLiteral("/new"));
        QCOMPARE(changes.size(), 0);
        // Something else is changed meanwhile: what is being typed stays, the cursor too.
        line->setCursorPosition(3);
        api::Settings other;
        other.transfer.uploadLimit = 1000;
        window.setSettings(other);
        QCOMPARE(edit->path(), place.path() + QStringLiteral("/new"));
        QCOMPARE(line->cursorPosition(), 3);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(folder(), place.path() + QStringLiteral("/new"));
        QCOMPARE(line->cursorPosition(), 3);
        Q_EMIT line->editingFinished();
        QCOMPARE(changes.size(), 1);
        QVERIFY(problem().isEmpty());
        // Below a file there can be no folder.
        line->setText(file.fileName() + QStringLiteral("/sub"));
        Q_EMIT line->editingFinished();
        QCOMPARE(changes.size(), 1);
        QVERIFY2(problem().contains(QStringLiteral("Not changed")), qPrintable(problem()));
        line->setText(place.path());
        Q_EMIT line->editingFinished();
        QCOMPARE(folder(), place.path());
        QVERIFY(problem().isEmpty());
        // To leave it empty is no choice.
        line->clear();
        Q_EMIT line->editingFinished();
        QCOMPARE(folder(), place.path());
        QCOMPARE(edit->path(), place.path());
    }

    void aPortCountsWhenItIsMeant()
    {
        api::Settings settings;
        settings.connection.listenPort = 50'000;
        SettingsWindow window(settings, {});
        window.show();
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        for (const char* name : {"listenPort", "metricsPort"}) {
            window.reveal(QLatin1String(name));
            auto* spin = window.findChild<QSpinBox*>(QLatin1String(name));
            const qsizetype before = changes.size();
            spin->stepUp();
            spin->stepUp();
            QCOMPARE(changes.size(), before);
            QTest::keyClick(spin, Qt::Key_Return);
            QCOMPARE(changes.size(), before + 1);
        }
        QCOMPARE(changes.last().first().value<api::Settings>().connection.listenPort, quint16{50'002});
        // Closing the window leaves the field.
        auto* spin = window.findChild<QSpinBox*>(QStringLiteral("metricsPort"));
        const int port = spin->value();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        spin->setFocus();
        spin->stepUp();
        window.close();
        QCOMPARE(changes.last().first().value<api::Settings>().metrics.port, static_cast<quint16>(port + 1));
    }
};

FRESHET_TEST(SettingsPageTest)
#include "settings_page_test.moc"
