// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/requests.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet::api;

class RequestsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guessesWhatATextMeans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("magnet");
        const QString hex(40, QLatin1Char('a'));
        const QString base32(32, QLatin1Char('A'));
        const QString prefix = QStringLiteral("magnet:?xt=urn:btih:");
        const QString web = QStringLiteral("HTTPS://example.com/a.torrent");
        QTest::newRow("link") << QStringLiteral(" MAGNET:?xt=x\n") << QString() << QString()
                              << QStringLiteral("MAGNET:?xt=x");
        QTest::newRow("address") << web << QString() << QUrl(web).toString() << QString();
        QTest::newRow("hex") << hex << QString() << QString() << prefix + hex;
        QTest::newRow("base32") << base32 << QString() << QString() << prefix + base32;
        QTest::newRow("path") << QStringLiteral("/tmp/a b.torrent") << QStringLiteral("/tmp/a b.torrent")
                              << QString() << QString();
        QTest::newRow("file url") << QStringLiteral("file:///tmp/a%20b.torrent")
                                  << QStringLiteral("/tmp/a b.torrent") << QString() << QString();
        QTest::newRow("nearly a hash") << hex.mid(1) << hex.mid(1) << QString() << QString();
        QTest::newRow("not hex") << QString(40, QLatin1Char('g')) << QString(40, QLatin1Char('g'))
                                 << QString() << QString();
    }
    void guessesWhatATextMeans()
    {
        QFETCH(QString, text);
        const TorrentSource source = TorrentSource::fromText(text);
        QTEST(source.file, "file");
        QTEST(source.url.toString(), "url");
        QTEST(source.magnet, "magnet");
        QVERIFY(source.bytes.isEmpty());
    }

    void tagsAreTidyAndBounded()
    {
        QCOMPARE(cleanTags({QStringLiteral(" a  b "), QString(), QStringLiteral("a b"), QStringLiteral("c")}),
            (QStringList{QStringLiteral("a b"), QStringLiteral("c")}));
        QStringList many{QString(5000, u'x')};
        for (int i = 0; i < 5000; ++i) {
            many.append(QString::number(i));
        }
        QCOMPARE(cleanTags(many).size(), maxTags);
        QCOMPARE(cleanTags(many).first().size(), maxTagLength);
    }

    void theFirstTagWithAFolderCounts()
    {
        QMap<QString, TagOptions> folders;
        folders[QStringLiteral("a")].downloadLimit = 1024;
        folders[QStringLiteral("b")].saveFolder = QStringLiteral("/b");
        folders[QStringLiteral("C")].saveFolder = QStringLiteral("/c");
        QCOMPARE(folderOfTags({QStringLiteral("C"), QStringLiteral(" b "), QStringLiteral("a")}, folders),
            QStringLiteral("/b"));
        QCOMPARE(folderOfTags({QStringLiteral("C"), QStringLiteral("x")}, folders), QStringLiteral("/c"));
        QCOMPARE(folderOfTags({QStringLiteral("a")}, folders), QString());
        QCOMPARE(folderOfTags({}, folders), QString());
    }
};

FRESHET_TEST(RequestsTest)
#include "requests_test.moc"
