// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace freshet::icons {

/// One size of an icon: a square picture as a PNG file.
struct IconImage
{
    int side = 0;
    QByteArray png;
};

/// Draws an SVG at each size. Empty if it is not one.
[[nodiscard]] QList<IconImage> renderSvg(const QByteArray& svg, const QList<int>& sides);

/// A Windows icon file (.ico) of these pictures, each at most 256 pixels wide.
[[nodiscard]] QByteArray makeIco(const QList<IconImage>& images);

/// An Apple icon file (.icns); sizes it has no place for are left out.
[[nodiscard]] QByteArray makeIcns(const QList<IconImage>& images);

} // namespace freshet::icons
