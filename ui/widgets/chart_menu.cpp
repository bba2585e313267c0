// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_menu.h"

#include "ui/widgets/chart_data.h"
#include "ui/widgets/speed_chart.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScreen>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet::ui {
namespace {

constexpr QSize tableSize{620, 420};
/// Of a date and a time, in characters.
constexpr int timeWidth = 24;

void saveImage(SpeedChart& chart, const QImage& image)
{
    auto* dialog = new QFileDialog(&chart, SpeedChart::tr("Save image"), QString(),
        //: Filter of a file dialog.
        SpeedChart::tr("Pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &chart, [&chart, image](const QString& path) {
        if (!image.save(path, "PNG")) {
            Q_EMIT chart.imageNotSaved(path);
        }
    });
    dialog->open();
}

} // namespace

void showChartMenu(SpeedChart& chart, const ChartPicture& picture, const QPoint& place)
{
    auto* menu = new QMenu(&chart);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, &chart](const char* name, const QString& text, const auto& what) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        QObject::connect(action, &QAction::triggered, &chart, what);
        return action;
    };
    // As it is when the menu opens, not when the file dialog is done.
    const QImage image = chart.grab().toImage();
    const bool hasData = !chartRows(picture).isEmpty();
    add("chartCopyImage", SpeedChart::tr("Copy image"),
        [image] { QGuiApplication::clipboard()->setImage(image); });
    add("chartCopyData", SpeedChart::tr("Copy data (CSV)"), [csv = chartCsv(picture)] {
        QGuiApplication::clipboard()->setText(csv);
    })->setEnabled(hasData);
    add("chartSaveImage", SpeedChart::tr("Save image…"), [&chart, image] { saveImage(chart, image); });
    menu->addSeparator();
    add("chartTable", SpeedChart::tr("Show as table"), [&chart, picture] {
        showChartTable(chart, chart.accessibleName(), picture);
    })->setEnabled(hasData);
    menu->addSeparator();
    add("chartResetZoom", SpeedChart::tr("Reset zoom"), [&chart] {
        chart.resetZoom();
    })->setEnabled(chart.isZoomed());
    menu->popup(place);
}

void showChartTable(QWidget& parent, const QString& title, const ChartPicture& picture)
{
    auto* dialog = new QDialog(&parent);
    dialog->setObjectName(QStringLiteral("chartTableDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(tableSize);
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("chartTableView"));
    table->setAccessibleName(title);
    table->setModel(new ChartTableModel(picture, table));
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->selectRow(0);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    table->setColumnWidth(0, table->fontMetrics().averageCharWidth() * timeWidth);
    // Titles are not cut: the window is as wide as they need, as far as the screen goes.
    QFont titles = table->horizontalHeader()->font();
    titles.setBold(true);
    int widest = 0;
    for (int column = 1; column < table->model()->columnCount(); ++column) {
        widest = std::max(widest,
            QFontMetrics(titles).horizontalAdvance(
                table->model()->headerData(column, Qt::Horizontal).toString()));
    }
    const int width = widest + 2 * table->fontMetrics().averageCharWidth();
    table->horizontalHeader()->setMinimumSectionSize(width);
    const int all = table->columnWidth(0) + (table->model()->columnCount() - 1) * width
        + 4 * table->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    dialog->resize(std::min(std::max(all, tableSize.width()), parent.screen()->availableSize().width()),
        tableSize.height());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    dialog->show();
}

} // namespace freshet::ui
