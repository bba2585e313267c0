// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QObject>
#include <QString>

#include <optional>

namespace freshet::ui {

/// What is known of a folder that torrents may be saved in. Value type.
struct FolderFacts
{
    QString folder;
    /// Free bytes on its volume; nothing if that cannot be told.
    std::optional<ByteCount> freeSpace;
    /// Whether it exists, or can be made because its nearest existing parent is writable.
    bool isUsable = false;
};

/// Looks at folders in the background: a network share may take seconds to answer.
class FolderProbe : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void probe(const QString& folder);

Q_SIGNALS:
    void probed(const freshet::ui::FolderFacts& facts);
};

/// Looks at once; may block.
[[nodiscard]] FolderFacts factsOfFolder(const QString& folder);

} // namespace freshet::ui

Q_DECLARE_METATYPE(freshet::ui::FolderFacts)
