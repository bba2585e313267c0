// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/translations/translation_file.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet::test;

namespace {

QStringList languages()
{
    return QStringLiteral(FRESHET_LANGUAGES).split(QLatin1Char('|'));
}

QString fileOf(const QString& folder, const QString& language)
{
    return QDir(folder).filePath(QStringLiteral("freshet_%1.ts").arg(language));
}

QString fileOf(const QString& language)
{
    return fileOf(QStringLiteral(FRESHET_TRANSLATIONS_FOLDER), language);
}

/// What must be in a translation as it is in the text, sorted: places for values, and markup.
QStringList fixedParts(const QString& text, bool withNumber)
{
    static const QRegularExpression pattern(
        QStringLiteral("%(?:L?[1-9]|n)|</?(?:a|b|i|p|br|html|table|tr|td|th)\\b[^>]*>"));
    QStringList parts;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QString part = matches.next().captured();
        if (withNumber || part != QLatin1String("%n")) {
            parts.append(part);
        }
    }
    parts.sort();
    return parts;
}

/// Whether a letter of the text is marked as its key: "&Open".
bool hasKey(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("&[^\\s&]"));
    return text.contains(pattern);
}

QString withoutMarkup(QString text)
{
    static const QRegularExpression markup(QStringLiteral("<[^>]*>|&[a-z]+;"));
    return text.remove(markup);
}

/// What is wrong with this translation, or nothing.
QString objection(const TranslatedText& text, const QString& translation)
{
    if (translation.trimmed().isEmpty()) {
        return QStringLiteral("is empty");
    }
    // "1 torrent" may be "ein Torrent".
    const bool withNumber = !text.hasPluralForms;
    if (fixedParts(text.source, withNumber) != fixedParts(translation, withNumber)) {
        return QStringLiteral("has other values or markup: ") + translation;
    }
    const auto outerSpace = [](const QString& words) {
        return std::pair{words.startsWith(QLatin1Char(' ')), words.endsWith(QLatin1Char(' '))};
    };
    if (outerSpace(text.source) != outerSpace(translation)) {
        return QStringLiteral("begins or ends with other space: ") + translation;
    }
    if (text.source.endsWith(QChar(0x2026)) != translation.endsWith(QChar(0x2026))) {
        return QStringLiteral("differs in the last \"…\": ") + translation;
    }
    if (hasKey(withoutMarkup(text.source)) != hasKey(withoutMarkup(translation))) {
        return QStringLiteral("differs in having a key: ") + translation;
    }
    return {};
}

int pluralFormsOf(const QString& language)
{
    static const QHash<QString, int> forms{
        {QStringLiteral("ar"), 6},
        {QStringLiteral("ja"), 1},
        {QStringLiteral("pl"), 3},
        {QStringLiteral("ru"), 3},
        {QStringLiteral("uk"), 3},
        {QStringLiteral("zh_CN"), 1},
    };
    return forms.value(language, 2);
}

} // namespace

/// Every word of the window is there in every language, and says the same.
class TranslationFilesTest : public QObject
{
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

    /// The file as `ninja update_translations` would leave it.
    static QList<TranslatedText> updated(const QString& language, const QStringList& extra = {})
    {
        QTemporaryDir folder;
        const QString copy = fileOf(folder.path(), language);
        if (!QFile::copy(fileOf(language), copy)) {
            return {};
        }
        QProcess lupdate;
        QStringList arguments = QStringLiteral(FRESHET_LUPDATE_ARGUMENTS).split(QLatin1Char('|')) + extra;
        arguments << QStringLiteral("-ts") << copy;
        lupdate.start(QStringLiteral(FRESHET_LUPDATE), arguments);
        if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0) {
            qWarning() << lupdate.errorString() << lupdate.readAllStandardError();
            return {};
        }
        return readTranslationFile(copy);
    }

    static QStringList unfinished(const QList<TranslatedText>& texts)
    {
        QStringList names;
        for (const TranslatedText& text : texts) {
            if (!text.isFinished) {
                names.append(text.name());
            }
        }
        return names;
    }

private Q_SLOTS:
    void nothingIsUntranslated_data() { addLanguages(); }
    void nothingIsUntranslated()
    {
        QFETCH(QString, language);
        const QList<TranslatedText> texts = updated(language);
        QVERIFY(texts.size() > 500);
        const QStringList missing = unfinished(texts);
        QVERIFY2(missing.isEmpty(),
            qPrintable(
                QStringLiteral("%1 of %2 texts are not translated (ninja update_translations helps):\n  ")
                    .arg(missing.size())
                    .arg(texts.size())
                + missing.join(QStringLiteral("\n  "))));
    }

    void englishHasItsPluralForms()
    {
        const QList<TranslatedText> texts = updated(QStringLiteral("en"), {QStringLiteral("-pluralonly")});
        QVERIFY(texts.size() > 20);
        QCOMPARE(unfinished(texts), QStringList());
    }

    void nothingIsLeftOver_data() { addLanguages(); }
    void nothingIsLeftOver()
    {
        QFETCH(QString, language);
        QStringList kept;
        for (const TranslatedText& text : updated(language)) {
            kept.append(text.context + text.source);
        }
        QStringList leftOver;
        for (const TranslatedText& text : readTranslationFile(fileOf(language))) {
            if (!kept.contains(text.context + text.source)) {
                leftOver.append(text.name());
            }
        }
        QCOMPARE(leftOver, QStringList());
    }

    void translationsFitTheirTexts_data()
    {
        addLanguages();
        QTest::newRow("en") << QStringLiteral("en");
    }
    void translationsFitTheirTexts()
    {
        QFETCH(QString, language);
        const QList<TranslatedText> texts = readTranslationFile(fileOf(language));
        QVERIFY(!texts.isEmpty());
        QStringList objections;
        for (const TranslatedText& text : texts) {
            const int forms = text.hasPluralForms ? pluralFormsOf(language) : 1;
            if (text.translations.size() != forms) {
                objections.append(QStringLiteral("%1 has %2 forms instead of %3")
                                      .arg(text.name())
                                      .arg(text.translations.size())
                                      .arg(forms));
            }
            for (const QString& translation : text.translations) {
                if (const QString what = objection(text, translation); !what.isEmpty()) {
                    objections.append(text.name() + QLatin1Char(' ') + what);
                }
            }
        }
        QVERIFY2(objections.isEmpty(), qPrintable(objections.join(QLatin1Char('\n'))));
    }
};

FRESHET_TEST(TranslationFilesTest)

#include "translation_files_test.moc"
