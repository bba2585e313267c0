// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/banned_peers_dialog.h"
#include "ui/dialogs/free_space_dialog.h"
#include "ui/dialogs/open_link_dialog.h"
#include "ui/dialogs/rate_limits_dialog.h"
#include "ui/dialogs/remove_files_dialog.h"
#include "ui/dialogs/torrent_options_dialog.h"
#include "ui/models/formatting.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

class SmallDialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deletionNamesTorrentSizeAndFolderAndDefaultsToCancel()
    {
        RemoveFilesDialog dialog({{QStringLiteral("<b>Sintel</b>")}, 120_MiB, {QStringLiteral("/home/ada")}});
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("removeNames"))->text(),
            QStringLiteral("<b>Sintel</b>"));
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("removeNames"))->textFormat(), Qt::PlainText);
        QVERIFY(
            dialog.findChild<QLabel*>(QStringLiteral("removeSize"))->text().contains(QLatin1String("120")));
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("removeFolders"))
                    ->text()
                    .contains(QLatin1String("/home/ada")));
        auto* cancel = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel);
        QVERIFY(cancel->isDefault());
        QVERIFY(dialog.isMoveToTrash());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    }

    void roomIsMadeByWhatIsSelected()
    {
        FreeSpaceDialog dialog(QStringLiteral("/downloads"));
        QSignalSpy wanted(&dialog, &FreeSpaceDialog::removeWanted);
        auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("freeSpaceList"));
        auto* remove = dialog.findChild<QPushButton*>(QStringLiteral("freeSpaceRemove"));
        const auto text = [&dialog](const char* name) {
            return dialog.findChild<QLabel*>(QString::fromLatin1(name))->text();
        };
        QCOMPARE(text("freeSpaceSum"), QStringLiteral("Looking at the torrents…"));
        QList<FreeSpaceDialog::Entry> entries{
            {TorrentId{3}, QStringLiteral("large"), 3_GiB, 0.5, QStringLiteral("/downloads")},
            {TorrentId{1}, QStringLiteral("small\u202e"), 1_GiB, 2, QStringLiteral("/downloads/x")},
            {TorrentId{9}, QStringLiteral("least"), 1_MiB, 0, QStringLiteral("/downloads")}};
        dialog.showEntries(entries);
        QCOMPARE(list->topLevelItemCount(), 3);
        QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("small"));
        QVERIFY(!remove->isEnabled());
        list->topLevelItem(0)->setSelected(true);
        list->topLevelItem(1)->setSelected(true);
        QCOMPARE(text("freeSpaceSum"), QStringLiteral("2 torrents selected, 4.0\u00a0GiB"));
        // Ratios change all the time: rows stay where they are.
        const QTreeWidgetItem* row = list->topLevelItem(1);
        entries[1].ratio = 2.5;
        dialog.showEntries(entries);
        QCOMPARE(list->topLevelItem(1), row);
        QCOMPARE(row->text(3), QLocale().toString(2.5, 'f', 2));
        remove->click();
        QCOMPARE(wanted.first().first().value<QList<TorrentId>>().size(), 2);
        // One is gone; the other stays selected.
        entries.removeFirst();
        dialog.showEntries(entries);
        QCOMPARE(list->topLevelItemCount(), 2);
        QVERIFY(list->topLevelItem(0)->isSelected());
        dialog.showEntries({});
        QVERIFY(!remove->isEnabled());
        QCOMPARE(text("freeSpaceSum"), QStringLiteral("No finished torrent has its files on this disk."));
        dialog.showSpace(4_GiB, 1_GiB);
        QVERIFY2(text("freeSpaceNow").contains(QStringLiteral("3.0\u00a0GiB more")),
            qPrintable(text("freeSpaceNow")));
        dialog.showSpace(4_GiB, 5_GiB);
        QVERIFY(text("freeSpaceNow").startsWith(QStringLiteral("There is enough")));
    }

    void optionsComeBackAsTheyWent()
    {
        api::TorrentOptions options;
        options.downloadLimit = 2_MiB;
        options.uploadLimit = 3_MiB;
        options.downloadMinimum = 4_KiB;
        options.uploadMinimum = 5_KiB;
        options.downloadWeight = 1;
        options.uploadWeight = 10'000;
        options.quota = {api::QuotaPeriod::Month, 20'000'000'000, 0, api::QuotaAction::Pause, 15};
        options.maxConnections = 33;
        options.piecesPerPeer = 9;
        options.isSequential = true;
        options.isSuperSeeding = true;
        options.sharing = {.ratioGoal = 1.5,
            .timeGoal = std::chrono::minutes(60),
            .idleGoal = std::chrono::minutes(30),
            .action = api::ShareAction::Throttle,
            .throttledRate = 5_KiB,
            .keepBelowSeeds = 2};
        QCOMPARE(TorrentOptionsDialog(QStringLiteral("x"), options).options(), options);
        QCOMPARE(TorrentOptionsDialog(QStringLiteral("x"), {}).options(), api::TorrentOptions());
        api::TorrentOptions shared;
        shared.sharing = api::SharingOptions();
        TorrentOptionsDialog sharing(QStringLiteral("x"), shared);
        sharing.findChild<QCheckBox*>(QStringLiteral("optionOwnSharing"))->setChecked(false);
        QVERIFY(!sharing.options().sharing);
        TorrentOptionsDialog dialog(QStringLiteral("x"), {});
        QCOMPARE(dialog.category(), QString());
        dialog.setCategory(QStringLiteral("films"), {QStringLiteral("music")});
        QCOMPARE(dialog.category(), QStringLiteral("films"));
    }

    void fieldsStandBelowEachOther()
    {
        TorrentOptionsDialog dialog(QStringLiteral("x"), {});
        dialog.show();
        QCoreApplication::processEvents();
        const auto left = [&dialog](const char* name) {
            const auto* field = dialog.findChild<QWidget*>(QString::fromLatin1(name));
            return field->mapTo(&dialog, QPoint()).x();
        };
        for (const char* name : {"optionDownload", "optionConnections", "optionPieces", "shareRatio"}) {
            QCOMPARE(left(name), left("optionCategory"));
        }
    }

    void bannedPeersShowTheEvidenceAndCanBePardoned()
    {
        api::BannedPeerSnapshot alone;
        alone.id = 5;
        alone.address = QStringLiteral("192.0.2.1:6881");
        alone.client = QStringLiteral("Bad\u202eClient 1.0");
        alone.piece = 17;
        alone.badPieces = 1;
        api::BannedPeerSnapshot exact = alone;
        exact.id = 6;
        exact.block = 3;
        exact.badPieces = 2;
        exact.badBlocks = 9;
        exact.isWholeAddress = true;
        api::BannedPeerSnapshot metadata;
        metadata.id = 7;
        QCOMPARE(
            BannedPeersDialog::evidence(alone), QStringLiteral("All of piece 17 came from it and was wrong"));
        QCOMPARE(BannedPeersDialog::evidence(exact),
            QStringLiteral("Block 3 of piece 17 was wrong; 9 wrong blocks in 2 pieces; the whole address is "
                           "banned"));
        QCOMPARE(BannedPeersDialog::evidence(metadata), QStringLiteral("Sent a false file list"));
        api::BannedPeerSnapshot byHand;
        byHand.isByHand = true;
        QCOMPARE(BannedPeersDialog::evidence(byHand), QStringLiteral("Blocked by you"));
        QCOMPARE(BannedPeersDialog::end(byHand), dateTimeText(swarm::BanSpan::usualMs));
        byHand.span = swarm::BanSpan::session();
        QCOMPARE(BannedPeersDialog::end(byHand), QStringLiteral("Freshet quits"));
        byHand.span = swarm::BanSpan::forEver();
        QCOMPARE(BannedPeersDialog::end(byHand), QStringLiteral("You lift it"));

        BannedPeersDialog dialog(QStringLiteral("<b>x</b>"));
        QSignalSpy lifted(&dialog, &BannedPeersDialog::liftRequested);
        auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("bannedPeers"));
        auto* lift = dialog.findChild<QPushButton*>(QStringLiteral("liftBan"));
        dialog.showBans({alone, exact, metadata});
        QCOMPARE(list->topLevelItemCount(), 3);
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("BadClient 1.0"));
        QVERIFY(!lift->isEnabled());
        list->topLevelItem(1)->setSelected(true);
        // What was selected stays so when the list changes.
        dialog.showBans({exact, metadata});
        QVERIFY(list->topLevelItem(0)->isSelected());
        lift->click();
        QCOMPARE(lifted.size(), 1);
        QCOMPARE(lifted.first().first().toULongLong(), 6ULL);
    }

    void limitsOfGroupsAndPeersComeBackAsTheyWent()
    {
        const api::GroupOptions group{1_MiB, 2_MiB, 3_KiB, 4_KiB, 500, automaticWeight, {},
            {api::QuotaPeriod::Week, 10_GiB, 0, api::QuotaAction::Pause, 1}};
        QCOMPARE(GroupLimitsDialog(QStringLiteral("x"), group).options(), group);
        QCOMPARE(GroupLimitsDialog(QStringLiteral("x"), {}).options(), api::GroupOptions());
        const api::TagOptions tag{5_KiB, 6_MiB, QStringLiteral("/tag")};
        QCOMPARE(TagLimitsDialog(QStringLiteral("x"), tag).options(), tag);
        QCOMPARE(TagLimitsDialog(QStringLiteral("x"), {}).options(), api::TagOptions());
        const swarm::PeerLimits peer{5_KiB, 6_MiB};
        QCOMPARE(PeerLimitsDialog(QStringLiteral("x"), peer).limits(), peer);
        QCOMPARE(PeerLimitsDialog(QStringLiteral("x"), {}).limits(), swarm::PeerLimits());
    }

    void linksNeedAText()
    {
        OpenLinkDialog dialog(OpenLinkDialog::forLinks());
        auto* button = dialog.findChild<QDialogButtonBox*>()->buttons().first();
        dialog.setText(QStringLiteral(" a \n\nb\n"));
        QCOMPARE(dialog.lines(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        dialog.setText({});
        bool anyDisabled = !button->isEnabled();
        for (QAbstractButton* other : dialog.findChild<QDialogButtonBox*>()->buttons()) {
            anyDisabled = anyDisabled || !other->isEnabled();
        }
        QVERIFY(anyDisabled);
    }
};

FRESHET_TEST(SmallDialogsTest)
#include "small_dialogs_test.moc"
