// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/window/window_state.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet::ui;

class WindowStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsValuesBetweenRuns()
    {
        QTemporaryDir folder;
        {
            WindowState state(folder.path());
            state.setState(QStringLiteral("columns"), "abc");
            state.setNumber(QStringLiteral("tab"), 3);
            state.setList(QStringLiteral("folders"), {QStringLiteral("/a"), QStringLiteral("/b")});
        }
        const WindowState again(folder.path());
        QCOMPARE(again.state(QStringLiteral("columns")), QByteArray("abc"));
        QCOMPARE(again.number(QStringLiteral("tab"), 0), 3);
        QCOMPARE(again.list(QStringLiteral("folders")).size(), 2);
    }

    void garbageGivesDefaults()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("window.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x00\xff[[[garbage\ntab=@Invalid(\nversion=99\n");
        file.close();
        const WindowState state(folder.path());
        QCOMPARE(state.number(QStringLiteral("tab"), 7), 7);
        QCOMPARE(state.state(QStringLiteral("columns")), QByteArray());
    }

    void withoutFolderNothingIsKept()
    {
        WindowState state{QString()};
        state.setNumber(QStringLiteral("tab"), 3);
        QCOMPARE(state.number(QStringLiteral("tab"), 1), 1);
    }

    void movesWindowsOntoAScreen()
    {
        const QList<QRect> screens{{0, 0, 1920, 1080}, {1920, 0, 1280, 1024}};
        QCOMPARE(clampedToScreens({5000, 5000, 800, 600}, screens), QRect(1120, 480, 800, 600));
        QCOMPARE(clampedToScreens({2000, 100, 800, 600}, screens), QRect(2000, 100, 800, 600));
        QCOMPARE(clampedToScreens({0, 0, 4000, 3000}, screens), QRect(0, 0, 1920, 1080));
        QCOMPARE(clampedToScreens({0, -50, 800, 600}, screens), QRect(0, 0, 800, 600));
    }
};

FRESHET_TEST(WindowStateTest)
#include "window_state_test.moc"
