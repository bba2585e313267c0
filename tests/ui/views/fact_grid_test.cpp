// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/views/fact_grid.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace freshet::ui;

class FactGridTest : public QObject
{
    Q_OBJECT
    /// Six facts of which one is long, in three columns at most, and something below them.
    struct Bench
    {
        Bench(int width, int height)
        {
            auto* layout = new QVBoxLayout(&pane);
            layout->addWidget(grid);
            layout->addStretch();
            pane.resize(width, height);
            pane.show();
            for (int i = 0; i < 6; ++i) {
                facts.append({QStringLiteral("Label %1").arg(i), QStringLiteral("a value of some length")});
            }
            grid->setFacts(facts);
            QCoreApplication::processEvents();
        }
        /// How many labels are side by side at the top.
        [[nodiscard]] int columns() const
        {
            int count = 0;
            const auto labels = grid->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                count +=
                    label->text().startsWith(QStringLiteral("Label")) && label->y() == labels.first()->y()
                    ? 1
                    : 0;
            }
            return count;
        }
        QWidget pane;
        FactGrid* grid = new FactGrid(3);
        QList<FactGrid::Fact> facts;
    };

private Q_SLOTS:
    void takesFewerColumnsWhereWordsNeedRoom()
    {
        QCOMPARE(Bench(1000, 300).columns(), 3);
        QCOMPARE(Bench(470, 300).columns(), 2);
        QCOMPARE(Bench(240, 300).columns(), 1);
    }

    void aLinkStandsBesideItsValue()
    {
        Bench bench(1000, 300);
        bench.facts[1].offer = QStringLiteral("change");
        bench.grid->setFacts(bench.facts);
        QCoreApplication::processEvents();
        QLabel* link = nullptr;
        QLabel* value = nullptr;
        for (QLabel* label : bench.grid->findChildren<QLabel*>()) {
            if (label->text().contains(QStringLiteral("<a "))) {
                QVERIFY(link == nullptr);
                link = label;
            }
        }
        QVERIFY(link != nullptr && link->isVisible());
        for (QLabel* label : link->parentWidget()->findChildren<QLabel*>()) {
            value = label != link ? label : value;
        }
        QCOMPARE(value->text(), QStringLiteral("a value of some length"));
        QVERIFY2(link->x() - (value->x() + value->width()) < 20, qPrintable(QString::number(link->x())));
        QVERIFY((link->textInteractionFlags() & Qt::LinksAccessibleByKeyboard) != 0);
        QVERIFY((value->textInteractionFlags() & Qt::TextSelectableByMouse) != 0);
        QSignalSpy taken(bench.grid, &FactGrid::offerTaken);
        Q_EMIT link->linkActivated(QStringLiteral("#"));
        QCOMPARE(taken.first().first().toString(), QStringLiteral("Label 1"));
        bench.facts[1].offer.clear();
        bench.grid->setFacts(bench.facts);
        QVERIFY(link->isHidden());
    }

    void aLowPaneKeepsItsColumns() { QCOMPARE(Bench(240, 70).columns(), 3); }

    void moreRoomBringsThemBack()
    {
        Bench bench(240, 300);
        bench.pane.resize(1000, 300);
        QCoreApplication::processEvents();
        QCOMPARE(bench.columns(), 3);
    }
};

FRESHET_TEST(FactGridTest)
#include "fact_grid_test.moc"
