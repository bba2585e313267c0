// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/descriptor_limit.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace freshet::app {

#ifdef Q_OS_UNIX

std::uint64_t raiseDescriptorLimit()
{
    // macOS claims to have no limit, and refuses more than the second.
    for (const std::uint64_t wanted : {enoughDescriptors, std::uint64_t{10'240}}) {
        rlimit limit{};
        if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) {
            return 0;
        }
        const auto target = std::min<rlim_t>(wanted, limit.rlim_max);
        if (limit.rlim_cur >= target) {
            return limit.rlim_cur;
        }
        limit.rlim_cur = target;
        if (::setrlimit(RLIMIT_NOFILE, &limit) == 0) {
            return target;
        }
    }
    rlimit limit{};
    return ::getrlimit(RLIMIT_NOFILE, &limit) == 0 ? limit.rlim_cur : 0;
}

#else

std::uint64_t raiseDescriptorLimit()
{
    return 0;
}

#endif

} // namespace freshet::app
