// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace freshet::ui {

/// What a line of text is asked for with. Value type.
struct TextPrompt
{
    QString objectName;
    QString title;
    QString label;
    QString text;
};

/// Asks for a line of text without waiting for it; `done` gets what was entered, without blanks around it
/// and never empty.
void askForText(QWidget& window, const TextPrompt& prompt, const std::function<void(const QString&)>& done);

} // namespace freshet::ui
