// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace freshet::ui {

/// What ends when the program quits now although somebody waits for it, and what becomes of it; a sentence a
/// line, empty if there is no such thing.
[[nodiscard]] QString quitLosses(const QList<api::TorrentSnapshot>& torrents);

/// Asks, over `window`, whether to quit in spite of `losses`; calls `quit` if so. Returns the question.
QWidget* askToQuit(QWidget& window, const QString& losses, const std::function<void()>& quit);

} // namespace freshet::ui
