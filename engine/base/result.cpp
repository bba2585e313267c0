// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/result.h"

namespace freshet {

QString Error::toString() const
{
    const QString text = QString::fromStdString(code.message());
    return detail.isEmpty() ? text : text + QStringLiteral(": ") + detail;
}

} // namespace freshet
