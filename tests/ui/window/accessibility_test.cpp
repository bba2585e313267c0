// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/all_dialogs.h"
#include "tests/ui/window/stage.h"
#include "ui/dialogs/settings_window.h"
#include "ui/widgets/piece_map.h"
#include "ui/widgets/speed_chart.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::Stage;

namespace {

/// What a screen reader is told of a widget.
QString spokenName(QWidget& widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

/// Controls somebody can act on and that say nothing of themselves.
QStringList nameless(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QAbstractButton*>(widget)
            || qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QLineEdit*>(widget)
            || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget)
            || qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<SpeedChart*>(widget)
            || qobject_cast<PieceMap*>(widget);
        const QWidget* parent = widget->parentWidget();
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_"))
            || parent->inherits("QTabBar") || parent->inherits("QLineEdit") || parent->inherits("QComboBox")
            || parent->inherits("QAbstractSpinBox") || parent->inherits("QAbstractItemView")
            || parent->inherits("QComboBoxPrivateContainer") || widget->inherits("QHeaderView");
        if (isControl && !isPart && widget->isEnabled() && spokenName(*widget).isEmpty()) {
            found.append(QStringLiteral("%1 %2 in %3")
                             .arg(QString::fromLatin1(widget->metaObject()->className()),
                                 widget->objectName(), parent->objectName()));
        }
    }
    return found;
}

/// Cells that show something and say nothing.
QStringList silentCells(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            const QString shown = cell.data().toString();
            if (!shown.isEmpty() && cell.data(Qt::AccessibleTextRole).toString().isEmpty()) {
                found.append(QStringLiteral("%1, %2: %3").arg(row).arg(column).arg(shown));
            }
        }
        found += silentCells(model, model.index(row, 0, parent));
    }
    return found;
}

} // namespace

/// What those hear who do not see the window.
class AccessibilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item55_theWindowNamesItsControls()
    {
        Stage stage;
        stage.list()->selectTorrent(TorrentId{1});
        stage.session.putDetails(freshet::test::sceneDetails());
        const QStringList found = nameless(stage.window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void item55_dialogsNameTheirControls()
    {
        QStringList found;
        for (const std::unique_ptr<QWidget>& dialog : freshet::test::allDialogs()) {
            dialog->show();
            found += nameless(*dialog);
            if (auto* settings = qobject_cast<SettingsWindow*>(dialog.get())) {
                for (const SettingsPlace place : settings->places()) {
                    settings->showPage(place);
                    found += nameless(*settings);
                }
            }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    /// Those of a class that is new would be looked at by nobody.
    void item55_noDialogIsLeftOut()
    {
        QSet<QString> shown;
        for (const std::unique_ptr<QWidget>& dialog : freshet::test::allDialogs()) {
            shown.insert(QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1));
        }
        static const QRegularExpression pattern(QStringLiteral("\\bclass (\\w+) : public QDialog\\b"));
        QDirIterator headers(qEnvironmentVariable("FRESHET_SOURCE_DIR") + QStringLiteral("/ui/dialogs"),
            {QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (headers.hasNext()) {
            QFile file(headers.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto match = pattern.globalMatch(QString::fromUtf8(file.readAll()));
            for (; match.hasNext(); ++count) {
                const QString name = match.next().captured(1);
                QVERIFY2(shown.contains(name), qPrintable(name));
            }
        }
        QVERIFY(count > 10);
    }

    void item55_cellsSpeak()
    {
        Stage stage;
        stage.list()->selectTorrent(TorrentId{1});
        stage.session.putDetails(freshet::test::sceneDetails());
        for (const QAbstractItemView* view : stage.window.findChildren<QTreeView*>()) {
            const QStringList silent = silentCells(*view->model());
            QVERIFY2(silent.isEmpty(),
                qPrintable(view->objectName() + QLatin1Char('\n') + silent.join(QLatin1Char('\n'))));
        }
    }

    void theListIsReadRowByRow()
    {
        Stage stage;
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(stage.list());
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::Tree);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Torrents"));
        QAccessibleTableInterface* table = list->tableInterface();
        QVERIFY(table != nullptr);
        QCOMPARE(table->rowCount(), 10);
        const auto said = [table](int row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column) {
                cells.append(table->cellAt(row, column)->text(QAccessible::Name));
            }
            return cells.join(QStringLiteral("; "));
        };
        const QString first = said(0);
        QVERIFY2(first.startsWith(QStringLiteral("debian-12.11.0-amd64-netinst.iso; 62.9 percent")),
            qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral("mebibytes per second")), qPrintable(first));
        QVERIFY2(said(3).contains(QStringLiteral("Tracker does not answer")), qPrintable(said(3)));
        // The cursor is followed, and selection is a state.
        stage.list()->setFocus();
        stage.list()->selectTorrent(TorrentId{2});
        QVERIFY(table->cellAt(1, 0)->state().selected);
        QVERIFY(!table->cellAt(0, 0)->state().selected);
        QTest::keyClick(stage.list(), Qt::Key_Down);
        QVERIFY(table->cellAt(2, 0)->state().selected);
    }

    void chartsSayWhereTheCursorIs()
    {
        Stage stage;
        stage.list()->selectTorrent(TorrentId{1});
        stage.session.putDetails(freshet::test::sceneDetails());
        auto* tabs = stage.find<QTabWidget>("detailsTabs");
        tabs->setCurrentWidget(stage.find<QWidget>("tabSpeed"));
        auto* chart = stage.find<SpeedChart>("speedChart");
        QAccessibleInterface* speed = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(speed->role(), QAccessible::Chart);
        QVERIFY(speed->text(QAccessible::Name).contains(QStringLiteral("debian")));
        QVERIFY(speed->text(QAccessible::Value).contains(QStringLiteral("mebibytes per second")));
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(speed->text(QAccessible::Value), chart->readOutText());
        QCOMPARE(speed->text(QAccessible::Description), chart->readOutText());
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(speed->text(QAccessible::Value), chart->description());

        tabs->setCurrentWidget(stage.find<QWidget>("tabPieces"));
        auto* map = stage.find<PieceMap>("pieceMap");
        QAccessibleInterface* pieces = QAccessible::queryAccessibleInterface(map);
        QCOMPARE(pieces->role(), QAccessible::Chart);
        map->setFocusPiece(4);
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(pieces->text(QAccessible::Value), map->pieceText(5));
    }
};

FRESHET_TEST(AccessibilityTest)
#include "accessibility_test.moc"
