// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/statistics_window.h"
#include "ui/widgets/speed_chart.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class StatisticsWindowTest : public QObject
{
    Q_OBJECT
    static StatisticsScope category(const QString& name)
    {
        StatisticsScope scope;
        scope.label = name;
        scope.filter.categories = {name};
        return scope;
    }
    static StatisticsScope everything() { return {QStringLiteral("Everything"), {}, {}}; }
    static QAbstractButton* button(StatisticsWindow& window, const QString& text)
    {
        for (auto* each : window.findChildren<QAbstractButton*>()) {
            if (each->text().remove(QLatin1Char('&')) == text) {
                return each;
            }
        }
        return nullptr;
    }
    static QList<StatisticsRow> rows()
    {
        return {{QStringLiteral("Downloaded"), QStringLiteral("3 MiB"), QStringLiteral("9 GiB"), false},
            {QStringLiteral("Payload"), QStringLiteral("2 MiB"), QStringLiteral("8 GiB"), true}};
    }

private Q_SLOTS:
    void freezingFollowsTheChart()
    {
        StatisticsWindow window;
        auto* freeze = window.findChild<QAbstractButton*>(QStringLiteral("statisticsFreeze"));
        auto* chart = window.findChild<SpeedChart*>(QStringLiteral("statisticsChart"));
        QTest::keyClick(chart, Qt::Key_Space);
        QVERIFY(chart->isPaused() && freeze->isChecked());
        // Another time thaws it.
        QTest::keyClick(chart, Qt::Key_3);
        QVERIFY(!chart->isPaused() && !freeze->isChecked());
        freeze->click();
        QVERIFY(chart->isPaused());
    }

    void keysChooseWhatButtonsCan()
    {
        StatisticsWindow window;
        auto* chart = window.findChild<SpeedChart*>(QStringLiteral("statisticsChart"));
        QSignalSpy changed(&window, &StatisticsWindow::chartChanged);
        QTest::keyClick(chart, Qt::Key_4);
        QCOMPARE(chart->range(), TimeRange::Day);
        QCOMPARE(changed.size(), 1);
        QVERIFY(button(window, QStringLiteral("24 h"))->isChecked());
        for (const auto key : {Qt::Key_5, Qt::Key_6, Qt::Key_Minus}) {
            QTest::keyClick(chart, key);
            QCOMPARE(chart->range(), TimeRange::Day);
        }
        QCOMPARE(changed.size(), 1);
        window.setOverheadShown(true);
        QCOMPARE(chart->content(), ChartContent::Overhead);
        QCOMPARE(changed.size(), 2);
    }

    void limitsAreDrawnWithTheirSamples()
    {
        StatisticsWindow window;
        window.show();
        constexpr qint64 now = 1'700'000'000'000;
        SpeedHistory history;
        history.add(now, 5e6, 0);
        window.showHistory(history, {{now - 1000, {4'000'000}}}, now);
        const auto* chart = window.findChild<SpeedChart*>(QStringLiteral("statisticsChart"));
        QCOMPARE(chart->picture().limits.size(), 1);
    }

    void aScopeStaysChosenWhileItIsThere()
    {
        StatisticsWindow window;
        QSignalSpy changed(&window, &StatisticsWindow::scopeChanged);
        window.setScopes(
            {everything(), category(QStringLiteral("Video")), category(QStringLiteral("Music"))});
        auto* choices = window.findChild<QComboBox*>(QStringLiteral("statisticsScope"));
        choices->setCurrentIndex(2);
        Q_EMIT choices->activated(2);
        QCOMPARE(window.scope().label, QStringLiteral("Music"));
        changed.clear();
        window.setScopes({everything(), category(QStringLiteral("Music"))});
        QCOMPARE(window.scope().label, QStringLiteral("Music"));
        QVERIFY(changed.isEmpty());
        window.setScopes({everything()});
        QVERIFY(window.scope().isEverything());
        QCOMPARE(changed.size(), 1);
    }

    void valuesCanBeSelectedAndAreNamed()
    {
        StatisticsWindow window;
        window.showRows(rows(), QStringLiteral("Since 1/2/2026"));
        window.showFacts({{QStringLiteral("Peers"), QStringLiteral("12, 3 incoming")}});
        QStringList texts;
        for (const auto* label : window.findChildren<QLabel*>()) {
            texts.append(label->text());
            if (label->text() == QLatin1String("9 GiB")) {
                QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
                QCOMPARE(label->accessibleName(), QStringLiteral("Downloaded"));
            }
        }
        for (const char* text : {"3 MiB", "9 GiB", "Since 1/2/2026", "This session", "12, 3 incoming"}) {
            QVERIFY2(texts.contains(QString::fromLatin1(text)), text);
        }
        // The same labels show what comes next.
        const auto before = window.findChildren<QLabel*>().size();
        window.showRows(rows(), QStringLiteral("Since 1/2/2026"));
        QCOMPARE(window.findChildren<QLabel*>().size(), before);
    }

    void copiesWhatItShows()
    {
        StatisticsWindow window;
        window.showRows(rows(), {});
        window.showFacts({{QStringLiteral("Peers"), QStringLiteral("12")}});
        button(window, QStringLiteral("Copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("Downloaded\t3 MiB\t9 GiB\n  Payload\t2 MiB\t8 GiB\nPeers\t12\n"));
        QSignalSpy saved(&window, &StatisticsWindow::saveRequested);
        button(window, QStringLiteral("Save as CSV…"))->click();
        QVERIFY(saved.value(0).value(0).toString().contains(
            QStringLiteral("\"Downloaded\",\"3 MiB\",\"9 GiB\"")));
    }

    void rangeFreezeAndOverheadActOnTheChart()
    {
        StatisticsWindow window;
        auto* chart = window.findChild<SpeedChart*>(QStringLiteral("statisticsChart"));
        button(window, QStringLiteral("1 h"))->click();
        QCOMPARE(chart->range(), TimeRange::Hour);
        chart->setRange(TimeRange::Day);
        QVERIFY(button(window, QStringLiteral("24 h"))->isChecked());
        button(window, QStringLiteral("Freeze"))->click();
        QVERIFY(chart->isPaused());
        QCOMPARE(chart->content(), ChartContent::Rates);
        button(window, QStringLiteral("Payload and overhead"))->click();
        QCOMPARE(chart->content(), ChartContent::Overhead);
        button(window, QStringLiteral("Payload and overhead"))->click();
        QCOMPARE(chart->content(), ChartContent::Rates);
    }

    void totalsAreResetAndBroughtBackByTheSameButton()
    {
        StatisticsWindow window;
        QSignalSpy reset(&window, &StatisticsWindow::resetRequested);
        QSignalSpy undone(&window, &StatisticsWindow::undoRequested);
        auto* resetButton = button(window, QStringLiteral("Reset totals"));
        window.setResettable(false, false);
        QVERIFY(!resetButton->isEnabled());
        window.setResettable(true, false);
        resetButton->click();
        QCOMPARE(reset.size(), 1);
        window.setResettable(true, true);
        QCOMPARE(resetButton->text().remove(QLatin1Char('&')), QStringLiteral("Undo reset"));
        resetButton->click();
        QCOMPARE(undone.size(), 1);
        QCOMPARE(reset.size(), 1);
    }

    void saysWhenNothingMoves()
    {
        StatisticsWindow window;
        const auto shows = [&window](const QString& text) {
            const auto labels = window.findChildren<QLabel*>();
            return std::any_of(
                labels.begin(), labels.end(), [&](auto* label) { return label->text() == text; });
        };
        window.showBusiest({});
        QVERIFY(shows(QStringLiteral("Nothing moves now.")));
        window.showBusiest(QStringLiteral("Sintel 4 MiB/s"));
        QVERIFY(shows(QStringLiteral("Busiest torrents: Sintel 4 MiB/s")));
    }
};

FRESHET_TEST(StatisticsWindowTest)
#include "statistics_window_test.moc"
