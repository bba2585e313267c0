// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/widgets/rate_edit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

namespace {

const QString keysFolder = QStringLiteral("/tmp/freshet-downloads");

api::TorrentPreview keysPreview()
{
    api::TorrentPreview preview;
    preview.name = QStringLiteral("Bunny");
    preview.hasMetadata = true;
    preview.files = {{QStringLiteral("Bunny/movie.mp4"), 150_MiB, false},
        {QStringLiteral("Bunny/readme.txt"), 2_KiB, false}};
    preview.totalSize = 150_MiB + 2_KiB;
    preview.comment = QStringLiteral("A film about a rabbit.");
    preview.infoHash = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
    preview.trackers = {{QStringLiteral("https://tracker.example/announce")}};
    preview.bytes = "torrent";
    return preview;
}

/// A dialog with two torrents, everything unfolded and every warning there.
struct FullDialog
{
    FullDialog()
        : dialog(defaults())
    {
        const int first = dialog.addSource({}, QStringLiteral("x"));
        const int second = dialog.addSource({}, QStringLiteral("y"));
        dialog.setPreview(first, keysPreview());
        dialog.setPreview(second, keysPreview());
        dialog.setFolderFacts(keysFolder, 1_MiB, true);
        dialog.show();
    }
    static AddTorrentDialog::Defaults defaults()
    {
        AddTorrentDialog::Defaults defaults{keysFolder, {}};
        defaults.categories = {{QStringLiteral("Films"), QStringLiteral("/films")}};
        defaults.isMoreShown = true;
        return defaults;
    }

