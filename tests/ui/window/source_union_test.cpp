// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/window/source_union.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;

namespace {

const Endpoint first{QHostAddress(QStringLiteral("10.0.0.1")), 1};
const Endpoint second{QHostAddress(QStringLiteral("10.0.0.2")), 2};

api::TorrentPreview link()
{
    api::TorrentPreview preview;
    preview.name = QStringLiteral("link");
    preview.trackers = {{QStringLiteral("a"), QStringLiteral("b")}};
    preview.peers = {first};
    return preview;
}

api::TorrentPreview whole()
{
    api::TorrentPreview preview;
    preview.name = QStringLiteral("whole");
    preview.hasMetadata = true;
    preview.bytes = "bytes";
    preview.trackers = {{QStringLiteral("b")}, {QStringLiteral("c")}};
    preview.peers = {second};
    return preview;
}

/// As somebody makes it who has looked at the preview.
api::AddTorrentRequest requestOf(const SourceUnion& all)
{
    api::AddTorrentRequest request;
    request.peers = all.preview().peers;
    all.complete(request);
    return request;
}

} // namespace

class SourceUnionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSourceWithFilesIsKeptWhicheverCameFirst()
    {
        for (const bool linkFirst : {true, false}) {
            SourceUnion all;
            all.join(linkFirst ? link() : whole());
            all.join(linkFirst ? whole() : link());
            QCOMPARE(all.preview().name, QStringLiteral("whole"));
            const api::AddTorrentRequest request = requestOf(all);
            // Its own are not added to it.
            QCOMPARE(request.trackers, QStringList{QStringLiteral("a")});
            QCOMPARE(request.peers.size(), 2);
            QVERIFY(request.peers.contains(first) && request.peers.contains(second));
        }
    }

    void ofTwoAlikeTheFirstIsKept()
    {
        SourceUnion all;
        all.join(whole());
        api::TorrentPreview other = whole();
        other.name = QStringLiteral("other");
        other.trackers = {{QStringLiteral("d")}};
        all.join(other);
        QCOMPARE(all.preview().name, QStringLiteral("whole"));
        QCOMPARE(requestOf(all).trackers, QStringList{QStringLiteral("d")});
        SourceUnion links;
        links.join(link());
        links.join(link());
        QVERIFY(requestOf(links).trackers.isEmpty());
        QCOMPARE(requestOf(links).peers, QList{first});
    }

    void aPrivateTorrentGetsNoTrackersOfOthers()
    {
        SourceUnion all;
        all.join(link());
        api::TorrentPreview guarded = whole();
        guarded.isPrivate = true;
        all.join(guarded);
        QVERIFY(requestOf(all).trackers.isEmpty());
    }
};

FRESHET_TEST(SourceUnionTest)
#include "source_union_test.moc"
