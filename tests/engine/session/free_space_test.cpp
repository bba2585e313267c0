// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/qt_scheduler.h"
#include "engine/session/free_space.h"
#include "tests/support/test_main.h"

#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::session;

class FreeSpaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksTheNearestFolderThatExists()
    {
        const QTemporaryDir folder;
        QtScheduler scheduler;
        Background background(scheduler);
        std::optional<std::optional<ByteCount>> answer;
        measureFreeSpace(background, folder.filePath(QStringLiteral("not/yet/there")),
            [&](std::optional<ByteCount> bytes) { answer = bytes; });
        QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 60000));
        QVERIFY(answer->has_value());
        QVERIFY(**answer > 0);
    }

    void whatIsNoDiskIsNotFull()
    {
        const QString place = QStringLiteral("/proc/nowhere");
        if (!QStorageInfo(QStringLiteral("/proc")).isValid()) {
            QSKIP("There is no such place on this system.");
        }
        QtScheduler scheduler;
        Background background(scheduler);
        std::optional<std::optional<ByteCount>> answer;
        measureFreeSpace(background, place, [&](std::optional<ByteCount> bytes) { answer = bytes; });
        QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 60000));
        QVERIFY(!answer->has_value());
    }
};

FRESHET_TEST(FreeSpaceTest)
#include "free_space_test.moc"
