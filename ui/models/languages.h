// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace freshet::ui {

/// Codes of the languages that the program has words for, English first: "en", "de", "pt_BR".
[[nodiscard]] QStringList availableLanguages();

/// A language in its own words: "Deutsch".
[[nodiscard]] QString languageName(const QString& code);

/// How to write numbers and dates for a language: as the system does, if it speaks that language. An empty
/// code is the system's language.
[[nodiscard]] QLocale localeFor(const QString& code, const QLocale& system = QLocale::system());

} // namespace freshet::ui
