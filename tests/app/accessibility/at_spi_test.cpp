// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/scene.h"
#include "ui/views/torrent_list_view.h"
#include "ui/window/main_window.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTabWidget>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

/// An object on the bus of assistive programs. Value type.
struct AtSpiObject
{
    QString service;
    QDBusObjectPath path;
};
Q_DECLARE_METATYPE(AtSpiObject)
Q_DECLARE_METATYPE(QList<AtSpiObject>)

static QDBusArgument& operator<<(QDBusArgument& argument, const AtSpiObject& object)
{
    argument.beginStructure();
    argument << object.service << object.path;
    argument.endStructure();
    return argument;
}

static const QDBusArgument& operator>>(const QDBusArgument& argument, AtSpiObject& object)
{
    argument.beginStructure();
    argument >> object.service >> object.path;
    argument.endStructure();
    return argument;
}

namespace {

constexpr int patienceMs = 20'000;
constexpr int mostObjects = 3'000;

/// A screen reader of the simplest kind. It lives in the process that it reads, so it never blocks.
class Reader
{
public:
    explicit Reader(const QDBusConnection& bus)
        : m_bus(bus)
    {}

    /// What `method` of an object answers; invalid after an error.
    [[nodiscard]] QDBusMessage call(const AtSpiObject& object, const char* interface, const char* method,
        const QVariantList& arguments = {}) const
    {
        QDBusMessage request = QDBusMessage::createMethodCall(
            object.service, object.path.path(), QString::fromLatin1(interface), QString::fromLatin1(method));
        request.setArguments(arguments);
        QDBusPendingCall pending = m_bus.asyncCall(request, patienceMs);
        (void)QTest::qWaitFor([&pending] { return pending.isFinished(); }, patienceMs);
        return pending.reply();
    }

    [[nodiscard]] QList<AtSpiObject> children(const AtSpiObject& object) const
    {
        const QDBusMessage reply = call(object, "org.a11y.atspi.Accessible", "GetChildren");
        return reply.arguments().isEmpty() ? QList<AtSpiObject>()
                                           : qdbus_cast<QList<AtSpiObject>>(reply.arguments().first());
    }

    [[nodiscard]] QString role(const AtSpiObject& object) const
    {
        return call(object, "org.a11y.atspi.Accessible", "GetRoleName").arguments().value(0).toString();
    }

    [[nodiscard]] QString property(const AtSpiObject& object, const char* name) const
    {
        const QDBusMessage reply = call(object, "org.freedesktop.DBus.Properties", "Get",
            {QStringLiteral("org.a11y.atspi.Accessible"), QString::fromLatin1(name)});
        return reply.arguments().value(0).value<QDBusVariant>().variant().toString();
    }

    /// The first object below `root` with that role and name; an empty one if there is none.
    [[nodiscard]] AtSpiObject find(
        const AtSpiObject& root, const QString& wantedRole, const QString& wantedName) const
    {
        QList<AtSpiObject> waiting{root};
        for (int seen = 0; seen < mostObjects && !waiting.isEmpty(); ++seen) {
            const AtSpiObject object = waiting.takeFirst();
            const QString itsRole = role(object);
            if (itsRole == wantedRole && property(object, "Name").contains(wantedName)) {
                return object;
            }
            // Cells are many, and have nothing below them that is looked for.
            if (itsRole != QLatin1String("tree") && itsRole != QLatin1String("table")) {
                waiting += children(object);
            }
        }
        return {};
    }

private:
    QDBusConnection m_bus;
};

} // namespace

/// The window as Orca and its like see it, over the real bus.
class AtSpiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<AtSpiObject>();
        qDBusRegisterMetaType<QList<AtSpiObject>>();
        const QDBusPendingReply<QString> address = QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
        QVERIFY(QTest::qWaitFor([&address] { return address.isFinished(); }, patienceMs));
        if (address.isError()) {
            QSKIP("at-spi2-core is not installed");
        }
        // As a screen reader does: programs do not speak to nobody.
        for (const char* property : {"IsEnabled", "ScreenReaderEnabled"}) {
            QDBusMessage wake = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"),
                QStringLiteral("/org/a11y/bus"), QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("Set"));
            wake.setArguments({QStringLiteral("org.a11y.Status"), QString::fromLatin1(property),
                QVariant::fromValue(QDBusVariant(true))});
            const QDBusPendingCall woken = QDBusConnection::sessionBus().asyncCall(wake);
            QVERIFY(QTest::qWaitFor([&woken] { return woken.isFinished(); }, patienceMs));
            QVERIFY2(!woken.isError(), qPrintable(woken.error().message()));
        }
        QDBusConnection bus = QDBusConnection::connectToBus(address.value(), QStringLiteral("assistive"));
        QVERIFY(bus.isConnected());
        m_reader = std::make_unique<Reader>(bus);
    }

    void item55_theListIsReadOverTheBus()
    {
        freshet::test::FakeSession session;
        MainWindow window(session, {});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        freshet::test::playScene(session);
        const AtSpiObject root{QStringLiteral("org.a11y.atspi.Registry"),
            QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};
        AtSpiObject program;
        QVERIFY(QTest::qWaitFor(
            [&] {
                const QList<AtSpiObject> programs = m_reader->children(root);
                program = programs.isEmpty() ? AtSpiObject() : programs.first();
                return !programs.isEmpty();
            },
            patienceMs));
        QCOMPARE(m_reader->role(program), QStringLiteral("application"));

        const AtSpiObject list = m_reader->find(program, QStringLiteral("tree"), QStringLiteral("Torrents"));
        QVERIFY(!list.service.isEmpty());
        QStringList cells;
        const QList<AtSpiObject> children = m_reader->children(list);
        for (const AtSpiObject& cell : children.mid(0, 100)) {
            cells.append(m_reader->property(cell, "Name"));
        }
        QVERIFY2(cells.contains(QStringLiteral("debian-12.11.0-amd64-netinst.iso")),
            qPrintable(cells.join(QLatin1Char('\n'))));
        QVERIFY2(cells.filter(QStringLiteral("62.9 percent")).size() == 1,
            qPrintable(cells.join(QLatin1Char('\n'))));
        QVERIFY(!cells.filter(QStringLiteral("mebibytes per second")).isEmpty());

        const AtSpiObject button =
            m_reader->find(program, QStringLiteral("push button"), QStringLiteral("Add torrent"));
        QVERIFY(!button.service.isEmpty());
    }

    void chartsAreChartsOverTheBus()
    {
        freshet::test::FakeSession session;
        MainWindow window(session, {});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        freshet::test::playScene(session);
        window.findChild<TorrentListView*>(QStringLiteral("torrentView"))->selectTorrent(TorrentId{1});
        window.findChild<QTabWidget*>(QStringLiteral("detailsTabs"))
            ->setCurrentWidget(window.findChild<QWidget*>(QStringLiteral("tabSpeed")));
        const AtSpiObject root{QStringLiteral("org.a11y.atspi.Registry"),
            QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};
        const AtSpiObject chart = m_reader->find(
            m_reader->children(root).value(0), QStringLiteral("chart"), QStringLiteral("debian"));
        QVERIFY(!chart.service.isEmpty());
        QVERIFY(m_reader->property(chart, "Description").contains(QStringLiteral("per second")));
    }

private:
    std::unique_ptr<Reader> m_reader;
};

FRESHET_TEST(AtSpiTest)
#include "at_spi_test.moc"
