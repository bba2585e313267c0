// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/chart_data.h"
#include "ui/widgets/chart_menu.h"
#include "ui/widgets/speed_chart.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class ChartMenuTest : public QObject
{
    Q_OBJECT
    static constexpr qint64 start = 1'700'000'000'000;

    static void fill(SpeedChart& chart)
    {
        SpeedHistory history;
        for (int second = 0; second < 20; ++second) {
            history.add(start + second * 1000, 1e6, 1e5);
        }
        chart.setAccessibleName(QStringLiteral("Speed of everything"));
        chart.resize(400, 200);
        chart.show();
        chart.showHistory(history, start + 20'000);
    }
    static QAction* entry(SpeedChart& chart, const char* name)
    {
        auto* menu = chart.findChild<QMenu*>(QStringLiteral("chartMenu"));
        return menu == nullptr ? nullptr : menu->findChild<QAction*>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void anEmptyChartHasNoData()
    {
        SpeedChart chart;
        chart.show();
        showChartMenu(chart, chart.picture(), {});
        QVERIFY(entry(chart, "chartCopyImage")->isEnabled());
        for (const char* name : {"chartCopyData", "chartTable", "chartResetZoom"}) {
            QVERIFY2(!entry(chart, name)->isEnabled(), name);
        }
    }

    void copiesTheDataAsItWasWhenTheMenuOpened()
    {
        SpeedChart chart;
        fill(chart);
        showChartMenu(chart, chart.picture(), {});
        const QString csv = chartCsv(chart.picture());
        chart.clear();
        QVERIFY(entry(chart, "chartCopyData")->isEnabled());
        entry(chart, "chartCopyData")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), csv);
    }

    void savesThePictureOrSaysThatItCouldNot()
    {
        QTemporaryDir folder;
        SpeedChart chart;
        fill(chart);
        QSignalSpy notSaved(&chart, &SpeedChart::imageNotSaved);
        showChartMenu(chart, chart.picture(), {});
        entry(chart, "chartSaveImage")->trigger();
        auto* dialog = chart.findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        const QString path = folder.filePath(QStringLiteral("speed.png"));
        Q_EMIT dialog->fileSelected(path);
        const QImage image(path);
        QCOMPARE(image.size(), chart.grab().toImage().size());
        QVERIFY(notSaved.isEmpty());
        Q_EMIT dialog->fileSelected(folder.filePath(QStringLiteral("no/folder.png")));
        QCOMPARE(notSaved.size(), 1);
    }

    void theTableIsAWindowOfItsOwnAndGoesWhenClosed()
    {
        SpeedChart chart;
        fill(chart);
        showChartMenu(chart, chart.picture(), {});
        entry(chart, "chartTable")->trigger();
        const QPointer<QDialog> dialog = chart.findChild<QDialog*>(QStringLiteral("chartTableDialog"));
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QVERIFY(dialog->windowTitle().contains(QStringLiteral("Speed of everything")));
        auto* table = dialog->findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), static_cast<int>(chartRows(chart.picture()).size()));
        QCOMPARE(table->accessibleName(), QStringLiteral("Speed of everything"));
        dialog->close();
        QTRY_VERIFY(dialog.isNull());
    }
};

FRESHET_TEST(ChartMenuTest)
#include "chart_menu_test.moc"
