// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_bar.h"

#include <QPainter>

#include <algorithm>

namespace freshet::ui {

void FileBar::update(qint64 pieceCount, int width, const Theme& theme)
{
    if (width <= 0 || pieceCount <= 0 || m_starts.empty()) {
        m_image = {};
        return;
    }
    m_image = QImage(width, 1, QImage::Format_RGB32);
    const QColor light = theme.color(ThemeColor::Missing);
    const QRgb shades[] = {light.rgb(), Theme::mixed(light, theme.color(ThemeColor::Skipped), 0.5).rgb()};
    const QRgb mark = theme.color(ThemeColor::Subtle).rgb();
    auto* const pixels = reinterpret_cast<QRgb*>(m_image.scanLine(0));
    auto next = m_starts.begin();
    for (int x = 0; x < width; ++x) {
        const double end = static_cast<double>(x + 1) * static_cast<double>(pieceCount) / width;
        const auto after = std::lower_bound(next, m_starts.end(), end);
        const bool isFirst = x == 0;
        // Of files that share a pixel no more is seen than that there are some.
        const bool begins = after != next && !isFirst;
        next = after;
        const auto file = next - m_starts.begin();
        pixels[x] = begins ? mark : shades[file % 2];
    }
}

void FileBar::paint(QPainter& painter, const QRect& bar) const
{
    if (!m_image.isNull()) {
        painter.drawImage(bar, m_image);
    }
}

} // namespace freshet::ui
