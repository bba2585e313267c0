// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/engine_session.h"
#include "tests/interop/support/aria2_client.h"
#include "tests/interop/support/content_folder.h"
#include "tests/interop/support/torrent_maker.h"
#include "tests/support/test_main.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;

namespace freshet::interop {

/// What a user does first: a .torrent is dropped on the window, and what it names arrives from a client that
/// is not ours.
class DropTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDroppedTorrentDownloadsFromSomebodyElsesSeed();
};

namespace {

constexpr int longWaitMs = 60'000;

void drop(QWidget& window, const QUrl& url)
{
    QMimeData data;
    data.setUrls({url});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

/// The button that adds, once the dialog is there and ready; null if it never is.
QPushButton* addButton()
{
    QPushButton* button = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&button] {
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                if (widget->objectName() == QLatin1String("addDialog") && widget->isVisible()) {
                    button = widget->findChild<QPushButton*>(QStringLiteral("addOk"));
                }
            }
            return button != nullptr && button->isEnabled();
        },
        longWaitMs);
    return isThere ? button : nullptr;
}

/// Keeps what the screen shows, for people who look at a test run.
void keepPicture(const QString& name)
{
    const QString folder = qEnvironmentVariable("FRESHET_BINARY_DIR") + QStringLiteral("/artifacts");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QGuiApplication::primaryScreen()->grabWindow(0).save(folder + QLatin1Char('/') + name));
}

} // namespace

void DropTest::aDroppedTorrentDownloadsFromSomebodyElsesSeed()
{
    QTemporaryDir folder;
    const ContentFolder content(
        folder.path() + QStringLiteral("/source"), QStringLiteral("content"), ContentKind::Tree, 1);
    Aria2Client seed(folder.path() + QStringLiteral("/aria2"));
    for (const QString& complaint : {seed.complaint(), libtorrentComplaint()}) {
        if (!complaint.isEmpty() && !qEnvironmentVariableIsSet("FRESHET_REQUIRE_CLIENTS")) {
            QSKIP(qPrintable(complaint));
        }
    }
    const MadeTorrent torrent =
        makeTorrent(Maker::Libtorrent, content, folder.path() + QStringLiteral("/content.torrent"));
    QVERIFY2(torrent.complaint.isEmpty(), qPrintable(torrent.complaint));
    QVERIFY(seed.start(PeerEncryption::Off));
    QVERIFY(seed.add(torrent.path, content.root()));
    QVERIFY(seed.waitForAll(torrent.infoHashV1));

    session::EngineConfig config;
    const QString target = folder.path() + QStringLiteral("/downloads");
    config.adjustSettings = [&target](api::Settings& settings) {
        settings.connection.bindAddress = QHostAddress(QHostAddress::LocalHost);
        settings.saveFolder = target;
    };
    auto session = session::EngineSession::create(config);
    QVERIFY(session);
    bool isComplete = false;
    const Endpoint seedEndpoint(QHostAddress(QHostAddress::LocalHost), seed.port());
    connect(session->get(), &api::Session::notified, this, [&](const api::Notice& notice) {
        if (notice.kind == api::Notice::Kind::Added) {
            (*session)->addPeers(*notice.torrent, {seedEndpoint});
        }
        isComplete = isComplete || notice.kind == api::Notice::Kind::Completed;
    });

    ui::MainWindow window(**session, {});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    drop(window, QUrl::fromLocalFile(torrent.path));
    QPushButton* const add = addButton();
    QVERIFY(add != nullptr);
    keepPicture(QStringLiteral("add-dialog.png"));
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&isComplete] { return isComplete; }, longWaitMs));
    QCOMPARE(content.differencesFrom(target), QString());
    keepPicture(QStringLiteral("after-drop.png"));
}

} // namespace freshet::interop

using freshet::interop::DropTest;
FRESHET_TEST(DropTest)
#include "drop_test.moc"
