// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/formatting.h"
#include "ui/models/setting_words.h"

#include <QLocale>
#include <QTest>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::ui;

namespace {

api::SettingRow rowOf(const char* name)
{
    const QList<api::SettingRow> rows = freshet::test::FakeSession().settingRows();
    for (const api::SettingRow& row : rows) {
        if (row.name == QLatin1String(name)) {
            return row;
        }
    }
    return {};
}

} // namespace

class SettingWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySettingIsDescribed()
    {
        const QList<api::SettingRow> rows = freshet::test::FakeSession().settingRows();
        for (const api::SettingRow& row : rows) {
            const QString about = settingWords(row.name).about;
            QVERIFY2(about.endsWith(QLatin1Char('.')), qPrintable(row.name));
            QVERIFY2(!settingRangeText(row).isEmpty(), qPrintable(row.name));
            // A unit in the name is the unit of the number.
            const SettingUnit unit = settingWords(row.name).unit;
            QCOMPARE(unit == SettingUnit::Seconds, row.name.endsWith(QLatin1String("Seconds")));
            QCOMPARE(unit == SettingUnit::Minutes, row.name.endsWith(QLatin1String("Minutes")));
            QCOMPARE(unit == SettingUnit::Milliseconds, row.name.endsWith(QLatin1String("Ms")));
        }
    }

    void valuesAreReadAsTheyAreShownForEditing()
    {
        const QList<api::SettingRow> rows = freshet::test::FakeSession().settingRows();
        for (const api::SettingRow& row : rows) {
            const QJsonValue value = row.get({});
            QVERIFY2(settingFromText(row, settingInputText(row, value)) == value, qPrintable(row.name));
        }
    }

    void sizesMayHaveAUnit()
    {
        const api::SettingRow buffer = rowOf("storage.writeBuffer");
        QCOMPARE(settingFromText(buffer, QStringLiteral("67108864")).toInteger(), 67'108'864);
        QCOMPARE(settingFromText(buffer, QStringLiteral("64 MiB")).toInteger(), 67'108'864);
        QCOMPARE(settingValueText(buffer, 67'108'864), sizeText(64_MiB));
        QVERIFY(settingFromText(buffer, QStringLiteral("much")).isUndefined());
        QVERIFY(settingFromText(buffer, {}).isUndefined());
        QVERIFY(settingFromText(rowOf("storage.workers"), QStringLiteral("2.5")).isUndefined());
        QVERIFY(settingFromText(rowOf("groups"), QStringLiteral("[]")).isUndefined());
    }

    void secretsAreNotShown()
    {
        const api::SettingRow token = rowOf("metrics.token");
        QVERIFY(!settingValueText(token, QStringLiteral("hush")).contains(QStringLiteral("hush")));
        QCOMPARE(settingValueText(token, QString()), QString());
    }
};

FRESHET_TEST(SettingWordsTest)
#include "setting_words_test.moc"
