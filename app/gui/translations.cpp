// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace freshet::app {

Translations::Translations(const QLocale& locale)
{
    setLocale(locale);
}

Translations::~Translations()
{
    remove();
}

void Translations::setLocale(const QLocale& locale)
{
    remove();
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    const QString folder = QStringLiteral(":/translations");
    if (m_english.load(QStringLiteral("freshet_en"), folder)) {
        QCoreApplication::installTranslator(&m_english);
    }
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_own.load(locale, QStringLiteral("freshet"), QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(&m_own);
    }
}

void Translations::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_english);
}

} // namespace freshet::app
