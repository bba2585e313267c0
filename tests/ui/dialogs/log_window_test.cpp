// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/log_window.h"
#include "ui/widgets/log_panel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class LogWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheLogOfEverything()
    {
        LogWindow window;
        QCOMPARE(window.objectName(), QStringLiteral("logWindow"));
        QVERIFY(!window.isModal() && !window.windowTitle().isEmpty());
        api::Event event;
        event.kind = api::EventKind::Downloading;
        event.torrentName = QStringLiteral("Sintel");
        event.timeMs = 1'700'000'000'000;
        window.panel().apply({{event}, true});
        // With the torrent's name, as there are several.
        QVERIFY2(window.panel().text().contains(QStringLiteral("Sintel")), qPrintable(window.panel().text()));
    }

    void returnInTheFilterDoesNotCloseIt()
    {
        LogWindow window;
        window.show();
        auto* close = window.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close);
        window.findChild<QWidget*>(QStringLiteral("logWords"))->setFocus();
        QTest::keyClick(window.findChild<QWidget*>(QStringLiteral("logWords")), Qt::Key_Return);
        QVERIFY(window.isVisible());
        close->click();
        QVERIFY(!window.isVisible());
    }
};

FRESHET_TEST(LogWindowTest)
#include "log_window_test.moc"
