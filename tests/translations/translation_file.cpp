// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/translation_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace freshet::test {

namespace {

QStringList readForms(QXmlStreamReader& xml)
{
    QStringList forms;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            forms.append(xml.readElementText());
        } else if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEndElement()) {
            break;
        }
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

TranslatedText readMessage(QXmlStreamReader& xml, const QString& context)
{
    TranslatedText text;
    text.context = context;
    text.hasPluralForms = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            text.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            text.translations = readForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

} // namespace

QString TranslatedText::name() const
{
    return context.section(QStringLiteral("::"), -1) + QStringLiteral(": ") + source.left(60);
}

QList<TranslatedText> readTranslationFile(const QString& path)
{
    QList<TranslatedText> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            texts.append(readMessage(xml, context));
        }
    }
    return xml.hasError() ? QList<TranslatedText>{} : texts;
}

} // namespace freshet::test
