// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QString>

#include <optional>

namespace freshet::ui {

/// Icon `name` of resources/icons in the colour of text, following palette, selection and scale by itself.
/// Names: add link resume pause remove settings search all downloading seeding done waiting paused checking
/// attention error folder tag tracker file peers speed limit undo close partial.
[[nodiscard]] QIcon icon(const QString& name);
/// In a colour of ours.
[[nodiscard]] QIcon icon(const QString& name, ThemeColor color);
/// The program's own, in its own colours.
[[nodiscard]] QIcon applicationIcon();
/// All names, for tests.
[[nodiscard]] QStringList iconNames();

} // namespace freshet::ui
