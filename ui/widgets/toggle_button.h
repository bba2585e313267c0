// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace freshet::ui {

/// A button that is on or off and is seen to be on in any style: with a line in the colour of selections.
class ToggleButton : public QToolButton
{
    Q_OBJECT
public:
    explicit ToggleButton(const QString& text = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace freshet::ui
