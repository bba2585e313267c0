// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

class QLocale;

namespace freshet::app {

/// The words of one language, as long as it lives: Freshet's own and Qt's. Also says how numbers are written
/// and in which direction windows are read. Widgets that exist keep their words.
class Translations
{
public:
    /// English plural forms stand below every language, so that nothing reads "1 peer(s)".
    explicit Translations(const QLocale& locale);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    void setLocale(const QLocale& locale);

private:
    void remove();

    QTranslator m_english;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace freshet::app
