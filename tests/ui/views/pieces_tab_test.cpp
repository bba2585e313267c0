// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/views/pieces_tab.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/piece_map.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace freshet;
using namespace freshet::ui;
using api::PieceState;

namespace {

constexpr ByteCount pieceLength = 100;

/// Ten pieces: "a" has 0 to 2, "b" 2 to 4, an empty file, and "c" 5 to 9. Piece 0 is there, 1 is in flight.
api::TorrentDetails sceneOfTen()
{
    api::TorrentDetails details;
    details.pieceStates = QByteArray(10, static_cast<char>(PieceState::Missing));
    details.pieceStates[0] = static_cast<char>(PieceState::Have);
    details.pieceStates[1] = static_cast<char>(PieceState::InFlight);
    details.pieceAvailability = QByteArray(10, 2);
    details.files = {{QStringLiteral("t/a"), 250, 0}, {QStringLiteral("t/b"), 250, 0},
        {QStringLiteral("t/none"), 0, 0}, {QStringLiteral("t/c"), 500, 0}};
    details.peers = {freshet::test::makePeer(1), freshet::test::makePeer(2)};
    details.piecesInFlight = {{1, 16, 11, {details.peers[0].id}}};
    return details;
}

PieceMap* mapOf(const PiecesTab& tab)
{
    return tab.findChild<PieceMap*>(QStringLiteral("pieceMap"));
}

QToolButton* filterOf(const PiecesTab& tab)
{
    return tab.findChild<QToolButton*>(QStringLiteral("pieceFilter"));
}

/// Pieces that stand out.
QList<int> matching(const PiecesTab& tab)
{
    QList<int> pieces;
    const PieceMap& map = *mapOf(tab);
    for (int piece = 0; piece < map.grid().pieceCount(); ++piece) {
        if (map.filter().matches(piece, map.stateOf(piece))) {
            pieces.append(piece);
        }
    }
    return pieces;
}

QAction* entry(PiecesTab& tab, int piece, const char* name)
{
    for (QMenu* old : tab.findChildren<QMenu*>(QStringLiteral("pieceMenu"))) {
        delete old;
    }
    Q_EMIT mapOf(tab)->menuRequested(piece, {});
    return tab.findChild<QMenu*>(QStringLiteral("pieceMenu"))->findChild<QAction*>(QString::fromLatin1(name));
}

} // namespace

class PiecesTabTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileStandsOut()
    {
        PiecesTab tab;
        tab.showPieces(sceneOfTen(), pieceLength);
        QCOMPARE(matching(tab).size(), 10);
        tab.showFile(1);
        QCOMPARE(matching(tab), (QList<int>{2, 3, 4}));
        QVERIFY(filterOf(tab)->text().contains(QStringLiteral("b")));
        tab.showFile(2); // It has no bytes.
        QCOMPARE(matching(tab), (QList<int>{2, 3, 4}));
        tab.showFile(3);
        QCOMPARE(matching(tab), (QList<int>{5, 6, 7, 8, 9}));
        tab.showAll();
        QCOMPARE(matching(tab).size(), 10);
    }

    void aPeerStandsOutUntilItGoes()
    {
        PiecesTab tab;
        QSignalSpy watched(&tab, &PiecesTab::peerWatchRequested);
        api::TorrentDetails details = sceneOfTen();
        tab.showPieces(details, pieceLength);
        tab.showPeer(details.peers[1]);
        QCOMPARE(watched.size(), 1);
        QCOMPARE(watched[0][0].value<std::optional<PeerId>>(), details.peers[1].id);
        details.watchedPeer = details.peers[1].id;
        details.peerPieces = QBitArray(10);
        details.peerPieces.setBit(7);
        tab.showPieces(details, pieceLength);
        QCOMPARE(matching(tab), QList<int>{7});
        details.peerPieces.setBit(8);
        tab.showPieces(details, pieceLength);
        QCOMPARE(matching(tab), (QList<int>{7, 8}));
        details.peers.removeLast();
        details.watchedPeer.reset();
        tab.showPieces(details, pieceLength);
        QCOMPARE(matching(tab).size(), 10);
        QCOMPARE(watched.size(), 2);
        QVERIFY(!watched[1][0].value<std::optional<PeerId>>());
    }

    void theMenuOfTheFilterNamesFilesAndPeers()
    {
        PiecesTab tab;
        tab.showPieces(sceneOfTen(), pieceLength);
        auto* menu = tab.findChild<QMenu*>(QStringLiteral("pieceFilterMenu"));
        Q_EMIT menu->aboutToShow();
        const QList<QMenu*> sections = menu->findChildren<QMenu*>();
        QCOMPARE(sections.size(), 3); // And the size of cells.
        QCOMPARE(sections[0]->actions().size(), 3); // Without the empty one.
        QCOMPARE(sections[1]->actions().size(), 2);
        sections[0]->actions().at(2)->trigger();
        QCOMPARE(matching(tab).size(), 5);
        QVERIFY(sections[0]->actions().at(2)->isChecked());
    }

    void theNextTorrentBeginsWithoutAFilter()
    {
        PiecesTab tab;
        tab.showPieces(sceneOfTen(), pieceLength);
        tab.showFile(0);
        tab.clear();
        tab.showPieces(sceneOfTen(), pieceLength);
        QCOMPARE(matching(tab).size(), 10);
        QCOMPARE(filterOf(tab)->text(), QStringLiteral("All pieces"));
    }

    void saysWhoSendsAPiece()
    {
        PiecesTab tab;
        api::TorrentDetails details = sceneOfTen();
        tab.showPieces(details, pieceLength);
        const QString text = mapOf(tab)->pieceText(1);
        QVERIFY2(text.contains(QStringLiteral("11 of 16 blocks from %1").arg(details.peers[0].address)),
            qPrintable(text));
        QVERIFY(mapOf(tab)->pieceText(2).contains(QStringLiteral("a (and 1 more)")));
    }

    void theCellThatKeysHaveLedToIsToldInAWord()
    {
        PiecesTab tab;
        tab.resize(900, 300);
        tab.show();
        const auto* cell = tab.findChild<ElidedLabel*>(QStringLiteral("pieceCell"));
        api::TorrentDetails details = sceneOfTen();
        tab.showPieces(details, pieceLength);
        QVERIFY(cell->isVisible());
        QVERIFY(cell->fullText().isEmpty());
        QTest::keyClick(mapOf(tab), Qt::Key_Right);
        QTest::keyClick(mapOf(tab), Qt::Key_Right);
        QCOMPARE(cell->fullText(), mapOf(tab)->pieceText(1));
        QVERIFY(cell->fullText().contains(QStringLiteral("In flight: 11 of 16 blocks")));
        // It stays true.
        details.piecesInFlight[0].received = 12;
        tab.showPieces(details, pieceLength);
        QVERIFY(cell->fullText().contains(QStringLiteral("12 of 16 blocks")));
        tab.clear();
        QVERIFY(cell->fullText().isEmpty());
    }

    void theLastPieceIsAsLargeAsItIs()
    {
        PiecesTab tab;
        api::TorrentDetails details = sceneOfTen();
        details.files[3].size = 430;
        tab.showPieces(details, pieceLength);
        QVERIFY(mapOf(tab)->pieceText(8).contains(QStringLiteral(" · 100\u00a0B · ")));
        QVERIFY2(mapOf(tab)->pieceText(9).contains(QStringLiteral(" · 30\u00a0B · ")),
            qPrintable(mapOf(tab)->pieceText(9)));
    }

    void theSizeOfCellsIsChosenInTheMenu()
    {
        PiecesTab tab;
        tab.showPieces(sceneOfTen(), pieceLength);
        QSignalSpy zoomed(&tab, &PiecesTab::zoomChanged);
        const auto sizes = [&tab] {
            (void)entry(tab, 4, "pieceFileBar");
            return tab.findChild<QMenu*>(QStringLiteral("pieceMenu"))
                ->findChild<QMenu*>(QStringLiteral("pieceZoom"))
                ->actions();
        };
        QCOMPARE(sizes().size(), 6);
        QVERIFY(sizes().first()->isChecked());
        sizes().at(4)->trigger();
        QCOMPARE(tab.zoom(), 12);
        QCOMPARE(zoomed.size(), 1);
        QVERIFY(sizes().at(4)->isChecked());
        sizes().first()->trigger();
        QCOMPARE(tab.zoom(), 0);
    }

    void whatCanBeDoneDependsOnThePiece()
    {
        PiecesTab tab;
        QSignalSpy first(&tab, &PiecesTab::fetchFirstRequested);
        QSignalSpy recheck(&tab, &PiecesTab::recheckRequested);
        QSignalSpy file(&tab, &PiecesTab::fileWanted);
        tab.showPieces(sceneOfTen(), pieceLength);
        QVERIFY(!entry(tab, 4, "pieceFirst")->isEnabled());
        QVERIFY(!entry(tab, 4, "pieceFirst")->toolTip().isEmpty());
        tab.setDownloading(true);
        QVERIFY(!entry(tab, 0, "pieceFirst")->isEnabled());
        QVERIFY(!entry(tab, 1, "pieceFirst")->isEnabled());
        entry(tab, 4, "pieceFirst")->trigger();
        QCOMPARE(first.size(), 1);
        QCOMPARE(first[0][0].value<quint32>(), 4U);
        QVERIFY(!entry(tab, 4, "pieceRecheck")->isEnabled());
        entry(tab, 0, "pieceRecheck")->trigger();
        QCOMPARE(recheck[0][0].value<quint32>(), 0U);
        entry(tab, 6, "pieceShowFile")->trigger();
        QCOMPARE(file[0][0].toInt(), 3);
        entry(tab, 6, "pieceCopyNumber")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("7"));
    }

    void bordersOfFilesAreShownOnRequest()
    {
        PiecesTab tab;
        tab.resize(500, 300);
        tab.showPieces(sceneOfTen(), pieceLength);
        tab.show();
        QSignalSpy toggled(&tab, &PiecesTab::fileBarToggled);
        QVERIFY(!entry(tab, 4, "pieceFileBar")->isChecked());
        entry(tab, 4, "pieceFileBar")->trigger();
        QVERIFY(tab.isFileBarShown());
        QCOMPARE(toggled.size(), 1);
        QVERIFY(entry(tab, 4, "pieceFileBar")->isChecked());
        const auto colorAt = [&tab](double piece) {
            PieceMap& map = *mapOf(tab);
            const QImage image = map.viewport()->grab().toImage();
            return image.pixel(
                static_cast<int>(piece * map.viewport()->width() / 10), map.fileBar().center().y());
        };
        // a, b and c: the empty one has no place.
        QVERIFY(colorAt(1) != colorAt(3));
        QVERIFY(colorAt(3) != colorAt(7));
        QCOMPARE(colorAt(1), colorAt(7));
        QVERIFY(colorAt(5) != colorAt(3));
        QVERIFY(colorAt(5) != colorAt(7));
        // Another torrent.
        api::TorrentDetails other = sceneOfTen();
        other.files = {{QStringLiteral("one"), 1000, 0}};
        tab.clear();
        tab.showPieces(other, pieceLength);
        QCOMPARE(colorAt(1), colorAt(7));
        QCOMPARE(colorAt(5), colorAt(7));
        entry(tab, 4, "pieceFileBar")->trigger();
        QVERIFY(!tab.isFileBarShown());
    }

    void theMenuKeyIsForThePieceWithTheFocus()
    {
        PiecesTab tab;
        tab.resize(500, 300);
        tab.showPieces(sceneOfTen(), pieceLength);
        tab.show();
        QSignalSpy menus(mapOf(tab), &PieceMap::menuRequested);
        mapOf(tab)->setFocusPiece(3);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {1, 1}, {1, 1}, Qt::NoModifier);
        QCoreApplication::sendEvent(mapOf(tab)->viewport(), &event);
        QCOMPARE(menus.size(), 1);
        QCOMPARE(menus[0][0].toInt(), 3);
    }

    void theFileThatIsCurrentIsUnderlined()
    {
        PiecesTab tab;
        tab.resize(500, 300);
        tab.showPieces(sceneOfTen(), pieceLength);
        tab.show();
        tab.markFile(3);
        const QRect line = mapOf(tab)->highlightBar();
        const int width = mapOf(tab)->viewport()->width();
        QVERIFY(qAbs(line.left() - width / 2) <= 1);
        QVERIFY(qAbs(line.right() + 1 - width) <= 1);
        tab.markFile(-1);
        QVERIFY(mapOf(tab)->highlightBar().isEmpty());
    }
};

FRESHET_TEST(PiecesTabTest)
#include "pieces_tab_test.moc"
