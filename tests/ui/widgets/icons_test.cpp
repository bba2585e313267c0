// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace freshet::ui;

class IconsTest : public QObject
{
    Q_OBJECT
    /// The colour of the most opaque pixel; invalid if there is none.
    static QColor inkOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal)
    {
        const QImage image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage();
        QColor ink;
        int strongest = 100;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                if (color.alpha() > strongest) {
                    strongest = color.alpha();
                    ink = color;
                }
            }
        }
        return ink;
    }

private Q_SLOTS:
    void everyNameHasAPicture()
    {
        for (const QString& name : iconNames()) {
            QVERIFY2(inkOf(icon(name)).isValid(), qPrintable(name));
        }
        QVERIFY(inkOf(applicationIcon()).isValid());
    }

    void followThePaletteByThemselves()
    {
        const QPalette before = QApplication::palette();
        const QIcon add = icon(QStringLiteral("add"));
        QApplication::setPalette(Theme::lightPalette());
        QVERIFY(inkOf(add).lightness() < 100);
        QApplication::setPalette(Theme::darkPalette());
        QVERIFY(inkOf(add).lightness() > 150);
        QApplication::setPalette(before);
    }

    void differWhenDisabledOrColoured()
    {
        QVERIFY(inkOf(icon(QStringLiteral("add"))) != inkOf(icon(QStringLiteral("add")), QIcon::Disabled));
        QVERIFY(inkOf(icon(QStringLiteral("add"))) != inkOf(icon(QStringLiteral("add"), ThemeColor::Error)));
    }
};

FRESHET_TEST(IconsTest)
#include "icons_test.moc"
