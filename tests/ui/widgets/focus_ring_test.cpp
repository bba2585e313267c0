// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace freshet::ui;

class FocusRingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Theme::setColors(ColorSet::Standard); }

    void isSeenInAllColours()
    {
        for (const ColorSet colors : {ColorSet::Standard, ColorSet::RedGreenSafe, ColorSet::HighContrast}) {
            Theme::setColors(colors);
            for (const QPalette& palette : {Theme::lightPalette(), Theme::darkPalette()}) {
                for (const auto ground : {QPalette::Window, QPalette::Base}) {
                    QVERIFY(Theme::contrast(focusRingColor(palette), palette.color(ground)) >= 3);
                }
            }
        }
        // A palette whose highlight is faint.
        QPalette faint = Theme::lightPalette();
        faint.setColor(QPalette::Highlight, faint.color(QPalette::Window));
        QCOMPARE(focusRingColor(faint), faint.color(QPalette::WindowText));
    }

    void goesAroundTheAreaAndNotIntoIt()
    {
        const QPalette palette = Theme::lightPalette();
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintFocusRing(painter, image.rect(), palette);
        painter.end();
        const QColor ink = focusRingColor(palette);
        for (const QPoint place :
            {QPoint(0, 0), QPoint(1, 15), QPoint(39, 29), QPoint(38, 15), QPoint(20, 0)}) {
            QCOMPARE(image.pixelColor(place), ink);
        }
        QCOMPARE(image.pixelColor(3, 3), QColor(Qt::white));
        QCOMPARE(image.pixelColor(20, 15), QColor(Qt::white));
    }
};

FRESHET_TEST(FocusRingTest)
#include "focus_ring_test.moc"
