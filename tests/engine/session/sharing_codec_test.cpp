// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/sharing_codec.h"
#include "tests/support/test_main.h"

#include <QJsonObject>
#include <QTest>

using namespace freshet;
using namespace freshet::session;

class SharingCodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTorrentsChoicesSurvive()
    {
        api::TorrentOptions options;
        QCOMPARE(encodeTorrentSharing(options), QString());
        options.isSuperSeeding = true;
        options.sharing = limits();
        api::TorrentOptions read;
        decodeTorrentSharing(encodeTorrentSharing(options), read);
        QVERIFY(read == options);
        // All defaults are a choice, too: not to follow the settings.
        options.sharing = api::SharingOptions();
        read = {};
        decodeTorrentSharing(encodeTorrentSharing(options), read);
        QVERIFY(read == options);
    }

    void nonsenseOfATorrentIsLeftOut()
    {
        for (const char* json : {"", "x", "[]", "3", R"({"limits": 3, "superSeeding": "yes"})"}) {
            api::TorrentOptions read;
            decodeTorrentSharing(QString::fromLatin1(json), read);
            QVERIFY2(read == api::TorrentOptions(), json);
        }
        api::TorrentOptions read;
        decodeTorrentSharing(QStringLiteral(R"({"limits": {"ratioGoal": -1, "keepBelowSeeds": 4}})"), read);
        QVERIFY(read.sharing == api::SharingOptions{.keepBelowSeeds = 4});
    }

    void groupsSurvive()
    {
        const QMap<QString, api::SharingOptions> groups{
            {QStringLiteral("films"), limits()}, {QStringLiteral("größe"), {}}};
        QMap<QString, api::SharingOptions> read;
        QCOMPARE(decodeGroupSharing(encodeGroupSharing(groups), read), QString());
        QVERIFY(read == groups);
    }

    void wrongGroupsChangeNothing()
    {
        const QMap<QString, api::SharingOptions> before{{QStringLiteral("films"), limits()}};
        QJsonObject many;
        for (int i = 0; i <= maxSharingGroups; ++i) {
            many.insert(QString::number(i), QJsonObject());
        }
        for (const QJsonValue& json : {QJsonValue(3), QJsonValue(QJsonObject{{QStringLiteral("a"), 3}}),
                 QJsonValue(QJsonObject{{QString(), QJsonObject()}}), QJsonValue(many)}) {
            QMap<QString, api::SharingOptions> read = before;
            QVERIFY(!decodeGroupSharing(json, read).isEmpty());
            QVERIFY(read == before);
        }
    }

    void numbersAreMovedIntoTheirRange()
    {
        const api::SharingOptions tame =
            sanitised(api::SharingOptions{.ratioGoal = -3, .throttledRate = 0, .keepBelowSeeds = -1});
        QVERIFY(tame == (api::SharingOptions{.throttledRate = 1}));
    }

private:
    static api::SharingOptions limits()
    {
        return {.ratioGoal = 1.25,
            .timeGoal = std::chrono::minutes(5),
            .idleGoal = std::chrono::minutes(6),
            .action = api::ShareAction::Throttle,
            .throttledRate = 7,
            .keepBelowSeeds = 3};
    }
};

FRESHET_TEST(SharingCodecTest)
#include "sharing_codec_test.moc"
