// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/window/limits_menu.h"
#include "ui/window/tray.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using freshet::test::Stage;

class TrayTest : public QObject
{
    Q_OBJECT
    /// Which pixels differ clearly from the plain icon, in brightness alone: what is left without colour.
    static QImage shapeOf(Tray::Face face, int size)
    {
        const QImage plain = Tray::iconOf(Tray::Face::Idle)
                                 .pixmap(size, size)
                                 .toImage()
                                 .convertToFormat(QImage::Format_ARGB32);
        const QImage image =
            Tray::iconOf(face).pixmap(size, size).toImage().convertToFormat(QImage::Format_ARGB32);
        QImage shape(image.size(), QImage::Format_Grayscale8);
        constexpr int clearly = 48;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int difference = qAbs(qGray(image.pixel(x, y)) - qGray(plain.pixel(x, y)));
                shape.setPixel(x, y, qRgb(difference > clearly ? 255 : 0, 0, 0));
            }
        }
        return shape;
    }
    static int differing(const QImage& a, const QImage& b)
    {
        int count = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                count += qGray(a.pixel(x, y)) != qGray(b.pixel(x, y)) ? 1 : 0;
            }
        }
        return count;
    }

private Q_SLOTS:
    void facesDifferInShape_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 22, 32, 64}) {
            QTest::addRow("%d", size) << size;
        }
    }
    void facesDifferInShape()
    {
        QFETCH(int, size);
        const QList<Tray::Face> faces{
            Tray::Face::Idle, Tray::Face::Active, Tray::Face::Slow, Tray::Face::Attention};
        for (qsizetype a = 0; a < faces.size(); ++a) {
            for (qsizetype b = a + 1; b < faces.size(); ++b) {
                const int pixels = differing(shapeOf(faces.at(a), size), shapeOf(faces.at(b), size));
                QVERIFY2(pixels * 40 > size * size,
                    qPrintable(QStringLiteral("faces %1 and %2: %3 pixels").arg(a).arg(b).arg(pixels)));
            }
        }
    }

    void theMostUrgentFaceCounts()
    {
        Tray::Summary summary;
        QCOMPARE(summary.face(), Tray::Face::Idle);
        summary.up = 1;
        QCOMPARE(summary.face(), Tray::Face::Active);
        summary.isSlow = true;
        QCOMPARE(summary.face(), Tray::Face::Slow);
        summary.needsAttention = true;
        QCOMPARE(summary.face(), Tray::Face::Attention);
    }

    void saysRatesAndHowManyDownload()
    {
        Stage stage;
        LimitsMenu limits(
            {[] { return std::pair<ByteRate, ByteRate>(); }, [] { return std::pair<ByteRate, ByteRate>(); }});
        Tray tray(stage.window, stage.window.actions(), limits);
        QVERIFY(!tray.toolTip().contains(QStringLiteral("downloading")));
        tray.show({4_MiB, 300_KiB, 3, false, false});
        QCOMPARE(tray.toolTip(), QStringLiteral("Freshet: 4.0 MiB/s down, 300 KiB/s up, 3 downloading"));
        QCOMPARE(tray.face(), Tray::Face::Active);
    }

    void theMenuHasTheMostImportantCommands()
    {
        Stage stage;
        LimitsMenu limits(
            {[] { return std::pair<ByteRate, ByteRate>(); }, [] { return std::pair<ByteRate, ByteRate>(); }});
        Tray tray(stage.window, stage.window.actions(), limits);
        for (const Command command :
            {Command::AddFile, Command::PauseAll, Command::AlternativeLimits, Command::Quit}) {
            QVERIFY(tray.menu()->actions().contains(stage.window.actions().action(command)));
        }
        QVERIFY(tray.menu()->actions().contains(limits.menuAction()));
        QSignalSpy toggled(&tray, &Tray::toggleRequested);
        tray.menu()->defaultAction()->trigger();
        QCOMPARE(toggled.size(), 1);
    }
};

FRESHET_TEST(TrayTest)
#include "tray_test.moc"
