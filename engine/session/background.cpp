// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/background.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <utility>

namespace freshet::session {

/// Survives the Background for as long as work is under way.
struct Background::Link
{
    QMutex mutex;
    /// Null once the Background is gone.
    Scheduler* scheduler = nullptr;
};

Background::Background(Scheduler& scheduler)
    : m_link(std::make_shared<Link>())
{
    m_link->scheduler = &scheduler;
}

Background::~Background()
{
    const QMutexLocker lock(&m_link->mutex);
    m_link->scheduler = nullptr;
}

void Background::run(Work work)
{
    QThreadPool::globalInstance()->start([link = m_link, work = std::move(work)] {
        Scheduler::Task answer = work();
        const QMutexLocker lock(&link->mutex);
        if (link->scheduler != nullptr) {
            link->scheduler->postFromAnyThread([link, answer = std::move(answer)] {
                // Changes on this thread only, so no lock is needed to look.
                if (link->scheduler != nullptr) {
                    answer();
                }
            });
        }
    });
}

} // namespace freshet::session
