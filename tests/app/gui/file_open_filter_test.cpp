// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/file_open_filter.h"
#include "tests/support/test_main.h"

#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace freshet::app;

class FileOpenFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesOnFilesAndLinks()
    {
        FileOpenFilter filter;
        QObject application;
        application.installEventFilter(&filter);
        QSignalSpy opened(&filter, &FileOpenFilter::sourceOpened);
        const QString link = QStringLiteral("magnet:?xt=urn:btih:0123&dn=a%20b");
        QFileOpenEvent file(QStringLiteral("/tmp/a b.torrent"));
        QFileOpenEvent url{QUrl(link)};
        QVERIFY(QCoreApplication::sendEvent(&application, &file));
        QVERIFY(QCoreApplication::sendEvent(&application, &url));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][0].toString(), QStringLiteral("/tmp/a b.torrent"));
        QCOMPARE(opened[1][0].toString(), link);
        QCOMPARE(filter.takeEarly(), QStringList());
    }

    void keepsWhatComesBeforeTheWindow()
    {
        FileOpenFilter filter;
        QObject application;
        application.installEventFilter(&filter);
        QFileOpenEvent file(QStringLiteral("/tmp/early.torrent"));
        QCoreApplication::sendEvent(&application, &file);
        QCOMPARE(filter.takeEarly(), QStringList{QStringLiteral("/tmp/early.torrent")});
        QCOMPARE(filter.takeEarly(), QStringList());
    }
};

FRESHET_TEST(FileOpenFilterTest)
#include "file_open_filter_test.moc"
