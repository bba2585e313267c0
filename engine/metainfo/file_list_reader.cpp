// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/file_list_reader.h"

#include "engine/bencode/bencode_errc.h"
#include "engine/metainfo/metainfo_reader.h"
#include "engine/metainfo/text.h"

#include <algorithm>

namespace freshet::metainfo {

namespace {

QString at(const bencode::Value& value)
{
    return QStringLiteral("at byte %1").arg(value.offset());
}

/// A length, checked so that `total` plus it stays in range.
Result<ByteCount> readLength(const bencode::Value& dict, ByteCount total)
{
    const std::optional<qint64> length = dict.findInteger("length");
    if (!length || *length < 0) {
        return failure(Errc::InvalidInfo, QStringLiteral("file length %1").arg(at(dict)));
    }
    if (*length > maxContentSize - total) {
        return failure(Errc::TooLarge, QStringLiteral("file length %1").arg(at(dict)));
    }
    return *length;
}

bool hasAttribute(const bencode::Value& dict, char attribute)
{
    const std::optional<QByteArrayView> attributes = dict.findBytes("attr");
    return attributes && attributes->contains(attribute);
}

Result<QStringList> readPath(const bencode::Value& file)
{
    std::optional<bencode::Value> path = file.findList("path.utf-8");
    if (!path) {
        path = file.findList("path");
    }
    QStringList components;
    if (path) {
        for (const bencode::Value component : path->items()) {
            const std::optional<QByteArrayView> bytes = component.asBytes();
            if (!bytes) {
                return failure(Errc::InvalidInfo, QStringLiteral("path %1").arg(at(component)));
            }
            components.append(decodeText(*bytes));
        }
    }
    if (components.isEmpty()) {
        return failure(Errc::InvalidInfo, QStringLiteral("no path %1").arg(at(file)));
    }
    return components;
}

/// Of all paths of a file tree, where a folder is written once and counts for each file in it.
constexpr qsizetype maxComponents = 4'000'000;

/// Walks a file tree. Recursion is bounded by the decoder's depth limit.
class TreeReader
{
public:
    Result<> readFolder(const bencode::Value& folder, const QStringList& path);
    [[nodiscard]] QList<ListedFile> takeFiles() { return std::move(m_files); }

private:
    Result<> readNode(const bencode::Value& node, const QStringList& path);
    Result<> readFile(const bencode::Value& file, const QStringList& path);

