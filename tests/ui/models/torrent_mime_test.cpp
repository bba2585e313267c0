// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_rows.h"
#include "ui/models/torrent_mime.h"

#include <QTest>
#include <QUrl>

using namespace freshet;
using namespace freshet::ui;

class TorrentMimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesTorrents()
    {
        const QList<TorrentId> torrents{TorrentId{3}, TorrentId{1}};
        QCOMPARE(torrentsOf(*torrentMimeData(torrents)), torrents);
    }

    void othersGetFilesAndLinks()
    {
        api::TorrentSnapshot whole = test::makeTorrent(1, QStringLiteral("a"), api::TorrentState::Seeding);
        whole.saveFolder = QStringLiteral("/srv/data");
        whole.contentName = QStringLiteral("Big Buck Bunny");
        whole.infoHash = QString(40, u'a');
        api::TorrentSnapshot half = test::makeTorrent(2, QStringLiteral("b"), api::TorrentState::Downloading);
        half.infoHash = QString(40, u'b');
        half.contentName = QStringLiteral("x&y");
        const auto data = torrentMimeData({whole, half});
        QCOMPARE(torrentsOf(*data), (QList<TorrentId>{TorrentId{1}, TorrentId{2}}));
        QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/srv/data/Big Buck Bunny"))});
        QCOMPARE(data->text(),
            QStringLiteral("magnet:?xt=urn:btih:%1&dn=Big%20Buck%20Bunny\nmagnet:?xt=urn:btih:%2&dn=x%26y")
                .arg(whole.infoHash, half.infoHash));
        QVERIFY(!torrentMimeData({half})->hasUrls());
    }

    void othersCarryNone()
    {
        QMimeData data;
        data.setText(QStringLiteral("3"));
        QVERIFY(torrentsOf(data).isEmpty());
        data.setData(torrentMimeType(), QByteArrayLiteral("\x01\x02"));
        QVERIFY(torrentsOf(data).isEmpty());
    }
};

FRESHET_TEST(TorrentMimeTest)
#include "torrent_mime_test.moc"
