// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet::app::portal {

/// Where the portals of a desktop are on the session bus.
inline const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
inline const QString object = QStringLiteral("/org/freedesktop/portal/desktop");

} // namespace freshet::app::portal
