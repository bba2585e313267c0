// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet::ui {

/// Text from peers, trackers and torrents as it may be shown in one line: control, bidirectional-override and
/// other invisible characters are gone, white space is single, at most `maxLength` characters ("…" at the
/// cut).
[[nodiscard]] QString safeText(const QString& text, qsizetype maxLength = 300);

/// The same text for a tool tip, where markup that somebody else wrote would be obeyed: it is shown as it
/// stands.
[[nodiscard]] QString toolTipText(const QString& text);

} // namespace freshet::ui
