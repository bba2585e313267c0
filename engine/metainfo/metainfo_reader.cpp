// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/metainfo_reader.h"

#include "engine/bencode/decoder.h"
#include "engine/metainfo/file_list_reader.h"
#include "engine/metainfo/merkle_tree.h"
#include "engine/metainfo/safe_path.h"
#include "engine/metainfo/text.h"

#include <QHash>
#include <QSet>

#include <bit>

namespace freshet::metainfo {

namespace {

/// Trackers and web seeds beyond these are left out.
constexpr qsizetype maxTrackers = 1'000;
constexpr qsizetype maxWebSeeds = 1'000;

QString textOf(const bencode::Value& dict, QByteArrayView key, QByteArrayView utf8Key)
{
    const std::optional<QByteArrayView> utf8 = utf8Key.isEmpty() ? std::nullopt : dict.findBytes(utf8Key);
    return decodeText(utf8 ? *utf8 : dict.findBytes(key).value_or(QByteArrayView()));
}

/// A list of addresses, or a single one.
QStringList readUrls(const bencode::Value& value, qsizetype most)
{
    QStringList urls;
    const auto append = [&urls, most](const bencode::Value& item) {
        const QString url = decodeText(item.asBytes().value_or(QByteArrayView())).trimmed();
        if (isPlausibleUrl(url) && urls.size() < most) {
            urls.append(url);
        }
    };
    append(value);
    for (const bencode::Value item : value.items()) {
        append(item);
    }
    return urls;
}

/// BEP 12: "announce" counts only where there is no list.
QList<QStringList> readTrackers(const bencode::Value& torrent)
{
    QList<QStringList> tiers;
    qsizetype count = 0;
    if (const auto list = torrent.findList("announce-list")) {
        for (const bencode::Value tier : list->items()) {
            const QStringList urls = readUrls(tier, maxTrackers - count);
            count += urls.size();
            if (!urls.isEmpty()) {
                tiers.append(urls);
            }
        }
    }
    if (const auto announce = torrent.find("announce"); announce && tiers.isEmpty()) {
        if (const QStringList urls = readUrls(*announce, 1); !urls.isEmpty()) {
            tiers.append(urls);
        }
    }
    return tiers;
}

TorrentExtras readExtras(const bencode::Value& torrent)
{
    TorrentExtras extras;
    extras.trackers = readTrackers(torrent);
    if (const auto webSeeds = torrent.find("url-list")) {
        extras.webSeeds = readUrls(*webSeeds, maxWebSeeds);
    }
    extras.comment = textOf(torrent, "comment", "comment.utf-8");
    extras.createdBy = textOf(torrent, "created by", {});
    const std::optional<qint64> date = torrent.findInteger("creation date");
    extras.creationDate = date && *date >= 0 ? date : std::nullopt;
    if (const auto layers = torrent.findDict("piece layers")) {
        extras.pieceLayers = layers->raw().toByteArray();
    }
    return extras;
}

/// Which parts an info dictionary has.
struct Versions
{
    bool v1 = false;
    bool v2 = false;
};

Result<Versions> readVersions(const bencode::Value& info)
{
    const qint64 version = info.findInteger("meta version").value_or(1);
    if (version != 1 && version != 2) {
        return failure(Errc::UnsupportedVersion, QString::number(version));
    }
    if (version == 2 && !info.findDict("file tree")) {
        return failure(Errc::InvalidFileTree, QStringLiteral("missing"));
    }
    Versions versions;
    versions.v2 = version == 2;
    versions.v1 = !versions.v2 || info.find("pieces") || info.find("files") || info.find("length");
    return versions;
}

Result<ByteCount> readPieceLength(const bencode::Value& info, bool isV2)
{
    const std::optional<qint64> length = info.findInteger("piece length");
    if (!length) {
        return failure(Errc::InvalidPieceLength, QStringLiteral("missing"));
    }
    const bool isPowerOfTwo = *length > 0 && std::has_single_bit(static_cast<std::uint64_t>(*length));
    if (*length < 1 || *length > maxPieceLength || (isV2 && (!isPowerOfTwo || *length < blockSize))) {
        return failure(Errc::InvalidPieceLength, QString::number(*length));
    }
    return *length;
}

/// The torrent's files with pad files where its pieces need them; paths are not safe yet.
Result<FileList> readFiles(
    const bencode::Value& info, const Versions& versions, const QString& name, ByteCount pieceLength)
{
    Result<FileList> v1;
    if (versions.v1) {
        v1 = readFileList(info, name);
        if (!v1 || !versions.v2) {
            return v1;
        }
    }
    const Result<FileList> v2 = readFileTree(*info.findDict("file tree"), name);
    if (!v2) {
        return v2;
    }
    return versions.v1 ? mergedHybrid(std::move(*v1), *v2, pieceLength) : alignedToPieces(*v2, pieceLength);
}

Result<FileLayout> safeLayout(const FileList& list, const QString& name)
{
    SafePaths paths;
    QList<FileEntry> entries;
    entries.reserve(list.files.size());
    for (const ListedFile& file : list.files) {
        FileEntry entry;
        entry.size = file.size;
        entry.isPad = file.isPad;
        entry.isExecutable = file.isExecutable;
        entry.piecesRoot = file.piecesRoot;
        if (list.isSingleFile) {
            entry.path = name;
        } else if (file.isPad) {
            entry.path = name + u'/' + padPath(file.size).join(u'/');
        } else {
            const Result<QString> path = paths.add(file.path);
            if (!path) {
                return failure(path.error());
            }
            entry.path = name + u'/' + *path;
        }
        entries.append(std::move(entry));
    }
    return FileLayout(std::move(entries));
}

Result<> checkContent(const FileList& list, ByteCount pieceLength)
{
    const auto hasContent = [](const ListedFile& file) { return !file.isPad && file.size > 0; };
    if (std::none_of(list.files.begin(), list.files.end(), hasContent)) {
        return failure(Errc::Empty);
    }
    // Pad files add less than the pieces allow, so the sum cannot overflow.
    const ByteCount total = list.totalSize();
    if (total > maxContentSize) {
        return failure(Errc::TooLarge, QStringLiteral("%1 bytes").arg(total));
    }
    const qint64 pieces = (total - 1) / pieceLength + 1;
    if (pieces > maxPieceCount) {
        return failure(Errc::TooManyPieces, QStringLiteral("%1 pieces").arg(pieces));
    }
    return {};
}

/// Each file of more than one piece must have a layer that hashes to its root (BEP 52).
Result<> checkPieceLayers(QByteArrayView bencoded, const FileList& list, ByteCount pieceLength)
{
    const Result<bencode::Document> document = bencode::decode(bencoded);
    if (!document) {
        return failure(document.error());
    }
    QHash<QByteArrayView, QByteArrayView> layers;
    for (const auto [root, layer] : document->root().entries()) {
        layers.insert(root, layer.asBytes().value_or(QByteArrayView()));
    }
    QSet<Sha256Digest> checked;
    for (const ListedFile& file : list.files) {
        if (!file.piecesRoot || file.size <= pieceLength) {
            continue;
        }
        const QByteArrayView layer = layers.value(file.piecesRoot->view());
        const qsizetype expectedSize = Sha256Digest::size * ((file.size - 1) / pieceLength + 1);
        if (layer.size() != expectedSize
            || (!checked.contains(*file.piecesRoot)
                && rootOfPieceLayer(layer, pieceLength) != *file.piecesRoot)) {
            return failure(Errc::PieceLayersMismatch, file.path.join(u'/').left(100));
        }
        checked.insert(*file.piecesRoot);
    }
    return {};
}

Result<QByteArray> readPieceHashes(const bencode::Value& info, quint32 pieceCount)
{
    const QByteArrayView hashes = info.findBytes("pieces").value_or(QByteArrayView());
    if (hashes.size() != Sha1Digest::size * qsizetype{pieceCount}) {
        return failure(Errc::InvalidPieceHashes,
            QStringLiteral("%1 bytes for %2 pieces").arg(hashes.size()).arg(pieceCount));
    }
    return hashes.toByteArray();
}

void copyExtras(const TorrentExtras& extras, Metainfo& metainfo)
{
    metainfo.trackers = extras.trackers;
    metainfo.webSeeds = extras.webSeeds;
    metainfo.comment = extras.comment;
    metainfo.createdBy = extras.createdBy;
    metainfo.creationDate = extras.creationDate;
}

Result<MetainfoPointer> readParsed(const bencode::Value& info, const TorrentExtras& extras)
{
    const Result<Versions> versions = readVersions(info);
    if (!versions) {
        return failure(versions.error());
    }
    const Result<ByteCount> pieceLength = readPieceLength(info, versions->v2);
    if (!pieceLength) {
        return failure(pieceLength.error());
    }
    const QString rawName = textOf(info, "name", "name.utf-8");
    const Result<FileList> list = readFiles(info, *versions, rawName, *pieceLength);
    if (!list) {
        return failure(list.error());
    }
    if (Result<> valid = checkContent(*list, *pieceLength); !valid) {
        return failure(valid.error());
    }
    auto metainfo = std::make_shared<Metainfo>();
    metainfo->pieces = PieceLayout(list->totalSize(), *pieceLength);
    if (versions->v1) {
        Result<QByteArray> hashes = readPieceHashes(info, metainfo->pieces.pieceCount());
        if (!hashes) {
            return failure(hashes.error());
        }
        metainfo->v1PieceHashes = std::move(*hashes);
        metainfo->infoHash.v1 = sha1(info.raw());
    }
    if (versions->v2) {
        metainfo->infoHash.v2 = sha256(info.raw());
        if (!extras.pieceLayers.isEmpty()) {
            if (Result<> valid = checkPieceLayers(extras.pieceLayers, *list, *pieceLength); !valid) {
                return failure(valid.error());
            }
            metainfo->pieceLayers = extras.pieceLayers;
        }
    }
    metainfo->name = safeName(rawName);
    if (metainfo->name.isEmpty()) {
        metainfo->name = metainfo->infoHash.toString();
    }
    Result<FileLayout> files = safeLayout(*list, metainfo->name);
    if (!files) {
        return failure(files.error());
    }
    metainfo->files = std::move(*files);
    metainfo->isSingleFile = list->isSingleFile;
    metainfo->isPrivate = info.findInteger("private") == 1;
    metainfo->infoBytes = info.raw().toByteArray();
    copyExtras(extras, *metainfo);
    return MetainfoPointer(std::move(metainfo));
}

Result<bencode::Document> decodeBounded(QByteArrayView bytes)
{
    if (bytes.size() > maxTorrentFileSize) {
        return failure(Errc::TooLarge, QStringLiteral("%1 bytes").arg(bytes.size()));
    }
    return bencode::decode(bytes, {.size = maxTorrentFileSize});
}

} // namespace

Result<MetainfoPointer> readMetainfo(QByteArrayView torrentFile)
{
    const Result<bencode::Document> document = decodeBounded(torrentFile);
    if (!document) {
        return failure(document.error());
    }
    const bencode::Value torrent = document->root();
    const std::optional<bencode::Value> info = torrent.findDict("info");
    return info ? readParsed(*info, readExtras(torrent)) : failure(Errc::NotATorrent);
}

Result<MetainfoPointer> readInfo(QByteArrayView infoDict, const TorrentExtras& extras)
{
    const Result<bencode::Document> document = decodeBounded(infoDict);
    if (!document) {
        return failure(document.error());
    }
    const bencode::Value info = document->root();
    return info.isDict() ? readParsed(info, extras) : failure(Errc::NotATorrent);
}

} // namespace freshet::metainfo
