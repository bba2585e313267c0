// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/piece_bars.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace freshet::ui {
namespace {

constexpr int hatchWidth = 4;

/// By how many peers have a piece.
std::array<QRgb, 256> availabilityShades(const Theme& theme)
{
    const QColor have = theme.color(ThemeColor::Have);
    const QColor missing = theme.color(ThemeColor::Missing);
    std::array<QRgb, 256> shades{};
    for (size_t peers = 1; peers < shades.size(); ++peers) {
        // Logarithmic: the step from one peer to two matters, from 50 to 51 it does not.
        const double strength = 0.3 + 0.7 * std::log2(1.0 + static_cast<double>(peers)) / 8.0;
        const auto mix = [strength](int from, int to) { return qRound(from + (to - from) * strength); };
        shades[peers] = qRgb(mix(missing.red(), have.red()), mix(missing.green(), have.green()),
            mix(missing.blue(), have.blue()));
    }
    shades[0] = theme.color(ThemeColor::Failed).rgb();
    return shades;
}

} // namespace

api::PieceState pieceStateFrom(char value)
{
    const auto number = static_cast<quint8>(value);
    return number <= static_cast<quint8>(api::PieceState::Skipped) ? static_cast<api::PieceState>(number)
                                                                   : api::PieceState::Missing;
}

ThemeColor pieceColor(api::PieceState state)
{
    switch (state) {
    case api::PieceState::Missing: return ThemeColor::Missing;
    case api::PieceState::InFlight: return ThemeColor::InFlight;
    case api::PieceState::Have: return ThemeColor::Have;
    case api::PieceState::Checking: return ThemeColor::Verify;
    case api::PieceState::Failed: return ThemeColor::Failed;
    case api::PieceState::Skipped: return ThemeColor::Skipped;
    }
    return ThemeColor::Missing;
}

std::pair<qint64, qint64> piecesOfPixel(int x, int width, qint64 count)
{
    const qint64 first = x * count / width;
    return {first, qMax(first + 1, (x + 1) * count / width)};
}

void PieceBars::update(
    const QByteArray& states, const QByteArray& availability, int width, const Theme& theme)
{
    const qint64 count = states.size();
    if (width <= 0 || count == 0) {
        m_image = {};
        return;
    }
    m_image = QImage(width, 2, QImage::Format_RGB32);
    std::array<QRgb, 6> colors{};
    for (size_t i = 0; i < colors.size(); ++i) {
        colors[i] = theme.color(pieceColor(static_cast<api::PieceState>(i))).rgb();
    }
    std::array<QRgb, 256> shades = availabilityShades(theme);
    m_nobody = shades[0];
    if (availability.isEmpty()) {
        // Nobody is asked: that is no alarm.
        shades[0] = theme.color(ThemeColor::Missing).rgb();
    }
    auto* const stateBar = reinterpret_cast<QRgb*>(m_image.scanLine(0));
    auto* const availabilityBar = reinterpret_cast<QRgb*>(m_image.scanLine(1));
    for (int x = 0; x < width; ++x) {
        const auto [first, last] = piecesOfPixel(x, width, count);
        int red = 0;
        int green = 0;
        int blue = 0;
        size_t rarest = 255;
        for (qint64 i = first; i < last; ++i) {
            const QRgb color = colors[static_cast<size_t>(pieceStateFrom(states.at(i)))];
            red += qRed(color);
            green += qGreen(color);
            blue += qBlue(color);
            rarest = std::min(
                rarest, i < availability.size() ? size_t{static_cast<quint8>(availability.at(i))} : 0);
        }
        const int n = static_cast<int>(last - first);
        stateBar[x] = qRgb(red / n, green / n, blue / n);
        availabilityBar[x] = shades[rarest];
    }
}

void PieceBars::paint(
    QPainter& painter, const QRect& states, const QRect& availability, const QColor& ground) const
{
    if (m_image.isNull()) {
        return;
    }
    painter.drawImage(states, m_image, QRect(0, 0, m_image.width(), 1));
    painter.drawImage(availability, m_image, QRect(0, 1, m_image.width(), 1));
    painter.setPen(ground);
    for (int x = 0; x < m_image.width(); x += hatchWidth) {
        if (m_image.pixel(x, 1) == m_nobody) {
            const int left = availability.left() + x;
            painter.drawLine(left, availability.bottom(), left + hatchWidth - 1, availability.top());
        }
    }
}

} // namespace freshet::ui
