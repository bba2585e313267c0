// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/safe_text.h"

#include <QTextDocument>

namespace freshet::ui {
namespace {

/// Characters that are looked at for each that is wanted: a text of nothing but what is left out ends, too.
constexpr qsizetype patience = 16;

} // namespace

QString safeText(const QString& text, qsizetype maxLength)
{
    QString safe;
    safe.reserve(qMin(text.size(), maxLength + 1));
    bool isSpacePending = false;
    const qsizetype examined = qMin(text.size(), (maxLength + 1) * patience);
    for (qsizetype i = 0; i < examined; ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (c.isSpace()) {
            isSpacePending = !safe.isEmpty();
            continue;
        }
        // Other_Format holds the bidirectional controls and zero-width characters. A lone surrogate is no
        // text.
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || (c.isSurrogate() && !isPair)) {
            continue;
        }
        const qsizetype needed = (isSpacePending ? 1 : 0) + (isPair ? 2 : 1);
        if (safe.size() + needed > maxLength) {
            return safe + QChar(0x2026);
        }
        if (isSpacePending) {
            safe += u' ';
            isSpacePending = false;
        }
        safe += c;
        if (isPair) {
            safe += text.at(++i);
        }
    }
    return examined < text.size() ? safe + QChar(0x2026) : safe;
}

QString toolTipText(const QString& text)
{
    if (!Qt::mightBeRichText(text)) {
        return text;
    }
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
}

} // namespace freshet::ui
