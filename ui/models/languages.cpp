// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/languages.h"

#include <QDir>

namespace freshet::ui {

QStringList availableLanguages()
{
    const QString english = QStringLiteral("en");
    QStringList codes{english};
    const QStringList files = QDir(QStringLiteral(":/translations"))
                                  .entryList({QStringLiteral("freshet_*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        if (code != english) {
            codes.append(code);
        }
    }
    return codes;
}

QString languageName(const QString& code)
{
    const QLocale locale(code);
    QString name = code == QLatin1String("en") ? QStringLiteral("English") : locale.nativeLanguageName();
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper();
    }
    return name.isEmpty() ? code : name;
}

QLocale localeFor(const QString& code, const QLocale& system)
{
    if (code.isEmpty()) {
        return system;
    }
    const QLocale wanted(code);
    // "pt_BR" names a country too; "de" is any German.
    const bool hasCountry = code.contains(QLatin1Char('_'));
    const bool isSame = wanted.language() == system.language() && wanted.script() == system.script()
        && (!hasCountry || wanted.territory() == system.territory());
    return isSame ? system : wanted;
}

} // namespace freshet::ui
