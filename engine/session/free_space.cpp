// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/free_space.h"

#include <QDir>
#include <QStorageInfo>
#include <QThreadPool>

namespace freshet::session {

void measureFreeSpace(Scheduler& scheduler, const QString& folder, std::function<void(std::optional<ByteCount>)> done)
{
    QThreadPool::globalInstance()->start([&scheduler, folder, done = std::move(done)] {
        QDir existing(folder);
        while (!existing.exists() && !existing.isRoot() && existing.cdUp()) {
        }
        const QStorageInfo volume(existing);
        const std::optional<ByteCount> bytes
            = volume.isValid() ? std::optional<ByteCount>(volume.bytesAvailable()) : std::nullopt;
        scheduler.post([done, bytes] { done(bytes); });
    });
}

} // namespace freshet::session
