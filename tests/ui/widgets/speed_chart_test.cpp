// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/formatting.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/speed_chart.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

class SpeedChartTest : public QObject
{
    Q_OBJECT
    static constexpr qint64 start = 1'700'000'160'000;

    static SpeedHistory history(int seconds)
    {
        SpeedHistory result;
        for (int i = 0; i < seconds; ++i) {
            result.add(start + i * 1000, 1e6 + i % 50, 1e5);
        }
        return result;
    }

    /// The topmost row in which that colour is found around a column; the height if none.
    static int firstInk(const QImage& image, QRgb ink, int column)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = column - 10; x < column + 10; ++x) {
                const QColor pixel(image.pixel(x, y));
                const QColor wanted(ink);
                if (std::abs(pixel.red() - wanted.red()) < 40 && std::abs(pixel.green() - wanted.green()) < 40
                    && std::abs(pixel.blue() - wanted.blue()) < 40) {
                    return y;
                }
            }
        }
        return image.height();
    }
    static void moveTo(QWidget& viewport, const QPoint& place, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent move(QEvent::MouseMove, place, viewport.mapToGlobal(place), Qt::NoButton, buttons, {});
        QApplication::sendEvent(&viewport, &move);
    }
    static void turnWheel(SpeedChart& chart, const QPoint& place, int angle)
    {
        QWidget* viewport = chart.findChild<QAbstractScrollArea*>()->viewport();
        QWheelEvent wheel(
            place, viewport->mapToGlobal(place), {}, {0, angle}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &wheel);
    }
    /// Moves the pointer over what happened at that time.
    static void hover(SpeedChart& chart, qint64 timeMs)
    {
        QWidget* viewport = chart.findChild<QAbstractScrollArea*>()->viewport();
        for (int x = 0; x < viewport->width(); ++x) {
            moveTo(*viewport, {x, viewport->height() / 2});
            if (chart.picture().readOutMs && std::abs(*chart.picture().readOutMs - timeMs) < 500) {
                return;
            }
        }
    }

