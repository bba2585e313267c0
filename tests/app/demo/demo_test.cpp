// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Longer than the demo gives itself, and its sessions to say good-bye.
constexpr int limitMs = 90000;

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT
private:
    /// The demo, with its temporary files in `m_folder`.
    void start(QProcess& demo)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), m_folder.path());
        demo.setProcessEnvironment(environment);
        demo.start(qEnvironmentVariable("FRESHET_DEMO"), QStringList());
        QVERIFY2(demo.waitForStarted(), qPrintable(demo.errorString()));
    }

    void checkThatNothingIsLeft()
    {
        const QStringList left = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void downloadsEveryByteAndCleansUp()
    {
        QProcess demo;
        start(demo);
        QVERIFY(demo.waitForFinished(limitMs));
        const QByteArray output = demo.readAllStandardOutput();
        QVERIFY2(demo.exitCode() == 0, output + demo.readAllStandardError());
        QVERIFY2(output.contains("64.0 MiB in") && output.contains("identical"), output);
        QVERIFY2(output.contains("MiB/s"), output);
        checkThatNothingIsLeft();
    }

    void cleansUpWhenInterrupted()
    {
        QProcess demo;
        start(demo);
        QByteArray output;
        while (!output.contains("begins")) {
            QVERIFY2(demo.waitForReadyRead(limitMs), output + demo.readAllStandardError());
            output += demo.readAllStandardOutput();
        }
        demo.terminate();
        QVERIFY(demo.waitForFinished(limitMs));
        QCOMPARE(demo.exitStatus(), QProcess::NormalExit);
        QCOMPARE(demo.exitCode(), 1);
        checkThatNothingIsLeft();
    }
};

FRESHET_TEST(DemoTest)
#include "demo_test.moc"
