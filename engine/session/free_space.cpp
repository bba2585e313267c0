// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/free_space.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace freshet::session {

void measureFreeSpace(
    Background& background, const QString& folder, std::function<void(std::optional<ByteCount>)> done)
{
    background.run([folder, done = std::move(done)]() -> Scheduler::Task {
        // cdUp() only goes where there is something.
        QString existing = QDir::cleanPath(folder);
        while (!QFileInfo::exists(existing) && QFileInfo(existing).path() != existing) {
            existing = QFileInfo(existing).path();
        }
        const QStorageInfo volume(existing);
        // What has no size, such as /proc, is not full: writing there says better what is wrong.
        const bool isDisk = volume.isValid() && volume.bytesTotal() > 0;
        const std::optional<ByteCount> bytes =
            isDisk ? std::optional<ByteCount>(volume.bytesAvailable()) : std::nullopt;
        return [done, bytes] { done(bytes); };
    });
}

} // namespace freshet::session
