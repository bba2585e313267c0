// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/create_command.h"

#include "app/cli/exit_code.h"
#include "engine/session/torrent_creator.h"

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
    api::CreateTorrentRequest request;
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
    request.outputFile = line.outputFile;
    const auto torrent = session::createTorrentFile(request);
    if (!torrent) {
        const bool isOutput = torrent.error().kind == api::FaultKind::FolderNotWritable;
        return fail(torrent.error(), isOutput ? ExitFailed : ExitBadInput);
    }
    return ExitDone;
}

} // namespace freshet::cli
