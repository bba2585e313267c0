// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/files_on_disk.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
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
    bool isThere = false;
};

/// More files are not looked for at a time.
inline constexpr qsizetype maxFilesLookedFor = 200'000;

/// Looks at folders in the background: a network share may take seconds to answer.
class FolderProbe : public QObject
{
    Q_OBJECT
public:
    explicit FolderProbe(QObject* parent = nullptr);
    ~FolderProbe() override;

    virtual void probe(const QString& folder);
    /// Looks which files are there; an earlier question that is not answered yet never will be.
    void lookFor(const FilesOnDiskQuery& query);

    /// Looks which of `others` are on the same volume.
    virtual void findNeighbours(const QString& folder, const QStringList& others);

Q_SIGNALS:
    void neighboursFound(const QString& folder, const QStringList& neighbours);
    void probed(const freshet::ui::FolderFacts& facts);
    void filesFound(const freshet::ui::FilesOnDisk& found);

private:
    /// The newest question.
    QFutureWatcher<FilesOnDisk> m_looking;
};

/// Looks at once; may block.
[[nodiscard]] FolderFacts factsOfFolder(const QString& folder);
/// Looks at once; may block. Those of `others` that are on the volume of `folder`; for folders that do not
/// exist their nearest parent counts.
[[nodiscard]] QStringList neighboursOf(const QString& folder, const QStringList& others);
/// Looks at once; may block. Ends early, with what it has, as soon as `isOver` says so, which is asked now
/// and then.
[[nodiscard]] FilesOnDisk filesIn(const FilesOnDiskQuery& query, const std::function<bool()>& isOver = {});

} // namespace freshet::ui

Q_DECLARE_METATYPE(freshet::ui::FolderFacts)
Q_DECLARE_METATYPE(freshet::ui::FilesOnDisk)
