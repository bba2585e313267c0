// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/metainfo/metainfo_errc.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>

namespace freshet::metainfo {

/// Longest file or folder name, in UTF-8 bytes: what common file systems take.
inline constexpr qsizetype maxNameBytes = 255;
/// Longest relative path of a file, in UTF-8 bytes.
inline constexpr qsizetype maxPathBytes = 3'000;
/// Most components of a relative path.
inline constexpr qsizetype maxPathDepth = 100;
/// Most folders in one torrent.
inline constexpr qsizetype maxFolderCount = 200'000;
/// All paths of one torrent together, in characters.
inline constexpr qsizetype maxTotalPathLength = 64 * 1024 * 1024;

/// A name that stays inside its folder and that every common file system takes: separators, reserved,
/// control and bidi characters replaced, device names of Windows defused, over-long names cut before their
/// extension. Empty if nothing is left ("", ".", "..").
[[nodiscard]] QString safeName(QStringView name);

/// Whether a relative path with '/' separators is one that SafePaths would leave as it is.
[[nodiscard]] bool isSafePath(QStringView path);
/// Equal for paths that some file systems take for one.
[[nodiscard]] QString foldedPath(const QString& path);

/// Makes the relative paths of one torrent's files safe and different from each other, also where letter case
/// does not count. Paths that would collide get " (2)" before their extension. The same input gives the same
/// paths.
class SafePaths
{
public:
    SafePaths();
    ~SafePaths();
    SafePaths(const SafePaths&) = delete;
    SafePaths& operator=(const SafePaths&) = delete;

    /// The safe form, with '/' separators, of one more file's path. Components that are empty, "." or ".."
    /// are left out. Fails with Errc::UnsafePath if the path is too deep, too long or empty, and with
    /// Errc::TooManyFiles.
    [[nodiscard]] Result<QString> add(const QStringList& components);

private:
    struct Folder;
    std::unique_ptr<Folder> m_root;
    qsizetype m_folderCount = 0;
    qsizetype m_totalLength = 0;
};

} // namespace freshet::metainfo
