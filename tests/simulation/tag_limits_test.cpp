// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/many_torrents.h"
#include "tests/support/test_main.h"

#include <numeric>

using namespace freshet;
using namespace freshet::test;

namespace {

const QString films = QStringLiteral("Films");
const QString legal = QStringLiteral("legal");

ByteCount sumOf(const std::vector<ByteCount>& moved)
{
    return std::accumulate(moved.begin(), moved.end(), ByteCount{0});
}

} // namespace

/// Limits of tags, beside those of all torrents, categories and single torrents.
class TagLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTorrentIsUnderTheLimitsOfAllItsTags()
    {
        ManyTorrents bench;
        bench.host.settings().tags[films].downloadLimit = 120_KiB;
        bench.host.settings().tags[legal].downloadLimit = 20_KiB;
        bench.applySettings();
        bench.add({}, {}, {films});
        bench.add({}, {}, {films, legal});
        bench.add({}, {}, {legal});
        const auto moved = bench.measure(20s);
        // The second one's tags leave it 10; what it cannot use of the other tag goes to the first.
        verifyNear(moved[0], 110_KiB * 20, 0.05);
        verifyNear(moved[1], 10_KiB * 20, 0.1);
        verifyNear(moved[2], 10_KiB * 20, 0.1);
    }

    void whatATagHoldsBackGoesToOthers()
    {
        ManyTorrents bench;
        bench.host.settings().transfer.downloadLimit = 300_KiB;
        bench.host.settings().tags[films].downloadLimit = 60_KiB;
        bench.applySettings();
        bench.add({}, {}, {films});
        bench.add({}, {}, {films});
        bench.add();
        const auto moved = bench.measure(20s);
        verifyNear(moved[0], 30_KiB * 20, 0.1);
        verifyNear(moved[1], 30_KiB * 20, 0.1);
        verifyNear(moved[2], 240_KiB * 20, 0.05);
    }

    void tagsAndCategoriesHoldTogether()
    {
        ManyTorrents bench;
        const QString category = QStringLiteral("Video");
        bench.host.settings().transfer.downloadLimit = 300_KiB;
        bench.host.settings().groups[category].downloadLimit = 20_KiB;
        bench.host.settings().tags[films].downloadLimit = 100_KiB;
        bench.applySettings();
        bench.add({}, category, {films});
        bench.add({}, {}, {films});
        bench.add();
        const auto moved = bench.measure(20s);
        verifyNear(moved[0], 20_KiB * 20, 0.1);
        verifyNear(moved[1], 80_KiB * 20, 0.05);
        verifyNear(moved[2], 200_KiB * 20, 0.05);
    }

    void prioritiesCountWithinATag()
    {
        ManyTorrents bench;
        bench.host.settings().tags[films].downloadLimit = 150_KiB;
        bench.applySettings();
        api::TorrentOptions high;
        high.downloadWeight = 2 * usualWeight;
        bench.add({}, {}, {films});
        bench.add(high, {}, {films});
        const auto moved = bench.measure(20s);
        verifyNear(moved[0], 50_KiB * 20, 0.05);
        verifyNear(moved[1], 100_KiB * 20, 0.05);
    }

    void changesTakeEffectAtOnce()
    {
        ManyTorrents bench;
        bench.host.settings().transfer.downloadLimit = 200_KiB;
        bench.applySettings();
        bench.add({}, {}, {films});
        bench.add();
        auto moved = bench.measure(5s);
        verifyNear(moved[0], 100_KiB * 5, 0.1);
        bench.host.settings().tags[films].downloadLimit = 40_KiB;
        bench.applySettings();
        moved = bench.measure(5s, 1s);
        verifyNear(moved[0], 40_KiB * 5, 0.1);
        verifyNear(moved[1], 160_KiB * 5, 0.1);
        // The other torrent gets the tag, and later both lose it.
        bench.torrents[1]->setTags({films});
        moved = bench.measure(5s, 1s);
        verifyNear(sumOf(moved), 40_KiB * 5, 0.1);
        bench.torrents[0]->setTags({});
        bench.torrents[1]->setTags({});
        verifyNear(sumOf(bench.measure(5s, 1s)), 200_KiB * 5, 0.1);
        bench.torrents[0]->setTags({films});
        bench.host.settings().tags.clear();
        bench.applySettings();
        verifyNear(bench.measure(5s, 1s)[0], 100_KiB * 5, 0.1);
    }

    void uploadsAreLimitedToo()
    {
        ManySeeds bench;
        bench.host.settings().transfer.uploadLimit = 200_KiB;
        bench.host.settings().tags[films].uploadLimit = 60_KiB;
        bench.host.settings().tags[legal].uploadLimit = 20_KiB;
        bench.applySettings();
        bench.add({}, {}, {films});
        bench.add({}, {}, {legal, films});
        bench.add();
        const auto moved = bench.measure(15s);
        verifyNear(moved[0], 40_KiB * 15, 0.1);
        verifyNear(moved[1], 20_KiB * 15, 0.1);
        verifyNear(moved[2], 140_KiB * 15, 0.1);
    }
};

FRESHET_TEST(TagLimitsTest)
#include "tag_limits_test.moc"
