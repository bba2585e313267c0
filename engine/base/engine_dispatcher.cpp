// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/engine_dispatcher.h"

#ifdef Q_OS_LINUX
#include "engine/base/epoll_dispatcher.h"
#endif

namespace freshet {

std::unique_ptr<QAbstractEventDispatcher> makeEngineDispatcher()
{
#ifdef Q_OS_LINUX
    return EpollDispatcher::create();
#else
    return nullptr;
#endif
}

} // namespace freshet
