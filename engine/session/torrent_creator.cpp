// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent_creator.h"

#include "engine/session/fault_mapper.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace freshet::session {

namespace {

/// Read at once. Bytes.
constexpr qint64 readSize = 1024 * 1024;

tl::unexpected<api::Fault> unreadable(const QString& path, const QString& reason)
{
    return tl::unexpected(api::Fault{api::FaultKind::SourceUnreadable, path, reason});
}

metainfo::BuilderFile fileOf(const QFileInfo& info, const QStringList& path)
{
    return {path, info.size(), info.isExecutable()};
}

QList<metainfo::BuilderFile> filesBelow(const QFileInfo& root)
{
    QList<metainfo::BuilderFile> files;
    if (!root.isDir()) {
        files.append(fileOf(root, {root.fileName()}));
        return files;
    }
    const QDir base(root.absoluteFilePath());
    QDirIterator entries(
        base.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        if (entries.fileInfo().isFile()) {
            files.append(fileOf(
                entries.fileInfo(), base.relativeFilePath(entries.filePath()).split(QLatin1Char('/'))));
        }
    }
    return files;
}

/// Hands a file's bytes to the builder; a file that grew or shrank meanwhile is an error.
api::Outcome<> addFile(metainfo::TorrentBuilder& builder, const QString& path, ByteCount size,
    const std::function<bool(ByteCount)>& advance)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return unreadable(path, file.errorString());
    }
    QByteArray buffer(readSize, Qt::Uninitialized);
    ByteCount left = size;
    while (left > 0) {
        const qint64 got = file.read(buffer.data(), std::min<qint64>(readSize, left));
        if (got <= 0) {
            return unreadable(
                path, got < 0 ? file.errorString() : QStringLiteral("it became shorter while being read"));
        }
        builder.add(QByteArrayView(buffer.constData(), got));
        left -= got;
        if (!advance(got)) {
            return unreadable(path, QStringLiteral("interrupted"));
        }
    }
    return {};
}

} // namespace

api::Outcome<QByteArray> createTorrent(const CreateTorrentRequest& request, const CreateProgress& progress)
{
    const QFileInfo root(QDir::cleanPath(QFileInfo(request.path).absoluteFilePath()));
    if (!root.exists() || !root.isReadable()) {
        return unreadable(request.path,
            root.exists() ? QStringLiteral("permission denied") : QStringLiteral("no such file or folder"));
    }
    metainfo::BuilderOptions options;
    options.format = request.format;
    options.name = root.fileName();
    options.isSingleFile = !root.isDir();
    options.isPrivate = request.isPrivate;
    options.pieceLength = request.pieceLength;
    options.extras = request.extras;
    auto builder = metainfo::TorrentBuilder::create(options, filesBelow(root));
    if (!builder) {
        return tl::unexpected(toFault(builder.error(), FaultContext::AddingTorrent, request.path));
    }
    ByteCount done = 0;
    const auto advance = [&](ByteCount bytes) {
        done += bytes;
        return !progress || progress(done, builder->totalSize());
    };
    const QList<metainfo::BuilderFile> files = builder->files();
    for (const metainfo::BuilderFile& file : files) {
        const QString path = root.isDir()
            ? root.absoluteFilePath() + QLatin1Char('/') + file.path.join(QLatin1Char('/'))
            : root.absoluteFilePath();
        if (auto added = addFile(*builder, path, file.size, advance); !added) {
            return tl::unexpected(added.error());
        }
    }
    auto torrent = builder->finish();
    if (!torrent) {
        return tl::unexpected(toFault(torrent.error(), FaultContext::AddingTorrent, request.path));
    }
    return *torrent;
}

} // namespace freshet::session
