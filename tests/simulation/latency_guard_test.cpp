// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_session.h"
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace freshet;
using namespace freshet::test;

namespace {

/// What a line does in some seconds. Value type.
struct LineUse
{
    /// What we send, compared with what it could carry.
    double used = 0;
    /// How long others' packets wait in its buffer, ms.
    double meanDelay = 0;
    double worstDelay = 0;

    [[nodiscard]] QByteArray report() const
    {
        return QByteArray::number(100 * used, 'f', 0) + " % of the line used, others wait "
            + QByteArray::number(meanDelay, 'f', 0) + " ms, at most " + QByteArray::number(worstDelay, 'f', 0)
            + " ms";
    }
};

/// A seed behind a slow line with a large buffer, and peers that take what comes.
class Household
{
public:
    static constexpr ByteRate lineRate = 500'000;
    static constexpr ByteCount buffer = 400'000;

    Household()
        : internet(scheduler, 1)
        , ours(scheduler, internet, QStringLiteral("10.0.0.1"))
        , m_fixture(TorrentFixture::makeSingleFile(64_MiB, 256_KiB))
    {
        setRate(lineRate);
        ours.add(m_fixture, true);
        for (int i = 0; i < 8; ++i) {
            m_peers.push_back(
                std::make_unique<TorrentHost>(scheduler, internet, QStringLiteral("10.0.1.%1").arg(i + 1)));
            TorrentHost& host = *m_peers.back();
            session::Torrent& torrent =
                host.add(TorrentHost::newRecord(*m_fixture.torrent), m_fixture.torrent);
            torrent.addPeers({ours.host().endpoint()}, swarm::PeerOrigin::User);
            torrent.allow({session::Activity::Download, {}});
        }
    }

    void setRate(ByteRate rate)
    {
        m_rate = rate;
        SimHostProfile profile = internet.profile(address());
        profile.up = rate;
        profile.lineBuffer = buffer;
        internet.setProfile(address(), profile);
    }
    void setTarget(std::chrono::milliseconds target)
    {
        ours.settings().transfer.uploadDelayLimit = target;
        ours.apply();
    }
    LineUse watch(int seconds)
    {
        LineUse use;
        const ByteCount before = internet.traffic(address()).sent;
        const int looks = seconds * 20;
        for (int i = 0; i < looks; ++i) {
            scheduler.runFor(50ms);
            const double delay =
                std::chrono::duration<double, std::milli>(internet.queueDelay(address())).count();
            use.meanDelay += delay / looks;
            use.worstDelay = std::max(use.worstDelay, delay);
        }
        use.used = static_cast<double>(internet.traffic(address()).sent - before)
            / static_cast<double>(m_rate * seconds);
        return use;
    }

    SimScheduler scheduler;
    SimInternet internet;
    SimSession ours;

private:
    static QHostAddress address() { return QHostAddress(QStringLiteral("10.0.0.1")); }

    TorrentFixture m_fixture;
    ByteRate m_rate = lineRate;
    std::vector<std::unique_ptr<TorrentHost>> m_peers;
};

} // namespace

/// The upload keeps out of the way of others on the line, whose speed nobody has told it, and still uses it.
class LatencyGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void othersOnTheLineDoNotWait()
    {
        Household household;
        household.scheduler.runFor(20s);
        const LineUse unguarded = household.watch(20);
        household.setTarget(50ms);
        household.scheduler.runFor(30s);
        const LineUse guarded = household.watch(60);
        // The provider doubles the speed, and halves it.
        household.setRate(Household::lineRate * 2);
        household.scheduler.runFor(60s);
        const LineUse faster = household.watch(30);
        household.setRate(Household::lineRate / 2);
        household.scheduler.runFor(30s);
        const LineUse slower = household.watch(30);
        const QByteArray report = "unguarded: " + unguarded.report() + "; guarded: " + guarded.report()
            + "; on twice the line: " + faster.report() + "; on half of it: " + slower.report();
        qInfo("%s", report.constData());
        QVERIFY2(unguarded.used > 0.95 && unguarded.meanDelay > 400, report);
        for (const LineUse& use : {guarded, faster, slower}) {
            QVERIFY2(use.used > 0.75, report);
            QVERIFY2(use.meanDelay < 50, report);
        }
        QVERIFY2(guarded.used > 0.9 && guarded.worstDelay < 100, report);
    }
};

FRESHET_TEST(LatencyGuardTest)
#include "latency_guard_test.moc"
