// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/views/details_panel.h"
#include "ui/widgets/path_edit.h"
#include "ui/window/action_set.h"
#include "ui/window/incoming_sources.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using freshet::test::FakeSession;

namespace {

constexpr int patienceMs = 10'000;
const QString quietMagnet =
    QStringLiteral("magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567&dn=Sintel");
const QString address = QStringLiteral("https://example.org/a.torrent");

api::TorrentPreview previewOf(const QString& name, int files, ByteCount size = 1000)
{
    api::TorrentPreview preview;
    preview.name = name;
    preview.infoHash = name;
    preview.hasMetadata = true;
    // What only fills gaps is no choice.
    preview.files = {{QStringLiteral(".pad/1"), 24, true}};
    for (int i = 0; i < files; ++i) {
        preview.files.append({name + QStringLiteral("/%1.bin").arg(i), size, false});
    }
    preview.totalSize = size * files;
    preview.bytes = name.toUtf8();
    return preview;
}

/// A window whose user is asked as `ask` says, with an empty list and a folder of its own.
struct QuietStage
{
    explicit QuietStage(AskWhenAdding ask, const QString& profile = {})
        : window((putFolder(session, folder.path()), session), profile)
    {
        Preferences preferences;
        preferences.askWhenAdding = ask;
        window.setPreferences(preferences);
        window.show();
    }
    static void putFolder(FakeSession& session, const QString& path)
    {
        api::Settings settings = session.settings();
        settings.saveFolder = path;
        session.applySettings(settings);
    }

    /// The session knows this torrent under this path, and under the bytes that it hands out for it.
    QString file(const api::TorrentPreview& preview)
    {
        QString path = QStringLiteral("/x/%1.torrent").arg(preview.name);
        session.setPreview(path, preview);
        session.setPreview(QString::fromUtf8(preview.bytes), preview);
        return path;
    }
    void hand(const QStringList& lines) { window.addSources(sourcesFromText(lines.join(u'\n'))); }
    /// As a file manager does that starts the program.
    void handOver(const QString& path)
    {
        window.addSources(sourcesFromArguments({path}, QStringLiteral("/")));
    }

    [[nodiscard]] AddTorrentDialog* dialog() const
    {
        auto* dialog = window.findChild<AddTorrentDialog*>(QStringLiteral("addDialog"));
        return dialog != nullptr && dialog->isVisible() ? dialog : nullptr;
    }
    [[nodiscard]] QStringList bars() const
    {
        QStringList texts;
        const auto* stack = window.findChild<QWidget*>(QStringLiteral("barStack"));
        for (const QWidget* bar : stack->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!bar->accessibleName().isEmpty() && !bar->isHidden()) {
                texts.append(bar->accessibleName());
            }
        }
        return texts;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        const auto* stack = window.findChild<QWidget*>(QStringLiteral("barStack"));
        for (auto* button : stack->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }
    bool waitForBar(const QString& text)
    {
        return QTest::qWaitFor(
            [&] { return !bars().filter(text).isEmpty() || bars().contains(text); }, patienceMs);
    }
    bool waitForDialog()
    {
        return QTest::qWaitFor([this] { return dialog() != nullptr; }, patienceMs);
    }
    void trigger(Command command) { window.actions().action(command)->trigger(); }

    QTemporaryDir folder;
    FakeSession session;
    MainWindow window;
};

QString linesOf(const AddTorrentDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("addSpace"))->text();
}

} // namespace

class AddingQuietlyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTorrentIsAddedAndThatIsSaid()
    {
        QuietStage stage(AskWhenAdding::Never);
        stage.hand({stage.file(previewOf(QStringLiteral("Sintel"), 3))});
        QVERIFY(stage.waitForBar(QStringLiteral("Added Sintel to %1.").arg(stage.folder.path())));
        QVERIFY(stage.dialog() == nullptr);
        QCOMPARE(stage.session.added().size(), 1);
        QCOMPARE(stage.session.added().first().source.bytes, QByteArray("Sintel"));
        QCOMPARE(stage.session.added().first().saveFolder, stage.folder.path());
    }

    void undoTakesItBackAndNothingElse()
    {
        QuietStage stage(AskWhenAdding::Never);
        stage.session.put(freshet::test::makeTorrent(5, QStringLiteral("Other")));
        stage.hand({stage.file(previewOf(QStringLiteral("Sintel"), 3))});
        QVERIFY(stage.waitForBar(QStringLiteral("Added Sintel")));
        stage.button(QStringLiteral("Undo"))->click();
        const auto removed = stage.session.calls(QStringLiteral("remove"));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().argument, QStringLiteral("Keep"));
        QCOMPARE(removed.first().torrents, QList{TorrentId{1000}});
        QVERIFY(stage.session.torrent(TorrentId{5}) != nullptr);
        QVERIFY(stage.session.torrent(TorrentId{1000}) == nullptr);
        stage.trigger(Command::Redo);
        QVERIFY(stage.session.torrent(TorrentId{1000}) != nullptr);
        stage.trigger(Command::Undo);
        QVERIFY(stage.session.torrent(TorrentId{1000}) == nullptr);
    }

    void chooseFilesShowsThem()
    {
        QuietStage stage(AskWhenAdding::Never);
        stage.trigger(Command::ShowDetails);
        QVERIFY(!stage.window.actions().action(Command::ShowDetails)->isChecked());
        stage.hand({stage.file(previewOf(QStringLiteral("Sintel"), 3))});
        QVERIFY(stage.waitForBar(QStringLiteral("Added Sintel")));
        QCOMPARE(stage.session.watched(), std::optional<TorrentId>());
        stage.button(QStringLiteral("Choose files"))->click();
        QCOMPARE(stage.session.watched(), std::optional(TorrentId{1000}));
        const auto* details = stage.window.findChild<DetailsPanel*>();
        QVERIFY(details->isVisible());
        QVERIFY(details->currentWidget()->findChild<QWidget*>(QStringLiteral("filesView")) != nullptr
            || details->currentWidget()->objectName() == QLatin1String("tabFiles"));
    }

    void severalAreOneBarAndOneUndo()
    {
        QuietStage stage(AskWhenAdding::Never);
        QStringList paths;
        for (int i = 0; i < 12; ++i) {
            paths.append(stage.file(previewOf(QString::number(i), 1)));
        }
        stage.hand(paths);
        QVERIFY(stage.waitForBar(QStringLiteral("Added 12 torrents to %1.").arg(stage.folder.path())));
        QCOMPARE(stage.bars().size(), 1);
        QVERIFY(stage.button(QStringLiteral("Choose files")) == nullptr);
        stage.button(QStringLiteral("Undo"))->click();
        const auto removed = stage.session.calls(QStringLiteral("remove"));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().torrents.size(), 12);
    }

    void severalStartsInAMomentAreOneBar()
    {
        QuietStage stage(AskWhenAdding::Never);
        for (int i = 0; i < 12; ++i) {
            stage.handOver(stage.file(previewOf(QString::number(i), 1)));
        }
        QVERIFY(stage.waitForBar(QStringLiteral("Added 12 torrents")));
        QCOMPARE(stage.session.added().size(), 12);
    }

    void item17_severalStartsInAMomentAreOneDialog_data()
    {
        QTest::addColumn<AskWhenAdding>("ask");
        QTest::newRow("always") << AskWhenAdding::Always;
        QTest::newRow("only for several files") << AskWhenAdding::ForSeveral;
    }
    void item17_severalStartsInAMomentAreOneDialog()
    {
        QFETCH(AskWhenAdding, ask);
        QuietStage stage(ask);
        for (int i = 0; i < 12; ++i) {
            stage.handOver(stage.file(previewOf(QString::number(i), 1)));
        }
        QVERIFY(stage.waitForDialog());
        QTRY_COMPARE(stage.dialog()->itemCount(), 12);
        QVERIFY(stage.session.added().isEmpty());
        QTest::keyClick(stage.dialog(), Qt::Key_Return);
        QCOMPARE(stage.session.added().size(), 12);
    }

    void onlyForSeveralFilesLetsOneFileThrough()
    {
        QuietStage stage(AskWhenAdding::ForSeveral);
        stage.hand({stage.file(previewOf(QStringLiteral("one"), 1))});
        QVERIFY(stage.waitForBar(QStringLiteral("Added one")));
        QVERIFY(stage.dialog() == nullptr);
        stage.hand({stage.file(previewOf(QStringLiteral("two"), 2))});
        QVERIFY(stage.waitForDialog());
        QCOMPARE(stage.session.added().size(), 1);
        // What comes while it is open joins it.
        stage.hand({stage.file(previewOf(QStringLiteral("three"), 1))});
        QTRY_COMPARE(stage.dialog()->itemCount(), 2);
        stage.dialog()->reject();
        QTRY_VERIFY(stage.dialog() == nullptr);
        stage.hand({stage.file(previewOf(QStringLiteral("four"), 1)),
            stage.file(previewOf(QStringLiteral("five"), 1))});
        QVERIFY(stage.waitForDialog());
        QTRY_COMPARE(stage.dialog()->itemCount(), 2);
    }

    void aLinkIsAddedAtOnceAndItsSearchEnds()
    {
        QuietStage stage(AskWhenAdding::Never);
        stage.session.setPreview(quietMagnet, previewOf(QStringLiteral("Sintel"), 3));
        stage.session.holdPreviews();
        stage.hand({quietMagnet});
        QCOMPARE(stage.session.searches(), 1);
        QVERIFY(stage.waitForBar(QStringLiteral("Added Sintel")));
        QCOMPARE(stage.session.added().first().source.magnet, quietMagnet);
        QTRY_COMPARE(stage.session.searches(), 0);
        // There is nothing to choose from yet.
        QVERIFY(stage.button(QStringLiteral("Choose files")) == nullptr);
        stage.window.showNotice(
            {api::Notice::Kind::MetadataReceived, TorrentId{1000}, QStringLiteral("Sintel"), {}});
        QVERIFY(stage.waitForBar(QStringLiteral("The file list of Sintel has arrived.")));
        QVERIFY(stage.button(QStringLiteral("Choose files")) != nullptr);
    }

    void aLinkMayHaveSeveralFiles()
    {
        QuietStage stage(AskWhenAdding::ForSeveral);
        stage.session.setPreview(quietMagnet, previewOf(QStringLiteral("Sintel"), 1));
        stage.session.holdPreviews();
        stage.hand({quietMagnet});
        QVERIFY(stage.waitForDialog());
        QCOMPARE(stage.session.searches(), 1);
        stage.session.releasePreviews();
        QTRY_VERIFY(linesOf(*stage.dialog()).contains(QLatin1String("needed")));
        QVERIFY(stage.session.added().isEmpty());
    }

    void withoutRoomItIsAskedAfterAll()
    {
        QuietStage stage(AskWhenAdding::Never);
        stage.hand({stage.file(previewOf(QStringLiteral("small"), 1)),
            stage.file(previewOf(QStringLiteral("huge"), 1, 1'000'000'000_GiB))});
        QVERIFY(stage.waitForDialog());
        QVERIFY(stage.waitForBar(QStringLiteral("Added small")));
        QCOMPARE(stage.session.added().size(), 1);
        QCOMPARE(stage.dialog()->itemCount(), 1);
        QVERIFY(stage.dialog()->windowTitle().contains(QLatin1String("huge")));
        QTRY_VERIFY(linesOf(*stage.dialog()).startsWith(QLatin1String("Not enough space")));
    }

    void withoutAUsableFolderItIsAskedAfterAll()
    {
        QuietStage stage(AskWhenAdding::Never);
        QFile file(stage.folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QuietStage::putFolder(stage.session, stage.folder.filePath(QStringLiteral("file/below")));
        stage.hand({stage.file(previewOf(QStringLiteral("a"), 1)), quietMagnet});
        stage.hand({stage.file(previewOf(QStringLiteral("b"), 1))});
        QVERIFY(stage.waitForDialog());
        QTRY_COMPARE(stage.dialog()->itemCount(), 2);
        QVERIFY(stage.session.added().isEmpty());
        QTRY_VERIFY(!stage.dialog()->findChild<QPushButton*>(QStringLiteral("addOk"))->isEnabled());
    }

    void item25_aKnownTorrentIsShown()
    {
        QuietStage stage(AskWhenAdding::Never);
        stage.session.put(freshet::test::makeTorrent(5, QStringLiteral("Sintel")));
        api::TorrentPreview preview = previewOf(QStringLiteral("Sintel"), 1);
        preview.existing = TorrentId{5};
        stage.hand({stage.file(preview)});
        QVERIFY(stage.waitForBar(QStringLiteral("Sintel is already in the list.")));
        QCOMPARE(stage.session.watched(), std::optional(TorrentId{5}));
        QVERIFY(stage.session.added().isEmpty());
        QVERIFY(stage.dialog() == nullptr);
    }

    void item26_aBrokenFileGetsABarAndOthersAreAdded()
    {
        QuietStage stage(AskWhenAdding::Never);
        stage.hand({QStringLiteral("/x/broken.torrent"), stage.file(previewOf(QStringLiteral("good"), 1))});
        QVERIFY(stage.waitForBar(QStringLiteral("Added good")));
        QVERIFY(!stage.bars().filter(QStringLiteral("broken")).isEmpty());
        QVERIFY(stage.dialog() == nullptr);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void whatIsFetchedIsSeenAndCanBeCancelled()
    {
        QuietStage stage(AskWhenAdding::Never);
        stage.session.setPreview(address, previewOf(QStringLiteral("Sintel"), 1));
        stage.session.holdPreviews();
        stage.hand({address});
        QVERIFY(stage.waitForBar(QStringLiteral("Getting the torrent file from %1…").arg(address)));
        QCOMPARE(stage.session.searches(), 1);
        stage.button(QStringLiteral("Cancel"))->click();
        QCOMPARE(stage.session.searches(), 0);
        QTRY_VERIFY(stage.bars().isEmpty());
        stage.session.releasePreviews();
        stage.session.holdPreviews();
        stage.hand({address, address + QStringLiteral("?2")});
        QVERIFY(stage.waitForBar(QStringLiteral("Getting 2 torrent files…")));
        stage.file(previewOf(QStringLiteral("Sintel"), 1));
        stage.file(previewOf(QStringLiteral("Second"), 1));
        stage.session.setPreview(address + QStringLiteral("?2"), previewOf(QStringLiteral("Second"), 1));
        stage.session.releasePreviews();
        QVERIFY(stage.waitForBar(QStringLiteral("Added 2 torrents")));
        QTRY_COMPARE(stage.bars().size(), 1);
        QCOMPARE(stage.session.added().size(), 2);
    }

    void aTorrentNamedTwiceIsAddedOnceWithAllThatIsKnown()
    {
        QuietStage stage(AskWhenAdding::Never);
        api::TorrentPreview whole = previewOf(QStringLiteral("Sintel"), 2);
        whole.trackers = {{QStringLiteral("http://a/")}};
        api::TorrentPreview link = whole;
        link.hasMetadata = false;
        link.bytes.clear();
        link.files.clear();
        link.trackers = {{QStringLiteral("http://a/"), QStringLiteral("http://b/")}};
        stage.session.setPreview(quietMagnet, link);
        stage.hand({quietMagnet, stage.file(whole)});
        QVERIFY(stage.waitForBar(QStringLiteral("Added Sintel")));
        QCOMPARE(stage.session.added().size(), 1);
        QCOMPARE(stage.session.added().first().source.bytes, QByteArray("Sintel"));
        QCOMPARE(stage.session.added().first().trackers, QStringList{QStringLiteral("http://b/")});
    }

    void theDialogsBoxIsForAllThatFollows()
    {
        QuietStage stage(AskWhenAdding::Always);
        const QString other = stage.folder.filePath(QStringLiteral("other"));
        stage.hand({stage.file(previewOf(QStringLiteral("first"), 2))});
        QVERIFY(stage.waitForDialog());
        stage.dialog()->findChild<QCheckBox*>(QStringLiteral("addWithoutAsking"))->setChecked(true);
        setFolder(*stage.dialog(), other);
        QSignalSpy preferred(&stage.window, &MainWindow::preferencesChanged);
        stage.dialog()->findChild<QPushButton*>(QStringLiteral("addOk"))->click();
        QCOMPARE(stage.session.added().size(), 1);
        QCOMPARE(stage.session.settings().saveFolder, other);
        QCOMPARE(preferred.size(), 1);
        QVERIFY(preferred.last().first().value<Preferences>().askWhenAdding == AskWhenAdding::Never);
        QVERIFY(stage.waitForBar(QStringLiteral("From now on torrents are added to ")));
        stage.hand({stage.file(previewOf(QStringLiteral("second"), 2))});
        QVERIFY(stage.waitForBar(QStringLiteral("Added second")));
        QCOMPARE(stage.session.added().last().saveFolder, other);
        // Both are taken back together; what was changed since is not.
        api::Settings settings = stage.session.settings();
        settings.watchFolder.isOn = true;
        stage.session.applySettings(settings);
        stage.trigger(Command::Undo);
        stage.trigger(Command::Undo);
        QCOMPARE(stage.session.settings().saveFolder, stage.folder.path());
        QVERIFY(stage.session.settings().watchFolder.isOn);
        QVERIFY(preferred.last().first().value<Preferences>().askWhenAdding == AskWhenAdding::Always);
        stage.hand({stage.file(previewOf(QStringLiteral("third"), 1))});
        QVERIFY(stage.waitForDialog());
        stage.dialog()->reject();
        stage.trigger(Command::Redo);
        QCOMPARE(stage.session.settings().saveFolder, other);
        QVERIFY(preferred.last().first().value<Preferences>().askWhenAdding == AskWhenAdding::Never);
    }

    void theDialogsOtherChoicesAreKeptAsLongAsNothingIsAsked()
    {
        QTemporaryDir profile;
        {
            QuietStage stage(AskWhenAdding::Always, profile.path());
            stage.hand({stage.file(previewOf(QStringLiteral("first"), 2))});
            QVERIFY(stage.waitForDialog());
            AddTorrentDialog& dialog = *stage.dialog();
            dialog.findChild<QComboBox*>(QStringLiteral("addCategory"))->setEditText(QStringLiteral("Video"));
            for (const char* name : {"addPaused", "addSequential", "addWithoutAsking"}) {
                dialog.findChild<QCheckBox*>(QString::fromLatin1(name))->click();
            }
            dialog.findChild<QPushButton*>(QStringLiteral("addOk"))->click();
        }
        QuietStage stage(AskWhenAdding::Never, profile.path());
        stage.hand({stage.file(previewOf(QStringLiteral("second"), 2))});
        QVERIFY(stage.waitForBar(QStringLiteral("Added second")));
        const api::AddTorrentRequest second = stage.session.added().last();
        QCOMPARE(second.category, QStringLiteral("Video"));
        QVERIFY(second.startPaused && second.options.isSequential);
        for (const AskWhenAdding ask : {AskWhenAdding::Always, AskWhenAdding::Never}) {
            Preferences preferences;
            preferences.askWhenAdding = ask;
            stage.window.setPreferences(preferences);
        }
        stage.hand({stage.file(previewOf(QStringLiteral("third"), 2))});
        QVERIFY(stage.waitForBar(QStringLiteral("Added third")));
        QVERIFY(stage.session.added().last().category.isEmpty());
        QVERIFY(!stage.session.added().last().startPaused);
    }

private:
    static void setFolder(AddTorrentDialog& dialog, const QString& folder);
};

void AddingQuietlyTest::setFolder(AddTorrentDialog& dialog, const QString& folder)
{
    auto* edit = dialog.findChild<PathEdit*>(QStringLiteral("addSavePath"));
    edit->setPath(folder);
    Q_EMIT edit->pathChanged(folder);
}

FRESHET_TEST(AddingQuietlyTest)
#include "adding_quietly_test.moc"
