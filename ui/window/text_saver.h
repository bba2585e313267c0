// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace freshet::ui {

/// What a text that the user saves is called. Value type.
struct TextToSave
{
    /// Of the dialog.
    QString title;
    QString fileName;
    QString text;
};

/// Asks where to save a text, and writes it on another thread. `failed` gets the path and the reason, unless
/// `owner` is gone by then.
void saveText(QWidget& parent, QObject& owner, const TextToSave& what,
    const std::function<void(const QString&, const QString&)>& failed);

} // namespace freshet::ui
