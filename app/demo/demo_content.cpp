// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_content.h"

#include "engine/base/random.h"
#include "engine/metainfo/torrent_builder.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace freshet::demo {

namespace {

constexpr std::uint64_t contentSeed = 0xF5E5;
constexpr ByteCount chunkSize = 1_MiB;

Error ioError(const QFile& file)
{
    return {std::make_error_code(std::errc::io_error),
        file.fileName() + QStringLiteral(": ") + file.errorString()};
}

QByteArray randomBytes(Random& random, ByteCount size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (ByteCount at = 0; at < size; at += static_cast<ByteCount>(sizeof(std::uint64_t))) {
        const std::uint64_t word = random.next();
        const auto length = std::min(static_cast<ByteCount>(sizeof word), size - at);
        std::memcpy(bytes.data() + at, &word, static_cast<std::size_t>(length));
    }
    return bytes;
}

} // namespace

Result<DemoContent> makeContent(const QString& folder, ByteCount size, const QString& trackerUrl)
{
    DemoContent content{QStringLiteral("freshet-demo.bin"), size, {}};
    metainfo::BuilderOptions options;
    options.name = content.fileName;
    options.isSingleFile = true;
    options.extras.trackers = {{trackerUrl}};
    auto builder = metainfo::TorrentBuilder::create(options, {{{content.fileName}, size, false}});
    if (!builder) {
        return failure(builder.error());
    }
    QFile file(folder + QLatin1Char('/') + content.fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ioError(file));
    }
    SeededRandom random(contentSeed);
    for (ByteCount at = 0; at < size; at += chunkSize) {
        const QByteArray chunk = randomBytes(random, std::min(chunkSize, size - at));
        builder->add(chunk);
        if (file.write(chunk) != chunk.size()) {
            return failure(ioError(file));
        }
    }
    if (!file.flush()) {
        return failure(ioError(file));
    }
    auto torrent = builder->finish();
    if (!torrent) {
        return failure(torrent.error());
    }
    content.torrent = *torrent;
    return content;
}

bool areSameFiles(const QString& onePath, const QString& otherPath)
{
    QFile one(onePath);
    QFile other(otherPath);
    if (!one.open(QIODevice::ReadOnly) || !other.open(QIODevice::ReadOnly) || one.size() != other.size()) {
        return false;
    }
    while (!one.atEnd()) {
        const QByteArray chunk = one.read(chunkSize);
        if (chunk.isEmpty() || chunk != other.read(chunkSize)) {
            return false;
        }
    }
    return true;
}

} // namespace freshet::demo
