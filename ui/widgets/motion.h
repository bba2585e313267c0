// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace freshet::ui {

/// Whether what moves only to please stays still, because people have told their desktop that they want no
/// animations. Said once for the whole program; who moves something asks each time. Front-end thread.
class Motion
{
public:
    /// From now on; what moves already ends as it began.
    static void setReduced(bool isReduced);
    /// The desktop says so, or the style of `widget` shows no animations.
    [[nodiscard]] static bool isReduced(const QWidget& widget);
    /// The desktop alone.
    [[nodiscard]] static bool isReducedByDesktop();
};

} // namespace freshet::ui
