// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/open_link_dialog.h"
#include "ui/dialogs/remove_files_dialog.h"
#include "ui/dialogs/torrent_options_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

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

    void optionsComeBackAsTheyWent()
    {
        api::TorrentOptions options;
        options.downloadLimit = 2_MiB;
        options.maxConnections = 33;
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
        TorrentOptionsDialog dialog(QStringLiteral("x"), {});
        QCOMPARE(dialog.category(), QString());
        dialog.setCategory(QStringLiteral("films"), {QStringLiteral("music")});
        QCOMPARE(dialog.category(), QStringLiteral("films"));
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
