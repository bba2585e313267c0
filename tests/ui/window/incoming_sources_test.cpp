// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/window/incoming_sources.h"

#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace freshet;
using namespace freshet::ui;

namespace {
const QString hexHash = QStringLiteral("0123456789abcdef0123456789ABCDEF01234567");

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}
} // namespace

class IncomingSourcesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesLinksHashesAndAddressesLineByLine()
    {
        const IncomingSources found = sourcesFromText(
            QStringLiteral("magnet:?xt=urn:btih:%1&dn=A\n\n  %1\nhello\r\nhttps://example.org/a.torrent\n"
                           "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567\n")
                .arg(hexHash));
        QCOMPARE(found.sources.size(), 4);
        QCOMPARE(found.sources.at(1).magnet, QStringLiteral("magnet:?xt=urn:btih:") + hexHash);
        QCOMPARE(found.sources.at(2).url, QUrl(QStringLiteral("https://example.org/a.torrent")));
        QCOMPARE(found.unusable, QStringList{QStringLiteral("hello")});
    }

    void refusesOtherFilesAndRelativePaths()
    {
        const IncomingSources found =
            sourcesFromText(QStringLiteral("/tmp/picture.png\nrelative.torrent\nhttp://\n"));
        QVERIFY(found.sources.isEmpty());
        QCOMPARE(found.total(), 3);
    }

    void findsTheTorrentsOfAFolderButNotBelowIt()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("below")));
        touch(folder.filePath(QStringLiteral("b.torrent")));
        touch(folder.filePath(QStringLiteral("a.torrent")));
        touch(folder.filePath(QStringLiteral("notes.txt")));
        touch(folder.filePath(QStringLiteral("below/c.torrent")));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.path())});
        const IncomingSources found = sourcesFromMime(data);
        QCOMPARE(found.sources.size(), 2);
        QVERIFY(found.sources.first().file.endsWith(QLatin1String("/a.torrent")));
        QVERIFY(found.unusable.isEmpty());
    }

    void mixedUrlsKeepWhatIsUsable()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/one.torrent")),
            QUrl::fromLocalFile(QStringLiteral("/x/two.png")),
            QUrl(QStringLiteral("https://example.org/three.torrent")),
            QUrl(QStringLiteral("magnet:?xt=urn:btih:") + hexHash),
            QUrl(QStringLiteral("ftp://example.org/"))});
        const IncomingSources found = sourcesFromMime(data);
        QCOMPARE(found.sources.size(), 3);
        QCOMPARE(found.unusable.size(), 2);
    }

    void item18_argumentsStartAtTheSendersFolder()
    {
        const IncomingSources found =
            sourcesFromArguments({QStringLiteral("../a.torrent"), QStringLiteral("/b.torrent"), hexHash},
                QStringLiteral("/home/x/y"));
        QCOMPARE(found.sources.size(), 3);
        QCOMPARE(found.sources.at(0).file, QStringLiteral("/home/x/a.torrent"));
        QCOMPARE(found.sources.at(1).file, QStringLiteral("/b.torrent"));
    }

    void namesALinkBeforeAnythingIsKnown()
    {
        api::TorrentSource source;
        source.magnet = QStringLiteral("magnet:?xt=urn:btih:%1&dn=War+and%20Peace").arg(hexHash);
        QCOMPARE(provisionalName(source), QStringLiteral("War and Peace"));
        source.magnet = QStringLiteral("magnet:?xt=urn:btih:") + hexHash;
        QCOMPARE(provisionalName(source), hexHash);
        source = {};
        source.file = QStringLiteral("/x/debian-12.1.iso.torrent");
        QCOMPARE(provisionalName(source), QStringLiteral("debian-12.1.iso"));
    }
};

FRESHET_TEST(IncomingSourcesTest)
#include "incoming_sources_test.moc"
