// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/views/limit_banner.h"

#include <QPushButton>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using api::BottleneckKind;
using freshet::test::makeTorrent;
using freshet::test::Stage;

class DetailsFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item14_theBannerRaisesTheLimitThatItNames()
    {
        Stage stage;
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("Sintel"));
        torrent.options.maxConnections = 4;
        torrent.bottleneck = {BottleneckKind::ConnectionLimit, 4, 8, 12};
        stage.session.put(torrent);
        stage.list()->selectTorrent(TorrentId{1});
        const auto* banner = stage.find<LimitBanner>("limitBanner");
        QVERIFY(banner != nullptr && !banner->message().isEmpty());
        QPushButton* raise = nullptr;
        for (QPushButton* button : banner->buttons()) {
            raise = button->text().contains(QStringLiteral("50")) ? button : raise;
        }
        QVERIFY(raise != nullptr);
        raise->click();
        QCOMPARE(stage.session.torrent(TorrentId{1})->options.maxConnections, 50);
    }
};

FRESHET_TEST(DetailsFlowTest)
#include "details_flow_test.moc"
