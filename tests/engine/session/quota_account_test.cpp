// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/quota_account.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using api::QuotaAction;
using api::QuotaPeriod;
using api::QuotaState;

class QuotaAccountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatIsNew()
    {
        QuotaAccount account;
        QVERIFY(account.setOptions({QuotaPeriod::Day, 1000, 0, QuotaAction::Pause, 1}));
        QVERIFY(!account.setOptions({QuotaPeriod::Day, 1000, 0, QuotaAction::Pause, 1}));
        account.beginAt({500, 600});
        account.countTo({500, 600}, noon, QTimeZone::utc());
        QVERIFY(!account.isChanged());
        account.countTo({520, 630}, noon, QTimeZone::utc());
        account.add(3, 4, noon, QTimeZone::utc());
        static_cast<void>(account.judge(noon, QTimeZone::utc(), nobody));
        QCOMPARE(account.use().downloaded, 23);
        QCOMPARE(account.use().uploaded, 34);
        QVERIFY(account.takeIsChanged());
        QVERIFY(!account.takeIsChanged());
        QuotaAccount again;
        again.decode(account.encode());
        static_cast<void>(again.setOptions(account.options()));
        static_cast<void>(again.judge(noon, QTimeZone::utc(), nobody));
        QCOMPARE(again.use().downloaded, 23);
    }

    void warnsOnceForEachStep()
    {
        QList<QuotaState> steps;
        QString detail;
        const auto note = [&](QuotaState state, const QString& text) {
            steps.append(state);
            detail = text;
        };
        QuotaAccount account;
        static_cast<void>(account.setOptions({QuotaPeriod::Day, 1000, 0, QuotaAction::Pause, 1}));
        QVERIFY(!account.judge(noon, QTimeZone::utc(), note));
        account.add(850, 0, noon, QTimeZone::utc());
        // No more than is left in one second.
        QVERIFY(account.judge(noon, QTimeZone::utc(), note));
        QVERIFY(!account.judge(noon, QTimeZone::utc(), note));
        account.add(150, 0, noon, QTimeZone::utc());
        QVERIFY(account.judge(noon, QTimeZone::utc(), note));
        QCOMPARE(steps, (QList<QuotaState>{QuotaState::Warned, QuotaState::UsedUp}));
        QCOMPARE(detail, QStringLiteral("download: 1000 of 1000 bytes"));
        QCOMPARE(account.downloadCap(), nothingAtAll);
        QCOMPARE(account.uploadCap(), noLimit);
        // Who changes a quota knows how much is used.
        static_cast<void>(account.setOptions({QuotaPeriod::Day, 1100, 0, QuotaAction::Pause, 1}));
        QVERIFY(account.judge(noon, QTimeZone::utc(), note));
        QCOMPARE(steps.size(), 2);
        QVERIFY(account.downloadCap() > 0);
    }

private:
    static constexpr qint64 noon = 1'700'000'000'000;
    static void nobody(QuotaState, const QString&) {}
};

FRESHET_TEST(QuotaAccountTest)
#include "quota_account_test.moc"
