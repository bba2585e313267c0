// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/search_text.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class SearchTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowFarItIs()
    {
        api::MetadataSearch search;
        search.elapsedSeconds = 8;
        QCOMPARE(searchText(search), QStringLiteral("Getting the file list: looking for peers, 8\u00a0s"));
        search.askedPeers = 14;
        search.connectedPeers = 3;
        QCOMPARE(searchText(search),
            QStringLiteral("Getting the file list: asked 14 peers, 3 connected, 8\u00a0s"));
        search.progress = 0.5;
        QVERIFY(searchText(search).contains(QLatin1String("50")));
        search.isWaiting = true;
        QVERIFY(searchText(search).contains(QLatin1String("Waiting")));
    }

    void saysWhyNobodyAnswers()
    {
        api::MetadataSearch search;
        QVERIFY(searchReasonText(search).isEmpty());
        search.reason.kind = api::BottleneckKind::PeersUnreachable;
        search.reason.ofPeers = 38;
        QVERIFY(searchReasonText(search).contains(QLatin1String("38")));
        search.reason.kind = api::BottleneckKind::TrackersFail;
        search.fault = {api::FaultKind::TrackerUnreachable, QStringLiteral("tracker.example"), {}};
        QVERIFY(searchReasonText(search).contains(QLatin1String("tracker.example")));
    }
};

FRESHET_TEST(SearchTextTest)
#include "search_text_test.moc"
