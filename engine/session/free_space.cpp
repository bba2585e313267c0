// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/free_space.h"

#include <QDir>
#include <QStorageInfo>

namespace freshet::session {

void measureFreeSpace(
    Background& background, const QString& folder, std::function<void(std::optional<ByteCount>)> done)
{
    background.run([folder, done = std::move(done)]() -> Scheduler::Task {
        QDir existing(folder);
        while (!existing.exists() && !existing.isRoot() && existing.cdUp()) {}
        const QStorageInfo volume(existing);
        const std::optional<ByteCount> bytes =
            volume.isValid() ? std::optional<ByteCount>(volume.bytesAvailable()) : std::nullopt;
        return [done, bytes] { done(bytes); };
    });
}

} // namespace freshet::session
