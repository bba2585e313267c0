// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/budget_groups.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class BudgetGroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCategoryWithoutLimitsIsNoGroup()
    {
        SimScheduler scheduler;
        Budget download;
        Budget upload;
        BudgetGroups groups(scheduler, download, upload);
        QCOMPARE(&groups.download(QStringLiteral("a")), &download);
        QCOMPARE(&groups.upload({}), &upload);
    }

    void groupsComeChangeAndGo()
    {
        SimScheduler scheduler;
        Budget download;
        Budget upload;
        BudgetGroups groups(scheduler, download, upload);
        const QString name = QStringLiteral("a");
        groups.apply({{name, {.downloadLimit = 5, .uploadMinimum = 6, .uploadWeight = 7}}});
        Budget& group = groups.download(name);
        QVERIFY(&group != &download);
        QCOMPARE(group.terms(), (BudgetTerms{5, 0, automaticWeight}));
        QCOMPARE(groups.upload(name).terms(), (BudgetTerms{noLimit, 6, 7}));
        download.setLimit(3, scheduler.now());
        QCOMPARE(group.tightestLimit(), 3);
        Budget torrent(&group);
        groups.apply({{name, {.downloadLimit = 2}}});
        QCOMPARE(torrent.tightestLimit(), 2);
        groups.apply({});
        QCOMPARE(&groups.download(name), &download);
        // Until it finds its place nothing is above it.
        QVERIFY(!torrent.isLimited());
        torrent.setParent(&groups.download(name));
        QCOMPARE(torrent.tightestLimit(), 3);
    }

    void quotasTightenGroups()
    {
        SimScheduler scheduler;
        Budget download;
        Budget upload;
        BudgetGroups groups(scheduler, download, upload);
        const QString name = QStringLiteral("a");
        groups.setCaps(name, 1, 1);
        QCOMPARE(groups.downloadCap(name), noLimit);
        groups.apply({{name, {.downloadLimit = 50, .uploadLimit = 60}}});
        groups.setCaps(name, 20, 70);
        QCOMPARE(groups.download(name).terms().maximum, 20);
        QCOMPARE(groups.upload(name).terms().maximum, 60);
        // Other options leave it.
        groups.apply({{name, {.downloadLimit = 10}}});
        QCOMPARE(groups.download(name).terms().maximum, 10);
        QCOMPARE(groups.upload(name).terms().maximum, 70);
        groups.setCaps(name, nothingAtAll, nothingAtAll);
        QCOMPARE(groups.download(name).terms().maximum, 10);
        QCOMPARE(groups.upload(name).terms().maximum, nothingAtAll);
        QCOMPARE(groups.downloadCap(name), nothingAtAll);
    }

    void tagsWithALimitAreCircles()
    {
        SimScheduler scheduler;
        Budget download;
        Budget upload;
        BudgetGroups groups(scheduler, download, upload);
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        QVERIFY(groups.downloadOfTags({a, b}).empty());
        groups.applyTags({{a, {.downloadLimit = 5}}, {b, {.downloadLimit = 7, .uploadLimit = 6}}});
        const auto circles = groups.downloadOfTags({b, QStringLiteral("c"), a});
        QCOMPARE(circles.size(), std::size_t{2});
        QCOMPARE(circles[0]->limit(), 7);
        QCOMPARE(circles[1]->limit(), 5);
        QCOMPARE(groups.uploadOfTags({a, b}).size(), std::size_t{1});
        // A torrent in them is limited as long as they are there, and knows when they go.
        Budget torrent(&download);
        torrent.setCircles(circles);
        QCOMPARE(torrent.tightestLimit(), 5);
        groups.applyTags({{a, {}}, {b, {.downloadLimit = 9}}});
        QCOMPARE(torrent.tightestLimit(), 9);
        QVERIFY(groups.uploadOfTags({a, b}).empty());
        groups.applyTags({});
        QVERIFY(!torrent.isLimited());
    }
};

FRESHET_TEST(BudgetGroupsTest)
#include "budget_groups_test.moc"
