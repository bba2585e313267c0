// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/metainfo/merkle_tree.h"
#include "engine/metainfo/metainfo_errc.h"
#include "engine/metainfo/torrent_extras.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace freshet::metainfo {

/// Which peers a new torrent is for: those of BEP 3, those of BEP 52, or both.
enum class TorrentFormat { V1, V2, Hybrid };

/// A file that goes into a new torrent. Value type.
struct BuilderFile
{
    /// Components below the torrent's folder; for a torrent of a single file its name alone.
    QStringList path;
    ByteCount size = 0;
    bool isExecutable = false;

    friend bool operator==(const BuilderFile&, const BuilderFile&) = default;
};

/// Everything about a new torrent but its content. Value type.
struct BuilderOptions
{
    TorrentFormat format = TorrentFormat::V1;
    /// The file's or folder's name.
    QString name;
    bool isSingleFile = false;
    bool isPrivate = false;
    /// Bytes; 0 chooses one by the size.
    ByteCount pieceLength = 0;
    /// The "source" key that private trackers use to get an info-hash of their own; empty: none.
    QString source;
    /// pieceLayers is filled in by the builder.
    TorrentExtras extras;
};

/// A part of the content that is hashed by itself: a piece of the new torrent. Pieces follow each other in
/// the content without gaps. Value type.
struct BuilderPiece
{
    /// In the content, which is the bytes of all files() in their order.
    ByteCount offset = 0;
    ByteCount size = 0;
    /// Zeros that follow for SHA-1, from the pad file of a hybrid torrent.
    ByteCount padding = 0;
    /// Leaves of the SHA-256 tree, a power of two.
    ByteCount treeWidth = 1;
};

/// The hashes of all pieces, computed by the caller. Value type.
struct BuilderHashes
{
    /// Of each piece and its padding; empty in torrents of version 2.
    std::vector<Sha1Digest> v1;
    /// The root of each piece's tree (MerkleHasher::finishPiece()); empty in torrents of version 1.
    std::vector<Sha256Digest> v2;
};

/// A power of two that gives some thousand pieces: 16 KiB to 16 MiB, more only for torrents beyond 16 TiB.
[[nodiscard]] ByteCount suitablePieceLength(ByteCount totalSize);

/// Makes a .torrent file from files' names, sizes and bytes. Pure: the caller reads the files, and either
/// hands every byte to add(), in the order of files(), or hashes each piece() itself, in any order and by
/// several threads. The same input gives the same output.
class TorrentBuilder
{
public:
    /// Checks and sorts. Fails with Errc::Empty, InvalidPieceLength, UnsafePath, InvalidInfo or one of the
    /// limits.
    [[nodiscard]] static Result<TorrentBuilder> create(BuilderOptions options, QList<BuilderFile> files);

    TorrentBuilder(TorrentBuilder&&) noexcept;
    TorrentBuilder& operator=(TorrentBuilder&&) noexcept;
    ~TorrentBuilder();

    /// In the order in which their bytes are expected.
    [[nodiscard]] const QList<BuilderFile>& files() const;
    [[nodiscard]] ByteCount pieceLength() const;
    [[nodiscard]] ByteCount totalSize() const;

    /// The next bytes of the content; may cross the borders of files. Bytes beyond totalSize() make finish()
    /// fail.
    void add(QByteArrayView bytes);
    /// The bytes of the .torrent file; Errc::ContentSizeMismatch unless all content was added.
    [[nodiscard]] Result<QByteArray> finish();

    [[nodiscard]] TorrentFormat format() const;
    [[nodiscard]] std::size_t pieceCount() const;
    /// `number` is less than pieceCount().
    [[nodiscard]] BuilderPiece piece(std::size_t number) const;
    /// The bytes of the .torrent file, without add(): Errc::ContentSizeMismatch unless there is a hash for
    /// each piece.
    [[nodiscard]] Result<QByteArray> finish(BuilderHashes hashes);

private:
    struct State;
    explicit TorrentBuilder(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace freshet::metainfo
