// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/window/add_batch.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;

class AddBatchTest : public QObject
{
    Q_OBJECT
    static AddBatch::Entry entryOf(const QString& name)
    {
        AddBatch::Entry entry;
        entry.request.source.bytes = name.toUtf8();
        entry.name = name;
        return entry;
    }

private Q_SLOTS:
    void tellsOnceOfAllThatWereAddedAndOfEachThatWasNot()
    {
        FakeSession session;
        for (const char* name : {"a", "c"}) {
            api::TorrentPreview preview;
            preview.name = QLatin1String(name);
            session.setPreview(preview.name, preview);
        }
        QPointer batch = new AddBatch(session,
            {entryOf(QStringLiteral("a")), entryOf(QStringLiteral("b")), entryOf(QStringLiteral("c"))},
            nullptr);
        QStringList failed;
        QList<TorrentId> added;
        QStringList names;
        int times = 0;
        connect(batch, &AddBatch::failed, this,
            [&](const api::Fault&, const QString& name) { failed.append(name); });
        connect(
            batch, &AddBatch::finished, this, [&](const QList<TorrentId>& torrents, const QStringList& all) {
                ++times;
                added = torrents;
                names = all;
            });
        QTRY_VERIFY(batch.isNull());
        QCOMPARE(times, 1);
        QCOMPARE(failed, QStringList{QStringLiteral("b")});
        QCOMPARE(added, (QList{TorrentId{1000}, TorrentId{1001}}));
        QCOMPARE(names, (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    }
};

FRESHET_TEST(AddBatchTest)
#include "add_batch_test.moc"
