// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/indicator_style.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QImage>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>

using namespace freshet::ui;

class IndicatorStyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item58_anEmptyCheckBoxIsSeenInTheDark()
    {
        IndicatorStyle style;
        QCheckBox box;
        box.setStyle(&style);
        box.setPalette(Theme::darkPalette());
        box.resize(box.sizeHint());
        const QImage picture = box.grab().toImage();
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect indicator = style.subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const QColor ground = Theme::darkPalette().color(QPalette::Window);
        double best = 0;
        for (int x = indicator.left(); x <= indicator.right(); ++x) {
            best = std::max(best, Theme::contrast(picture.pixelColor(x, indicator.top()), ground));
        }
        // WCAG 1.4.11 for what one operates.
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }
};

FRESHET_TEST(IndicatorStyleTest)
#include "indicator_style_test.moc"
