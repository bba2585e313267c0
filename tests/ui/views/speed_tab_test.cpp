// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/limit_history.h"
#include "ui/views/speed_tab.h"
#include "ui/widgets/speed_chart.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace freshet;
using namespace freshet::ui;

class SpeedTabTest : public QObject
{
    Q_OBJECT
    static constexpr qint64 start = 1'700'000'160'000;

    static SpeedHistory history(double rate)
    {
        SpeedHistory result;
        for (int i = 0; i < 30; ++i) {
            result.add(start + i * 1000, rate, rate / 10);
        }
        return result;
    }
    static QToolButton* button(const SpeedTab& tab, const QString& text)
    {
        for (auto* candidate : tab.findChildren<QToolButton*>()) {
            if (candidate->text() == text) {
                return candidate;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void whoIsTickedGetsALine()
    {
        const SpeedHistory all = history(9e6);
        const SpeedHistory one = history(2e6);
        const SpeedHistory other = history(1e6);
        SpeedTab tab;
        tab.resize(900, 300);
        tab.show();
        int asked = 0;
        tab.setCandidates([&] {
            ++asked;
            return QList<SpeedCandidate>{{1, QStringLiteral("10.0.0.1:1"), 2'000'000, &one},
                {2, QStringLiteral("10.0.0.2:1"), 1'000'000, &other}};
        });
        const auto refresh = [&] { tab.showHistory(all, {}, start + 30'000); };
        connect(&tab, &SpeedTab::refreshRequested, &tab, refresh);
        refresh();
        QCOMPARE(asked, 0);
        const auto* chart = tab.findChild<SpeedChart*>(QStringLiteral("speedChart"));
        QCOMPARE(chart->picture().lines.size(), 2);
        auto* choices = tab.findChild<QListView*>(QStringLiteral("speedChoices"));
        QVERIFY(!choices->isVisible());
        tab.findChild<QToolButton*>(QStringLiteral("speedCompare"))->click();
        QVERIFY(choices->isVisible());
        QCOMPARE(choices->model()->rowCount(), 2);
        choices->model()->setData(choices->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(chart->picture().lines.size(), 3);
        QCOMPARE(chart->picture().lines.last().look.name, QStringLiteral("10.0.0.2:1"));
        QCOMPARE(chart->picture().lines.last().samples.last().mean, 1e6);
        // Another subject has other peers.
        tab.setSubject(QStringLiteral("Sintel"));
        refresh();
        QCOMPARE(chart->picture().lines.size(), 2);
    }

    void theChoiceCanBeGivenBack()
    {
        SpeedTab tab;
        tab.show();
        QSignalSpy changed(&tab, &SpeedTab::choiceChanged);
        button(tab, QStringLiteral("24 h"))->click();
        button(tab, QStringLiteral("Payload and overhead"))->click();
        tab.findChild<QToolButton*>(QStringLiteral("speedCompare"))->click();
        QCOMPARE(changed.size(), 3);
        const SpeedTab::Choice choice = tab.choice();
        QCOMPARE(choice, (SpeedTab::Choice{TimeRange::Day, ChartContent::Overhead, true, {}}));
        SpeedTab other;
        other.setChoice(choice);
        QCOMPARE(other.choice(), choice);
        QVERIFY(button(other, QStringLiteral("24 h"))->isChecked());
        QVERIFY(button(other, QStringLiteral("Payload and overhead"))->isChecked());
    }

    void aSumShowsItsPartsUnasked()
    {
        const SpeedHistory sum = history(3e6);
        const SpeedHistory one = history(2e6);
        const SpeedHistory other = history(1e6);
        SpeedTab tab;
        tab.resize(900, 300);
        tab.show();
        tab.setCandidates([&] {
            return QList<SpeedCandidate>{{1, QStringLiteral("one"), 2'000'000, &one, QStringLiteral("1")},
                {2, QStringLiteral("other"), 1'000'000, &other, QStringLiteral("2")}};
        });
        tab.setSubject(QStringLiteral("2 torrents"), SpeedTab::Subject::Sum);
        tab.showHistory(sum, {}, start + 30'000);
        const auto* chart = tab.findChild<SpeedChart*>(QStringLiteral("speedChart"));
        QCOMPARE(chart->picture().lines.size(), 4);
        QCOMPARE(chart->picture().lines.at(0).samples.last().mean, 3e6);
        QVERIFY(tab.choice().compared.isEmpty());
        tab.setSubject(QStringLiteral("all torrents"));
        tab.showHistory(sum, {}, start + 30'000);
        QCOMPARE(chart->picture().lines.size(), 2);
    }

    void buttonsChooseWhatIsShown()
    {
        SpeedTab tab;
        tab.show();
        auto* chart = tab.findChild<SpeedChart*>(QStringLiteral("speedChart"));
        QSignalSpy refresh(&tab, &SpeedTab::refreshRequested);
        button(tab, QStringLiteral("1 h"))->click();
        QCOMPARE(chart->range(), TimeRange::Hour);
        QCOMPARE(refresh.size(), 1);
        QTest::keyClick(chart, Qt::Key_Plus);
        QVERIFY(button(tab, QStringLiteral("10 min"))->isChecked());
        button(tab, QStringLiteral("Payload and overhead"))->click();
        QCOMPARE(chart->content(), ChartContent::Overhead);
        QCOMPARE(refresh.size(), 3);
        auto* pause = tab.findChild<QToolButton*>(QStringLiteral("speedPause"));
        QTest::keyClick(chart, Qt::Key_Space);
        QVERIFY(pause->isChecked());
        pause->click();
        QVERIFY(!chart->isPaused());
    }
};

FRESHET_TEST(SpeedTabTest)
#include "speed_tab_test.moc"
