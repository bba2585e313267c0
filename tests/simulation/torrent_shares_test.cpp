// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/many_torrents.h"
#include "tests/support/test_main.h"

#include <array>
#include <numeric>

using namespace freshet;
using namespace freshet::test;
using swarm::TorrentShares;

namespace {

/// Weights of the priorities Low, Normal and High.
constexpr std::array weights{usualWeight / 2, usualWeight, usualWeight * 2};
/// How far a share may be from what it should be.
constexpr double tolerance = 0.1;

api::TorrentOptions withWeight(int weight)
{
    api::TorrentOptions options;
    options.downloadWeight = weight;
    options.uploadWeight = weight;
    return options;
}

/// One torrent of each priority, under a limit for all or one of their category.
template<class Bench>
void addAll(Bench& bench, bool isInGroup, TorrentShares shares)
{
    const QString category = isInGroup ? QStringLiteral("Films") : QString();
    api::Settings& settings = bench.host.settings();
    settings.transfer.torrentShares = shares;
    if (isInGroup) {
        settings.groups[category].downloadLimit = 210_KiB;
        settings.groups[category].uploadLimit = 210_KiB;
    } else {
        settings.transfer.downloadLimit = 210_KiB;
        settings.transfer.uploadLimit = 210_KiB;
    }
    for (const int weight : weights) {
        bench.add(withWeight(weight), category);
    }
    bench.applySettings();
}

template<class Bench>
void change(Bench& bench, TorrentShares shares)
{
    bench.host.settings().transfer.torrentShares = shares;
    bench.applySettings();
}

void verifyShares(const std::vector<ByteCount>& moved, TorrentShares shares, int seconds)
{
    const std::array<ByteCount, 3> parts = shares == TorrentShares::Equal
        ? std::array<ByteCount, 3>{70_KiB, 70_KiB, 70_KiB}
        : std::array<ByteCount, 3>{30_KiB, 60_KiB, 120_KiB};
    for (std::size_t i = 0; i < moved.size(); ++i) {
        verifyNear(moved[i], parts[i] * seconds, tolerance);
    }
}

} // namespace

/// How torrents divide a limit that is used up: equally, or 1:2:4 by priority.
class TorrentSharesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLimitIsDivided_data()
    {
        QTest::addColumn<bool>("isUpload");
        QTest::addColumn<bool>("isInGroup");
        QTest::addColumn<bool>("isEqual");
        for (const bool isUpload : {false, true}) {
            for (const bool isInGroup : {false, true}) {
                for (const bool isEqual : {false, true}) {
                    QTest::addRow("%s, limit of %s, %s", isUpload ? "upload" : "download",
                        isInGroup ? "a category" : "all", isEqual ? "equal" : "by priority")
                        << isUpload << isInGroup << isEqual;
                }
            }
        }
    }
    void aLimitIsDivided()
    {
        QFETCH(bool, isUpload);
        QFETCH(bool, isInGroup);
        QFETCH(bool, isEqual);
        const TorrentShares shares = isEqual ? TorrentShares::Equal : TorrentShares::ByPriority;
        if (isUpload) {
            ManySeeds bench;
            addAll(bench, isInGroup, shares);
            verifyShares(bench.measure(20s), shares, 20);
        } else {
            ManyTorrents bench;
            addAll(bench, isInGroup, shares);
            verifyShares(bench.measure(20s), shares, 20);
        }
    }

    void whatOneDoesNotUseGoesToTheOthers_data()
    {
        QTest::addColumn<bool>("isEqual");
        QTest::newRow("by priority") << false;
        QTest::newRow("equal") << true;
    }
    void whatOneDoesNotUseGoesToTheOthers()
    {
        QFETCH(bool, isEqual);
        ManyTorrents bench;
        addAll(bench, false, isEqual ? TorrentShares::Equal : TorrentShares::ByPriority);
        // The one of high priority is held back by a limit of its own.
        api::TorrentOptions held = withWeight(weights[2]);
        held.downloadLimit = 30_KiB;
        bench.torrents[2]->setOptions(held);
        const auto moved = bench.measure(20s);
        verifyNear(moved[0], (isEqual ? 90_KiB : 60_KiB) * 20, tolerance);
        verifyNear(moved[1], (isEqual ? 90_KiB : 120_KiB) * 20, tolerance);
        verifyNear(moved[2], 30_KiB * 20, tolerance);
        verifyNear(std::accumulate(moved.begin(), moved.end(), ByteCount{0}), 210_KiB * 20, 0.03);
    }

    void aChangeTakesEffectAtOnce()
    {
        ManyTorrents bench;
        addAll(bench, false, TorrentShares::ByPriority);
        verifyShares(bench.measure(5s), TorrentShares::ByPriority, 5);
        change(bench, TorrentShares::Equal);
        verifyShares(bench.measure(5s, 1s), TorrentShares::Equal, 5);
        change(bench, TorrentShares::ByPriority);
        verifyShares(bench.measure(5s, 1s), TorrentShares::ByPriority, 5);
    }

    void aChangeTakesEffectAtOnceOnUploads()
    {
        ManySeeds bench;
        addAll(bench, false, TorrentShares::Equal);
        verifyShares(bench.measure(5s), TorrentShares::Equal, 5);
        change(bench, TorrentShares::ByPriority);
        verifyShares(bench.measure(5s, 2s), TorrentShares::ByPriority, 5);
    }
};

FRESHET_TEST(TorrentSharesTest)
#include "torrent_shares_test.moc"
