// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace freshet::test {

/// One text of a .ts file.
struct TranslatedText
{
    QString context;
    QString source;
    QStringList translations; ///< One; for a text with a number as many as the language has forms.
    bool hasPluralForms = false;
    bool isFinished = true;

    /// "context: source", cut, for messages of tests.
    QString name() const;
};

/// The texts of a .ts file of Qt Linguist; none if it cannot be read.
QList<TranslatedText> readTranslationFile(const QString& path);

} // namespace freshet::test
