// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/result.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <memory>

using namespace freshet;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0) {
        return failure(
            std::make_error_code(std::errc::invalid_argument), QStringLiteral("%1 is odd").arg(number));
    }
    return number / 2;
}

Result<QString> describeHalf(int number)
{
    const auto result = half(number);
    if (!result) {
        return failure(result.error());
    }
    return QString::number(*result);
}

Result<> check(bool isGood)
{
    if (!isGood) {
        return failure(std::make_error_code(std::errc::io_error));
    }
    return {};
}

} // namespace

class ResultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAValue()
    {
        QVERIFY(half(4).has_value());
        QCOMPARE(*half(4), 2);
        QCOMPARE(*describeHalf(4), QStringLiteral("2"));
        QVERIFY(check(true).has_value());
    }

    void holdsAnErrorThatCanBeHandedOn()
    {
        const auto result = describeHalf(3);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().detail, QStringLiteral("3 is odd"));
        QVERIFY(result.error().code == std::errc::invalid_argument);
        QCOMPARE(result.error(), half(3).error());
        QVERIFY(!check(false).has_value());
    }

    void describesAnError()
    {
        const std::error_code code = std::make_error_code(std::errc::io_error);
        const QString message = QString::fromStdString(code.message());
        QCOMPARE((Error{code, {}}).toString(), message);
        QCOMPARE((Error{code, QStringLiteral("a file")}).toString(), message + QStringLiteral(": a file"));
    }

    void movesAValueOut()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
        const std::unique_ptr<int> taken = std::move(*result);
        QCOMPARE(*taken, 5);
    }
};

FRESHET_TEST(ResultTest)
#include "result_test.moc"
