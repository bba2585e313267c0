// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/model_roles.h"
#include "ui/models/torrent_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace freshet;
using namespace freshet::ui;
using api::TorrentState;
using test::makeTorrent;
using test::updateOf;

class TorrentListModelTest : public QObject
{
    Q_OBJECT
    std::chrono::milliseconds m_now{1000};

    [[nodiscard]] std::unique_ptr<TorrentListModel> makeModel()
    {
        return std::make_unique<TorrentListModel>([this] { return m_now; }, nullptr);
    }
    static QStringList names(const TorrentListModel& model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row) {
            result.append(model.torrentAt(row)->name);
        }
        return result;
    }
    static api::TorrentSnapshot withRate(quint64 id, const QString& name, ByteRate rate)
    {
        auto torrent = makeTorrent(id, name);
        torrent.downloadRate = rate;
        return torrent;
    }

private Q_SLOTS:
    void survivesRandomUpdates()
    {
        const auto model = makeModel();
        const QAbstractItemModelTester tester(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::mt19937 random(7);
        std::map<quint64, api::TorrentSnapshot> truth;
        const auto pick = [&random](unsigned n) { return random() % n; };
        for (int round = 0; round < 200; ++round) {
            api::SessionUpdate update;
            for (unsigned i = 0; i < pick(12); ++i) {
                auto torrent = makeTorrent(
                    1 + pick(60), QStringLiteral("t%1").arg(pick(40)), static_cast<TorrentState>(pick(8)));
                torrent.downloadRate = pick(4) * 1000;
                truth[torrent.id.value()] = torrent;
                update.changed.append(torrent);
            }
            for (unsigned i = 0; i < pick(4); ++i) {
                const quint64 id = 1 + pick(60);
                if (std::none_of(update.changed.cbegin(), update.changed.cend(),
                        [id](const auto& t) { return t.id.value() == id; })) {
                    truth.erase(id);
                    update.removed.append(TorrentId(id));
                }
            }
            model->apply(update);
            if (pick(5) == 0) {
                TorrentFilter filter;
                filter.statuses = static_cast<StatusBuckets>(static_cast<int>(pick(128)));
                filter.text = pick(2) ? QStringLiteral("1") : QString();
                model->setFilter(filter);
            }
            if (pick(6) == 0) {
                model->sort(static_cast<int>(pick(torrentColumnCount)),
                    pick(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            }
            m_now += std::chrono::milliseconds(pick(3000));
            const TorrentMatcher matcher(model->filter());
            const auto expected = std::count_if(truth.cbegin(), truth.cend(), [&](const auto& entry) {
                return matcher.matches(entry.second, foldedText(entry.second.name));
            });
            QCOMPARE(model->rowCount(), static_cast<int>(expected));
            QCOMPARE(model->totalCount(), static_cast<int>(truth.size()));
            for (int row = 0; row < model->rowCount(); ++row) {
                const auto* torrent = model->torrentAt(row);
                QCOMPARE(*torrent, truth.at(torrent->id.value()));
                QCOMPARE(model->rowOf(torrent->id), row);
            }
        }
    }

    void sortsStably()
    {
        const auto model = makeModel();
        model->apply(updateOf({withRate(1, QStringLiteral("b"), 5), withRate(2, QStringLiteral("a"), 5),
            withRate(3, QStringLiteral("c"), 9)}));
        model->sort(static_cast<int>(TorrentColumn::Name));
        QCOMPARE(names(*model), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        model->sort(static_cast<int>(TorrentColumn::Down), Qt::DescendingOrder);
        QCOMPARE(names(*model), QStringList({QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    }

    void equalRowsComeBackToTheOrderBefore()
    {
        const auto model = makeModel();
        model->sort(static_cast<int>(TorrentColumn::Name));
        model->sort(static_cast<int>(TorrentColumn::Down), Qt::DescendingOrder);
        model->apply(updateOf({withRate(1, QStringLiteral("b"), 0), withRate(2, QStringLiteral("a"), 0),
            withRate(3, QStringLiteral("d"), 0)}));
        const auto moved = [&](quint64 id, const QString& name, ByteRate rate) {
            m_now += std::chrono::seconds(3);
            model->apply(updateOf({withRate(id, name, rate)}));
            return names(*model).join(QString());
        };
        QCOMPARE(names(*model).join(QString()), QStringLiteral("abd"));
        QCOMPARE(moved(3, QStringLiteral("d"), 5), QStringLiteral("dab"));
        QCOMPARE(moved(3, QStringLiteral("d"), 0), QStringLiteral("abd"));
        // One that comes later is not the last of them.
        QCOMPARE(moved(4, QStringLiteral("c"), 0), QStringLiteral("abcd"));
        QCOMPARE(moved(1, QStringLiteral("z"), 0), QStringLiteral("acdz"));
    }

    void whatIsNotKnownComesLast()
    {
        const auto model = makeModel();
        auto known = makeTorrent(1, QStringLiteral("known"));
        known.secondsLeft = 5;
        auto unknown = makeTorrent(2, QStringLiteral("unknown"));
        unknown.secondsLeft.reset();
        model->apply(updateOf({unknown, known}));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model->sort(static_cast<int>(TorrentColumn::TimeLeft), order);
            QCOMPARE(names(*model).last(), QStringLiteral("unknown"));
        }
    }

    void sortsNamesNaturally()
    {
        const auto model = makeModel();
        model->sort(static_cast<int>(TorrentColumn::Name));
        model->apply(
            updateOf({makeTorrent(1, QStringLiteral("part 10")), makeTorrent(2, QStringLiteral("Part 9"))}));
        QCOMPARE(names(*model).first(), QStringLiteral("Part 9"));
    }

    void resortsEveryTwoSecondsAtMostAndNotUnderTheHand()
    {
        const auto model = makeModel();
        bool isInteracting = false;
        model->setInteractionCheck([&isInteracting] { return isInteracting; });
        model->apply(updateOf({withRate(1, QStringLiteral("a"), 5), withRate(2, QStringLiteral("b"), 1)}));
        model->sort(static_cast<int>(TorrentColumn::Down), Qt::DescendingOrder);
        const auto faster = updateOf({withRate(2, QStringLiteral("b"), 50)});
        m_now += std::chrono::seconds(1);
        model->apply(faster);
        QCOMPARE(names(*model).first(), QStringLiteral("a"));
        m_now += std::chrono::seconds(2);
        isInteracting = true;
        model->apply(updateOf({withRate(2, QStringLiteral("b"), 51)}));
        QCOMPARE(names(*model).first(), QStringLiteral("a"));
        isInteracting = false;
        model->apply({});
        QCOMPARE(names(*model).first(), QStringLiteral("b"));
    }

    void announcesOnceAndOnlyWhatIsVisible()
    {
        const auto model = makeModel();
        QList<api::TorrentSnapshot> many;
        for (quint64 i = 1; i <= 1000; ++i) {
            many.append(withRate(i, QString::number(i), 5));
        }
        model->apply(updateOf(many));
        model->setVisibleRange([] { return std::pair{10, 20}; });
        QSignalSpy spy(model.get(), &QAbstractItemModel::dataChanged);
        for (auto& torrent : many) {
            torrent.uploadRate = 99;
        }
        model->apply(updateOf(many));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().at(0).toModelIndex(), model->index(10, static_cast<int>(TorrentColumn::Up)));
        QCOMPARE(spy.first().at(1).toModelIndex(), model->index(20, static_cast<int>(TorrentColumn::Up)));
        model->apply(updateOf(many));
        QCOMPARE(spy.count(), 1);
    }

    void selectionFollowsItsTorrent()
    {
        const auto model = makeModel();
        model->apply(updateOf({makeTorrent(1, QStringLiteral("a")), makeTorrent(2, QStringLiteral("b"))}));
        const QPersistentModelIndex chosen(model->index(0, 0));
        model->sort(0, Qt::DescendingOrder);
        QCOMPARE(chosen.row(), 1);
        QCOMPARE(chosen.data(IdRole).toULongLong(), 1ull);
    }

    void aTorrentThatLeavesTheFilterLeavesTheList()
    {
        const auto model = makeModel();
        TorrentFilter filter;
        filter.statuses = StatusBucket::Downloading;
        model->setFilter(filter);
        model->apply(updateOf({makeTorrent(1, QStringLiteral("a"))}));
        QCOMPARE(model->rowCount(), 1);
        model->apply(updateOf({makeTorrent(1, QStringLiteral("a"), TorrentState::Paused)}));
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(model->torrent(TorrentId(1)));
    }

    void delegatesAndScreenReadersAreServed()
    {
        const auto model = makeModel();
        model->apply(updateOf({makeTorrent(1, QStringLiteral("a"))}));
        const auto cell = [&model](
                              TorrentColumn column) { return model->index(0, static_cast<int>(column)); };
        QCOMPARE(cell(TorrentColumn::Progress).data(ProgressRole).toDouble(), 0.5);
        QCOMPARE(cell(TorrentColumn::Progress).data(PieceSummaryRole).toByteArray().size(), 100);
        QVERIFY(!cell(TorrentColumn::Progress).data(CheckProgressRole).isValid());
        QCOMPARE(cell(TorrentColumn::Down).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("1.0 mebibytes per second"));
        QCOMPARE(cell(TorrentColumn::Name).data(IconNameRole).toString(), QStringLiteral("downloading"));
        auto checked = makeTorrent(1, QStringLiteral("a"), TorrentState::Checking);
        checked.checkProgress = 0.25;
        model->apply(updateOf({checked}));
        QCOMPARE(cell(TorrentColumn::Progress).data(CheckProgressRole).toDouble(), 0.25);
    }
};

FRESHET_TEST(TorrentListModelTest)
#include "torrent_list_model_test.moc"
