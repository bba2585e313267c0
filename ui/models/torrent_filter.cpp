// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/torrent_filter.h"

#include <algorithm>

namespace freshet::ui {

QString foldedText(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing) {
            folded += c;
        }
    }
    return folded.toCaseFolded();
}

TorrentMatcher::TorrentMatcher(const TorrentFilter& filter)
    : m_filter(filter)
    , m_words(foldedText(filter.text).split(u' ', Qt::SkipEmptyParts))
{}

bool TorrentMatcher::matches(const api::TorrentSnapshot& torrent, const QString& foldedName) const
{
    if (m_filter.statuses && !(m_filter.statuses & statusBuckets(torrent))) {
        return false;
    }
    if (!m_filter.categories.isEmpty() && !m_filter.categories.contains(torrent.category)) {
        return false;
    }
    if (!m_filter.trackers.isEmpty() && !m_filter.trackers.contains(torrent.trackerHost)) {
        return false;
    }
    if (!m_filter.tags.isEmpty()
        && std::none_of(torrent.tags.cbegin(), torrent.tags.cend(),
            [this](const QString& tag) { return m_filter.tags.contains(tag); })) {
        return false;
    }
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&foldedName](const QString& word) { return foldedName.contains(word); });
}

} // namespace freshet::ui
