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
    /// As it is seen without colour.
    static QImage grayOf(Tray::Face face, int size)
    {
        return Tray::iconOf(face).pixmap(size, size).toImage().convertToFormat(QImage::Format_ARGB32);
    }
    /// Pixels that are clearly brighter or darker in one of both.
    static int differing(const QImage& a, const QImage& b)
    {
        constexpr int clearly = 48;
        int count = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > clearly ? 1 : 0;
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
                const int pixels = differing(grayOf(faces.at(a), size), grayOf(faces.at(b), size));
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
        QCOMPARE(
            tray.toolTip(), QStringLiteral("Freshet: 4.0\u00a0MiB/s down, 300\u00a0KiB/s up, 3 downloading"));
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
