// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/window/clipboard_watch.h"

#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolBar>
#include <QUrl>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::test;

class ClipboardWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWhatCanBePasted()
    {
        const auto ofText = [](const QString& text) {
            QMimeData data;
            data.setText(text);
            return pasteableName(&data);
        };
        QCOMPARE(pasteableName(nullptr), QString());
        QCOMPARE(ofText(QStringLiteral("hello")), QString());
        const QString hash(40, QLatin1Char('a'));
        QCOMPARE(ofText(hash), hash);
        QCOMPARE(ofText(QStringLiteral("look\nmagnet:?xt=urn:btih:%1&dn=Big%20Buck").arg(hash)),
            QStringLiteral("Big Buck"));
        QCOMPARE(ofText(QString(70'000, QLatin1Char('x')) + QLatin1Char('\n') + hash), QString());
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/a.txt")),
            QUrl::fromLocalFile(QStringLiteral("/x/Sintel.torrent"))});
        QCOMPARE(pasteableName(&files), QStringLiteral("Sintel"));
    }

    void theButtonsFollowTheClipboard()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("hello"));
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        auto* bar = stage.find<QToolBar>("mainToolBar");
        QVERIFY(bar != nullptr);
        QAction* action = stage.window.actions().action(Command::PasteLink);
        QWidget* button = bar->widgetForAction(action);
        QVERIFY(button != nullptr && !button->isEnabled());
        QVERIFY(action->isEnabled());
        QGuiApplication::clipboard()->setText(
            QStringLiteral("magnet:?dn=Sintel&xt=urn:btih:") + QString(40, QLatin1Char('b')));
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(action->toolTip().startsWith(QLatin1String("Paste Sintel")));
        QGuiApplication::clipboard()->setText(QStringLiteral("hello"));
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY(!action->toolTip().contains(QLatin1String("Sintel")));
    }
};

FRESHET_TEST(ClipboardWatchTest)
#include "clipboard_watch_test.moc"
