// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storage/torrent_fixture.h"

#include "engine/base/random.h"

#include <cstring>

namespace freshet::test {

namespace {

void fillRandomly(char* bytes, ByteCount size, Random& random)
{
    for (ByteCount at = 0; at < size; at += 8) {
        const std::uint64_t bits = random.next();
        std::memcpy(bytes + at, &bits, static_cast<std::size_t>(std::min<ByteCount>(8, size - at)));
    }
}

} // namespace

TorrentFixture TorrentFixture::make(const QList<FixtureFile>& files, ByteCount pieceLength, quint64 seed)
{
    Q_ASSERT(!files.isEmpty());
    QList<metainfo::FileEntry> entries;
    Sha1Hasher infoHasher;
    for (const FixtureFile& file : files) {
        metainfo::FileEntry entry;
        entry.path = file.path;
        entry.size = file.size;
        entry.isPad = file.isPad;
        entries.append(entry);
        infoHasher.add(file.path.toUtf8());
    }
    auto torrent = std::make_shared<metainfo::Metainfo>();
    torrent->name = files.first().path.section(QLatin1Char('/'), 0, 0);
    torrent->isSingleFile = files.size() == 1 && !files.first().path.contains(QLatin1Char('/'));
    torrent->files = metainfo::FileLayout(entries);
    torrent->pieces = metainfo::PieceLayout(torrent->files.totalSize(), pieceLength);

    TorrentFixture fixture;
    fixture.content = QByteArray(torrent->files.totalSize(), '\0');
    SeededRandom random(seed);
    for (const metainfo::FileEntry& file : torrent->files.files()) {
        if (!file.isPad) {
            fillRandomly(fixture.content.data() + file.offset, file.size, random);
        }
    }
    for (quint32 number = 0; number < torrent->pieces.pieceCount(); ++number) {
        const PieceIndex piece(number);
        torrent->v1PieceHashes +=
            sha1(QByteArrayView(fixture.content)
                     .sliced(torrent->pieces.pieceOffset(piece), torrent->pieces.pieceSize(piece)))
                .toByteArray();
    }
    infoHasher.add(torrent->v1PieceHashes);
    infoHasher.add(QByteArray::number(pieceLength));
    torrent->infoHash.v1 = infoHasher.finish();
    fixture.torrent = std::move(torrent);
    return fixture;
}

TorrentFixture TorrentFixture::makeSingleFile(ByteCount size, ByteCount pieceLength, quint64 seed)
{
    return make({{QStringLiteral("file.bin"), size}}, pieceLength, seed);
}

QByteArray TorrentFixture::pieceBytes(PieceIndex piece) const
{
    return content.mid(torrent->pieces.pieceOffset(piece), torrent->pieces.pieceSize(piece));
}

QByteArray TorrentFixture::fileBytes(FileIndex file) const
{
    const metainfo::FileEntry& entry = torrent->files.file(file);
    return content.mid(entry.offset, entry.size);
}

QByteArray TorrentFixture::blockBytes(const metainfo::BlockAddress& block) const
{
    return content.mid(torrent->pieces.pieceOffset(block.piece) + block.begin, block.length);
}

QList<bool> TorrentFixture::allWanted() const
{
    return QList<bool>(torrent->files.count(), true);
}

} // namespace freshet::test
