// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

namespace freshet::test {

/// One of each class of dialog in ui/dialogs/, filled so that all that it can show is there; not shown yet.
[[nodiscard]] std::vector<std::unique_ptr<QWidget>> allDialogs();

} // namespace freshet::test
