// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/peer_table_model.h"
#include "ui/models/sidebar_model.h"
#include "ui/models/torrent_list_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_delegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/path_edit.h"
#include "ui/widgets/piece_legend.h"
#include "ui/widgets/piece_map.h"
#include "ui/widgets/progress_delegate.h"
#include "ui/widgets/rate_edit.h"
#include "ui/widgets/sparkline_delegate.h"
#include "ui/widgets/speed_chart.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTest>
#include <QTreeView>

#include <cmath>

using namespace freshet;
using namespace freshet::ui;

/// Shows every widget once, light and dark. With FRESHET_GALLERY set to a folder the pictures are kept, to be
/// looked at.
class GalleryTest : public QObject
{
    Q_OBJECT
    TorrentListModel m_torrents;
    SidebarModel m_sidebar;
    PeerTableModel m_peers;
    FileTreeModel m_files;
    QPalette m_before;

    static QTreeView* makeView(QAbstractItemModel* model, int height)
    {
        auto* view = new QTreeView;
        view->setModel(model);
        view->setAlternatingRowColors(true);
        view->setUniformRowHeights(true);
        view->setMinimumHeight(height);
        return view;
    }

    QWidget* makeTorrents()
    {
        QTreeView* view = makeView(&m_torrents, 240);
        view->setRootIsDecorated(false);
        auto* icons = new IconDelegate(view);
        auto* status = new IconDelegate(view);
        status->setColorsText(true);
        icons->setRowHeight(26);
        view->setItemDelegateForColumn(0, icons);
        view->setItemDelegateForColumn(1, new ProgressDelegate(view));
        view->setItemDelegateForColumn(2, status);
        view->setColumnWidth(0, 180);
        view->setColumnWidth(1, 150);
        view->setColumnWidth(2, 170);
        for (int column = 8; column < torrentColumnCount; ++column) {
            view->hideColumn(column);
        }
        view->setCurrentIndex(m_torrents.index(1, 0));
        return view;
    }

    QWidget* makePeers()
    {
        QTreeView* view = makeView(&m_peers, 130);
        view->setRootIsDecorated(false);
        view->setItemDelegateForColumn(PeerTableModel::SparklineColumn, new SparklineDelegate(view));
        for (int column = 0; column < PeerTableModel::ColumnCount; ++column) {
            view->setColumnWidth(column,
                view->fontMetrics().horizontalAdvance(
                    PeerTableModel::sampleText(static_cast<PeerTableModel::Column>(column)))
                    + 12);
            view->setColumnHidden(
                column, !PeerTableModel::isShownByDefault(static_cast<PeerTableModel::Column>(column)));
        }
        view->setColumnWidth(PeerTableModel::SparklineColumn, 60);
        return view;
    }

    QWidget* makeSidebar()
    {
        QTreeView* view = makeView(&m_sidebar, 240);
        view->setHeaderHidden(true);
        view->setIndentation(12);
        view->setAlternatingRowColors(false);
        view->setItemDelegateForColumn(0, new IconDelegate(view));
        view->expandAll();
        view->setMaximumWidth(200);
        view->header()->setStretchLastSection(false);
        view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        view->header()->setMinimumSectionSize(20);
        view->setColumnWidth(1, 40);
        return view;
    }

    QWidget* makeFiles()
    {
        QTreeView* view = makeView(&m_files, 130);
        view->setItemDelegateForColumn(0, new IconDelegate(view));
        view->setItemDelegateForColumn(2, new ProgressDelegate(view));
        view->setColumnWidth(0, 200);
        view->expandAll();
        return view;
    }

    static QWidget* makeControls()
    {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        for (const QString& name : iconNames()) {
            auto* label = new QLabel;
            label->setPixmap(icon(name).pixmap(18, 18));
            layout->addWidget(label);
        }
        auto* logo = new QLabel;
        logo->setPixmap(applicationIcon().pixmap(40, 40));
        layout->addWidget(logo);
        auto* rate = new RateEdit;
        rate->setRate(5_MiB);
        layout->addWidget(rate);
        auto* wrong = new RateEdit;
        wrong->setText(QStringLiteral("abc"));
        layout->addWidget(wrong);
        return row;
    }

    static QWidget* makeMap()
    {
        auto* box = new QWidget;
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* map = new PieceMap;
        QByteArray states(700, 0);
        QByteArray availability(700, 3);
        for (int i = 0; i < 700; ++i) {
            states[i] = static_cast<char>(i < 400 ? 2 : i % 7 == 0 ? 1 : i > 650 ? 5 : i % 97 == 0 ? 4 : 0);
            availability[i] = static_cast<char>(i / 30 % 12);
        }
        states[420] = 3;
        layout->addWidget(new PieceLegend(map));
        layout->addWidget(map);
        map->setPieces(states, availability);
        map->setMinimumHeight(150);
        return box;
    }

