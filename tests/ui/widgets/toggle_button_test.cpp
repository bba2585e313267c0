// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/toggle_button.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace freshet::ui;

class ToggleButtonTest : public QObject
{
    Q_OBJECT
    /// Pixels in the colour of selections.
    static int marked(ToggleButton& button)
    {
        const QImage image = button.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb mark = button.palette().color(QPalette::Highlight).rgb();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += (image.pixel(x, y) & 0xffffffU) == (mark & 0xffffffU) ? 1 : 0;
            }
        }
        return count;
    }

private Q_SLOTS:
    void showsThatItIsOnInAnyStyle_data()
    {
        QTest::addColumn<QString>("style");
        for (const QString& style : QStyleFactory::keys()) {
            QTest::newRow(qPrintable(style)) << style;
        }
    }
    void showsThatItIsOnInAnyStyle()
    {
        QFETCH(QString, style);
        const std::unique_ptr<QStyle> owned(QStyleFactory::create(style));
        ToggleButton button(QStringLiteral("1 h"));
        button.setStyle(owned.get());
        QPalette palette = button.palette();
        palette.setColor(QPalette::Highlight, QColor(1, 200, 3));
        button.setPalette(palette);
        button.resize(60, 30);
        const int off = marked(button);
        button.setChecked(true);
        const int on = marked(button);
        QVERIFY2(on - off >= 3 * 40, qPrintable(QStringLiteral("%1 to %2").arg(off).arg(on)));
        button.setChecked(false);
        QCOMPARE(marked(button), off);
    }

    void isSwitchedByMouseAndKeys()
    {
        ToggleButton button(QStringLiteral("1 h"));
        QSignalSpy toggled(&button, &QToolButton::toggled);
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(button.isChecked());
        QTest::keyClick(&button, Qt::Key_Space);
        QVERIFY(!button.isChecked());
        QCOMPARE(toggled.size(), 2);
        QCOMPARE(button.text(), QStringLiteral("1 h"));
    }
};

FRESHET_TEST(ToggleButtonTest)
#include "toggle_button_test.moc"
