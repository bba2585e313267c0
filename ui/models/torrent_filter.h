// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/status_text.h"

#include <QStringList>

namespace freshet::ui {

/// Which torrents the list shows: all of the members must hold; inside a member any value will do, an empty
/// member holds always. Value type.
struct TorrentFilter
{
    /// Words of the name, in any order, case and accents ignored.
    QString text;
    StatusBuckets statuses;
    /// "" is "no category".
    QStringList categories;
    QStringList tags;
    /// Hosts; "" is "no tracker".
    QStringList trackers;

    [[nodiscard]] bool isEmpty() const { return *this == TorrentFilter{}; }
    friend bool operator==(const TorrentFilter&, const TorrentFilter&) = default;
};

/// `text` as it is compared: lower case, without accents.
[[nodiscard]] QString foldedText(const QString& text);

/// A TorrentFilter prepared for many torrents.
class TorrentMatcher
{
public:
    TorrentMatcher() = default;
    explicit TorrentMatcher(const TorrentFilter& filter);

    /// `foldedName` is foldedText() of the torrent's name.
    [[nodiscard]] bool matches(const api::TorrentSnapshot& torrent, const QString& foldedName) const;

private:
    TorrentFilter m_filter;
    QStringList m_words;
};

} // namespace freshet::ui
