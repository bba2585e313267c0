// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart_entry.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet::app;

class AutostartEntryTest : public QObject
{
    Q_OBJECT
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void append(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(text);
    }

private Q_SLOTS:
    void isWrittenAndRemoved()
    {
        QTemporaryDir folder;
        const AutostartEntry entry(folder.filePath(QStringLiteral("config/autostart")),
            QStringLiteral("org.x"), {QStringLiteral("/opt/a b/freshet")}, QStringLiteral("org.x"));
        QVERIFY(!entry.isOn());
        QCOMPARE(entry.remove(), QString());
        QCOMPARE(entry.write({QStringLiteral("--hidden")}), QString());
        QVERIFY(entry.isOn());
        QCOMPARE(entry.path(), folder.filePath(QStringLiteral("config/autostart/org.x.desktop")));
        const QByteArray text = contentOf(entry.path());
        QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY2(text.contains("\nExec=\"/opt/a b/freshet\" \"--hidden\"\n"), text.constData());
        QCOMPARE(entry.write({}), QString());
        QVERIFY(!contentOf(entry.path()).contains("--hidden"));
        QCOMPARE(entry.remove(), QString());
        QVERIFY(!QFile::exists(entry.path()));
    }

    void respectsToolsThatSwitchItOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("gnome") << QByteArray("X-GNOME-Autostart-enabled=false\n");
    }
    void respectsToolsThatSwitchItOff()
    {
        QFETCH(QByteArray, line);
        QTemporaryDir folder;
        const AutostartEntry entry(
            folder.path(), QStringLiteral("org.x"), {QStringLiteral("freshet")}, QStringLiteral("org.x"));
        QCOMPARE(entry.write({}), QString());
        append(entry.path(), line);
        QVERIFY(!entry.isOn());
        QCOMPARE(entry.write({}), QString());
        QVERIFY(entry.isOn());
    }

    void saysWhyItCannotBeWritten()
    {
        QTemporaryDir folder;
        append(folder.filePath(QStringLiteral("file")), "x");
        const AutostartEntry entry(folder.filePath(QStringLiteral("file")), QStringLiteral("org.x"),
            {QStringLiteral("freshet")}, QStringLiteral("org.x"));
        QVERIFY(!entry.write({}).isEmpty());
        QVERIFY(!entry.isOn());
    }

    void argumentsCannotEscape_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringLiteral("a b") << QStringLiteral("\"a b\"");
        QTest::newRow("field code") << QStringLiteral("100%u") << QStringLiteral("\"100%%u\"");
        QTest::newRow("dollar") << QStringLiteral("$HOME`x`") << QStringLiteral("\"\\\\$HOME\\\\`x\\\\`\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\\\\\"b\"");
        QTest::newRow("backslash") << QStringLiteral("a\\b") << QStringLiteral("\"a\\\\\\\\b\"");
        QTest::newRow("new line") << QStringLiteral("a\nExec=x") << QStringLiteral("\"a\\nExec=x\"");
    }
    void argumentsCannotEscape()
    {
        QFETCH(QString, argument);
        QFETCH(QString, line);
        QCOMPARE(execLine({argument}), line);
    }
};

FRESHET_TEST(AutostartEntryTest)
#include "autostart_entry_test.moc"
