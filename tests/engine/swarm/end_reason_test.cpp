// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/net_errc.h"
#include "engine/swarm/end_reason.h"
#include "engine/swarm/swarm_errc.h"
#include "engine/wire/wire_errc.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

using namespace freshet;
using namespace freshet::swarm;

class EndReasonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsErrorsUp_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<EndReason>("reason");
        const auto row = [](auto code, EndReason reason) {
            const Error error{code, {}};
            QTest::newRow(qPrintable(error.toString())) << error << reason;
        };
        row(net::Errc::ClosedByRemote, EndReason::ClosedByPeer);
        row(net::Errc::ConnectionReset, EndReason::Reset);
        row(net::Errc::ConnectionRefused, EndReason::Refused);
        row(net::Errc::TimedOut, EndReason::TimedOut);
        row(net::Errc::HostUnreachable, EndReason::Unreachable);
        row(net::Errc::NetworkDown, EndReason::Unreachable);
        row(net::Errc::TooManyOpenFiles, EndReason::LocalError);
        row(net::Errc::Failed, EndReason::Other);
        row(wire::Errc::MessageTooLong, EndReason::ProtocolError);
        row(wire::Errc::NotBitTorrent, EndReason::ProtocolError);
        row(wire::Errc::EncryptionFailed, EndReason::Encryption);
        row(swarm::Errc::HandshakeTimedOut, EndReason::TimedOut);
        row(swarm::Errc::Idle, EndReason::TimedOut);
        row(swarm::Errc::Flooding, EndReason::ProtocolError);
        row(swarm::Errc::InvalidRequest, EndReason::ProtocolError);
        row(swarm::Errc::SentBadData, EndReason::BadData);
        row(swarm::Errc::LiedAboutMetadata, EndReason::BadData);
        row(swarm::Errc::EncryptionRequired, EndReason::Encryption);
        row(swarm::Errc::WrongInfoHash, EndReason::NotUseful);
        row(swarm::Errc::BothSeeding, EndReason::NotUseful);
        row(swarm::Errc::AlreadyConnected, EndReason::NotUseful);
        row(swarm::Errc::TooManyPeers, EndReason::LimitReached);
        row(swarm::Errc::TorrentStopped, EndReason::Stopped);
        QTest::newRow("somebody else's")
            << Error{std::make_error_code(std::errc::io_error), {}} << EndReason::Other;
    }
    void sumsErrorsUp()
    {
        QFETCH(Error, error);
        QFETCH(EndReason, reason);
        QCOMPARE(endReasonOf(error), reason);
    }

    void everyReasonHasAName()
    {
        QCOMPARE(endReasonCount, static_cast<std::size_t>(EndReason::Other) + 1);
        QSet<QByteArray> names;
        for (const char* name : endReasonNames) {
            names.insert(name);
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(endReasonCount));
    }
};

FRESHET_TEST(EndReasonTest)
#include "end_reason_test.moc"
