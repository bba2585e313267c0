// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/qt_scheduler.h"
#include "engine/net/net_errc.h"
#include "engine/session/source_loader.h"
#include "tests/engine/discovery/scripted_http_client.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class SourceLoaderTest : public QObject
{
    Q_OBJECT
    using Loaded = std::optional<api::Outcome<LoadedSource>>;

    static QByteArray torrentBytes()
    {
        QFile file(qEnvironmentVariable("FRESHET_SOURCE_DIR")
            + QStringLiteral("/tests/data/mktorrent_single.torrent"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Loaded load(const api::TorrentSource& source)
    {
        QtScheduler scheduler;
        ScriptedHttpClient http(scheduler);
        SourceLoader loader(scheduler, http);
        Loaded loaded;
        loader.load(source, [&loaded](const api::Outcome<LoadedSource>& outcome) { loaded = outcome; });
        if (loaded || !QTest::qWaitFor([&] { return loaded.has_value(); }, 60000)) {
            return std::nullopt;
        }
        return loaded;
    }

private Q_SLOTS:
    void readsFilesBytesAndLinks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.torrent"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(torrentBytes()) > 0);
        file.close();
        const auto fromFile = load(api::TorrentSource::fromText(path));
        QVERIFY(fromFile && *fromFile);
        QCOMPARE((*fromFile)->torrentFile, torrentBytes());
        api::TorrentSource bytes;
        bytes.bytes = torrentBytes();
        const auto fromBytes = load(bytes);
        QVERIFY(fromBytes && *fromBytes);
        QCOMPARE((*fromBytes)->infoHash(), (*fromFile)->infoHash());
        const auto fromLink = load(api::TorrentSource::fromText(QString(40, QLatin1Char('a'))));
        QVERIFY(fromLink && *fromLink);
        QVERIFY((*fromLink)->magnet.has_value());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<api::FaultKind>("kind");
        QTest::newRow("no file") << QStringLiteral("/nowhere/a.torrent") << api::FaultKind::SourceUnreadable;
        QTest::newRow("a folder") << QStringLiteral("/") << api::FaultKind::SourceUnreadable;
        QTest::newRow("a device") << QStringLiteral("/dev/zero") << api::FaultKind::SourceUnreadable;
        QTest::newRow("no hash") << QStringLiteral("magnet:?dn=x") << api::FaultKind::NotAMagnetLink;
        QTest::newRow("nothing") << QString() << api::FaultKind::NotATorrent;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(api::FaultKind, kind);
        const auto loaded = load(api::TorrentSource::fromText(text));
        QVERIFY(loaded && !*loaded);
        QCOMPARE(loaded->error().kind, kind);
    }
};

FRESHET_TEST(SourceLoaderTest)
#include "source_loader_test.moc"
