// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quiet_choices.h"

namespace freshet::ui {

namespace {

/// Those before the tags, of which there may be any number.
constexpr qsizetype fixedParts = 5;

ByteRate rateFrom(const QString& text)
{
    bool isNumber = false;
    const ByteRate rate = text.toLongLong(&isNumber);
    return isNumber && rate > 0 ? rate : noLimit;
}

} // namespace

QuietChoices QuietChoices::of(const api::AddTorrentRequest& request)
{
    return {request.category, request.tags, request.startPaused, request.options.isSequential,
        request.options.downloadLimit, request.options.uploadLimit};
}

void QuietChoices::applyTo(api::AddTorrentRequest& request) const
{
    request.category = category;
    request.tags = tags;
    request.startPaused = isPaused;
    request.options.isSequential = isSequential;
    request.options.downloadLimit = downloadLimit;
    request.options.uploadLimit = uploadLimit;
}

QStringList QuietChoices::toList() const
{
    if (*this == QuietChoices()) {
        return {};
    }
    return QStringList{category, QString::number(isPaused ? 1 : 0), QString::number(isSequential ? 1 : 0),
               QString::number(downloadLimit), QString::number(uploadLimit)}
    + tags;
}

QuietChoices QuietChoices::fromList(const QStringList& kept)
{
    if (kept.size() < fixedParts) {
        return {};
    }
    return {kept[0], api::cleanTags(kept.mid(fixedParts)), kept[1] == QLatin1String("1"),
        kept[2] == QLatin1String("1"), rateFrom(kept[3]), rateFrom(kept[4])};
}

} // namespace freshet::ui
