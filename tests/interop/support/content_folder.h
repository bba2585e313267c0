// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace freshet::interop {

/// Which shape of content a torrent carries.
enum class ContentKind {
    SingleFile, ///< The last piece is short.
    WholePieces, ///< One file that ends with its last piece.
    OneByte,
    Tree, ///< Folders in folders, files of all sizes, names beyond ASCII.
    EmptyFiles, ///< A tree in which files of no length stand first, last and between.
    ManySmallFiles, ///< 20,000 files.
};

/// A file or a tree of files with bytes that follow from a seed.
class ContentFolder
{
public:
    /// Writes the content below `root` under `name`.
    ContentFolder(const QString& root, const QString& name, ContentKind kind, quint32 seed);

    /// The folder to seed from.
    [[nodiscard]] const QString& root() const { return m_root; }
    [[nodiscard]] const QString& name() const { return m_name; }
    /// The file or folder a torrent is made of.
    [[nodiscard]] QString path() const;
    [[nodiscard]] qint64 size() const { return m_size; }

    /// How `otherRoot` differs, in words: files that are missing, too long, or different in a byte. Empty if
    /// the content is there bit for bit.
    [[nodiscard]] QString differencesFrom(const QString& otherRoot) const;
    /// Lets files without a byte be missing, which some clients do not make.
    void forgiveMissingEmptyFiles() { m_forgivesEmptyFiles = true; }
    /// What `otherRoot` holds besides the content.
    [[nodiscard]] QStringList extrasIn(const QString& otherRoot) const;

private:
    struct File
    {
        QString path; ///< Relative to the root.
        qint64 size = 0;
    };
    void plan(ContentKind kind);
    void write(quint32 seed);

    QString m_root;
    QString m_name;
    QList<File> m_files;
    qint64 m_size = 0;
    bool m_forgivesEmptyFiles = false;
};

} // namespace freshet::interop