    AddTorrentDialog dialog;
};

/// What Tab stops at, in its order; parts of others by the name of the whole.
QStringList tabStops(QWidget& window)
{
    QStringList stops;
    for (QWidget* widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        if (!widget->isVisibleTo(&window) || !widget->isEnabled() || widget->focusProxy() != nullptr
            || (widget->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        QWidget* named = widget;
        while (named != &window
            && (named->objectName().isEmpty() || named->objectName().startsWith(QLatin1String("qt_")))) {
            named = named->parentWidget();
        }
        if (stops.isEmpty() || stops.last() != named->objectName()) {
            stops.append(named->objectName());
        }
    }
    return stops;
}

} // namespace

/// The dialog for adding without a mouse, without eyes, and in small windows.
class AddTorrentDialogKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addIsTheDefaultWhateverElseIsThere()
    {
        FullDialog full;
        QVERIFY(QTest::qWaitForWindowActive(&full.dialog));
        auto* add = full.dialog.findChild<QPushButton*>(QStringLiteral("addOk"));
        QVERIFY(add->isDefault() && add->hasFocus());
        // Neither a focus elsewhere nor another window changes that.
        full.dialog.findChild<QTreeView*>(QStringLiteral("addTree"))->setFocus();
        QVERIFY(add->isDefault());
        for (const QPushButton* button : full.dialog.findChildren<QPushButton*>()) {
            QVERIFY2(button == add || !button->isDefault(), qPrintable(button->text()));
        }
        // A link waits: the default stays.
        AddTorrentDialog link({keysFolder, {}});
        api::TorrentSource source;
        source.magnet = QStringLiteral("magnet:");
        link.addSource(source, QStringLiteral("x"));
        link.show();
        QVERIFY(link.findChild<QPushButton*>(QStringLiteral("addOk"))->isDefault());
    }

    void enterAddsAndEscapeCancels_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* name : {"addOk", "addTags", "addDownloadLimit", "addCategory", "addSavePath",
                 "addPaused", "addWithoutAsking", "addMore"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void enterAddsAndEscapeCancels()
    {
        QFETCH(QString, field);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            FullDialog full;
            QSignalSpy accepted(&full.dialog, &QDialog::accepted);
            QSignalSpy rejected(&full.dialog, &QDialog::rejected);
            auto* widget = full.dialog.findChild<QWidget*>(field);
            widget->setFocus();
            QWidget* target = full.dialog.focusWidget();
            QVERIFY(target == widget || widget->isAncestorOf(target));
            QTest::keyClick(target, key);
            QCOMPARE(accepted.size(), key == Qt::Key_Return ? 1 : 0);
            QCOMPARE(rejected.size(), key == Qt::Key_Escape ? 1 : 0);
        }
    }

    void aLimitTypedBeforeEnterCounts()
    {
        FullDialog full;
        auto* limit = full.dialog.findChild<RateEdit*>(QStringLiteral("addDownloadLimit"));
        limit->setFocus();
        QTest::keyClicks(limit, QStringLiteral("2M"));
        QTest::keyClick(limit, Qt::Key_Return);
        QCOMPARE(full.dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(full.dialog.requests().first().options.downloadLimit, 2_MiB);
    }

    void tabGoesDownThePage()
    {
        FullDialog full;
        QStringList stops = tabStops(full.dialog);
        stops.removeAll(QString());
        // Which of the last two is first is an affair of the desktop.
        QStringList last{stops.takeLast(), stops.takeLast()};
        last.sort();
        QCOMPARE(last, (QStringList{QStringLiteral("addCancel"), QStringLiteral("addOk")}));
        const QStringList expected{QStringLiteral("addList"), QStringLiteral("addScope"),
            QStringLiteral("addSavePath"), QStringLiteral("addOtherFolder"), QStringLiteral("addFreeSpace"),
            QStringLiteral("addFiles"), QStringLiteral("addTree"), QStringLiteral("addCategory"),
            QStringLiteral("addPaused"), QStringLiteral("addSequential"), QStringLiteral("addMore"),
            QStringLiteral("addTags"), QStringLiteral("addDownloadLimit"), QStringLiteral("addUploadLimit"),
            QStringLiteral("addComplete"), QStringLiteral("addFirst"), QStringLiteral("addFacts"),
            QStringLiteral("addWithoutAsking")};
        QCOMPARE(stops, expected);
        // And that is the order in which they are seen.
        int above = 0;
        for (const QString& name : expected) {
            const auto* widget = full.dialog.findChild<QWidget*>(name);
            const int bottom = widget->mapTo(&full.dialog, QPoint(0, widget->height())).y();
            QVERIFY2(bottom >= above - widget->height() / 2, qPrintable(name));
            above = bottom;
        }
    }

    void mnemonicsAreUnique()
    {
        FullDialog full;
        QMap<QString, QString> owners;
        const auto take = [&owners](const QString& text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!key.isEmpty()) {
                QVERIFY2(!owners.contains(key), qPrintable(text + QStringLiteral(" / ") + owners.value(key)));
                owners.insert(key, text);
            }
        };
        for (const QAbstractButton* button : full.dialog.findChildren<QAbstractButton*>()) {
            take(button->text());
        }
        for (const QLabel* label : full.dialog.findChildren<QLabel*>()) {
            if (label->buddy() != nullptr) {
                take(label->text());
            }
        }
        QVERIFY(owners.size() >= 14);
    }

    void everyFieldHasALabelOfItsOwn()
    {
        FullDialog full;
        QList<QWidget*> buddies;
        for (const QLabel* label : full.dialog.findChildren<QLabel*>()) {
            buddies.append(label->buddy());
        }
        const auto* path = full.dialog.findChild<QWidget*>(QStringLiteral("addSavePath"));
        for (const char* name : {"addCategory", "addTags", "addDownloadLimit", "addUploadLimit"}) {
            QVERIFY2(buddies.contains(full.dialog.findChild<QWidget*>(QString::fromLatin1(name))), name);
        }
        QVERIFY(std::any_of(buddies.begin(), buddies.end(),
            [path](const QWidget* buddy) { return buddy != nullptr && path->isAncestorOf(buddy); }));
        for (const char* name : {"addTags", "addDownloadLimit", "addUploadLimit", "addCategory", "addFacts",
                 "addScope", "addList", "addTree", "addMore"}) {
            auto* widget = full.dialog.findChild<QWidget*>(QString::fromLatin1(name));
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(), name);
        }
    }

