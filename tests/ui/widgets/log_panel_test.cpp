// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/log_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;

class LogPanelTest : public QObject
{
    Q_OBJECT
    static QList<api::Event> events(int count)
    {
        QList<api::Event> list;
        for (int i = 0; i < count; ++i) {
            api::Event event;
            event.timeMs = 1'700'000'000'000 + i * 1000;
            event.kind = i % 2 == 0 ? api::EventKind::Downloading : api::EventKind::PieceFailed;
            event.number = i;
            list.append(event);
        }
        return list;
    }

private Q_SLOTS:
    void copiesAndSavesWhatIsShown()
    {
        LogPanel panel(LogPanel::Scope::Everything);
        const QList<QPushButton*> buttons = panel.findChildren<QPushButton*>();
        QVERIFY(!buttons.first()->isEnabled());
        panel.apply({events(10), true});
        QCOMPARE(panel.text().count(QLatin1Char('\n')), 10);
        panel.findChild<QComboBox*>(QStringLiteral("logLevel"))->setCurrentIndex(1);
        QCOMPARE(panel.text().count(QLatin1Char('\n')), 5);
        panel.findChild<QLineEdit*>(QStringLiteral("logWords"))->setText(QStringLiteral("piece 7"));
        buttons.first()->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(QLatin1Char('\n')), 1);
        QVERIFY(copied.contains(QStringLiteral("Piece 7")));
        QSignalSpy saves(&panel, &LogPanel::saveRequested);
        buttons.last()->click();
        QCOMPARE(saves.value(0).value(0).toString(), copied);
    }

    void followsTheEndUnlessSomebodyReads()
    {
        LogPanel panel(LogPanel::Scope::Torrent);
        panel.resize(600, 200);
        panel.show();
        panel.apply({events(200), true});
        QScrollBar* bar = panel.findChild<QTreeView*>(QStringLiteral("logView"))->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum());
        panel.apply({events(5), false});
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(3);
        panel.apply({events(5), false});
        QCOMPARE(bar->value(), 3);
    }
};

FRESHET_TEST(LogPanelTest)
#include "log_panel_test.moc"
