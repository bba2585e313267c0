// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent_creator.h"

#include "engine/session/fault_mapper.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

namespace freshet::session {

namespace {

tl::unexpected<api::Fault> cannotRead(const QString& path, const QString& reason)
{
    return tl::unexpected(api::Fault{api::FaultKind::SourceUnreadable, path, reason});
}

QFileInfo rootOf(const QString& path)
{
    return QFileInfo(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
}

QString whyUnreadable(const QFileInfo& root)
{
    return root.exists() ? QStringLiteral("permission denied") : QStringLiteral("no such file or folder");
}

metainfo::BuilderFile fileOf(const QFileInfo& info, const QStringList& path)
{
    return {path, info.size(), info.isExecutable()};
}

QList<metainfo::BuilderFile> filesBelow(
    const QFileInfo& root, const std::function<bool()>& goesOn = [] { return true; })
{
    QList<metainfo::BuilderFile> files;
    if (!root.isDir()) {
        files.append(fileOf(root, {root.fileName()}));
        return files;
    }
    const QDir base(root.absoluteFilePath());
    QDirIterator entries(
        base.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext() && goesOn()) {
        entries.next();
        if (entries.fileInfo().isFile()) {
            files.append(fileOf(
                entries.fileInfo(), base.relativeFilePath(entries.filePath()).split(QLatin1Char('/'))));
        }
    }
    return files;
}

} // namespace

api::Outcome<QByteArray> createTorrent(
    const api::CreateTorrentRequest& request, const CreateProgress& progress)
{
    const QFileInfo root = rootOf(request.path);
    if (!root.isReadable()) {
        return cannotRead(request.path, whyUnreadable(root));
    }
    metainfo::BuilderOptions options;
    options.format = request.format;
    options.name = root.fileName();
    options.isSingleFile = !root.isDir();
    options.isPrivate = request.isPrivate;
    options.source = request.source;
    options.pieceLength = request.pieceLength;
    options.extras = request.extras;
    auto builder = metainfo::TorrentBuilder::create(options, filesBelow(root));
    if (!builder) {
        return tl::unexpected(toFault(builder.error(), FaultContext::AddingTorrent, request.path));
    }
    QStringList paths;
    for (const metainfo::BuilderFile& file : builder->files()) {
        paths.append(root.isDir()
                ? root.absoluteFilePath() + QLatin1Char('/') + file.path.join(QLatin1Char('/'))
                : root.absoluteFilePath());
    }
    auto hashes = ContentHasher(*builder, paths).run(progress);
    if (!hashes) {
        return tl::unexpected(hashes.error());
    }
    auto torrent = builder->finish(std::move(*hashes));
    if (!torrent) {
        return tl::unexpected(toFault(torrent.error(), FaultContext::AddingTorrent, request.path));
    }
    return *torrent;
}

api::Outcome<QByteArray> createTorrentFile(
    const api::CreateTorrentRequest& request, const CreateProgress& progress)
{
    auto torrent = createTorrent(request, progress);
    if (torrent && !request.outputFile.isEmpty()) {
        QSaveFile file(request.outputFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(*torrent) != torrent->size() || !file.commit()) {
            return tl::unexpected(
                api::Fault{api::FaultKind::FolderNotWritable, request.outputFile, file.errorString()});
        }
    }
    return torrent;
}

api::Outcome<api::ContentSummary> summariseContent(const QString& path, const std::function<bool()>& goesOn)
{
    const QFileInfo root = rootOf(path);
    if (!root.isReadable()) {
        return cannotRead(path, whyUnreadable(root));
    }
    api::ContentSummary summary;
    for (const metainfo::BuilderFile& file : filesBelow(root, goesOn)) {
        ++summary.files;
        summary.size += file.size;
    }
    summary.pieceLength = metainfo::suitablePieceLength(summary.size);
    return summary;
}

} // namespace freshet::session
