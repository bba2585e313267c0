// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/otlp_json.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace freshet::metrics;

class OtlpJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wideNumbersAreStrings()
    {
        QCOMPARE(otlp::wide(std::numeric_limits<quint64>::max()), QStringLiteral("18446744073709551615"));
        QCOMPARE(otlp::nanoseconds(1'700'000'000'000), QStringLiteral("1700000000000000000"));
        QCOMPARE(otlp::nanoseconds(-5), QStringLiteral("0"));
        QCOMPARE(otlp::attribute(QStringLiteral("k"), qint64{7}),
            QJsonDocument::fromJson(R"({"key":"k","value":{"intValue":"7"}})").object());
    }

    void aBodySaysWhoIsTalking()
    {
        const QJsonObject body = QJsonDocument::fromJson(
            otlp::body(QStringLiteral("rs"), QStringLiteral("ss"), QStringLiteral("items"), {1, 2}))
                                     .object();
        const QJsonValue resource = body[QStringLiteral("rs")].toArray().at(0);
        QCOMPARE(
            resource[QStringLiteral("resource")][QStringLiteral("attributes")].toArray().at(0).toObject(),
            otlp::attribute(QStringLiteral("service.name"), QStringLiteral("freshet")));
        const QJsonValue scoped = resource[QStringLiteral("ss")].toArray().at(0);
        QCOMPARE(
            scoped[QStringLiteral("scope")][QStringLiteral("name")].toString(), QStringLiteral("freshet"));
        QCOMPARE(scoped[QStringLiteral("items")].toArray(), (QJsonArray{1, 2}));
    }
};

FRESHET_TEST(OtlpJsonTest)
#include "otlp_json_test.moc"
