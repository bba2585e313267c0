// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/indicator_style.h"
#include "ui/widgets/motion.h"

#include <QTest>
#include <QWidget>

using namespace freshet::ui;

namespace {

/// Shows animations, or none.
class MovingStyle : public QProxyStyle
{
public:
    explicit MovingStyle(int duration)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_duration(duration)
    {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* more) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_duration
                                                    : QProxyStyle::styleHint(hint, option, widget, more);
    }

private:
    int m_duration;
};

} // namespace

class MotionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Motion::setReduced(false); }

    void theStyleIsAskedWhileTheDesktopSaysNothing()
    {
        MovingStyle moving(200);
        MovingStyle still(0);
        QWidget widget;
        widget.setStyle(&moving);
        QVERIFY(!Motion::isReduced(widget));
        widget.setStyle(&still);
        QVERIFY(Motion::isReduced(widget));
    }

    void theDesktopCountsForEveryStyle()
    {
        MovingStyle moving(200);
        QWidget widget;
        widget.setStyle(&moving);
        Motion::setReduced(true);
        QVERIFY(Motion::isReduced(widget));
        Motion::setReduced(false);
        QVERIFY(!Motion::isReduced(widget));
    }

    void ourStyleMovesNothingThen()
    {
        const IndicatorStyle style;
        const int usual = style.styleHint(QStyle::SH_Widget_Animation_Duration);
        Motion::setReduced(true);
        QCOMPARE(style.styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        Motion::setReduced(false);
        QCOMPARE(style.styleHint(QStyle::SH_Widget_Animation_Duration), usual);
    }
};

FRESHET_TEST(MotionTest)
#include "motion_test.moc"
