// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace freshet::ui {

/// Another style with check boxes that can be seen in dark windows too: Fusion draws their outline darker
/// than the window, whatever colour that has. And it moves nothing for people who want that; see Motion.
class IndicatorStyle : public QProxyStyle
{
    Q_OBJECT
public:
    /// `key`: of the other style, for QStyleFactory.
    explicit IndicatorStyle(const QString& key = QStringLiteral("Fusion"))
        : QProxyStyle(key)
    {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* more = nullptr) const override;
};

} // namespace freshet::ui
