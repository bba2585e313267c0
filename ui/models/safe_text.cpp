// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/safe_text.h"

namespace freshet::ui {

QString safeText(const QString& text, qsizetype maxLength)
{
    QString safe;
    safe.reserve(qMin(text.size(), maxLength + 1));
    bool isSpacePending = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
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
    return safe;
}

} // namespace freshet::ui
