// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_host.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/torrent_list_model.h"
#include "ui/views/torrent_list_view.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/theme.h"
#include "ui/window/desktop.h"
#include "ui/window/desktop_flow.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::app;
using freshet::test::FakeSession;

namespace {

/// As a user would, in the settings window.
void choose(ui::MainWindow& window, const QString& setting, int index)
{
    window.showSettings(ui::SettingsPlace::Appearance);
    auto* combo = window.findChild<QComboBox*>(setting);
    QVERIFY2(combo != nullptr, qPrintable(setting));
    combo->setCurrentIndex(index);
}

QString filterHint(const ui::MainWindow& window)
{
    return window.findChild<QLineEdit*>(QStringLiteral("filterEdit"))->accessibleName();
}

/// Has nothing to offer.
class QuietDesktop : public ui::Desktop
{
public:
    [[nodiscard]] bool hasTray() const override { return false; }
    bool notify(const ui::DesktopNotice&) override { return false; }
    void keepAwake(bool, const QString&) override {}
    void suspend() override {}
    void shutDown() override {}
};

} // namespace

class WindowHostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        ui::setUnits(ui::Units::Binary);
        ui::Theme::setColors(ui::ColorSet::Standard);
    }

    void whoWantsNoMotionGetsNone()
    {
        QTemporaryDir profile;
        QuietDesktop desktop;
        const WindowHost host(profile.path(), &desktop);
        QVERIFY(!ui::Motion::isReducedByDesktop());
        Q_EMIT desktop.motionKnown(true);
        QVERIFY(ui::Motion::isReducedByDesktop());
        Q_EMIT desktop.motionKnown(false);
        QVERIFY(!ui::Motion::isReducedByDesktop());
    }

    void isDarkWhereOnlyThePortalSaysSo()
    {
        QTemporaryDir profile;
        QuietDesktop desktop;
        const QPalette before = QApplication::palette();
        {
            QApplication::setPalette(QApplication::style()->standardPalette());
            const WindowHost host(profile.path(), &desktop);
            const auto isDark = [] { return ui::Theme(QApplication::palette()).isDark(); };
            QVERIFY(!isDark());
            Q_EMIT desktop.schemeKnown(true);
            QVERIFY(isDark());
            Q_EMIT desktop.schemeKnown(false);
            QVERIFY(!isDark());
        }
        {
            // A desktop that has colours of its own has said it with them.
            QPalette own = QApplication::style()->standardPalette();
            own.setColor(QPalette::Window, Qt::white);
            QApplication::setPalette(own);
            const WindowHost host(profile.path(), &desktop);
            Q_EMIT desktop.schemeKnown(true);
            QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::white));
        }
        QApplication::setPalette(before);
    }

    void startsHiddenUntilItIsClearThatThereIsNoTray()
    {
        QTemporaryDir profile;
        FakeSession session;
        QuietDesktop desktop;
        WindowHost host(profile.path(), &desktop);
        host.open(session, true);
        QVERIFY(!host.window().isVisible());
        for (int look = 0; look < ui::DesktopFlow::looksWhileHidden; ++look) {
            host.window().desktopFlow()->lookForTray();
        }
        QVERIFY(host.window().isVisible());
        host.close();
    }

    void theDesktopIsFollowedAgain()
    {
        QTemporaryDir profile;
        FakeSession session;
        WindowHost host(profile.path());
        host.open(session);
        const QColor usual = QApplication::palette().color(QPalette::Window);
        choose(host.window(), QStringLiteral("look"), 2);
        QVERIFY(QApplication::testAttribute(Qt::AA_SetPalette));
        choose(host.window(), QStringLiteral("look"), 0);
        QCOMPARE(QApplication::palette().color(QPalette::Window), usual);
        // Nothing of our own is left that would hide what the desktop switches to.
        QVERIFY(!QApplication::testAttribute(Qt::AA_SetPalette));
        host.close();
    }

    void anotherLanguageMakesTheWindowAnew()
    {
        QTemporaryDir profile;
        FakeSession session;
        api::TorrentSnapshot torrent;
        torrent.id = TorrentId{7};
        torrent.name = QStringLiteral("a torrent");
        {
            WindowHost host(profile.path());
            host.open(session);
            session.put(torrent);
            const QPointer<ui::MainWindow> first = &host.window();
            first->resize(780, 560);
            QCOMPARE(filterHint(*first), QStringLiteral("Filter by name"));
            choose(*first, QStringLiteral("language"), 2);
            QTRY_VERIFY(first.isNull());
            QCOMPARE(filterHint(host.window()), QStringLiteral("Nach Namen filtern"));
            QCOMPARE(QLocale().language(), QLocale::German);
            // The list is told again, the size is kept, and the settings are still open where they were.
            auto* list = host.window().findChild<ui::TorrentListView*>();
            QCOMPARE(list->model()->rowCount(), 1);
            QCOMPARE(host.window().size(), QSize(780, 560));
            QCOMPARE(host.window().settingsPlace(), ui::SettingsPlace::Appearance);
            host.close();
        }
        WindowHost later(profile.path());
        later.open(session);
        QCOMPARE(filterHint(later.window()), QStringLiteral("Nach Namen filtern"));
        choose(later.window(), QStringLiteral("language"), 1);
        QTRY_COMPARE(filterHint(later.window()), QStringLiteral("Filter by name"));
        QLocale::setDefault(QLocale::c());
    }

    void unitsReachWhatIsShown()
    {
        QTemporaryDir profile;
        FakeSession session;
        WindowHost host(profile.path());
        host.open(session);
        choose(host.window(), QStringLiteral("units"), 2);
        QTRY_COMPARE(ui::units(), ui::Units::Bits);
        host.close();
    }

    void coloursChangeAtOnceInTheSameWindow()
    {
        QTemporaryDir profile;
        FakeSession session;
        WindowHost host(profile.path());
        host.open(session);
        const ui::MainWindow* const window = &host.window();
        choose(host.window(), QStringLiteral("look"), 2);
        QVERIFY(ui::Theme(QApplication::palette()).isDark());
        choose(host.window(), QStringLiteral("look"), 1);
        QVERIFY(!ui::Theme(QApplication::palette()).isDark());
        choose(host.window(), QStringLiteral("colors"), 2);
        QCOMPARE(ui::Theme::colors(), ui::ColorSet::HighContrast);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::white));
        choose(host.window(), QStringLiteral("colors"), 0);
        choose(host.window(), QStringLiteral("look"), 0);
        QCOMPARE(&host.window(), window);
        host.close();
    }

    void rowsAreAsHighAsWanted()
    {
        QTemporaryDir profile;
        FakeSession session;
        WindowHost host(profile.path());
        host.open(session);
        api::TorrentSnapshot torrent;
        torrent.id = TorrentId{7};
        session.put(torrent);
        auto* list = host.window().findChild<ui::TorrentListView*>();
        const auto height = [list] { return list->visualRect(list->model()->index(0, 0)).height(); };
        const int comfortable = height();
        choose(host.window(), QStringLiteral("density"), 1);
        QTRY_VERIFY(height() < comfortable);
        host.close();
    }
};

FRESHET_TEST(WindowHostTest)
#include "window_host_test.moc"
