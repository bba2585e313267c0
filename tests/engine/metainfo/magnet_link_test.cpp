// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/magnet_link.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::metainfo;

namespace {

const QString hex = QStringLiteral("0123456789abcdef0123456789ABCDEF01234567");
const QString base32 = QStringLiteral("AERUKZ4JVPG66AJDIVTYTK6N54ASGRLH");
const QString hex2 = QStringLiteral("caf1e1c30e81cb361b9ee167c4aa64228a7fa4fa9f6105232b28ad099f3a302e");

MagnetLink parsed(const QString& text)
{
    const auto link = MagnetLink::parse(text);
    return link ? *link : MagnetLink();
}

} // namespace

class MagnetLinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsHashes()
    {
        const auto expected = Sha1Digest::fromHex(hex.toLatin1());
        QCOMPARE(parsed(QStringLiteral("magnet:?xt=urn:btih:") + hex).infoHash.v1, expected);
        QCOMPARE(parsed(QStringLiteral("MAGNET:?XT=URN:BTIH:") + base32.toLower()).infoHash.v1, expected);
        QCOMPARE(parsed(hex).infoHash.v1, expected);
        QCOMPARE(parsed(QStringLiteral(" %1\n").arg(base32)).infoHash.v1, expected);
        QCOMPARE(parsed(QStringLiteral("magnet:?xt=urn%3Abtih%3A") + hex).infoHash.v1, expected);
        const MagnetLink hybrid =
            parsed(QStringLiteral("magnet:?xt.1=urn:btih:%1&xt.2=urn:btmh:1220%2").arg(hex, hex2));
        QCOMPARE(hybrid.infoHash.v1, expected);
        QCOMPARE(hybrid.infoHash.v2, Sha256Digest::fromHex(hex2.toLatin1()));
    }

    void readsEverythingElse()
    {
        const MagnetLink link = parsed(QStringLiteral("magnet:?dn=gr%C3%BC%C3%9F+dich%2B&xt=urn:btih:") + hex
            + QStringLiteral(
                "&tr=http%3A%2F%2Ft.example%2Fa%3Fk%3D1&tr.1=udp://u.example:80&amp;tr=udp://u.example:80"
                "&ws=http://seed.example/a+b&x.pe=192.0.2.1:6881&x.pe=[2001:db8::1]:7000"
                "&x.pe=host.example:6881&x.pe=224.0.0.1:1&so=0,2,4-6,9-8,x&unknown=1&&=&a"));
        QCOMPARE(link.name, QStringLiteral("gr\u00FC\u00DF dich+"));
        QCOMPARE(link.trackers,
            (QStringList{QStringLiteral("http://t.example/a?k=1"), QStringLiteral("udp://u.example:80")}));
        QCOMPARE(link.webSeeds, QStringList(QStringLiteral("http://seed.example/a+b")));
        QCOMPARE(link.peers,
            (QList<Endpoint>{*Endpoint::fromString(QStringLiteral("192.0.2.1:6881")),
                *Endpoint::fromString(QStringLiteral("[2001:db8::1]:7000"))}));
        QCOMPARE(link.selectedFiles, (QList<FileRange>{{0, 0}, {2, 2}, {4, 6}}));
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QString& text, Errc code) {
            QTest::newRow(name) << text << static_cast<int>(code);
        };
        row("empty", QString(), Errc::NotAMagnetLink);
        row("address", QStringLiteral("http://example/"), Errc::NotAMagnetLink);
        row("39 digits", hex.left(39), Errc::NotAMagnetLink);
        row("40 other characters", QString(40, u'g'), Errc::NotAMagnetLink);
        row("32 other characters", QString(32, u'1'), Errc::NotAMagnetLink);
        row("no hash", QStringLiteral("magnet:?dn=a"), Errc::InvalidInfoHash);
        row("short hash", QStringLiteral("magnet:?xt=urn:btih:") + hex.left(38), Errc::InvalidInfoHash);
        row("other network", QStringLiteral("magnet:?xt=urn:ed2k:") + hex, Errc::InvalidInfoHash);
        row("other multihash", QStringLiteral("magnet:?xt=urn:btmh:1120") + hex2, Errc::InvalidInfoHash);
        row("cut multihash", QStringLiteral("magnet:?xt=urn:btmh:122"), Errc::InvalidInfoHash);
        row("huge", QStringLiteral("magnet:?xt=urn:btih:") + hex + QString(2'000'000, u'&'),
            Errc::LinkTooLong);
    }

    void refusesWithAReason()
    {
        QFETCH(const QString, text);
        QFETCH(const int, code);
        const auto link = MagnetLink::parse(text);
        QVERIFY(!link);
        QCOMPARE(link.error().code, std::error_code(static_cast<Errc>(code)));
    }

    void takesMalformedEscapesAsTheyStand()
    {
        const QString start = QStringLiteral("magnet:?xt=urn:btih:") + hex;
        QCOMPARE(parsed(start + QStringLiteral("&dn=100%&x")).name, QStringLiteral("100%"));
        QCOMPARE(parsed(start + QStringLiteral("&dn=%zz%4")).name, QStringLiteral("%zz%4"));
        QCOMPARE(parsed(start + QStringLiteral("&dn=%FC")).name, QStringLiteral("\u00FC"));
    }

    void boundsWhatAStrangerSends()
    {
        QString text =
            QStringLiteral("magnet:?xt=urn:btih:") + hex + QStringLiteral("&dn=") + QString(5'000, u'n');
        for (int i = 0; i < 3'000; ++i) {
            text += QStringLiteral("&tr=http://t%1.example/&x.pe=192.0.2.1:%1").arg(i + 1);
        }
        const MagnetLink link = parsed(text);
        QCOMPARE(link.trackers.size(), 200);
        QCOMPARE(link.peers.size(), 200);
        QCOMPARE(link.name.size(), 1'000);
    }

    void writesWhatItReads()
    {
        MagnetLink link;
        link.infoHash.v1 = Sha1Digest::fromHex(hex.toLatin1());
        link.infoHash.v2 = Sha256Digest::fromHex(hex2.toLatin1());
        link.name = QStringLiteral("a & b = c + d % \u65E5 #?");
        link.trackers = {
            QStringLiteral("http://t.example/announce?a=b&c=d%20+"), QStringLiteral("udp://u.example:1")};
        link.webSeeds = {QStringLiteral("https://seed.example/dir/")};
        link.peers = {*Endpoint::fromString(QStringLiteral("[2001:db8::1]:7000"))};
        link.selectedFiles = {{0, 0}, {3, 8}};
        const auto again = MagnetLink::parse(link.toString());
        QVERIFY(again);
        QCOMPARE(*again, link);
        QVERIFY(link.toString().startsWith(QStringLiteral("magnet:?xt=urn:btih:") + hex.toLower()));
    }
};
FRESHET_TEST(MagnetLinkTest)

#include "magnet_link_test.moc"
