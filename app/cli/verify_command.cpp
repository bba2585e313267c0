// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/one_source.h"
#include "engine/session/fault_mapper.h"
#include "engine/session/file_progress.h"
#include "engine/session/piece_check.h"
#include "engine/storage/threaded_disk_io.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace freshet::cli {

namespace {

/// The verified pieces, or what made checking impossible.
Result<Bitfield> checkAll(const metainfo::MetainfoPointer& info, const QString& folder)
{
    storage::ThreadedDiskIo disk{storage::StorageOptions()};
    storage::StorageSpec spec;
    spec.torrent = info;
    spec.saveFolder = folder;
    spec.wanted = QList<bool>(info->files.count(), true);
    const StorageId storage = disk.attach(std::move(spec));
    std::optional<Result<Bitfield>> result;
    QEventLoop loop;
    session::PieceCheck check(disk, storage, info->pieces, Bitfield(info->pieces.pieceCount(), true),
        [&](const Result<Bitfield>& good) {
            result = good;
            loop.quit();
        });
    check.start();
    if (!result) {
        loop.exec();
    }
    return *result;
}

struct FileReport
{
    QString path;
    ByteCount size = 0;
    ByteCount good = 0;
    quint32 badPieces = 0;
};

std::vector<FileReport> report(const metainfo::MetainfoPointer& info, const Bitfield& good)
{
    session::FileProgress progress(info);
    progress.setHave(good);
    std::vector<FileReport> files;
    for (qsizetype i = 0; i < info->files.count(); ++i) {
        const FileIndex index(static_cast<quint32>(i));
        const metainfo::FileEntry& entry = info->files.file(index);
        if (entry.isPad) {
            continue;
        }
        FileReport file{entry.path, entry.size, progress.done(index), 0};
        if (const auto range = info->files.pieceRange(index, info->pieces.pieceLength())) {
            for (quint32 piece = range->first.value(); piece <= range->second.value(); ++piece) {
                file.badPieces += good.test(piece) ? 0 : 1;
            }
        }
        files.push_back(file);
    }
    return files;
}

void printJson(const Bitfield& good, const std::vector<FileReport>& files)
{
    QJsonArray list;
    for (const FileReport& file : files) {
        list.append(QJsonObject{{QStringLiteral("path"), file.path},
            {QStringLiteral("size"), static_cast<qint64>(file.size)},
            {QStringLiteral("good_bytes"), static_cast<qint64>(file.good)},
            {QStringLiteral("bad_pieces"), static_cast<qint64>(file.badPieces)}});
    }
    const QJsonObject json{{QStringLiteral("whole"), good.isAll()},
        {QStringLiteral("pieces"), static_cast<qint64>(good.size())},
        {QStringLiteral("good_pieces"), static_cast<qint64>(good.count())}, {QStringLiteral("files"), list}};
    const QByteArray output = QJsonDocument(json).toJson();
    std::fwrite(output.constData(), 1, static_cast<std::size_t>(output.size()), stdout);
}

void printText(const Bitfield& good, const std::vector<FileReport>& files)
{
    for (const FileReport& file : files) {
        if (file.badPieces > 0) {
            std::printf("%s: %u piece%s missing or damaged\n", qPrintable(file.path), file.badPieces,
                file.badPieces == 1 ? "" : "s");
        }
    }
    std::printf("%lld of %lld pieces are good.\n", static_cast<long long>(good.count()),
        static_cast<long long>(good.size()));
}

} // namespace

int runVerify(const CommandLine& line)
{
    const auto loaded = loadOneSource(line);
    if (!loaded) {
        std::fprintf(stderr, "%s\n", qPrintable(api::describe(loaded.error())));
        return ExitBadInput;
    }
    if (!loaded->info) {
        std::fprintf(stderr, "A magnet link does not say what the pieces are. Name the torrent file.\n");
        return ExitBadInput;
    }
    if (!loaded->info->hasV1()) {
        std::fprintf(stderr, "%s\n",
            qPrintable(api::describe({api::FaultKind::V2OnlyTorrent, loaded->info->name, {}})));
        return ExitBadInput;
    }
    const Result<Bitfield> good = checkAll(loaded->info, line.saveTo);
    if (!good) {
        std::fprintf(stderr, "%s\n",
            qPrintable(api::describe(session::toFault(good.error(), session::FaultContext::Transfer))));
        return ExitFailed;
    }
    const auto files = report(loaded->info, *good);
    if (line.asJson) {
        printJson(*good, files);
    } else {
        printText(*good, files);
    }
    return good->isAll() ? ExitDone : ExitFailed;
}

} // namespace freshet::cli
