// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/create_command.h"

#include "app/cli/exit_code.h"
#include "engine/session/torrent_creator.h"

#include <QSaveFile>

#include <cstdio>

namespace freshet::cli {

namespace {

int fail(const api::Fault& fault, int code)
{
    std::fprintf(stderr, "%s\n", qPrintable(api::describe(fault)));
    return code;
}

} // namespace

int runCreate(const CommandLine& line)
{
    session::CreateTorrentRequest request;
    request.path = line.sources.first();
    request.format = line.format;
    request.pieceLength = line.pieceSize;
    request.isPrivate = line.isPrivate;
    request.extras.comment = line.comment;
    request.extras.createdBy = QStringLiteral("Freshet " FRESHET_VERSION);
    request.extras.webSeeds = line.webSeeds;
    for (const QString& url : line.trackers) {
        request.extras.trackers.append(QStringList(url));
    }
    const auto torrent = session::createTorrent(request);
    if (!torrent) {
        return fail(torrent.error(), ExitBadInput);
    }
    QSaveFile file(line.outputFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(*torrent) != torrent->size() || !file.commit()) {
        return fail({api::FaultKind::FolderNotWritable, line.outputFile, file.errorString()}, ExitFailed);
    }
    return ExitDone;
}

} // namespace freshet::cli
