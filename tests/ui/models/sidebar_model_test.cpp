// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/model_roles.h"
#include "ui/models/sidebar_model.h"
#include "ui/models/speed_text.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace freshet;
using namespace freshet::ui;
using api::TorrentState;
using test::makeTorrent;
using test::updateOf;
using Section = SidebarModel::Section;

class SidebarModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAllAndNothingElseWhenEmpty()
    {
        const SidebarModel model;
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        QCOMPARE(model.allIndex().data().toString(), QStringLiteral("All"));
    }

    void knownTagsAreThereWithoutTorrents()
    {
        SidebarModel model;
        const QString films = QStringLiteral("Films");
        model.setKnownTags({films});
        QVERIFY(model.indexOf(Section::Tags, films).isValid());
        QCOMPARE(model.countOf(Section::Tags, films), 0);
        QCOMPARE(model.tags(), QStringList(films));
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"));
        torrent.tags = {films, QStringLiteral("a")};
        model.apply(updateOf({torrent}));
        QCOMPARE(model.tags(), (QStringList{QStringLiteral("a"), films}));
        model.setKnownTags({});
        QVERIFY(model.indexOf(Section::Tags, films).isValid());
        torrent.tags = {};
        model.apply(updateOf({torrent}));
        QVERIFY(!model.indexOf(Section::Tags, films).isValid());
    }

    void countsEqualARecount()
    {
        SidebarModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::mt19937 random(11);
        const auto pick = [&random](unsigned n) { return random() % n; };
        std::map<quint64, api::TorrentSnapshot> truth;
        for (int round = 0; round < 300; ++round) {
            api::SessionUpdate update;
            const quint64 id = 1 + pick(30);
            if (pick(4) == 0) {
                truth.erase(id);
                update.removed.append(TorrentId(id));
            } else {
                auto torrent = makeTorrent(id, QStringLiteral("t"), static_cast<TorrentState>(pick(8)));
                torrent.category = pick(3) ? QStringLiteral("c%1").arg(pick(4)) : QString();
                torrent.tags = {QStringLiteral("x%1").arg(pick(3)), QStringLiteral("x%1").arg(pick(3))};
                torrent.trackerHost = QStringLiteral("h%1").arg(pick(3));
                truth[id] = torrent;
                update.changed.append(torrent);
            }
            model.apply(update);
            for (const StatusBucket bucket : allStatusBuckets) {
                const auto expected = std::count_if(truth.cbegin(), truth.cend(),
                    [bucket](const auto& entry) { return statusBuckets(entry.second).testFlag(bucket); });
                QCOMPARE(model.countOf(bucket), static_cast<int>(expected));
                QCOMPARE(model.indexOf(bucket).isValid(), expected > 0);
            }
            for (int i = 0; i < 4; ++i) {
                const QString category = QStringLiteral("c%1").arg(i);
                const auto expected = std::count_if(truth.cbegin(), truth.cend(),
                    [&category](const auto& entry) { return entry.second.category == category; });
                QCOMPARE(model.countOf(Section::Categories, category), static_cast<int>(expected));
                const QModelIndex row = model.indexOf(Section::Categories, category);
                QCOMPARE(row.isValid(), expected > 0);
                if (row.isValid()) {
                    QCOMPARE(row.siblingAtColumn(SidebarModel::CountColumn).data().toInt(),
                        static_cast<int>(expected));
                }
            }
        }
    }

    void combinesSections()
    {
        SidebarModel model;
        auto torrent = makeTorrent(1, QStringLiteral("a"));
        torrent.category = QStringLiteral("Video");
        model.apply(updateOf({torrent}));
        const TorrentFilter filter = model.filterFor({model.indexOf(StatusBucket::Downloading),
            model.indexOf(Section::Categories, QStringLiteral("Video")), model.allIndex()});
        QCOMPARE(filter.statuses, StatusBuckets(StatusBucket::Downloading));
        QCOMPARE(filter.categories, QStringList(QStringLiteral("Video")));
    }

    void aCategoryTellsWhatIsLeftOfItsQuota()
    {
        SidebarModel model;
        auto torrent = makeTorrent(1, QStringLiteral("a"));
        torrent.category = QStringLiteral("Video");
        api::SessionUpdate update = updateOf({torrent});
        model.apply(update);
        const QModelIndex row = model.indexOf(Section::Categories, QStringLiteral("Video"));
        QCOMPARE(row.data(Qt::ToolTipRole).toString(), QStringLiteral("Video"));
        api::QuotaUse& use = update.totals.groupQuotas[QStringLiteral("Video")];
        use.downloaded = 5'000'000;
        use.downloadQuota = 10'000'000;
        model.apply(update);
        QCOMPARE(row.data(Qt::ToolTipRole).toString(), QStringLiteral("Video\n") + quotaText(use));
    }

    void theSelectedRowStaysAtZero()
    {
        SidebarModel model;
        model.apply(updateOf({makeTorrent(1, QStringLiteral("a"), TorrentState::Paused)}));
        TorrentFilter filter;
        filter.statuses = StatusBucket::Paused;
        model.keepRowsOf(filter);
        model.apply(updateOf({makeTorrent(1, QStringLiteral("a"))}));
        QVERIFY(model.indexOf(StatusBucket::Paused).isValid());
        model.keepRowsOf({});
        QVERIFY(!model.indexOf(StatusBucket::Paused).isValid());
    }

    void countsAreRightAligned()
    {
        const SidebarModel model;
        const auto alignment =
            model.allIndex().siblingAtColumn(SidebarModel::CountColumn).data(Qt::TextAlignmentRole).toInt();
        QVERIFY((alignment & Qt::AlignRight) != 0);
    }

    void aTrackerWhoseTorrentsAllFailIsMarked()
    {
        SidebarModel model;
        auto torrent = makeTorrent(1, QStringLiteral("a"));
        torrent.fault.kind = api::FaultKind::TrackerUnreachable;
        model.apply(updateOf({torrent}));
        const QModelIndex row = model.indexOf(Section::Trackers, torrent.trackerHost);
        QCOMPARE(row.data(IconNameRole).toString(), QStringLiteral("error"));
        torrent.fault = {};
        model.apply(updateOf({torrent}));
        QCOMPARE(row.data(IconNameRole).toString(), QStringLiteral("tracker"));
    }
};

FRESHET_TEST(SidebarModelTest)
#include "sidebar_model_test.moc"