    void moreMakesTheDialogHigherAndIsLeftOutOfItsSize()
    {
        AddTorrentDialog dialog({keysFolder, {}});
        dialog.setPreview(dialog.addSource({}, QStringLiteral("x")), keysPreview());
        dialog.show();
        const QSize before = dialog.size();
        const int tree = dialog.findChild<QTreeView*>(QStringLiteral("addTree"))->height();
        auto* more = dialog.findChild<QToolButton*>(QStringLiteral("addMore"));
        more->click();
        QCoreApplication::processEvents();
        QVERIFY(dialog.height() > before.height());
        QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
        QVERIFY(qAbs(dialog.findChild<QTreeView*>(QStringLiteral("addTree"))->height() - tree) <= 40);
        QCOMPARE(dialog.usualSize(), before);
        more->click();
        QCoreApplication::processEvents();
        QCOMPARE(dialog.size(), before);
        QVERIFY(!dialog.isMoreShown());
    }

    void opensAsItWasLeft()
    {
        AddTorrentDialog::Defaults defaults{keysFolder, {}};
        defaults.size = {700, 600};
        defaults.isMoreShown = true;
        AddTorrentDialog dialog(defaults);
        dialog.show();
        QVERIFY(dialog.isMoreShown());
        QCOMPARE(dialog.usualSize(), QSize(700, 600));
        defaults.size = {100'000, 100'000};
        const QSize screen = AddTorrentDialog(defaults).size();
        QVERIFY(screen.width() <= dialog.screen()->availableSize().width());
        QVERIFY(screen.height() <= dialog.screen()->availableSize().height());
    }

    void newsOfTheTorrentLeavesSizeFocusAndTextAlone()
    {
        AddTorrentDialog::Defaults defaults{keysFolder, {}};
        defaults.isMoreShown = true;
        AddTorrentDialog dialog(defaults);
        api::TorrentSource source;
        source.magnet = QStringLiteral("magnet:");
        const int item = dialog.addSource(source, QStringLiteral("x"));
        dialog.show();
        const QSize before = dialog.size();
        auto* limit = dialog.findChild<RateEdit*>(QStringLiteral("addDownloadLimit"));
        limit->setFocus();
        QTest::keyClicks(limit, QStringLiteral("1.5 M, or"));
        dialog.setPreview(item, keysPreview());
        QCoreApplication::processEvents();
        QCOMPARE(dialog.size(), before);
        QCOMPARE(dialog.focusWidget(), limit);
        QCOMPARE(limit->text(), QStringLiteral("1.5 M, or"));
    }

    void fitsItsUsualSize()
    {
        AddTorrentDialog dialog({keysFolder, {}});
        dialog.setPreview(dialog.addSource({}, QStringLiteral("x")), keysPreview());
        dialog.setFolderFacts(keysFolder, 1_MiB, true);
        dialog.show();
        QCOMPARE(dialog.size(), QSize(640, 560));
        QVERIFY(dialog.minimumSizeHint().width() <= 640);
        // Everything unfolded fits a small screen.
        FullDialog full;
        QVERIFY2(full.dialog.minimumSizeHint().height() <= 700,
            qPrintable(QString::number(full.dialog.minimumSizeHint().height())));
    }

    void mirrorsForLanguagesFromTheRight()
    {
        FullDialog full;
        full.dialog.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        const auto left = [&full](const char* name) {
            const auto* widget = full.dialog.findChild<QWidget*>(QString::fromLatin1(name));
            return widget->mapTo(&full.dialog, QPoint()).x();
        };
        QVERIFY(left("addPaused") < left("addCategory"));
        QVERIFY(left("addUploadLimit") < left("addDownloadLimit"));
        QVERIFY(left("addOk") < left("addWithoutAsking"));
        QCOMPARE(full.dialog.findChild<QToolButton*>(QStringLiteral("addMore"))->arrowType(), Qt::DownArrow);
    }
};

FRESHET_TEST(AddTorrentDialogKeysTest)
#include "add_torrent_dialog_keys_test.moc"
