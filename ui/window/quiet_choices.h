// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

namespace freshet::ui {

/// What is chosen, apart from the folder, for torrents that are added without asking. Value type.
struct QuietChoices
{
    QString category;
    QStringList tags;
    bool isPaused = false;
    bool isSequential = false;
    // Bytes/s.
    ByteRate downloadLimit = noLimit;
    ByteRate uploadLimit = noLimit;

    /// Those that `request` was made with.
    [[nodiscard]] static QuietChoices of(const api::AddTorrentRequest& request);
    void applyTo(api::AddTorrentRequest& request) const;

    /// As they are kept between runs; what was not written by toList() gives no choices at all.
    [[nodiscard]] QStringList toList() const;
    [[nodiscard]] static QuietChoices fromList(const QStringList& kept);

    friend bool operator==(const QuietChoices&, const QuietChoices&) = default;
};

} // namespace freshet::ui
