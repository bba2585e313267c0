// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery/discovery_errc.h"
#include "engine/net/net_errc.h"
#include "engine/session/session_errc.h"
#include "engine/storage/storage_errc.h"
#include "engine/swarm/swarm_errc.h"
#include "engine/wire/wire_errc.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

using namespace freshet;

/// The sentences behind the modules' error codes.
class ErrorCodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachCodeHasASentenceOfItsOwn_data();
    void eachCodeHasASentenceOfItsOwn();
    void codesOfDifferentModulesDiffer();
};

namespace {

template<class Errc>
void addRow(const char* module, Errc last)
{
    QList<std::error_code> codes;
    for (int code = 1; code <= static_cast<int>(last); ++code) {
        codes.append(make_error_code(static_cast<Errc>(code)));
    }
    QTest::newRow(module) << codes;
}

} // namespace

Q_DECLARE_METATYPE(std::error_code)

void ErrorCodesTest::eachCodeHasASentenceOfItsOwn_data()
{
    QTest::addColumn<QList<std::error_code>>("codes");
    addRow("discovery", discovery::Errc::Refused);
    addRow("net", net::Errc::Failed);
    addRow("session", session::Errc::ProfileInUse);
    addRow("storage", storage::Errc::Closed);
    addRow("swarm", swarm::Errc::EncryptionRequired);
    addRow("wire", wire::Errc::EncryptionFailed);
}

void ErrorCodesTest::eachCodeHasASentenceOfItsOwn()
{
    QFETCH(QList<std::error_code>, codes);
    QVERIFY(!codes.isEmpty());
    QSet<QString> sentences;
    for (const std::error_code& code : std::as_const(codes)) {
        const QString sentence = QString::fromStdString(code.message());
        QVERIFY2(!sentence.isEmpty() && sentence != QLatin1String("unknown error"), code.category().name());
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

void ErrorCodesTest::codesOfDifferentModulesDiffer()
{
    QVERIFY(make_error_code(net::Errc::ConnectionRefused) != make_error_code(storage::Errc::DiskFull));
    QVERIFY(make_error_code(net::Errc::TimedOut) == make_error_code(net::Errc::TimedOut));
}

FRESHET_TEST(ErrorCodesTest)
#include "error_codes_test.moc"
