// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/create_torrent_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::ui;
using metainfo::TorrentFormat;

namespace {

struct Stage
{
    Stage() { dialog.show(); }
    template<class T>
    T* find(const char* name)
    {
        return dialog.findChild<T*>(QString::fromLatin1(name));
    }
    void choose(QComboBox* box, qint64 value) { box->setCurrentIndex(box->findData(value)); }

    CreateTorrentDialog dialog;
};

} // namespace

class CreateTorrentDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsBackWhatWasChosen()
    {
        Stage stage;
        QSignalSpy looked(&stage.dialog, &CreateTorrentDialog::contentChanged);
        stage.dialog.setContent(QStringLiteral("/data/album"));
        QCOMPARE(looked.size(), 1);
        QCOMPARE(looked.first().first().toString(), QStringLiteral("/data/album"));
        QVERIFY(!stage.find<QPushButton>("createOk")->isEnabled());
        stage.dialog.setSummary(api::ContentSummary{12, 300_MiB, 256_KiB});
        QVERIFY(stage.find<QPushButton>("createOk")->isEnabled());
        const QString summary = stage.find<QLabel>("createSummary")->text();
        QVERIFY2(summary.contains(QStringLiteral("1200")) && summary.contains(QStringLiteral("12")),
            qPrintable(summary));
        stage.choose(stage.find<QComboBox>("createPieceSize"), 1_MiB);
        QVERIFY(stage.find<QLabel>("createSummary")->text().contains(QStringLiteral("300 piece")));
        stage.choose(stage.find<QComboBox>("createFormat"), static_cast<int>(TorrentFormat::Hybrid));
        stage.find<QPlainTextEdit>("createTrackers")
            ->setPlainText(
                QStringLiteral("\n http://a/announce\nhttp://b/announce\n\n\nudp://c:1/announce\n"));
        stage.find<QPlainTextEdit>("createWebSeeds")->setPlainText(QStringLiteral("http://d/\n\nhttp://e/"));
        stage.find<QLineEdit>("createComment")->setText(QStringLiteral("Enjoy"));
        stage.find<QLineEdit>("createSource")->setText(QStringLiteral("HERE"));
        stage.find<QCheckBox>("createPrivate")->setChecked(true);
        const api::CreateTorrentRequest request = stage.dialog.request();
        QCOMPARE(request.path, QStringLiteral("/data/album"));
        QCOMPARE(request.outputFile, QStringLiteral("/data/album.torrent"));
        QCOMPARE(request.pieceLength, 1_MiB);
        QCOMPARE(request.format, TorrentFormat::Hybrid);
        QCOMPARE(request.extras.trackers,
            (QList<QStringList>{{QStringLiteral("http://a/announce"), QStringLiteral("http://b/announce")},
                {QStringLiteral("udp://c:1/announce")}}));
        QCOMPARE(
            request.extras.webSeeds, (QStringList{QStringLiteral("http://d/"), QStringLiteral("http://e/")}));
        QCOMPARE(request.extras.comment, QStringLiteral("Enjoy"));
        QCOMPARE(request.source, QStringLiteral("HERE"));
        QVERIFY(request.isPrivate && stage.dialog.seedsAfterwards());
    }

    void proposesWhereToSaveUntilToldOtherwise()
    {
        Stage stage;
        auto* output = stage.find<QLineEdit>("createOutput");
        stage.dialog.setContent(QDir::homePath() + QStringLiteral("/one"));
        QCOMPARE(output->text(), QStringLiteral("~/one.torrent"));
        stage.dialog.setContent(QDir::homePath() + QStringLiteral("/two"));
        QCOMPARE(output->text(), QStringLiteral("~/two.torrent"));
        output->setText(QStringLiteral("/tmp/mine.torrent"));
        stage.dialog.setContent(QDir::homePath() + QStringLiteral("/three"));
        QCOMPARE(output->text(), QStringLiteral("/tmp/mine.torrent"));
    }

    void whatCannotBeReadIsSaidBelowTheField()
    {
        Stage stage;
        stage.dialog.setContent(QStringLiteral("/nowhere"));
        stage.dialog.setContentFault({api::FaultKind::SourceUnreadable, QStringLiteral("/nowhere"), {}});
        QVERIFY(stage.find<QLabel>("createSummary")->text().contains(QStringLiteral("/nowhere")));
        QVERIFY(!stage.find<QPushButton>("createOk")->isEnabled());
        stage.dialog.setSummary(api::ContentSummary{3, 0, 16_KiB});
        QVERIFY(!stage.find<QPushButton>("createOk")->isEnabled());
    }

    void stopsBeforeItCloses()
    {
        Stage stage;
        stage.dialog.setContent(QStringLiteral("/data/album"));
        stage.dialog.setSummary(api::ContentSummary{1, 1_MiB, 16_KiB});
        stage.dialog.setProgress(0);
        stage.dialog.setProgress(500);
        QVERIFY(stage.find<QProgressBar>("createProgress")->isVisible());
        QVERIFY(!stage.find<QLabel>("createSummary")->text().isEmpty());
        QCOMPARE(stage.find<QProgressBar>("createProgress")->value(), 500);
        QVERIFY(!stage.find<QLineEdit>("createContent")->isEnabled());
        QVERIFY(!stage.find<QPushButton>("createOk")->isEnabled());
        QSignalSpy cancelled(&stage.dialog, &CreateTorrentDialog::cancelRequested);
        QTest::keyClick(&stage.dialog, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(stage.dialog.isVisible() && stage.find<QPushButton>("createOk")->isEnabled());
        stage.dialog.setProgress(1);
        stage.dialog.setFailed({api::FaultKind::FolderNotWritable, QStringLiteral("/data"), {}});
        QVERIFY(stage.find<QLabel>("createFault")->isVisible());
        QVERIFY(stage.find<QLabel>("createFault")->text().contains(QStringLiteral("/data")));
        QTest::keyClick(&stage.dialog, Qt::Key_Escape);
        QVERIFY(!stage.dialog.isVisible());
    }

    void versionTwoAloneIsNotShared()
    {
        Stage stage;
        stage.dialog.setContent(QStringLiteral("/data/album"));
        stage.dialog.setSummary(api::ContentSummary{1, 1_MiB, 16_KiB});
        stage.choose(stage.find<QComboBox>("createFormat"), static_cast<int>(TorrentFormat::V2));
        QVERIFY(!stage.find<QCheckBox>("createSeed")->isEnabled());
        QVERIFY(!stage.dialog.seedsAfterwards());
    }
};

FRESHET_TEST(CreateTorrentDialogTest)
#include "create_torrent_dialog_test.moc"
