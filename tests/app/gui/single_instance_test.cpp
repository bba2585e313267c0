// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/single_instance.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace freshet::app;

namespace {

constexpr int patienceMs = 30'000;

/// Hands over on another thread, as another process would, while this one's events are handled.
SingleInstance::HandOver handOverTo(const QString& profile, const StartRequest& request)
{
    auto outcome = std::async(std::launch::async, [&] { return SingleInstance(profile).handOver(request); });
    const bool isDone = QTest::qWaitFor(
        [&outcome] { return outcome.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
        patienceMs);
    Q_ASSERT(isDone);
    return outcome.get();
}

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        QVERIFY(QFile::setPermissions(
            m_folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }

    void theFirstFindsNobody()
    {
        QCOMPARE(SingleInstance(m_folder.filePath(QStringLiteral("a"))).handOver({}),
            SingleInstance::HandOver::NobodyThere);
    }

    void theSecondHandsEverythingOver()
    {
        const QString profile = m_folder.filePath(QStringLiteral("a"));
        SingleInstance first(profile);
        QVERIFY(first.listen());
        QList<StartRequest> received;
        connect(&first, &SingleInstance::requestReceived, this,
            [&received](const StartRequest& request) { received.append(request); });
        const StartRequest request{{QStringLiteral("ä b.torrent"), QStringLiteral("magnet:?xt=urn:btih:1")},
            QStringLiteral("/tmp/öffnen"), {"token-1", "start-1_TIME5"}};
        QCOMPARE(handOverTo(profile, request), SingleInstance::HandOver::Done);
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), 1, patienceMs);
        QCOMPARE(received.first().sources, request.sources);
        QCOMPARE(received.first().workingFolder, request.workingFolder);
        QVERIFY(received.first().token == request.token);
    }

    void anotherProfileIsAnotherWindow()
    {
        SingleInstance first(m_folder.filePath(QStringLiteral("a")));
        QVERIFY(first.listen());
        QCOMPARE(
            handOverTo(m_folder.filePath(QStringLiteral("b")), {}), SingleInstance::HandOver::NobodyThere);
    }

    void aTokenThatIsNoneIsDropped()
    {
        const QString profile = m_folder.filePath(QStringLiteral("a"));
        SingleInstance first(profile);
        QVERIFY(first.listen());
        QList<StartRequest> received;
        connect(&first, &SingleInstance::requestReceived, this,
            [&received](const StartRequest& request) { received.append(request); });
        QCOMPARE(handOverTo(profile, {{}, {}, {"with\nbreak", "fine"}}), SingleInstance::HandOver::Done);
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), 1, patienceMs);
        QVERIFY(received.first().token == (LaunchToken{{}, "fine"}));
    }

    void nonsenseIsHungUpOn()
    {
        SingleInstance first(m_folder.filePath(QStringLiteral("a")));
        QVERIFY(first.listen());
        const QStringList sockets =
            QDir(m_folder.path())
                .entryList({QStringLiteral("freshet-*")}, QDir::Dirs | QDir::System | QDir::NoDotAndDotDot);
        QCOMPARE(sockets.size(), 1);
        const QDir folder(m_folder.filePath(sockets.first()));
        const QStringList names = folder.entryList(QDir::System | QDir::Files);
        QCOMPARE(names.size(), 1);
        for (const QByteArray& bytes : {QByteArray("hello\n"), QByteArray("{\"version\":2}\n")}) {
            QLocalSocket socket;
            socket.connectToServer(folder.filePath(names.first()));
            QVERIFY(
                QTest::qWaitFor([&] { return socket.state() == QLocalSocket::ConnectedState; }, patienceMs));
            socket.write(bytes);
            QVERIFY(QTest::qWaitFor(
                [&] { return socket.state() == QLocalSocket::UnconnectedState; }, patienceMs));
            QCOMPARE(socket.readAll(), QByteArray());
        }
    }
};

FRESHET_TEST(SingleInstanceTest)
#include "single_instance_test.moc"
