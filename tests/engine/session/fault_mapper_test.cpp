// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/bencode_errc.h"
#include "engine/discovery/discovery_errc.h"
#include "engine/metainfo/metainfo_errc.h"
#include "engine/net/net_errc.h"
#include "engine/session/fault_mapper.h"
#include "engine/session/session_errc.h"
#include "engine/storage/storage_errc.h"
#include "engine/swarm/swarm_errc.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using api::FaultKind;

class FaultMapperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mapsEachModule_data()
    {
        QTest::addColumn<std::error_code>("code");
        QTest::addColumn<FaultContext>("context");
        QTest::addColumn<FaultKind>("kind");
        const auto row = [](const std::error_code& code, FaultContext context, FaultKind kind) {
            QTest::addRow("%s %d %d", code.category().name(), code.value(), static_cast<int>(context))
                << code << context << kind;
        };
        using Context = FaultContext;
        row(bencode::Errc::UnexpectedEnd, Context::AddingTorrent, FaultKind::NotATorrent);
        row(bencode::Errc::TooManyTokens, Context::AddingTorrent, FaultKind::TorrentTooLarge);
        row(bencode::Errc::UnexpectedEnd, Context::Tracker, FaultKind::TrackerMalformed);
        row(metainfo::Errc::NotATorrent, Context::AddingTorrent, FaultKind::NotATorrent);
        row(metainfo::Errc::TooManyPieces, Context::AddingTorrent, FaultKind::TorrentTooLarge);
        row(metainfo::Errc::UnsafePath, Context::AddingTorrent, FaultKind::UnsafeTorrent);
        row(metainfo::Errc::InvalidInfoHash, Context::AddingTorrent, FaultKind::NotAMagnetLink);
        row(storage::Errc::DiskFull, Context::Transfer, FaultKind::DiskFull);
        row(storage::Errc::ReadOnly, Context::Transfer, FaultKind::FolderNotWritable);
        row(storage::Errc::FileTooShort, Context::Transfer, FaultKind::FilesMissing);
        row(storage::Errc::NotAFolder, Context::Transfer, FaultKind::FileInTheWay);
        row(storage::Errc::PathTooLong, Context::Transfer, FaultKind::PathTooLong);
        row(storage::Errc::TooManyOpenFiles, Context::Transfer, FaultKind::TooManyOpenFiles);
        row(storage::Errc::DeviceFailed, Context::Transfer, FaultKind::DiskFailed);
        row(storage::Errc::Closed, Context::Transfer, FaultKind::Internal);
        row(storage::Errc::PermissionDenied, Context::AddingTorrent, FaultKind::SourceUnreadable);
        row(net::Errc::AddressInUse, Context::Listening, FaultKind::PortInUse);
        row(net::Errc::PermissionDenied, Context::Listening, FaultKind::PortNotAllowed);
        row(net::Errc::AddressNotAvailable, Context::Listening, FaultKind::AddressNotAvailable);
        row(net::Errc::TimedOut, Context::AddingTorrent, FaultKind::DownloadFailed);
        row(net::Errc::TimedOut, Context::Tracker, FaultKind::TrackerUnreachable);
        row(net::Errc::CertificateInvalid, Context::Tracker, FaultKind::CertificateInvalid);
        row(net::Errc::MalformedAnswer, Context::Tracker, FaultKind::TrackerMalformed);
        row(net::Errc::UnsupportedScheme, Context::AddingTorrent, FaultKind::UnsupportedAddress);
        row(discovery::Errc::Refused, Context::Tracker, FaultKind::TrackerRefused);
        row(discovery::Errc::HttpStatus, Context::Tracker, FaultKind::TrackerUnreachable);
        row(discovery::Errc::MalformedAnswer, Context::Tracker, FaultKind::TrackerMalformed);
        row(discovery::Errc::UnsupportedScheme, Context::Tracker, FaultKind::UnsupportedAddress);
        row(session::Errc::StateUnreadable, Context::State, FaultKind::StateUnreadable);
        row(session::Errc::StateTooNew, Context::State, FaultKind::StateUnreadable);
        row(session::Errc::StateNotWritable, Context::State, FaultKind::StateNotWritable);
        row(session::Errc::ProfileInUse, Context::State, FaultKind::ProfileInUse);
        row(swarm::Errc::Banned, Context::Transfer, FaultKind::Internal);
        row(std::make_error_code(std::errc::io_error), Context::Transfer, FaultKind::Internal);
    }
    void mapsEachModule()
    {
        QFETCH(std::error_code, code);
        QFETCH(FaultContext, context);
        QFETCH(FaultKind, kind);
        const api::Fault fault = toFault(Error{code, QStringLiteral("/some/path")}, context);
        QCOMPARE(fault.kind, kind);
        QCOMPARE(fault.subject, QStringLiteral("/some/path"));
        QVERIFY(fault.detail.contains(QStringLiteral("/some/path")));
        QVERIFY(!api::describe(fault).isEmpty());
    }

    void aGivenSubjectWins()
    {
        const api::Fault fault = toFault(Error{storage::Errc::DiskFull, QStringLiteral("detail")},
            FaultContext::Transfer, QStringLiteral("name"));
        QCOMPARE(fault.subject, QStringLiteral("name"));
    }
};

FRESHET_TEST(FaultMapperTest)
#include "fault_mapper_test.moc"
