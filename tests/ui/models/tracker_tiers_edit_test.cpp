// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/tracker_tiers_edit.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;

namespace {
const QString a = QStringLiteral("http://a.example/announce");
const QString b = QStringLiteral("http://b.example/announce");
const QString c = QStringLiteral("http://c.example/announce");
} // namespace

class TrackerTiersEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsBecomeTiers()
    {
        QList<api::TrackerSnapshot> rows(3);
        rows[0].url = b;
        rows[0].tier = 4;
        rows[1].url = a;
        rows[2].url = c;
        QCOMPARE(tiersOf(rows), (Tiers{{a, c}, {b}}));
        QVERIFY(tiersOf({}).isEmpty());
    }

    void tiersWithoutTrackersGo()
    {
        QCOMPARE(withoutTrackers({{a, b}, {c}}, {c, a}), (Tiers{{b}}));
        QVERIFY(withoutTrackers({{a}}, {a}).isEmpty());
    }

    void aNewAddressHasTheOldPlace()
    {
        QCOMPARE(withTrackerReplaced({{a}, {b, c}}, b, QStringLiteral("x")),
            (Tiers{{a}, {QStringLiteral("x"), c}}));
    }

    void trackersMoveBetweenTiers()
    {
        QCOMPARE(withTrackersMoved({{a}, {b}, {c}}, {c}, 0), (Tiers{{a, c}, {b}}));
        QCOMPARE(withTrackersMoved({{a, b}, {c}}, {a, b}, 1), (Tiers{{c, a, b}}));
        QCOMPARE(withTrackersMoved({{a, b}}, {a}, 1), (Tiers{{b}, {a}}));
        QCOMPARE(withTrackersMoved({{a}, {b}}, {a}, 99), (Tiers{{b}, {a}}));
    }

    void addressesAreLookedAt_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* address, const char* problem) {
            QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(problem);
        };
        row("http://d.example/announce", "");
        row("  https://d.example:8080/x/announce?key=1 ", "");
        row("http://[2001:db8::1]:6969/announce", "");
        row("", "An address is needed.");
        row("d.example/announce", "no address");
        row("http://d.example/a b", "no address");
        row("http://d.example:99999/announce", "no address");
        row("udp://d.example:6969/announce", "UDP");
        row("ftp://d.example/announce", "http://");
        row("javascript:alert(1)", "http://");
        row("http:///announce", "no host");
        row("HTTP://A.example/announce", "already");
    }
    void addressesAreLookedAt()
    {
        QFETCH(QString, address);
        QFETCH(QString, problem);
        const QString said = trackerProblem(address, {{a}, {b}});
        QVERIFY2(problem.isEmpty() ? said.isEmpty() : said.contains(problem), qPrintable(said));
    }

    void whatIsHostileIsShownShort()
    {
        const QString said =
            trackerProblem(QStringLiteral("x\u202e") + QString(100'000, QLatin1Char('y')), {});
        QVERIFY(!said.isEmpty());
        QVERIFY2(said.size() < 200, qPrintable(said));
        QVERIFY(!said.contains(QChar(0x202e)));
    }

    void theFirstBadLineIsNamed()
    {
        QCOMPARE(trackersProblem({c, b}, {{a}}), QString());
        QVERIFY(
            trackersProblem({c, QStringLiteral("nonsense"), a}, {{a}}).contains(QLatin1String("nonsense")));
    }
};

FRESHET_TEST(TrackerTiersEditTest)
#include "tracker_tiers_edit_test.moc"
