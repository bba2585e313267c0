// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace freshet::ui {

/// Makes the labels of all forms in `widget` equally wide, those of grids in their first column included, so
/// that fields stand below each other although they belong to different parts of a dialog.
void alignLabels(QWidget& widget);

} // namespace freshet::ui