    static QWidget* makeChart()
    {
        auto* chart = new SpeedChart;
        SpeedHistory history;
        const qint64 start = 1'700'000'160'000;
        for (int i = 0; i < 80; ++i) {
            if (i < 45 || i > 52) {
                history.add(start + i * 1000, (4.2 + std::sin(i / 3.0) * 0.5) * 1_MiB, 0.3 * 1_MiB);
            }
        }
        chart->setNow(start);
        chart->setLimits({{0, {5_MiB}}});
        chart->showHistory(history, start + 79'000);
        chart->setMinimumHeight(170);
        return chart;
    }

    static QWidget* makeEmpty()
    {
        auto* empty = new EmptyState;
        empty->setHeading(QStringLiteral("Drop a .torrent file or a magnet link here"));
        empty->setText(QStringLiteral("or"));
        empty->setButtons({QStringLiteral("Add torrent file…"), QStringLiteral("Paste link")});
        empty->setFooter(QStringLiteral("Files are saved in ~/Downloads (<a href='x'>change</a>)"));
        empty->setDropTarget(true);
        return empty;
    }

    static QWidget* makeBanners()
    {
        auto* box = new QWidget;
        auto* layout = new QVBoxLayout(box);
        for (const Severity severity : {Severity::Warning, Severity::Error, Severity::Normal}) {
            auto* banner = new Banner;
            layout->addWidget(banner);
            banner->showMessage(severity, QStringLiteral("2 of 4 peers choke this client."),
                QStringLiteral("8 more peers are known; the connection limit of this torrent is 4."),
                {QStringLiteral("Raise limit to 50"), QStringLiteral("Show peers")});
        }
        return box;
    }

    QImage render(const QPalette& palette, const QString& name)
    {
        QApplication::setPalette(palette);
        QWidget window;
        window.resize(1180, 1120);
        auto* grid = new QGridLayout(&window);
        grid->addWidget(makeControls(), 0, 0, 1, 2);
        grid->addWidget(makeSidebar(), 1, 0);
        grid->addWidget(makeTorrents(), 1, 1);
        grid->addWidget(makePeers(), 2, 0, 1, 2);
        grid->addWidget(makeFiles(), 3, 0, 1, 2);
        grid->addWidget(makeBanners(), 4, 0, 1, 2);
        auto* lower = new QHBoxLayout;
        lower->addWidget(makeMap(), 1);
        lower->addWidget(makeEmpty());
        grid->addLayout(lower, 5, 0, 1, 2);
        grid->addWidget(makeChart(), 6, 0, 1, 2);
        window.show();
        const QImage image = window.grab().toImage();
        const QString folder = qEnvironmentVariable("FRESHET_GALLERY");
        if (!folder.isEmpty()) {
            image.save(QDir(folder).filePath(name));
        }
        return image;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_before = QApplication::palette();
        QApplication::setStyle(QStringLiteral("fusion"));
        using api::TorrentState;
        QList<api::TorrentSnapshot> torrents;
        const TorrentState states[] = {TorrentState::Downloading, TorrentState::Downloading,
            TorrentState::Failed, TorrentState::Checking, TorrentState::Waiting, TorrentState::Paused,
            TorrentState::Seeding, TorrentState::Done, TorrentState::FetchingMetadata};
        for (quint64 i = 0; i < std::size(states); ++i) {
            auto torrent =
                test::makeTorrent(i + 1, QStringLiteral("Big_Buck_Bunny_1080p_%1.mkv").arg(i), states[i]);
            for (int x = 0; x < 100; ++x) {
                torrent.pieceSummary[x] = static_cast<char>(x * 7 % 13 < 5 ? 100
                        : x % 11 == 0                                      ? 50 + 128
                                                                           : 0);
            }
            torrent.category = i % 2 ? QStringLiteral("Video") : QString();
            torrents.append(torrent);
        }
        torrents[1].fault = {api::FaultKind::TrackerUnreachable, QStringLiteral("x"), {}};
        torrents[1].downloadRate = 0;
        m_torrents.apply(test::updateOf(torrents));
        m_sidebar.apply(test::updateOf(torrents));
        QList<api::PeerSnapshot> peers;
        for (quint64 i = 1; i < 5; ++i) {
            peers.append(test::makePeer(i));
        }
        for (int second = 0; second < 70; ++second) {
            for (auto& peer : peers) {
                peer.downloadRate =
                    static_cast<ByteRate>(peer.id.value() * 100'000) + second * 7919 % 13 * 9'000;
            }
            m_peers.apply(peers, second * 1000);
        }
        m_files.setFiles({test::makeFile(QStringLiteral("Bunny/movie.mp4"), 150_MiB),
            test::makeFile(QStringLiteral("Bunny/extras/a.mkv"), 20_MiB),
            test::makeFile(QStringLiteral("Bunny/extras/b.mkv"), 3_MiB)});
        m_files.setPriority(
            {m_files.index(0, 0, m_files.index(0, 0, m_files.index(0, 0)))}, api::FilePriority::Skip);
        const QModelIndex extras = m_files.index(1, 0, m_files.index(0, 0));
        m_files.setPriority({m_files.index(0, 0, extras)}, api::FilePriority::Skip);
    }

    void everyWidgetIsDrawnLightAndDark()
    {
        const QImage light = render(Theme::lightPalette(), QStringLiteral("light.png"));
        const QImage dark = render(Theme::darkPalette(), QStringLiteral("dark.png"));
        const auto brightness = [](const QImage& image) {
            const QImage small = image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            return small.pixelColor(0, 0).lightness();
        };
        QVERIFY(brightness(light) > 180);
        QVERIFY(brightness(dark) < 90);
    }

    void cleanupTestCase() { QApplication::setPalette(m_before); }
};

FRESHET_TEST(GalleryTest)
#include "gallery_test.moc"
