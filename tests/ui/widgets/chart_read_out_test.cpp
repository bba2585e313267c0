// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/chart_read_out.h"

#include <QFont>
#include <QTest>

using namespace freshet::ui;

class ChartReadOutTest : public QObject
{
    Q_OBJECT
    static QStringList lines(int series)
    {
        QStringList texts{QStringLiteral("08:14:02")};
        for (int i = 0; i < series; ++i) {
            texts.append(QStringLiteral("10.77.0.%1:51413 4.2 MiB/s (highest 4.9 MiB/s)").arg(i));
        }
        return texts;
    }

private Q_SLOTS:
    void isBesideTheMomentWhereThereIsRoom()
    {
        const QFontMetrics metrics{QFont()};
        const QRectF room(0, 0, 900, 300);
        const ReadOutLayout right = ReadOutLayout::of(lines(2), metrics, {room, 100, 20});
        QVERIFY(right.box.left() > 100);
        QCOMPARE(right.box.top(), 20.0);
        QVERIFY(!right.isWrapped);
        QCOMPARE(right.texts, lines(2));
        QCOMPARE(right.places.size(), 3);
        const ReadOutLayout left = ReadOutLayout::of(lines(2), metrics, {room, 850, 20});
        QVERIFY(left.box.right() < 850);
    }

    void staysInsideAndNeverUnderThePointer_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("series");
        QTest::newRow("large, few lines") << QSizeF(900, 250) << 2;
        QTest::newRow("large, many lines") << QSizeF(900, 200) << 11;
        QTest::newRow("beside peers") << QSizeF(236, 140) << 2;
        QTest::newRow("overview") << QSizeF(420, 100) << 2;
        QTest::newRow("smallest") << QSizeF(160, 90) << 2;
    }
    void staysInsideAndNeverUnderThePointer()
    {
        QFETCH(QSizeF, size);
        QFETCH(int, series);
        const QFontMetrics metrics{QFont()};
        const QRectF room(QPointF(0, 0), size);
        for (qreal x = 0; x < size.width(); x += 7) {
            for (qreal y = 0; y < size.height(); y += 11) {
                // The moment is the nearest there is, so not always where the pointer is.
                for (const qreal apart : {-4.0, 0.0, 15.0}) {
                    const qreal moment = std::clamp(x + apart, 0.0, size.width());
                    const ReadOutLayout layout =
                        ReadOutLayout::of(lines(series), metrics, {room, moment, 20, QPointF(x, y)});
                    QVERIFY2(room.contains(layout.box),
                        qPrintable(QStringLiteral("at %1, %2: %3 to %4, %5 to %6")
                                       .arg(x)
                                       .arg(y)
                                       .arg(layout.box.left())
                                       .arg(layout.box.right())
                                       .arg(layout.box.top())
                                       .arg(layout.box.bottom())));
                    QVERIFY2(!layout.box.contains(QPointF(x, y)),
                        qPrintable(QStringLiteral("at %1, %2").arg(x).arg(y)));
                    QCOMPARE(layout.texts.size(), series + 1);
                }
            }
        }
    }

    void manyLinesStandInColumns()
    {
        const QFontMetrics metrics{QFont()};
        const QRectF room(0, 0, 1200, 7.0 * metrics.height());
        const ReadOutLayout layout = ReadOutLayout::of(lines(9), metrics, {room, 20, 4});
        QVERIFY(layout.places.first().left() < layout.places.last().left());
        for (qsizetype i = 0; i < layout.places.size(); ++i) {
            QVERIFY(layout.box.contains(layout.places.at(i)));
            for (qsizetype j = 0; j < i; ++j) {
                QVERIFY(!layout.places.at(i).intersects(layout.places.at(j)));
            }
        }
    }
};

FRESHET_TEST(ChartReadOutTest)
#include "chart_read_out_test.moc"
