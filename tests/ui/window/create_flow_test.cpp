// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/dialogs/create_torrent_dialog.h"
#include "ui/window/create_flow.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::ui;
using freshet::test::FakeSession;

namespace {

struct CreateStage
{
    CreateStage()
    {
        session.setSummary(QStringLiteral("/data/album"), {3, 1_MiB, 16_KiB});
        flow.start();
        flow.dialog()->setContent(QStringLiteral("/data/album"));
    }
    QPushButton* button(const char* name)
    {
        return flow.dialog()->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    bool press()
    {
        if (!QTest::qWaitFor([this] { return button("createOk")->isEnabled(); })) {
            return false;
        }
        button("createOk")->click();
        return true;
    }

    FakeSession session;
    QWidget window;
    CreateFlow flow{session, window};
};

} // namespace

class CreateFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAndShares()
    {
        CreateStage stage;
        QSignalSpy created(&stage.flow, &CreateFlow::created);
        QVERIFY(stage.press());
        QCOMPARE(stage.session.toBeMade().path, QStringLiteral("/data/album"));
        stage.session.making().setProgressValue(400);
        auto* progress = stage.flow.dialog()->findChild<QProgressBar*>();
        QTRY_COMPARE(progress->value(), 400);
        const QByteArray bytes = "made";
        stage.session.setPreview(QString::fromLatin1(bytes), {});
        stage.session.making().addResult(api::Outcome<QByteArray>(bytes));
        stage.session.making().finish();
        QTRY_VERIFY(stage.flow.dialog() == nullptr || !stage.flow.dialog()->isVisible());
        QTRY_COMPARE(stage.session.added().size(), 1);
        const api::AddTorrentRequest& request = stage.session.added().first();
        QCOMPARE(request.source.bytes, bytes);
        QCOMPARE(request.saveFolder, QStringLiteral("/data"));
        QVERIFY(request.assumeComplete);
    }

    void onlyMakes()
    {
        CreateStage stage;
        QSignalSpy created(&stage.flow, &CreateFlow::created);
        stage.flow.dialog()->findChild<QAbstractButton*>(QStringLiteral("createSeed"))->setChecked(false);
        QVERIFY(stage.press());
        stage.session.making().addResult(api::Outcome<QByteArray>(QByteArrayLiteral("made")));
        stage.session.making().finish();
        QTRY_COMPARE(created.size(), 1);
        QCOMPARE(created.first().first().toString(), QStringLiteral("/data/album.torrent"));
        QVERIFY(stage.session.added().isEmpty());
    }

    void stopsTheWork()
    {
        CreateStage stage;
        QVERIFY(stage.press());
        stage.session.making().setProgressValue(1);
        QTRY_COMPARE(stage.button("createCancel")->text(), QStringLiteral("&Stop"));
        stage.button("createCancel")->click();
        QVERIFY(stage.session.making().isCanceled());
        stage.session.making().finish();
        QVERIFY(stage.flow.dialog()->isVisible());
    }

    void saysWhatWentWrong()
    {
        CreateStage stage;
        QVERIFY(stage.press());
        stage.session.making().addResult(api::Outcome<QByteArray>(
            tl::unexpected(api::Fault{api::FaultKind::FolderNotWritable, QStringLiteral("/data"), {}})));
        stage.session.making().finish();
        QTRY_VERIFY(stage.button("createOk")->isEnabled());
        QVERIFY(stage.flow.dialog()->isVisible());
        // A second call brings the same dialog to the front.
        CreateTorrentDialog* dialog = stage.flow.dialog();
        stage.flow.start();
        QCOMPARE(stage.flow.dialog(), dialog);
    }

    void whatIsNotThereIsSaid()
    {
        CreateStage stage;
        stage.flow.dialog()->setContent(QStringLiteral("/nowhere"));
        QVERIFY(!stage.button("createOk")->isEnabled());
        QCOMPARE(stage.session.calls(QStringLiteral("summarise")).size(), 2);
    }
};

FRESHET_TEST(CreateFlowTest)
#include "create_flow_test.moc"
