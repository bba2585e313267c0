// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/limit_history.h"
#include "ui/models/speed_history.h"
#include "ui/views/peer_inspector.h"
#include "ui/widgets/speed_chart.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using test::makePeer;

class PeerInspectorTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 startMs = 1'700'000'000'000;

    /// All that it says, line by line.
    static QStringList texts(const PeerInspector& inspector)
    {
        QStringList texts;
        for (const QLabel* label : inspector.findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        return texts;
    }
    static QString facts(const PeerInspector& inspector)
    {
        return inspector.findChild<QLabel*>(QStringLiteral("peerFacts"))->text();
    }
    static SpeedHistory twoMinutes()
    {
        SpeedHistory history;
        for (qint64 second = 0; second <= 120; ++second) {
            history.add(startMs + second * 1000, 100'000, 5'000);
        }
        return history;
    }

private Q_SLOTS:
    void saysWhoItIsAndWhereItWasHeardOf()
    {
        PeerInspector inspector;
        api::PeerSnapshot peer = makePeer(1);
        peer.origin = api::PeerOrigin::User;
        inspector.showPeer(peer, SpeedHistory(), {}, startMs);
        QVERIFY(texts(inspector).contains(peer.address));
        const QString client = texts(inspector).at(1);
        QVERIFY2(client.startsWith(QStringLiteral("qBittorrent 5.0.4 · ")), qPrintable(client));
        peer.client.clear();
        inspector.showPeer(peer, SpeedHistory(), {}, startMs);
        QCOMPARE(texts(inspector).at(1), client.mid(client.indexOf(QStringLiteral(" · ")) + 3));
    }

    void whatStrangersWroteIsPlainAndShort()
    {
        PeerInspector inspector;
        api::PeerSnapshot peer = makePeer(1);
        peer.client = QStringLiteral("<b>evil</b>\u202e") + QString(10'000, QLatin1Char('x'));
        inspector.showPeer(peer, SpeedHistory(), {}, startMs);
        for (const QLabel* label : inspector.findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(label->text().size() < 300);
            QVERIFY(!label->text().contains(QChar(0x202e)));
        }
    }

    void tellsWhatThePeerDoesInSentences()
    {
        PeerInspector inspector;
        api::PeerSnapshot peer = makePeer(1);
        peer.connectedSinceMs = startMs - 100'000;
        peer.chokedMs = 25'000;
        peer.piecesInFlight = 3;
        peer.isEncrypted = true;
        inspector.showPeer(peer, SpeedHistory(), {}, startMs);
        const QString before = facts(inspector);
        QVERIFY2(before.contains(QStringLiteral("choked us 25.0%")), qPrintable(before));
        QVERIFY2(before.contains(QStringLiteral("Fetching 3 pieces")), qPrintable(before));
        peer.piecesInFlight = 1;
        inspector.showPeer(peer, SpeedHistory(), {}, startMs);
        QVERIFY2(facts(inspector).contains(QStringLiteral("Fetching 1 piece")), qPrintable(facts(inspector)));
        QVERIFY(facts(inspector) != before);
        inspector.setPieces({210, 213});
        inspector.showPeer(peer, SpeedHistory(), {}, startMs);
        QVERIFY2(facts(inspector).contains(QStringLiteral("Fetching 2 pieces from it: 211, 214.")),
            qPrintable(facts(inspector)));
        inspector.setPieces(QList<quint32>(50, 7));
        inspector.showPeer(peer, SpeedHistory(), {}, startMs);
        QVERIFY(!facts(inspector).contains(QLatin1String("8,")));
    }

    void theChartFollowsTheRangeAndTheLimits()
    {
        PeerInspector inspector;
        inspector.show();
        QSignalSpy refresh(&inspector, &PeerInspector::refreshRequested);
        const qint64 nowMs = startMs + 120'000;
        LimitHistory limits;
        limits.add(startMs, {300_KiB}, api::SpeedProfile::Normal);
        const auto show = [&] { inspector.showPeer(makePeer(1), twoMinutes(), limits, nowMs); };
        show();
        auto* chart = inspector.findChild<SpeedChart*>();
        QVERIFY(chart->pointCount(0) >= 60 && chart->pointCount(0) <= 62);
        QCOMPARE(chart->picture().limitsAt(nowMs - 1000), std::optional(RatePair{300_KiB}));
        auto* ranges = inspector.findChild<QComboBox*>(QStringLiteral("peerRange"));
        ranges->setCurrentIndex(1);
        QCOMPARE(refresh.size(), 1);
        show();
        QCOMPARE(chart->pointCount(0), 121);
        // Keys in the chart move the box, and what no peer lives to see is not offered.
        chart->setRange(TimeRange::Minute);
        QCOMPARE(ranges->currentIndex(), 0);
        chart->setRange(TimeRange::Hour);
        QCOMPARE(ranges->currentIndex(), 2);
    }

    void everythingHasAName()
    {
        const PeerInspector inspector;
        QVERIFY(!inspector.findChild<SpeedChart*>()->accessibleName().isEmpty());
        QVERIFY(!inspector.findChild<QComboBox*>()->accessibleName().isEmpty());
    }
};

FRESHET_TEST(PeerInspectorTest)
#include "peer_inspector_test.moc"
