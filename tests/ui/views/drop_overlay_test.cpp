// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/views/drop_overlay.h"

#include <QTest>

using namespace freshet::ui;

class DropOverlayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coversTheWindowAndSaysWhatADropDoes()
    {
        QWidget window;
        window.resize(400, 300);
        DropOverlay overlay(&window);
        window.show();
        QVERIFY(!overlay.isVisible());
        overlay.showText(QStringLiteral("Add 3 torrents"), true, QStringLiteral("Hold Shift"));
        QVERIFY(overlay.isVisible());
        QCOMPARE(overlay.geometry(), window.rect());
        QCOMPARE(overlay.accessibleName(), QStringLiteral("Add 3 torrents"));
        QCOMPARE(overlay.accessibleDescription(), QStringLiteral("Hold Shift"));
        window.resize(500, 200);
        QCOMPARE(overlay.geometry(), window.rect());
    }

    void theHintIsDrawnBelowTheText()
    {
        QWidget window;
        window.resize(400, 300);
        DropOverlay overlay(&window);
        window.show();
        overlay.showText(QStringLiteral("Add"), true);
        const QImage without = overlay.grab().toImage();
        overlay.showText(QStringLiteral("Add"), true, QStringLiteral("Hold Shift"));
        const QImage with = overlay.grab().toImage();
        QVERIFY(with != without);
        const QRect above(0, 0, without.width(), without.height() / 2);
        QVERIFY(with.copy(above) == without.copy(above));
    }

    void aPartStaysInSight()
    {
        QWidget window;
        window.resize(400, 300);
        DropOverlay overlay(&window);
        window.show();
        overlay.keepInSight({0, 50, 120, 250});
        overlay.showText(QStringLiteral("Add"), true);
        QPixmap picture(window.size());
        picture.fill(Qt::red);
        overlay.render(&picture, {}, {}, QWidget::DrawChildren);
        const QImage image = picture.toImage();
        QCOMPARE(image.pixelColor(60, 200), QColor(Qt::red));
        QVERIFY(image.pixelColor(260, 200) != QColor(Qt::red));
    }

    void aRefusalGoesByItself()
    {
        QWidget window;
        DropOverlay overlay(&window);
        window.show();
        overlay.showText(QStringLiteral("This is not a torrent"), false);
        QVERIFY(overlay.isVisible());
        QTRY_VERIFY(!overlay.isVisible());
    }
};

FRESHET_TEST(DropOverlayTest)
#include "drop_overlay_test.moc"
