// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/settings_window.h"
#include "ui/widgets/path_edit.h"
#include "ui/widgets/rate_edit.h"
#include "ui/widgets/week_grid_edit.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <limits>

using namespace freshet;
using namespace freshet::ui;

namespace {

/// Changes a control as a user would; false if it is none.
bool change(QWidget* control)
{
    if (auto* check = qobject_cast<QCheckBox*>(control)) {
        check->click();
    } else if (auto* rate = qobject_cast<RateEdit*>(control)) {
        rate->setText(QStringLiteral("777k"));
        QTest::keyClick(rate, Qt::Key_Return);
    } else if (auto* week = qobject_cast<WeekGridCanvas*>(control)) {
        QTest::keyClick(week, Qt::Key_Space);
    } else if (auto* spin = qobject_cast<QSpinBox*>(control)) {
        spin->setValue(spin->value() == spin->maximum() ? spin->minimum() : spin->value() + 1);
        QTest::keyClick(spin, Qt::Key_Return);
    } else if (auto* decimal = qobject_cast<QDoubleSpinBox*>(control)) {
        decimal->setValue(decimal->value() + 1);
    } else if (auto* path = qobject_cast<PathEdit*>(control)) {
        path->field()->setEditText(QStringLiteral("/tmp/elsewhere"));
        QTest::keyClick(path->field()->lineEdit(), Qt::Key_Return);
    } else if (auto* combo = qobject_cast<QComboBox*>(control)) {
        combo->setCurrentIndex((combo->currentIndex() + 1) % combo->count());
    } else if (auto* line = qobject_cast<QLineEdit*>(control)) {
        static const QHash<QString, QString> others{
            {QStringLiteral("otlpEndpoint"), QStringLiteral("http://127.0.0.2:4318")},
            {QStringLiteral("otlpHeaders"), QStringLiteral("X-Key=k")}};
        line->setText(others.value(line->objectName(), QStringLiteral("127.0.0.2")));
        QTest::keyClick(line, Qt::Key_Return);
    } else {
        return false;
    }
    return true;
}

bool isInnerPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")
        || parent->inherits("freshet::ui::PathEdit") || widget->objectName().startsWith(QLatin1String("qt_"));
}

} // namespace

class SettingsWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesAreWhereTheirNamesSay()
    {
        SettingsWindow window({}, {});
        const auto* list = window.findChild<QListWidget*>(QStringLiteral("settingsPages"));
        const QList<std::pair<SettingsPlace, QString>> pages{
            {SettingsPlace::General, QStringLiteral("General")},
            {SettingsPlace::Downloads, QStringLiteral("Downloads")},
            {SettingsPlace::Speed, QStringLiteral("Speed")},
            {SettingsPlace::Concurrency, QStringLiteral("Concurrency")},
            {SettingsPlace::Network, QStringLiteral("Network")},
            {SettingsPlace::Sharing, QStringLiteral("Sharing")},
            {SettingsPlace::Storage, QStringLiteral("Storage")},
            {SettingsPlace::Notifications, QStringLiteral("Notifications")},
            {SettingsPlace::Appearance, QStringLiteral("Appearance")},
            {SettingsPlace::Monitoring, QStringLiteral("Monitoring")},
            {SettingsPlace::Advanced, QStringLiteral("Advanced")}};
        QCOMPARE(list->count(), pages.size());
        QCOMPARE(window.currentPlace(), SettingsPlace::General);
        for (int row = 0; row < list->count(); ++row) {
            const auto& [place, title] = pages.at(row);
            window.showPage(place);
            QCOMPARE(window.currentPlace(), place);
            QCOMPARE(list->currentRow(), row);
            QCOMPARE(list->currentItem()->text(), title);
        }
    }

    void item33_everyControlReachesTheSettingsAtOnce()
    {
        api::Settings settings;
        settings.saveFolder = QStringLiteral("/tmp");
        SettingsWindow window(settings, {});
        window.show();
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        QSignalSpy wishes(&window, &SettingsWindow::preferencesChanged);
        int controls = 0;
        for (const SettingsPlace place : window.places()) {
            if (place == SettingsPlace::Advanced) {
                // Its rows are edited in place; see AdvancedPageTest.
                continue;
            }
            window.showPage(place);
            const QList<QWidget*> all = window.findChildren<QWidget*>();
            for (QWidget* control : all) {
                const bool isOfPage = control->isVisible()
                    && control->objectName() != QLatin1String("settingsSearch")
                    && control->objectName() != QLatin1String("sharingGroup");
                if (!isOfPage || isInnerPart(control) || !control->isEnabled()) {
                    continue;
                }
                const qsizetype before = changes.size();
                const qsizetype wishesBefore = wishes.size();
                const api::Settings old =
                    before > 0 ? changes.last().first().value<api::Settings>() : settings;
                if (!change(control)) {
                    continue;
                }
                ++controls;
                if (wishes.size() > wishesBefore) {
                    continue;
                }
                QVERIFY2(changes.size() > before, qPrintable(control->objectName()));
                QVERIFY2(
                    changes.last().first().value<api::Settings>() != old, qPrintable(control->objectName()));
            }
        }
        QVERIFY2(controls >= 58, qPrintable(QString::number(controls)));
    }

    void everyPreferenceIsHandedOutAtOnce()
    {
        SettingsWindow window({}, {});
        window.show();
        QSignalSpy changes(&window, &SettingsWindow::preferencesChanged);
        QSignalSpy engineChanges(&window, &SettingsWindow::settingsChanged);
        const auto last = [&changes] { return changes.last().first().value<Preferences>(); };
        const auto pick = [&window](const char* name, int index) {
            window.findChild<QComboBox*>(QLatin1String(name))->setCurrentIndex(index);
        };
        pick("look", 2);
        QCOMPARE(last().look, Look::Dark);
        pick("colors", 1);
        QCOMPARE(last().colors, ColorSet::RedGreenSafe);
        pick("language", 1);
        QCOMPARE(last().language, QStringLiteral("en"));
        pick("units", 1);
        QCOMPARE(last().units, Units::Decimal);
        pick("density", 1);
        pick("updateInterval", 3);
        QCOMPARE(last().updateInterval, std::chrono::milliseconds(5000));
        pick("updateInterval", 0);
        QCOMPARE(last().updateInterval, std::chrono::milliseconds(500));
        pick("updateInterval", 1);
        QCOMPARE(last().density, Density::Compact);
        QCOMPARE(changes.size(), 8);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(changes.size(), 9);
        QCOMPARE(last().updateInterval, std::chrono::milliseconds(500));
        QCOMPARE(engineChanges.size(), 0);
    }

    void automaticAndANumberAreBothKept()
    {
        SettingsWindow window({}, {});
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        auto* special = window.findChild<QCheckBox*>(QStringLiteral("piecesPerPeerSpecial"));
        auto* spin = window.findChild<QSpinBox*>(QStringLiteral("piecesPerPeer"));
        QVERIFY(special->isChecked());
        QVERIFY(!spin->isEnabled());
        special->click();
        QCOMPARE(changes.last().first().value<api::Settings>().transfer.piecesPerPeer, spin->value());
        spin->setValue(500);
        QCOMPARE(changes.last().first().value<api::Settings>().transfer.piecesPerPeer, 128);
        special->click();
        QCOMPARE(changes.last().first().value<api::Settings>().transfer.piecesPerPeer, swarm::automatic);
    }

    void item35_searchShowsRowsOverAllPages()
    {
        SettingsWindow window({}, {});
        window.show();
        auto* search = window.findChild<QLineEdit*>(QStringLiteral("settingsSearch"));
        auto* pages = window.findChild<QListWidget*>(QStringLiteral("settingsPages"));
        search->setText(QStringLiteral("in flight"));
        int shown = 0;
        for (int i = 0; i < pages->count(); ++i) {
            shown += pages->item(i)->isHidden() ? 0 : 1;
        }
        QCOMPARE(shown, 1);
        QCOMPARE(window.currentPlace(), SettingsPlace::Concurrency);
        for (const char* name : {"piecesPerPeer", "requestsPerPeer", "piecesPerTorrent"}) {
            QVERIFY2(window.findChild<QSpinBox*>(QLatin1String(name))->isVisible(), name);
        }
        QVERIFY(!window.findChild<QSpinBox*>(QStringLiteral("maxConnections"))->isVisible());
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        window.findChild<QCheckBox*>(QStringLiteral("piecesPerTorrentSpecial"))->click();
        QCOMPARE(changes.last().first().value<api::Settings>().transfer.piecesPerTorrent, 64);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(changes.last().first().value<api::Settings>().transfer.piecesPerTorrent, swarm::automatic);
        search->clear();
        QVERIFY(window.findChild<QSpinBox*>(QStringLiteral("maxConnections"))->isVisible());
    }

    void item34_numbersStayInTheirRangesAndGoBack()
    {
        SettingsWindow window({}, {});
        window.show();
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        int checked = 0;
        for (const SettingsPlace place : window.places()) {
            window.showPage(place);
            const QList<QSpinBox*> all = window.findChildren<QSpinBox*>();
            for (QSpinBox* spin : all) {
                if (!spin->isVisible() || !spin->isEnabled()) {
                    continue;
                }
                const int usual = spin->value();
                spin->setValue(std::numeric_limits<int>::max());
                QCOMPARE(spin->value(), spin->maximum());
                spin->setValue(std::numeric_limits<int>::min());
                QCOMPARE(spin->value(), spin->minimum());
                QVERIFY2(
                    usual >= spin->minimum() && usual <= spin->maximum(), qPrintable(spin->objectName()));
                ++checked;
            }
            window.findChild<QPushButton*>(QStringLiteral("settingsReset"))->click();
            QVERIFY(changes.isEmpty() || changes.last().first().value<api::Settings>() == api::Settings());
        }
        QVERIFY2(checked >= 10, qPrintable(QString::number(checked)));
    }

    void whatIsInUseStandsBesideItsLimit()
    {
        SettingsWindow window({}, {});
        window.show();
        window.setUses({{QStringLiteral("maxConnections"), {QStringLiteral("213 now")}},
            {QStringLiteral("activeDownloads"), {QStringLiteral("3 now")}}});
        const auto words = [&window](const char* name) {
            const auto* label = window.findChild<QLabel*>(QLatin1String(name));
            return label != nullptr ? label->text() : QString();
        };
        QCOMPARE(words("maxConnectionsInUse"), QStringLiteral("213 now"));
        QCOMPARE(words("activeDownloadsRowInUse"), QStringLiteral("3 now"));
        QCOMPARE(words("maxHalfOpenInUse"), QString());
    }

    void revealingFindsTheControl()
    {
        SettingsWindow window({}, {});
        window.show();
        window.reveal(QStringLiteral("quotaMonthStart"));
        const auto* control = window.findChild<QSpinBox*>(QStringLiteral("quotaMonthStart"));
        QVERIFY(control->isVisible());
        QVERIFY(!control->visibleRegion().isEmpty());
    }

    void undoTakesTheLastChangeBack()
    {
        SettingsWindow window({}, {});
        window.show();
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        auto* spin = window.findChild<QSpinBox*>(QStringLiteral("maxHalfOpen"));
        spin->setValue(70);
        QCOMPARE(changes.size(), 1);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(spin->value(), api::Settings().connection.maxHalfOpen);
    }

    void item36_theWheelNeedsTheFocus()
    {
        SettingsWindow window({}, {});
        window.showPage(SettingsPlace::Concurrency);
        window.show();
        auto* spin = window.findChild<QSpinBox*>(QStringLiteral("maxConnections"));
        const int before = spin->value();
        QWheelEvent wheel({5, 5}, spin->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(spin, &wheel);
        QCOMPARE(spin->value(), before);
        // And all others, and lists.
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        QSignalSpy wishes(&window, &SettingsWindow::preferencesChanged);
        int others = 0;
        for (const SettingsPlace place : window.places()) {
            window.showPage(place);
            for (QWidget* control : window.findChildren<QWidget*>()) {
                const bool isWheeled = qobject_cast<QAbstractSpinBox*>(control) != nullptr
                    || qobject_cast<QComboBox*>(control) != nullptr;
                if (isWheeled && control->isVisible() && control->isEnabled() && !control->hasFocus()) {
                    QWheelEvent down({5, 5}, control->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                        Qt::NoModifier, Qt::NoScrollPhase, false);
                    QApplication::sendEvent(control, &down);
                    ++others;
                }
            }
        }
        QVERIFY2(others >= 30, qPrintable(QString::number(others)));
        QCOMPARE(changes.size() + wishes.size(), 0);
    }

    void aCategoryHasShareLimitsOfItsOwn()
    {
        SettingsWindow window({}, {});
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        auto* groups = window.findChild<QComboBox*>(QStringLiteral("sharingGroup"));
        auto* special = window.findChild<QCheckBox*>(QStringLiteral("ratioGoalSpecial"));
        auto* ratio = window.findChild<QDoubleSpinBox*>(QStringLiteral("ratioGoal"));
        special->click();
        ratio->setValue(2.5);
        groups->setEditText(QStringLiteral("films"));
        Q_EMIT groups->lineEdit()->editingFinished();
        // It follows the general limits until something is changed.
        QCOMPARE(ratio->value(), 2.5);
        ratio->setValue(7);
        const auto changed = changes.last().first().value<api::Settings>();
        QCOMPARE(changed.sharing.ratioGoal, 2.5);
        QCOMPARE(changed.groupSharing.value(QStringLiteral("films")).ratioGoal, 7.0);
        groups->setCurrentIndex(0);
        Q_EMIT groups->textActivated(groups->itemText(0));
        QCOMPARE(ratio->value(), 2.5);
        groups->setEditText(QStringLiteral("films"));
        Q_EMIT groups->lineEdit()->editingFinished();
        QCOMPARE(ratio->value(), 7.0);
        window.findChild<QPushButton*>(QStringLiteral("sharingForget"))->click();
        QVERIFY(changes.last().first().value<api::Settings>().groupSharing.isEmpty());
        QCOMPARE(ratio->value(), 2.5);
    }

    void columnsGoBackAndForth()
    {
        SettingsWindow window({}, {});
        window.show();
        QSignalSpy resets(&window, &SettingsWindow::columnsResetRequested);
        QSignalSpy undone(&window, &SettingsWindow::columnsUndoRequested);
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        window.findChild<QSpinBox*>(QStringLiteral("maxHalfOpen"))->setValue(70);
        window.findChild<QPushButton*>(QStringLiteral("resetColumns"))->click();
        QCOMPARE(resets.size(), 1);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(undone.size(), 1);
        QCOMPARE(changes.size(), 1);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(changes.size(), 2);
    }

    void aWrongAddressIsNotTaken()
    {
        SettingsWindow window({}, {});
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        auto* address = window.findChild<QLineEdit*>(QStringLiteral("bindAddress"));
        address->setText(QStringLiteral("not an address"));
        Q_EMIT address->editingFinished();
        QCOMPARE(changes.size(), 0);
    }

    void aCollectorThatCannotBeIsNotTaken()
    {
        SettingsWindow window({}, {});
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        const auto enter = [&window](const char* name, const char* text) {
            auto* edit = window.findChild<QLineEdit*>(QString::fromLatin1(name));
            edit->setText(QString::fromLatin1(text));
            Q_EMIT edit->editingFinished();
        };
        enter("otlpEndpoint", "127.0.0.1:4318");
        enter("otlpHeaders", "no header");
        QCOMPARE(changes.size(), 0);
        enter("otlpEndpoint", "http://127.0.0.1:4318");
        enter("otlpHeaders", "X-Key=s3cret");
        const auto otlp = changes.last().first().value<api::Settings>().otlp;
        QCOMPARE(otlp.endpoint, QStringLiteral("http://127.0.0.1:4318"));
        QCOMPARE(otlp.headers, QStringLiteral("X-Key=s3cret"));
        // Nobody reads it over the shoulder.
        const auto* headers = window.findChild<QLineEdit*>(QStringLiteral("otlpHeaders"));
        QCOMPARE(headers->echoMode(), QLineEdit::PasswordEchoOnEdit);
    }
};

FRESHET_TEST(SettingsWindowTest)
#include "settings_window_test.moc"
