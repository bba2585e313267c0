// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace freshet::test {

/// `bytes` cut as a network might cut them: most parts small, some empty.
[[nodiscard]] QList<QByteArray> fragments(QByteArrayView bytes, Random& random);

} // namespace freshet::test
