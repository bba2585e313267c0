// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/requests.h"

#include <algorithm>

namespace freshet::api {

namespace {

bool isInfoHash(const QString& text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    const auto isBase32 = [](QChar c) {
        return (c >= u'2' && c <= u'7') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    };
    return (text.size() == 40 && std::all_of(text.begin(), text.end(), isHex))
        || (text.size() == 32 && std::all_of(text.begin(), text.end(), isBase32));
}

} // namespace

QStringList cleanTags(const QStringList& tags)
{
    QStringList clean;
    for (const QString& tag : tags) {
        const QString words = tag.simplified().left(maxTagLength);
        if (!words.isEmpty() && !clean.contains(words) && clean.size() < maxTags) {
            clean.append(words);
        }
    }
    return clean;
}

QString folderOfTags(const QStringList& tags, const QMap<QString, TagOptions>& options)
{
    QStringList inOrder = cleanTags(tags);
    inOrder.sort(Qt::CaseInsensitive);
    for (const QString& tag : std::as_const(inOrder)) {
        const auto found = options.constFind(tag);
        if (found != options.cend() && !found->saveFolder.isEmpty()) {
            return found->saveFolder;
        }
    }
    return {};
}

TorrentSource TorrentSource::fromText(const QString& text)
{
    const QString trimmed = text.trimmed();
    TorrentSource source;
    if (trimmed.startsWith(QLatin1String("magnet:"), Qt::CaseInsensitive)) {
        source.magnet = trimmed;
    } else if (trimmed.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || trimmed.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
        source.url = QUrl(trimmed);
    } else if (trimmed.startsWith(QLatin1String("file:"), Qt::CaseInsensitive)) {
        source.file = QUrl(trimmed).toLocalFile();
    } else if (isInfoHash(trimmed)) {
        source.magnet = QStringLiteral("magnet:?xt=urn:btih:") + trimmed;
    } else {
        source.file = text;
    }
    return source;
}

} // namespace freshet::api
