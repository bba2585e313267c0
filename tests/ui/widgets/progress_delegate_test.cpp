// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/snapshots.h"
#include "tests/support/test_main.h"
#include "ui/models/model_roles.h"
#include "ui/widgets/progress_delegate.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class ProgressDelegateTest : public QObject
{
    Q_OBJECT
    /// How many pixels of the cell of `item` have the colour.
    static int count(const QStandardItem& item, ThemeColor color)
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 260, 26);
        option.palette = QApplication::palette();
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(option.palette.color(QPalette::Base));
        QPainter painter(&image);
        ProgressDelegate().paint(&painter, option, item.index());
        painter.end();
        const QRgb wanted = Theme(option.palette).color(color).rgb();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                pixels += image.pixel(x, y) == wanted ? 1 : 0;
            }
        }
        return pixels;
    }

    /// One cell, half of which is there.
    struct Cell
    {
        Cell()
        {
            model.appendRow(new QStandardItem(QStringLiteral("50.0%")));
            set(ProgressRole, 0.5);
            setSummary({});
        }
        /// The columns given are `value`, half of the others are there.
        void setSummary(const QList<int>& columns, quint8 value = 0)
        {
            QByteArray summary = QByteArray(50, static_cast<char>(100)) + QByteArray(50, '\0');
            for (const int column : columns) {
                summary[column] = static_cast<char>(value);
            }
            set(PieceSummaryRole, summary);
        }
        void set(int role, const QVariant& value) { item().setData(value, role); }
        [[nodiscard]] QStandardItem& item() { return *model.item(0); }

        QStandardItemModel model;
    };

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("fusion")); }

    void everyStateHasItsColour()
    {
        Cell cell;
        QVERIFY(count(cell.item(), ThemeColor::Have) > 0);
        QVERIFY(count(cell.item(), ThemeColor::Missing) > 0);
        QCOMPARE(count(cell.item(), ThemeColor::InFlight), 0);
        QCOMPARE(count(cell.item(), ThemeColor::Failed), 0);
        cell.setSummary({60, 61, 62}, 20 | api::columnInFlight);
        QVERIFY(count(cell.item(), ThemeColor::InFlight) > 0);
    }

    void whatFailedIsSeenAlsoWhileItIsFetchedAgain()
    {
        Cell cell;
        cell.setSummary({60, 61, 62}, api::failedColumn);
        const int failed = count(cell.item(), ThemeColor::Failed);
        QVERIFY(failed > 0);
        cell.setSummary({60, 61, 62}, api::failedColumn | api::columnInFlight);
        QCOMPARE(count(cell.item(), ThemeColor::Failed), failed);
        QCOMPARE(count(cell.item(), ThemeColor::InFlight), 0);
    }

    void anEdgeMovesAlongWhileFilesAreChecked()
    {
        Cell cell;
        QCOMPARE(count(cell.item(), ThemeColor::Verify), 0);
        cell.set(CheckProgressRole, 0.1);
        const int have = count(cell.item(), ThemeColor::Have);
        const int missing = count(cell.item(), ThemeColor::Missing);
        const int edge = count(cell.item(), ThemeColor::Verify);
        QVERIFY(edge > 0);
        // From over what is there to over what is not.
        cell.set(CheckProgressRole, 0.9);
        QCOMPARE(count(cell.item(), ThemeColor::Verify), edge);
        QVERIFY(count(cell.item(), ThemeColor::Have) > have);
        QVERIFY(count(cell.item(), ThemeColor::Missing) < missing);
        // Also where all is there and only read back, and at the very end.
        cell.set(ProgressRole, 1.0);
        cell.set(CheckProgressRole, 1.0);
        QVERIFY(count(cell.item(), ThemeColor::Verify) > 0);
    }
};

FRESHET_TEST(ProgressDelegateTest)
#include "progress_delegate_test.moc"
