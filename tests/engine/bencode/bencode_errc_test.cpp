// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/bencode_errc.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>
#include <string>

using namespace freshet;

class BencodeErrcTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachCodeHasItsOwnSentence()
    {
        std::set<std::string> sentences;
        for (int code = 1; code <= static_cast<int>(bencode::Errc::TrailingBytes); ++code) {
            const std::error_code error(static_cast<bencode::Errc>(code));
            QVERIFY(error);
            QCOMPARE(error.category().name(), "bencode");
            QVERIFY(error.message() != "unknown error");
            QVERIFY2(sentences.insert(error.message()).second, error.message().c_str());
        }
    }
};
FRESHET_TEST(BencodeErrcTest)

#include "bencode_errc_test.moc"
