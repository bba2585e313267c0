// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"

#include <QByteArray>
#include <QString>

namespace freshet::demo {

/// A file of random bytes and the torrent that describes it. Value type.
struct DemoContent
{
    QString fileName;
    ByteCount size = 0;
    QByteArray torrent;
};

/// Writes a file of `size` bytes into `folder`, the same ones each time, and makes a torrent of it for the
/// tracker.
[[nodiscard]] Result<DemoContent> makeContent(
    const QString& folder, ByteCount size, const QString& trackerUrl);

/// Whether two files hold the same bytes.
[[nodiscard]] bool areSameFiles(const QString& onePath, const QString& otherPath);

} // namespace freshet::demo