    QList<ListedFile> m_files;
    ByteCount m_total = 0;
    qsizetype m_components = 0;
};

Result<> TreeReader::readFolder(const bencode::Value& folder, const QStringList& path)
{
    // The order of the keys is the order of the files in the content.
    if (!folder.keysAreSorted()) {
        return failure(bencode::Errc::KeysOutOfOrder, QStringLiteral("file tree %1").arg(at(folder)));
    }
    for (const auto [key, node] : folder.entries()) {
        if (key.isEmpty() || !node.isDict()) {
            return failure(Errc::InvalidFileTree, at(node));
        }
        if (Result<> done = readNode(node, path + QStringList(decodeText(key))); !done) {
            return done;
        }
    }
    return {};
}

Result<> TreeReader::readNode(const bencode::Value& node, const QStringList& path)
{
    const std::optional<bencode::Value> file = node.find("");
    if (!file) {
        return readFolder(node, path);
    }
    // A file has no siblings in its own folder.
    const auto entries = node.entries();
    if (!file->isDict() || ++entries.begin() != entries.end()) {
        return failure(Errc::InvalidFileTree, at(node));
    }
    return readFile(*file, path);
}

Result<> TreeReader::readFile(const bencode::Value& file, const QStringList& path)
{
    m_components += path.size();
    if (m_files.size() >= maxFileCount || m_components > maxComponents) {
        return failure(Errc::TooManyFiles, QStringLiteral("more than %1 files").arg(m_files.size()));
    }
    const Result<ByteCount> length = readLength(file, m_total);
    if (!length) {
        return failure(length.error());
    }
    ListedFile listed;
    listed.path = path;
    listed.size = *length;
    listed.isExecutable = hasAttribute(file, 'x');
    if (*length > 0) {
        const std::optional<QByteArrayView> root = file.findBytes("pieces root");
        listed.piecesRoot = root ? Sha256Digest::fromBytes(*root) : std::nullopt;
        if (!listed.piecesRoot) {
            return failure(Errc::InvalidFileTree, QStringLiteral("pieces root %1").arg(at(file)));
        }
    }
    m_total += *length;
    m_files.append(std::move(listed));
    return {};
}

} // namespace

ByteCount FileList::totalSize() const
{
    ByteCount total = 0;
    for (const ListedFile& file : files) {
        total += file.size;
    }
    return total;
}

Result<FileList> readFileList(const bencode::Value& info, const QString& name)
{
    FileList list;
    const std::optional<bencode::Value> files = info.find("files");
    if (!files) {
        const Result<ByteCount> length = readLength(info, 0);
        if (!length) {
            return failure(length.error());
        }
        list.isSingleFile = true;
        list.files = {{.path = {name},
            .size = *length,
            .isPad = false,
            .isExecutable = hasAttribute(info, 'x'),
            .piecesRoot = {}}};
        return list;
    }
    if (!files->isList() || info.find("length")) {
        return failure(Errc::InvalidInfo, QStringLiteral("files %1").arg(at(*files)));
    }
    ByteCount total = 0;
    for (const bencode::Value file : files->items()) {
        if (list.files.size() >= maxFileCount) {
            return failure(Errc::TooManyFiles, QStringLiteral("more than %1 files").arg(maxFileCount));
        }
        const Result<ByteCount> length = readLength(file, total);
        Result<QStringList> path = readPath(file);
        if (!length || !path) {
            return failure(!length ? length.error() : path.error());
        }
        total += *length;
        list.files.append({.path = std::move(*path),
            .size = *length,
            .isPad = hasAttribute(file, 'p'),
            .isExecutable = hasAttribute(file, 'x'),
            .piecesRoot = {}});
    }
    return list;
}

Result<FileList> readFileTree(const bencode::Value& tree, const QString& name)
{
    TreeReader reader;
    if (Result<> done = reader.readFolder(tree, {}); !done) {
        return failure(done.error());
    }
    FileList list;
    list.files = reader.takeFiles();
    list.isSingleFile = list.files.size() == 1 && list.files.constFirst().path == QStringList(name);
    return list;
}

FileList alignedToPieces(const FileList& list, ByteCount pieceLength)
{
    FileList aligned;
    aligned.isSingleFile = list.isSingleFile;
    ByteCount left = list.totalSize();
    for (const ListedFile& file : list.files) {
        aligned.files.append(file);
        left -= file.size;
        const ByteCount over = file.size % pieceLength;
        if (over > 0 && left > 0) {
            const ByteCount pad = pieceLength - over;
            aligned.files.append(
                {.path = padPath(pad), .size = pad, .isPad = true, .isExecutable = false, .piecesRoot = {}});
        }
    }
    return aligned;
}

Result<FileList> mergedHybrid(FileList v1, const FileList& v2, ByteCount pieceLength)
{
    const auto mismatch = [](const QStringList& path) {
        return failure(Errc::HybridMismatch, path.join(u'/').left(100));
    };
    if (v1.isSingleFile != v2.isSingleFile) {
        return failure(Errc::HybridMismatch, QStringLiteral("only one of them is a single file"));
    }
    auto expected = v2.files.begin();
    ByteCount offset = 0;
    ByteCount end = 0;
    for (ListedFile& file : v1.files) {
        if (!file.isPad) {
            const ByteCount aligned = (end + pieceLength - 1) / pieceLength * pieceLength;
            if (expected == v2.files.end() || expected->path != file.path || expected->size != file.size
                || (file.size > 0 && offset != aligned)) {
                return mismatch(file.path);
            }
            file.piecesRoot = expected->piecesRoot;
            file.isExecutable = file.isExecutable || expected->isExecutable;
            end = file.size > 0 ? offset + file.size : end;
            ++expected;
        }
        offset += file.size;
    }
    if (expected != v2.files.end()) {
        return mismatch(expected->path);
    }
    // The last file may be padded to a whole piece, or not at all.
    if (offset != end && offset != (end + pieceLength - 1) / pieceLength * pieceLength) {
        return failure(Errc::HybridMismatch, QStringLiteral("padding at the end"));
    }
    return v1;
}

QStringList padPath(ByteCount size)
{
    return {QStringLiteral(".pad"), QString::number(size)};
}

} // namespace freshet::metainfo
