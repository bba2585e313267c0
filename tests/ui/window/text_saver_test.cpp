// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/window/text_saver.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace freshet::ui;

class TextSaverTest : public QObject
{
    Q_OBJECT
    static QString contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QFileDialog* dialogOf(QWidget& window)
    {
        return window.findChild<QFileDialog*>(QStringLiteral("saveTextDialog"));
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void writesWhereTheUserWants()
    {
        QTemporaryDir folder;
        QWidget window;
        const TextToSave what{QStringLiteral("Save it"), QStringLiteral("a.csv"), QStringLiteral("größe\n")};
        saveText(
            window, window, what, [](const QString&, const QString& reason) { QFAIL(qPrintable(reason)); });
        QFileDialog* dialog = dialogOf(window);
        QVERIFY(dialog != nullptr && !dialog->windowTitle().isEmpty());
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("csv"));
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        Q_EMIT dialog->fileSelected(path);
        QTRY_COMPARE(contentOf(path), what.text);
    }

    void saysWhereItCouldNot()
    {
        QTemporaryDir folder;
        QWidget window;
        QStringList failure;
        saveText(window, window, {{}, QStringLiteral("a.csv"), QStringLiteral("x")},
            [&failure](const QString& path, const QString& reason) {
                failure = {path, reason};
            });
        const QString path = folder.filePath(QStringLiteral("no/such/folder.csv"));
        Q_EMIT dialogOf(window)->fileSelected(path);
        QTRY_COMPARE(failure.size(), 2);
        QCOMPARE(failure.first(), path);
        QVERIFY(!failure.last().isEmpty());
    }
};

FRESHET_TEST(TextSaverTest)
#include "text_saver_test.moc"
