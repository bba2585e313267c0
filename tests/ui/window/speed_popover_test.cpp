// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/widgets/rate_edit.h"
#include "ui/window/speed_popover.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::ui;
using freshet::test::Stage;

namespace {

QList<ByteRate> chipsOf(const SpeedPopover& popover, const char* prefix)
{
    QList<ByteRate> rates;
    for (const QToolButton* chip : popover.findChildren<QToolButton*>()) {
        if (chip->objectName().startsWith(QLatin1String(prefix))) {
            rates.append(chip->objectName().mid(static_cast<int>(qstrlen(prefix))).toLongLong());
        }
    }
    return rates;
}

} // namespace

class SpeedPopoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item30_aLimitIsTypedAndTakenBack()
    {
        Stage stage;
        stage.trigger(Command::SpeedLimits);
        auto* popover = stage.find<SpeedPopover>("speedPopover");
        QVERIFY(popover->isVisible());
        auto* down = popover->findChild<RateEdit*>(QStringLiteral("limitDown"));
        QVERIFY(down->hasFocus() || QTest::qWaitFor([down] { return down->hasFocus(); }, 2000));
        down->setText(QStringLiteral("1M"));
        QTest::keyClick(down, Qt::Key_Return);
        QCOMPARE(stage.session.settings().transfer.downloadLimit, 1'048'576);
        QTRY_VERIFY(!popover->isVisible());
        stage.trigger(Command::SpeedLimits);
        QCOMPARE(down->rate(), 1_MiB);
        popover->findChild<QToolButton*>(QStringLiteral("chipDown0"))->click();
        QCOMPARE(stage.session.settings().transfer.downloadLimit, noLimit);
        QTest::keyClick(popover, Qt::Key_Escape);
        QCOMPARE(stage.session.settings().transfer.downloadLimit, 1_MiB);
        QVERIFY(!popover->isVisible());
    }

    void item32_chipsFollowWhatTheLineCanDo()
    {
        const QWidget anchor;
        SpeedPopover popover;
        popover.setRates(90_MiB, 300_KiB);
        popover.setRates(1_MiB, 100_KiB);
        popover.open(anchor, noLimit, noLimit);
        QList<ByteRate> down = chipsOf(popover, "chipDown");
        QCOMPARE(down.size(), 6);
        QVERIFY(down.contains(noLimit));
        QCOMPARE(*std::max_element(down.begin(), down.end()), 100_MiB);
        QVERIFY(*std::max_element(down.begin(), down.end()) > 50 * popover.peaks().second);
        const QList<ByteRate> up = chipsOf(popover, "chipUp");
        QVERIFY(*std::max_element(up.begin(), up.end()) <= 1_MiB);
    }

    void aLowUploadLimitIsSpokenOf()
    {
        const QWidget anchor;
        SpeedPopover popover;
        popover.open(anchor, noLimit, 10_KiB);
        const auto hint = [&popover] {
            for (const QLabel* label : popover.findChildren<QLabel*>()) {
                if (label->text().contains(QStringLiteral("slow down"))) {
                    return label->isVisible();
                }
            }
            return false;
        };
        QVERIFY(hint());
        popover.open(anchor, noLimit, 100_KiB);
        QVERIFY(!hint());
    }
};

FRESHET_TEST(SpeedPopoverTest)
#include "speed_popover_test.moc"
