// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/encrypted_stream.h"
#include "tests/support/sim_internet.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;

class EncryptedStreamTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesBytesBothWaysInCipher()
    {
        SimScheduler scheduler;
        SimInternet internet(scheduler, 1);
        net::Network& a = internet.host(QHostAddress(0x0A000001));
        net::Network& b = internet.host(QHostAddress(0x0A000002));
        const auto listener = std::move(*b.listen(1000));
        auto dialled = a.connectTo(Endpoint(QHostAddress(0x0A000002), 1000));
        scheduler.runFor(1s);
        auto accepted = listener->takeStream();
        QVERIFY(accepted);

        // The plain end sees cipher text; a second one deciphers it.
        EncryptedStream alice(std::move(dialled), wire::Rc4("to bob"), wire::Rc4("to alice"));
        QSignalSpy written(&alice, &net::Stream::bytesWritten);
        const QByteArray text(100'000, 't');
        alice.write(text);
        scheduler.runFor(1s);
        QVERIFY(written.count() > 0);
        QByteArray cipher(1000, 0);
        QCOMPARE(accepted->read(cipher.data(), cipher.size()), 1000);
        QVERIFY(cipher != text.left(1000));
        wire::Rc4 check("to bob");
        check.apply(std::span(cipher.data(), 1000));
        QCOMPARE(cipher, text.left(1000));

        EncryptedStream bob(std::move(accepted), wire::Rc4("to alice"), std::move(check));
        QByteArray rest(200'000, 0);
        qint64 got = 0;
        while (const qint64 part = bob.read(rest.data() + got, 777)) {
            got += part;
        }
        QCOMPARE(rest.left(got), text.mid(1000));
        QSignalSpy readable(&alice, &net::Stream::readyRead);
        bob.write("answer");
        scheduler.runFor(1s);
        QCOMPARE(readable.count(), 1);
        QByteArray answer(100, 0);
        answer.resize(alice.read(answer.data(), 100));
        QCOMPARE(answer, QByteArray("answer"));

        QSignalSpy closed(&alice, &net::Stream::closed);
        bob.close();
        scheduler.runFor(1s);
        QCOMPARE(closed.count(), 1);
    }
};

FRESHET_TEST(EncryptedStreamTest)
#include "encrypted_stream_test.moc"
