// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/metainfo/torrent_bytes.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;

namespace freshet::fuzz {
void metainfo(QByteArrayView bytes);
void magnet(QByteArrayView bytes);
} // namespace freshet::fuzz

class MutationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomAndMutatedTorrentsAreReadOrRefused()
    {
        SeededRandom random(fuzz::seedFromEnvironment(3));
        bencode::List files;
        files.append(test::fileEntry(9, {QStringLiteral("d"), QStringLiteral("a.txt")}));
        files.append(test::fileEntry(0, {QStringLiteral("d"), QStringLiteral("A.TXT")}));
        const QList<QByteArray> corpus{test::torrentOf(test::singleFileInfo()),
            test::singleFileInfo().encode(), test::torrentOf(test::folderInfo(files, 9)),
            test::builtFolder(metainfo::TorrentFormat::V2),
            test::builtFolder(metainfo::TorrentFormat::Hybrid),
            test::testData(QStringLiteral("mktorrent_album.torrent")),
            test::testData(QStringLiteral("libtorrent_hybrid_single.torrent"))};
        fuzz::bombard(fuzz::metainfo, corpus, "0123456789:ildeinfopecsath -", 100'000, random);
    }

    void randomAndMutatedLinksAreReadOrRefused()
    {
        SeededRandom random(fuzz::seedFromEnvironment(4));
        const QByteArray start = "magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567";
        const QList<QByteArray> corpus{start, "AERUKZ4JVPG66AJDIVTYTK6N54ASGRLH",
            start + "&dn=a%20b+c&tr=http%3A%2F%2Ft.example%2Fa&tr.1=udp://u.example:1&ws=http://s.example/",
            start + "&x.pe=192.0.2.1:6881&x.pe=[2001:db8::1]:7000&so=0,2,4-6",
            "magnet:?xt=urn:btmh:1220caf1e1c30e81cb361b9ee167c4aa64228a7fa4fa9f6105232b28ad099f3a302e&dn=%"
            "FC"};
        fuzz::bombard(fuzz::magnet, corpus, "magnet:?xt=urn:btih:&%0123456789abcdef+.-[]", 100'000, random);
    }
};
FRESHET_TEST(MutationTest)

#include "mutation_test.moc"
