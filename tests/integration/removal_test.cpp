// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

/// What a session remembers of torrents that were removed.
class RemovalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Without a profile it is memory, and a session may run for years.
    void withoutAProfileOnlyTheLatestHundredCanBeBroughtBack()
    {
        constexpr int count = 130;
        constexpr int kept = 100;
        SessionFixture fixture;
        QList<TorrentId> ids;
        for (int i = 0; i < count; ++i) {
            api::AddTorrentRequest request;
            request.source.magnet =
                QStringLiteral("magnet:?xt=urn:btih:%1").arg(i + 1, 40, 16, QLatin1Char('0'));
            request.startPaused = true;
            const auto added = fixture.add(request);
            QVERIFY(added.has_value());
            ids.append(*added);
        }
        QVERIFY(fixture.waitFor([&] { return fixture.has(ids.last()); }));
        // The first one is removed last, so it is not the oldest removal.
        ids.append(ids.takeFirst());
        for (const TorrentId id : ids) {
            fixture.session().remove({id}, api::FileRemoval::Keep);
        }
        QVERIFY(fixture.waitFor([&] {
            return std::none_of(ids.begin(), ids.end(), [&](TorrentId id) { return fixture.has(id); });
        }));
        fixture.session().restore(ids);
        const QList<TorrentId> latest = ids.last(kept);
        QVERIFY(fixture.waitFor([&] {
            return std::all_of(latest.begin(), latest.end(), [&](TorrentId id) { return fixture.has(id); });
        }));
        for (const TorrentId id : ids.first(count - kept)) {
            QVERIFY(!fixture.has(id));
        }
    }
};

FRESHET_TEST(RemovalTest)
#include "removal_test.moc"
