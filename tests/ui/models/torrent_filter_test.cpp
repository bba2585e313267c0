// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/torrent_filter.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class TorrentFilterTest : public QObject
{
    Q_OBJECT
    static bool matches(const TorrentFilter& filter, const api::TorrentSnapshot& torrent)
    {
        return TorrentMatcher(filter).matches(torrent, foldedText(torrent.name));
    }

private Q_SLOTS:
    void ignoresCaseAccentsAndOrder()
    {
        const auto torrent = test::makeTorrent(1, QStringLiteral("Amélie (2001) ISO"));
        TorrentFilter filter;
        filter.text = QStringLiteral("iso AMELIE");
        QVERIFY(matches(filter, torrent));
        filter.text = QStringLiteral("zzz");
        QVERIFY(!matches(filter, torrent));
    }

    void sectionsIntersectAndValuesUnite()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("a"));
        torrent.category = QStringLiteral("Video");
        TorrentFilter filter;
        filter.statuses = StatusBucket::Downloading | StatusBucket::Paused;
        filter.categories = {QStringLiteral("ISO"), QStringLiteral("Video")};
        QVERIFY(matches(filter, torrent));
        filter.categories = {QString()};
        QVERIFY(!matches(filter, torrent));
        filter.categories.clear();
        filter.statuses = StatusBucket::Seeding;
        QVERIFY(!matches(filter, torrent));
    }

    void tagsAndTrackersCount()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("a"));
        torrent.tags = {QStringLiteral("x"), QStringLiteral("y")};
        TorrentFilter filter;
        filter.tags = {QStringLiteral("y")};
        filter.trackers = {torrent.trackerHost};
        QVERIFY(matches(filter, torrent));
        filter.tags = {QStringLiteral("z")};
        QVERIFY(!matches(filter, torrent));
    }
};

FRESHET_TEST(TorrentFilterTest)
#include "torrent_filter_test.moc"
