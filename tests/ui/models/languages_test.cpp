// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/languages.h"

#include <QTest>

using namespace freshet::ui;

class LanguagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void englishIsAlwaysThere() { QCOMPARE(availableLanguages().value(0), QStringLiteral("en")); }

    void namesAreInTheirOwnWords()
    {
        QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QCOMPARE(languageName(QStringLiteral("en")), QStringLiteral("English"));
        QVERIFY(languageName(QStringLiteral("fr")).startsWith(QLatin1Char('F')));
    }

    void theSystemsHabitsAreKeptForItsLanguage()
    {
        const QLocale austria(QStringLiteral("de_AT"));
        QCOMPARE(localeFor({}, austria), austria);
        QCOMPARE(localeFor(QStringLiteral("de"), austria), austria);
        QCOMPARE(localeFor(QStringLiteral("fr"), austria).language(), QLocale::French);
        const QLocale portugal(QStringLiteral("pt_PT"));
        QCOMPARE(localeFor(QStringLiteral("pt_BR"), portugal).territory(), QLocale::Brazil);
    }
};

FRESHET_TEST(LanguagesTest)
#include "languages_test.moc"
