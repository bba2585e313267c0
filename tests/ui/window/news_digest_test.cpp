// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/window/news_digest.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class NewsDigestTest : public QObject
{
    Q_OBJECT
    static api::Notice notice(api::Notice::Kind kind, quint64 torrent, const QString& name = {})
    {
        return {kind, TorrentId(torrent), name, {api::FaultKind::DiskFull, QStringLiteral("/d"), {}}};
    }
    static DesktopNotice told(const QSignalSpy& spy, int index)
    {
        return spy.value(index).value(0).value<DesktopNotice>();
    }

private Q_SLOTS:
    void severalWithinSecondsAreToldTogether()
    {
        NewsDigest digest;
        QSignalSpy spy(&digest, &NewsDigest::ready);
        digest.take(notice(api::Notice::Kind::Completed, 1, QStringLiteral("Sintel\u202E")), 0);
        QVERIFY(spy.isEmpty());
        digest.flush();
        QCOMPARE(told(spy, 0).title, QStringLiteral("Sintel is complete"));
        QCOMPARE(told(spy, 0).torrent, 1ULL);
        QCOMPARE(told(spy, 0).actions.size(), 3);
        for (quint64 torrent = 1; torrent <= 3; ++torrent) {
            digest.take(notice(api::Notice::Kind::Completed, torrent), 0);
        }
        digest.flush();
        QCOMPARE(spy.size(), 2);
        QVERIFY(told(spy, 1).title.startsWith(QLatin1Char('3')));
        digest.take(notice(api::Notice::Kind::Completed, 1), 0);
        digest.forget();
        digest.flush();
        QCOMPARE(spy.size(), 2);
    }

    void anErrorIsToldAtOnceAndNotAgainForAWhile()
    {
        NewsDigest digest;
        QSignalSpy spy(&digest, &NewsDigest::ready);
        digest.take(notice(api::Notice::Kind::Failed, 1), 1000);
        QCOMPARE(spy.size(), 1);
        QVERIFY(told(spy, 0).isError);
        digest.take(notice(api::Notice::Kind::Failed, 1), 599'000);
        QCOMPARE(spy.size(), 1);
        digest.take(notice(api::Notice::Kind::Failed, 2), 599'000);
        QCOMPARE(spy.size(), 2);
        digest.take(notice(api::Notice::Kind::Failed, 1), 601'000);
        QCOMPARE(spy.size(), 3);
    }

    void onlyWhatIsWantedIsTold()
    {
        NewsDigest digest;
        QSignalSpy spy(&digest, &NewsDigest::ready);
        digest.take(notice(api::Notice::Kind::Added, 1), 0);
        digest.flush();
        QVERIFY(spy.isEmpty());
        DesktopWishes wishes;
        wishes.tellsAdded = true;
        wishes.tellsErrors = wishes.tellsCompletion = false;
        digest.setWishes(wishes);
        digest.take(notice(api::Notice::Kind::Failed, 1), 0);
        digest.take(notice(api::Notice::Kind::Completed, 1), 0);
        digest.take(notice(api::Notice::Kind::Added, 1, QStringLiteral("Sintel")), 0);
        digest.flush();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(told(spy, 0).title, QStringLiteral("Sintel was added"));
    }
};

FRESHET_TEST(NewsDigestTest)
#include "news_digest_test.moc"
