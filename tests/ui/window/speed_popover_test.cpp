// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/dialogs/rate_limits_dialog.h"
#include "ui/dialogs/torrent_options_dialog.h"
#include "ui/models/formatting.h"
#include "ui/widgets/rate_edit.h"
#include "ui/window/speed_popover.h"
#include "ui/window/status_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

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
        // What was long ago counts no more.
        popover.setPeaks({5_MiB, 300_KiB});
        popover.setRates(4_MiB, 0);
        QCOMPARE(popover.peaks(), std::pair(ByteRate(5_MiB), ByteRate(300_KiB)));
    }

    void slowModeIsSwitchedForAsLongAsIsChosen()
    {
        Stage stage;
        stage.trigger(Command::SpeedLimits);
        auto* popover = stage.find<SpeedPopover>("speedPopover");
        auto* slow = popover->findChild<QCheckBox*>(QStringLiteral("slowMode"));
        auto* until = popover->findChild<QComboBox*>(QStringLiteral("slowUntil"));
        const auto limits = popover->findChild<QLabel*>(QStringLiteral("slowLimits"))->text();
        QCOMPARE(limits, QStringLiteral("%1 down, %2 up").arg(rateInputText(1_MiB), rateInputText(256_KiB)));
        QVERIFY(!slow->isChecked());
        slow->click();
        QVERIFY(stage.session.settings().speed.useAlternative);
        QVERIFY(!stage.session.settings().speed.exception.has_value());
        // For two hours.
        until->setCurrentIndex(2);
        Q_EMIT until->activated(2);
        const auto exception = stage.session.settings().speed.exception;
        QVERIFY(exception.has_value());
        QCOMPARE(exception->profile, api::SpeedProfile::Alternative);
        QCOMPARE(exception->untilMs - exception->fromMs, 2 * 60 * 60 * 1000);
        QVERIFY(until->currentText().startsWith(QStringLiteral("Until ")));
        slow->click();
        QVERIFY(!stage.session.settings().speed.useAlternative);
        QVERIFY(!stage.session.settings().speed.exception.has_value());
        slow->click();
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!stage.session.settings().speed.useAlternative);
    }

    void theScheduleIsSaidAndOpened()
    {
        Stage stage;
        api::Settings settings = stage.session.settings();
        settings.speed.useSchedule = true;
        for (int day = 0; day < 5; ++day) {
            for (int slot = 18; slot < 34; ++slot) {
                settings.speed.week.set(day, slot, api::SpeedProfile::Alternative);
            }
        }
        stage.session.applySettings(settings);
        stage.trigger(Command::SpeedLimits);
        auto* popover = stage.find<SpeedPopover>("speedPopover");
        const QString text = popover->findChild<QLabel*>(QStringLiteral("popoverSchedule"))->text();
        QVERIFY2(text.startsWith(QStringLiteral("Slow mode Mon to Fri, ")), qPrintable(text));
        auto* edit = popover->findChild<QLabel*>(QStringLiteral("editSchedule"));
        Q_EMIT edit->linkActivated(QStringLiteral("schedule"));
        QVERIFY(!popover->isVisible());
        auto* window = stage.find<QDialog>("settingsWindow");
        QVERIFY(window != nullptr);
        const auto* week = window->findChild<QWidget*>(QStringLiteral("week"));
        QVERIFY(week->isVisible());
        QVERIFY(!week->visibleRegion().isEmpty());
    }

    void theFootLeadsToTheLimitsOfWhatIsSelected()
    {
        Stage stage;
        auto* popover = stage.find<SpeedPopover>("speedPopover");
        auto* torrent = popover->findChild<QPushButton*>(QStringLiteral("torrentLimits"));
        auto* peer = popover->findChild<QPushButton*>(QStringLiteral("peerLimits"));
        auto* all = popover->findChild<QPushButton*>(QStringLiteral("allLimits"));
        stage.trigger(Command::SpeedLimits);
        QVERIFY(!torrent->isEnabled() && !torrent->toolTip().isEmpty());
        QVERIFY(!peer->isEnabled() && !peer->toolTip().isEmpty());
        QVERIFY(all->isEnabled());
        popover->close();

        stage.list()->selectTorrent(TorrentId{1});
        auto* tabs = stage.find<QTabWidget>("detailsTabs");
        tabs->setCurrentWidget(stage.find<QWidget>("tabPeers"));
        stage.session.putDetails(freshet::test::sceneDetails());
        stage.find<QTreeView>("peersView")->selectAll();
        stage.trigger(Command::SpeedLimits);
        QVERIFY(torrent->isEnabled() && torrent->toolTip().isEmpty());
        QCOMPARE(torrent->text(), QStringLiteral("This &torrent…"));
        QVERIFY(peer->isEnabled());
        QCOMPARE(peer->text(), QStringLiteral("These &peers…"));
        // By keyboard: Enter belongs to the button, not to the popover.
        torrent->setFocus();
        QTest::keyClick(torrent, Qt::Key_Return);
        QVERIFY(!popover->isVisible());
        auto* options = stage.window.findChild<TorrentOptionsDialog*>();
        QVERIFY(options != nullptr && options->isVisible());
        options->reject();
        stage.trigger(Command::SpeedLimits);
        QTest::keyClick(peer, Qt::Key_Space);
        QVERIFY(!popover->isVisible());
        auto* peers = stage.window.findChild<PeerLimitsDialog*>();
        QVERIFY(peers != nullptr && peers->isVisible());
        peers->reject();
        // A selection that is not on the screen is none.
        tabs->setCurrentIndex(0);
        stage.trigger(Command::SpeedLimits);
        QVERIFY(!peer->isEnabled());
        all->click();
        QCOMPARE(stage.window.settingsPlace(), SettingsPlace::Speed);
    }

    void escapeRestoresFromAnyPartOfIt()
    {
        Stage stage;
        stage.trigger(Command::SpeedLimits);
        auto* popover = stage.find<SpeedPopover>("speedPopover");
        popover->findChild<QToolButton*>(QStringLiteral("chipUp0"))->click();
        auto* down = popover->findChild<RateEdit*>(QStringLiteral("limitDown"));
        down->setText(QStringLiteral("3M"));
        auto* all = popover->findChild<QPushButton*>(QStringLiteral("allLimits"));
        all->setFocus();
        QCOMPARE(stage.session.settings().transfer.downloadLimit, 3_MiB);
        QTest::keyClick(all, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        QCOMPARE(stage.session.settings().transfer.downloadLimit, api::Settings().transfer.downloadLimit);
        QVERIFY(!stage.window.settingsPlace().has_value());
    }

    void theLocalNetworkReachesNoLimit()
    {
        StatusBar bar;
        bar.setLimits(100_KiB, 100_KiB);
        api::SessionTotals totals;
        totals.downloadRate = totals.exemptDownloadRate = 50_MiB;
        totals.uploadRate = 50_MiB + 96_KiB;
        totals.exemptUploadRate = 50_MiB;
        bar.setTotals(totals, 1000);
        bar.setTotals(totals, 9000);
        const QString reached = QStringLiteral("the limit is reached");
        QVERIFY(!bar.downChip()->accessibleName().contains(reached));
        QVERIFY(bar.upChip()->accessibleName().contains(reached));
    }

    void theChipSaysThatItsLimitIsReached()
    {
        StatusBar bar;
        bar.setLimits(100_KiB, noLimit);
        api::SessionTotals totals;
        totals.downloadRate = 96_KiB;
        totals.uploadRate = 96_KiB;
        const auto says = [](const QToolButton* chip) {
            return chip->accessibleName().contains(QStringLiteral("the limit is reached"));
        };
        bar.setTotals(totals, 1000);
        bar.setTotals(totals, 5900);
        QVERIFY(!says(bar.downChip()));
        const qint64 usual = bar.downChip()->icon().cacheKey();
        bar.setTotals(totals, 6000);
        QVERIFY(says(bar.downChip()));
        QVERIFY(bar.downChip()->icon().cacheKey() != usual);
        QVERIFY(!says(bar.upChip()));
        totals.downloadRate = 90_KiB;
        bar.setTotals(totals, 7000);
        QVERIFY(!says(bar.downChip()));
        // The limit of slow mode is the one that counts while it is on.
        totals.profile = api::SpeedProfile::Alternative;
        totals.downloadLimit = 90_KiB;
        bar.setTotals(totals, 8000);
        bar.setTotals(totals, 13'000);
        QVERIFY(says(bar.downChip()));
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
