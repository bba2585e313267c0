// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/log.h"

namespace freshet {

Q_LOGGING_CATEGORY(logNet, "freshet.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logStorage, "freshet.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logSwarm, "freshet.swarm", QtWarningMsg)
Q_LOGGING_CATEGORY(logDiscovery, "freshet.discovery", QtWarningMsg)
Q_LOGGING_CATEGORY(logSession, "freshet.session", QtWarningMsg)

} // namespace freshet