private Q_SLOTS:
    void item39_atMost600PointsALineAfter25Hours()
    {
        const int day = 25 * 3600;
        const SpeedHistory rates = history(day);
        SpeedChart chart;
        chart.show();
        for (const auto range : {TimeRange::Minute, TimeRange::TenMinutes, TimeRange::Hour, TimeRange::Day}) {
            chart.setRange(range);
            chart.showHistory(rates, start + day * 1000);
            for (const int line : {0, 1}) {
                QVERIFY(chart.pointCount(line) <= SpeedChart::maxPoints);
                QVERIFY(chart.pointCount(line) > 50);
            }
        }
        // A week has 2,016 slots.
        SpeedHistory week;
        QList<SpeedSample> past;
        for (int slot = 0; slot < 2016; ++slot) {
            past.append({start + slot * 300'000LL, 5, 5, 5, 5});
        }
        week.prime(TimeRange::Week, past);
        chart.setRange(TimeRange::Week);
        chart.showHistory(week, start + 2016 * 300'000LL);
        QVERIFY(chart.pointCount(0) <= SpeedChart::maxPoints);
        QVERIFY(chart.pointCount(0) > 300);
    }

    void item43_fiveMinutesWithoutSamplesAreAGap()
    {
        SpeedHistory rates;
        for (int i = 0; i < 20; ++i) {
            rates.add(start + i * 1000, 5, 5);
        }
        for (int i = 0; i < 20; ++i) {
            rates.add(start + 300'000 + i * 1000, 5, 5);
        }
        SpeedChart chart;
        chart.setRange(TimeRange::TenMinutes);
        chart.show();
        chart.showHistory(rates, start + 320'000);
        QCOMPARE(chart.segmentCount(0), 2);
        QCOMPARE(chart.segmentCount(1), 2);
        for (const ChartSample& sample : chart.picture().lines.first().samples) {
            QVERIFY(sample.mean > 0);
        }
        chart.showHistory(history(30), start + 30'000);
        QCOMPARE(chart.segmentCount(0), 1);
    }

    void hiddenItDoesNoWork()
    {
        SpeedChart chart;
        chart.showHistory(history(30), start + 30'000);
        QCOMPARE(chart.updateCount(), 0);
        chart.show();
        QCOMPARE(chart.updateCount(), 1);
        QVERIFY(chart.pointCount(0) > 20);
    }

    void item41_pausedItStandsStillAndResumesAtThePresent()
    {
        SpeedChart chart;
        chart.show();
        chart.showHistory(history(10), start + 10'000);
        const QList<ChartSample> before = chart.picture().lines.first().samples;
        QSignalSpy paused(&chart, &SpeedChart::pausedChanged);
        QTest::keyClick(&chart, Qt::Key_Space);
        QVERIFY(chart.isPaused());
        for (int i = 11; i < 21; ++i) {
            const SpeedHistory ring = history(i);
            QCOMPARE(ring.samples(TimeRange::Minute, start + i * 1000).size(), i);
            chart.setLimits({{0, {1000 * i}}});
            chart.showHistory(ring, start + i * 1000);
        }
        QCOMPARE(chart.picture().lines.first().samples, before);
        QCOMPARE(chart.picture().nowMs, start + 10'000);
        QVERIFY(chart.picture().limits.isEmpty());
        QTest::keyClick(&chart, Qt::Key_Space);
        QCOMPARE(paused.size(), 2);
        QCOMPARE(chart.pointCount(0), 20);
        QCOMPARE(chart.picture().nowMs, start + 20'000);
        QCOMPARE(chart.picture().limits.size(), 1);
    }

    void item40_theReadOutIsTheSameByKeyAndByHand()
    {
        SpeedChart chart;
        chart.show();
        chart.showHistory(history(30), start + 29'000);
        QVERIFY(chart.readOutText().isEmpty());
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Left);
        const QString byKey = chart.readOutText();
        QVERIFY(byKey.contains(QStringLiteral("Down")));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(chart.readOutText().isEmpty());
        hover(chart, start + 28'100);
        QCOMPARE(chart.readOutText(), byKey);
        chart.setReadOut(start + 28'100);
        QCOMPARE(chart.readOutText(), byKey);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.picture().readOutMs, std::optional(start));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.picture().readOutMs, std::optional(start + 29'000));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(chart.readOutText().isEmpty());
    }

    void item40_meanAndHighestAreThoseOfTheRing()
    {
        SpeedHistory rates;
        for (int i = 0; i < 300; ++i) {
            rates.add(start + i * 1000, (i % 10 + 1) * 1_MiB, 1_MiB);
        }
        const qint64 now = start + 299'000;
        SpeedChart chart;
        chart.setRange(TimeRange::Hour);
        chart.show();
        chart.showHistory(rates, now);
        for (const SpeedSample& slot : rates.samples(TimeRange::Hour, now)) {
            chart.setReadOut(slot.startMs);
            const QString expected = QStringLiteral("Down %1 (highest %2)")
                                         .arg(rateTextOrZero(static_cast<ByteRate>(slot.downMean)),
                                             rateTextOrZero(static_cast<ByteRate>(slot.downMax)));
            QVERIFY2(chart.readOutText().contains(expected), qPrintable(chart.readOutText()));
        }
        QVERIFY(chart.readOutText().contains(QStringLiteral("highest 10")));
    }

    void item42_olderLimitsStayWhereTheyHeld()
    {
        SpeedChart chart;
        chart.resize(600, 200);
        chart.show();
        SpeedHistory rates;
        for (int i = 0; i < 60; ++i) {
            rates.add(start + i * 1000, 100, 100);
        }
        LimitHistory limits;
        for (int i = 0; i < 60; ++i) {
            limits.add(start + i * 1000, {i < 30 ? 400 : 800}, api::SpeedProfile::Normal);
        }
        chart.setLimits(limits.steps());
        chart.showHistory(rates, start + 59'000);
        QCOMPARE(chart.picture().limitsAt(start + 29'000), std::optional(RatePair{400}));
        QCOMPARE(chart.picture().limitsAt(start + 31'000), std::optional(RatePair{800}));
        QVERIFY(!chart.picture().limitsAt(start - 1));
        // A step that is seen: the line is low on the left and high on the right.
        const QImage image = chart.grab().toImage();
        const QRgb ink = Theme(chart.palette()).color(ThemeColor::Limit).rgb();
        QVERIFY(firstInk(image, ink, image.width() / 4) > firstInk(image, ink, image.width() * 7 / 8) + 10);
    }

    void theUploadHasALimitLineOfItsOwn()
    {
        SpeedChart chart;
        chart.resize(600, 240);
        chart.show();
        SpeedHistory rates;
        for (int i = 0; i < 60; ++i) {
            rates.add(start + i * 1000, 1000, 100);
        }
        // Steps as well: the line of the upload rises in the middle.
        chart.setLimits({{start, {950, 200}}, {start + 30'000, {950, 600}}});
        chart.showHistory(rates, start + 59'000);
        const QImage image = chart.grab().toImage();
        const QColor wanted = Theme(chart.palette()).color(ThemeColor::Limit);
        const auto isLine = [&](double rate, double share) {
            const double scale = image.devicePixelRatio();
            const QRectF plot = chart.plotArea();
            const double y = plot.bottom() - rate / chart.axisMaximum() * plot.height();
            const double x = plot.left() + share * plot.width();
            for (int dx = -8; dx <= 8; ++dx) {
                for (int dy = -1; dy <= 1; ++dy) {
                    const QColor pixel =
                        image.pixelColor(QPointF((x + dx) * scale, y * scale).toPoint() + QPoint(0, dy));
                    if (std::abs(pixel.red() - wanted.red()) < 40
                        && std::abs(pixel.green() - wanted.green()) < 40
                        && std::abs(pixel.blue() - wanted.blue()) < 40) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(isLine(950, 0.2) && isLine(950, 0.8));
        QVERIFY(isLine(200, 0.2) && !isLine(200, 0.8));
        QVERIFY(!isLine(600, 0.2) && isLine(600, 0.8));
    }

    void periodsOfOtherProfilesAreShadedAndNamed()
    {
        SpeedChart chart;
        chart.resize(600, 200);
        chart.show();
        chart.showHistory(history(60), start + 59'000);
        const QImage plain = chart.grab().toImage();
        chart.setLimits(
            {{start, {}}, {start + 20'000, {}, api::SpeedProfile::PauseAll}, {start + 50'000, {}}});
        chart.setNow(start + 59'000);
        QCOMPARE(chart.picture().periods.size(), 1);
        const QImage shaded = chart.grab().toImage();
        const int y = shaded.height() / 4;
        QVERIFY(plain.pixel(plain.width() / 2, y) != shaded.pixel(plain.width() / 2, y));
        QCOMPARE(plain.pixel(plain.width() / 4, y), shaded.pixel(plain.width() / 4, y));
    }

    void overheadStandsOnThePayload()
    {
        SpeedHistory rates;
        SpeedSample now;
        now.downMean = 980'000;
        now.lineDownMean = 1'000'000;
        for (int i = 0; i < 20; ++i) {
            rates.add(start + i * 1000, now);
        }
        SpeedChart chart;
        chart.show();
        chart.setContent(ChartContent::Overhead);
        chart.showHistory(rates, start + 19'000);
        QCOMPARE(chart.pointCount(1), 20);
        QCOMPARE(chart.picture().lines.at(1).samples.last().base, 980'000.0);
        QCOMPARE(chart.picture().lines.at(1).samples.last().mean, 20'000.0);
        QVERIFY2(chart.picture().legendText(1).endsWith(QStringLiteral("(2.0%)")),
            qPrintable(chart.picture().legendText(1)));
        chart.setContent(ChartContent::Rates);
        chart.showHistory(rates, start + 19'000);
        QCOMPARE(chart.picture().lines.size(), 2);
    }

    void theWheelZoomsAroundThePointerAndTheHandPans()
    {
        SpeedChart chart;
        chart.resize(600, 200);
        chart.setZoomable(true);
        chart.setRange(TimeRange::TenMinutes);
        chart.show();
        chart.showHistory(history(600), start + 599'000);
        const qint64 whole = chart.picture().spanMs();
        const QPoint middle(chart.width() / 2, chart.height() / 2);
        turnWheel(chart, middle, 240);
        QVERIFY(chart.isZoomed());
        QVERIFY(chart.picture().spanMs() < whole);
        QVERIFY(chart.picture().endMs() < chart.picture().nowMs);
        QVERIFY(chart.picture().beginMs() > chart.picture().nowMs - whole);
        chart.setPaused(true);
        const qint64 end = chart.picture().endMs();
        auto* viewport = chart.findChild<QAbstractScrollArea*>()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, middle);
        moveTo(*viewport, middle + QPoint(50, 0), Qt::LeftButton);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, middle + QPoint(50, 0));
        QVERIFY(chart.picture().endMs() < end);
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, middle);
        QVERIFY(!chart.isZoomed());
        QVERIFY(!chart.isPaused());
        QCOMPARE(chart.picture().endMs(), chart.picture().nowMs);
        for (int i = 0; i < 60; ++i) {
            turnWheel(chart, middle, 240);
        }
        QCOMPARE(chart.picture().spanMs(), 10'000);
        turnWheel(chart, middle, -120 * 100);
        QVERIFY(!chart.isZoomed());
    }

    void theMenuGivesPictureDataAndTable()
    {
        SpeedChart chart;
        chart.show();
        chart.showHistory(history(30), start + 29'000);
        const auto choose = [&chart](const char* name) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, chart.mapToGlobal(QPoint(10, 10)));
            QApplication::sendEvent(&chart, &event);
            auto* menu = chart.findChild<QMenu*>(QStringLiteral("chartMenu"));
            menu->findChild<QAction*>(QString::fromLatin1(name))->trigger();
            menu->close();
            QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
        };
        choose("chartCopyImage");
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        choose("chartCopyData");
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 32);
        const QStringList cells = lines.at(1).split(QLatin1Char(','));
        QCOMPARE(cells.size(), 5);
        QCOMPARE(cells.first(), QStringLiteral("2023-11-14T22:16:00Z"));
        // Histories keep twelve bits.
        for (const int down : {1, 2}) {
            QVERIFY2(std::abs(cells.at(down).toInt() - 1'000'000) < 250, qPrintable(cells.at(down)));
        }
        QCOMPARE(cells.at(3), QStringLiteral("100000"));
        choose("chartTable");
        auto* table = chart.findChild<QTableView*>(QStringLiteral("chartTableView"));
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 30);
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Down, mean"));
        QVERIFY(table->model()
                    ->index(0, 1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("per second")));
    }

    void aLimitWithinReachIsInThePicture()
    {
        SpeedChart chart;
        chart.show();
        chart.showHistory(history(30), start + 30'000);
        const double before = chart.axisMaximum();
        chart.setLimits({{0, {static_cast<ByteRate>(before * 1.2)}}});
        chart.setNow(start + 31'000);
        QVERIFY(chart.axisMaximum() > before);
    }

    void digitsChooseTheRange()
    {
        SpeedChart chart;
        QTest::keyClick(&chart, Qt::Key_3);
        QCOMPARE(chart.range(), TimeRange::Hour);
    }

    void isAChartForScreenReaders()
    {
        SpeedChart chart;
        chart.show();
        chart.showHistory(history(30), start + 30'000);
        auto* interface = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QVERIFY2(
            chart.accessibleDescription().startsWith(QStringLiteral("Download 977 kibibytes per second, "
                                                                    "average 977 kibibytes per second, "
                                                                    "highest 977 kibibytes per second in "
                                                                    "the last minute. Upload 98 ")),
            qPrintable(chart.accessibleDescription()));
    }

    void theDescriptionIsNeverOlderThanFiveSeconds()
    {
        SpeedChart chart;
        chart.show();
        SpeedHistory rates;
        QString before;
        qint64 changedMs = 0;
        for (int second = 0; second <= 30; ++second) {
            rates.add(start + second * 1000, 1e6 * (second + 1), 0);
            chart.showHistory(rates, start + second * 1000);
            if (chart.accessibleDescription() != before) {
                // Nor is it said anew every second.
                QVERIFY(second == 0 || second * 1000 - changedMs == 5'000);
                QCOMPARE(chart.accessibleDescription(), chart.description());
                before = chart.accessibleDescription();
                changedMs = second * 1000;
            }
        }
        QCOMPARE(changedMs, 30'000);
        // Another time is told of at once.
        connect(&chart, &SpeedChart::rangeChanged, &chart, [&] { chart.showHistory(rates, start + 30'500); });
        chart.setRange(TimeRange::Hour);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("in the last hour")));
    }

    void whereKeysGoIsSeen()
    {
        SpeedChart chart;
        chart.resize(400, 200);
        chart.show();
        chart.showHistory(history(30), start + 29'000);
        chart.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.clearFocus();
        const QColor without = chart.grab().toImage().pixelColor(0, 0);
        chart.setFocus(Qt::TabFocusReason);
        QVERIFY(chart.hasFocus());
        QCOMPARE(chart.grab().toImage().pixelColor(0, 0), focusRingColor(chart.palette()));
        QVERIFY(without != focusRingColor(chart.palette()));
    }

    void whatHasLeftThePictureIsNotReadOut()
    {
        SpeedChart chart;
        chart.show();
        chart.showHistory(history(30), start + 29'000);
        QTest::keyClick(&chart, Qt::Key_Home);
        QVERIFY(!chart.readOutText().isEmpty());
        chart.showHistory(history(200), start + 199'000);
        QVERIFY(chart.readOutText().isEmpty());
    }
};

FRESHET_TEST(SpeedChartTest)
#include "speed_chart_test.moc"
