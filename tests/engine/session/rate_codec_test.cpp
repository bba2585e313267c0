// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/rate_codec.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace freshet;
using namespace freshet::session;

class RateCodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesAndQuotasOfTorrentsSurvive()
    {
        api::TorrentOptions options;
        QCOMPARE(encodeRateShares(options), QString());
        options.downloadMinimum = 1;
        options.uploadMinimum = maxRate;
        options.downloadWeight = 1;
        options.uploadWeight = api::maxWeight;
        options.quota = {api::QuotaPeriod::Week, maxQuota, 7, api::QuotaAction::Pause, 28};
        options.piecesPerPeer = api::TorrentOptions::maxPiecesPerPeer;
        api::TorrentOptions read;
        decodeRateShares(encodeRateShares(options), read);
        QVERIFY(read == options);
    }

    void whatMakesNoSenseKeepsTheDefault_data()
    {
        QTest::addColumn<QString>("json");
        for (const char* json : {"", "x", "[]", R"({"downloadWeight": 0})", R"({"downloadWeight": 10001})",
                 R"({"uploadMinimum": -1})", R"({"uploadMinimum": 1.5})", R"({"uploadMinimum": 1e300})",
                 R"({"uploadMinimum": "5"})", R"({"quotaPeriod": 4})", R"({"quotaPeriod": -1})",
                 R"({"quotaMonthStart": 29})", R"({"quotaAction": 2})", R"({"piecesPerPeer": 129})",
                 R"({"piecesPerPeer": -1})", R"({"future": 5})"}) {
            QTest::newRow(json) << QString::fromLatin1(json);
        }
    }
    void whatMakesNoSenseKeepsTheDefault()
    {
        QFETCH(QString, json);
        api::TorrentOptions options;
        decodeRateShares(json, options);
        QVERIFY(options == api::TorrentOptions());
    }

    void groupsHaveFolders()
    {
        const QMap<QString, api::GroupOptions> groups{
            {QStringLiteral("a"), {.saveFolder = QStringLiteral("/films")}}, {QStringLiteral("b"), {}}};
        QMap<QString, api::GroupOptions> read;
        QVERIFY(decodeGroups(encodeGroups(groups), read).isEmpty());
        QVERIFY(read == groups);
        QVERIFY(
            !decodeGroups(encodeGroups({{QStringLiteral("a"), {.saveFolder = QStringLiteral("x")}}}), read)
                 .isEmpty());
        QVERIFY(sanitised(api::GroupOptions{.saveFolder = QStringLiteral("../x")}).saveFolder.isEmpty());
    }

    void groupsHaveQuotas()
    {
        const api::QuotaOptions quota{
            api::QuotaPeriod::Month, 5'000'000'000, 7'000, api::QuotaAction::Pause, 15};
        const QMap<QString, api::GroupOptions> groups{{QStringLiteral("a"), {.quota = quota}}};
        QMap<QString, api::GroupOptions> read;
        QVERIFY(decodeGroups(encodeGroups(groups), read).isEmpty());
        QVERIFY(read == groups);
        for (const char* wrong : {R"({"a":{"quotaPeriod":9}})", R"({"a":{"quotaDownload":-1}})",
                 R"({"a":{"quotaMonthStart":29}})", R"({"a":{"quotaUpload":"x"}})"}) {
            QVERIFY(!decodeGroups(QJsonDocument::fromJson(wrong).object(), read).isEmpty());
            QVERIFY(read == groups);
        }
        const api::GroupOptions wild{.quota = {api::QuotaPeriod::Day, -5, maxQuota + 1, {}, 31}};
        QCOMPARE(sanitised(wild).quota,
            (api::QuotaOptions{api::QuotaPeriod::Day, 0, maxQuota, api::QuotaAction::Pace, 28}));
    }

    void tagsHaveLimitsAndFolders()
    {
        const QMap<QString, api::TagOptions> tags{
            {QStringLiteral("a"), {1, 2, QStringLiteral("/srv/a")}}, {QStringLiteral("größe 9"), {}}};
        QMap<QString, api::TagOptions> read;
        QVERIFY(decodeTags(encodeTags(tags), read).isEmpty());
        QVERIFY(read == tags);
        for (const char* bad : {R"([])", R"({"a": 5})", R"({"a": {"downloadLimit": 0.5}})",
                 R"({"a": {"saveFolder": "x"}})", R"({"": {}})", R"({"a  b": {}})"}) {
            const QJsonDocument json = QJsonDocument::fromJson(bad);
            QVERIFY(!decodeTags(json.isArray() ? QJsonValue(json.array()) : json.object(), read).isEmpty());
            QVERIFY(read == tags);
        }
        QMap<QString, api::TagOptions> many;
        for (qsizetype i = 0; i <= maxGroups; ++i) {
            many.insert(QString::number(i), {});
        }
        QVERIFY(!decodeTags(encodeTags(many), read).isEmpty());
        QCOMPARE(sanitised(api::TagOptions{-1, maxRate + 1, QStringLiteral("x")}),
            (api::TagOptions{0, maxRate, {}}));
    }

    void groupsAreBounded()
    {
        QMap<QString, api::GroupOptions> groups;
        for (int i = 0; i <= maxGroups; ++i) {
            groups.insert(QString::number(i), {});
        }
        QMap<QString, api::GroupOptions> read;
        QVERIFY(!decodeGroups(encodeGroups(groups), read).isEmpty());
        QVERIFY(read.isEmpty());
        groups.remove(QStringLiteral("0"));
        QVERIFY(decodeGroups(encodeGroups(groups), read).isEmpty());
        QCOMPARE(read.size(), maxGroups);
    }
};

FRESHET_TEST(RateCodecTest)
#include "rate_codec_test.moc"
