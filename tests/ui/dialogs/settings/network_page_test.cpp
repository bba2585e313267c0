// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/settings/free_port.h"
#include "ui/dialogs/settings_window.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

namespace {

struct NetworkStage
{
    explicit NetworkStage(const api::Settings& settings = {})
        : window(settings, {})
    {
        window.showPage(SettingsPlace::Network);
        window.show();
    }
    template<class Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        return *window.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] quint16 port() const
    {
        return changes.last().first().value<api::Settings>().connection.listenPort;
    }

    SettingsWindow window;
    QSignalSpy changes{&window, &SettingsWindow::settingsChanged};
};

} // namespace

class NetworkPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPortByChanceReplacesTheOneInForce()
    {
        NetworkStage stage;
        QVERIFY(stage.part<QCheckBox>("listenPortSpecial").isChecked());
        stage.part<QPushButton>("randomPort").click();
        QCOMPARE(stage.changes.size(), 1);
        QVERIFY(stage.port() >= firstDynamicPort);
        QVERIFY(!stage.part<QCheckBox>("listenPortSpecial").isChecked());
        QCOMPARE(stage.part<QSpinBox>("listenPort").value(), int{stage.port()});
        // One change, one step back.
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stage.changes.size(), 2);
        QCOMPARE(stage.port(), quint16(0));
    }

    void withoutAFreePortThatIsSaid()
    {
        api::Settings settings;
        settings.connection.bindAddress = QHostAddress(QStringLiteral("192.0.2.1"));
        NetworkStage stage(settings);
        stage.part<QPushButton>("randomPort").click();
        QCOMPARE(stage.changes.size(), 0);
        QCOMPARE(stage.part<QLabel>("listenPortRowInUse").text(), QStringLiteral("No free port was found."));
    }

    void item38_aBusyPortIsSaidWhereItIsChosen()
    {
        api::Settings settings;
        settings.connection.listenPort = 6881;
        NetworkStage stage(settings);
        api::SessionTotals totals;
        totals.listenPort = 50000;
        auto& line = stage.part<QLabel>("listenPortRowInUse");
        stage.window.setUses(settingUses({}, totals, settings));
        QVERIFY(line.text().startsWith(QStringLiteral("Listening on 50000")));
        const QColor usual = line.palette().color(QPalette::PlaceholderText);
        totals.listenFault = {api::FaultKind::PortInUse, QStringLiteral("6881"), {}};
        stage.window.setUses(settingUses({}, totals, settings));
        QVERIFY(line.isVisible());
        QCOMPARE(line.text(), QStringLiteral("Another program uses port 6881. Still listening on 50000."));
        QVERIFY(line.palette().color(QPalette::PlaceholderText) != usual);
        totals.listenFault = {};
        stage.window.setUses(settingUses({}, totals, settings));
        QCOMPARE(line.palette().color(QPalette::PlaceholderText), usual);
    }
};

FRESHET_TEST(NetworkPageTest)
#include "network_page_test.moc"
