// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace freshet::app {

Translations::Translations(const QLocale& locale)
{
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

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_english);
}

} // namespace freshet::app
