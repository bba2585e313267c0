// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/torrent_mime.h"

#include <QTest>

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
