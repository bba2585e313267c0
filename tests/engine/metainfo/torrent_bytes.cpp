// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/metainfo/torrent_bytes.h"

#include <QFile>

namespace freshet::test {

bencode::Dict singleFileInfo()
{
    bencode::Dict info;
    info.set("length", 40'000).set("name", QByteArrayView("file.bin")).set("piece length", 16'384);
    info.set("pieces", QByteArrayView(QByteArray(60, 'h')));
    return info;
}

bencode::Dict folderInfo(const bencode::List& files, qint64 totalSize)
{
    bencode::Dict info;
    info.set("files", files).set("name", QByteArrayView("folder")).set("piece length", 16'384);
    info.set("pieces", QByteArrayView(QByteArray((totalSize + 16'383) / 16'384 * 20, 'h')));
    return info;
}

bencode::Dict fileEntry(qint64 length, const QStringList& path)
{
    bencode::List components;
    for (const QString& component : path) {
        components.append(QByteArrayView(component.toUtf8()));
    }
    bencode::Dict entry;
    entry.set("length", length).set("path", components);
    return entry;
}

QByteArray torrentOf(const bencode::Dict& info)
{
    return bencode::Dict().set("info", info).encode();
}

QByteArray builtFolder(metainfo::TorrentFormat format, const metainfo::TorrentExtras& extras)
{
    metainfo::BuilderOptions options;
    options.format = format;
    options.name = QStringLiteral("folder");
    options.pieceLength = 32'768;
    options.extras = extras;
    auto builder = metainfo::TorrentBuilder::create(options,
        {{.path = {QStringLiteral("sub"), QStringLiteral("c.dat")}, .size = 70'001},
            {.path = {QStringLiteral("a.txt")}, .size = 40'000, .isExecutable = true},
            {.path = {QStringLiteral("empty")}, .size = 0},
            {.path = {QStringLiteral("b.bin")}, .size = 16'384}});
    if (!builder) {
        return {};
    }
    builder->add(QByteArray(40'000, 'a') + QByteArray(16'384, 'b') + QByteArray(70'001, 'c'));
    return builder->finish().value_or(QByteArray());
}

QByteArray testData(const QString& name)
{
    QFile file(qEnvironmentVariable("FRESHET_SOURCE_DIR") + QStringLiteral("/tests/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace freshet::test
