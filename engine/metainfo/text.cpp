// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/text.h"

#include <algorithm>

namespace freshet::metainfo {

namespace {

constexpr qsizetype maxUrlLength = 4096;

} // namespace

QString decodeText(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

bool isPlausibleUrl(QStringView url)
{
    return !url.isEmpty() && url.size() <= maxUrlLength && url.contains(u':')
        && std::all_of(url.begin(), url.end(), [](QChar c) { return c > u' ' && c != QChar(0x7F); });
}

} // namespace freshet::metainfo
