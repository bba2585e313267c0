// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/content_hasher.h"

#include "engine/base/lane_hasher.h"
#include "engine/base/page_buffer.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <list>
#include <memory>
#include <thread>

namespace freshet::session {

namespace {

/// More threads than that wait for the disk or for memory.
constexpr int mostThreads = 8;
/// Files that a thread keeps open: the pieces it hashes side by side may be in as many.
constexpr std::size_t mostOpenFiles = maxSha1Lanes;

tl::unexpected<api::Fault> unreadable(const QString& path, const QString& reason)
{
    return tl::unexpected(api::Fault{api::FaultKind::SourceUnreadable, path, reason});
}

/// The content of a new torrent: reads across the borders of files. One thread's own.
class ContentReader
{
public:
    ContentReader(const QList<metainfo::BuilderFile>& files, const QStringList& paths)
        : m_files(files)
        , m_paths(paths)
    {
        for (const metainfo::BuilderFile& file : files) {
            m_end += file.size;
            m_ends.push_back(m_end);
        }
    }

    /// Fills `data` with `size` bytes from `offset` on.
    [[nodiscard]] api::Outcome<> read(ByteCount offset, char* data, ByteCount size)
    {
        while (size > 0) {
            const auto file = std::upper_bound(m_ends.begin(), m_ends.end(), offset) - m_ends.begin();
            const ByteCount begin = m_ends[static_cast<std::size_t>(file)] - m_files[file].size;
            const ByteCount part = std::min(size, m_ends[static_cast<std::size_t>(file)] - offset);
            if (auto done = readFile(file, offset - begin, data, part); !done) {
                return done;
            }
            offset += part;
            data += part;
            size -= part;
        }
        return {};
    }

private:
    struct OpenFile
    {
        qsizetype number = 0;
        std::unique_ptr<QFile> file;
    };

    [[nodiscard]] api::Outcome<QFile*> open(qsizetype number)
    {
        const auto found = std::find_if(
            m_open.begin(), m_open.end(), [number](const OpenFile& open) { return open.number == number; });
        if (found != m_open.end()) {
            m_open.splice(m_open.begin(), m_open, found);
            return m_open.front().file.get();
        }
        auto file = std::make_unique<QFile>(m_paths[number]);
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return unreadable(m_paths[number], file->errorString());
        }
        if (file->size() != m_files[number].size) {
            return unreadable(m_paths[number], QStringLiteral("it changed while being read"));
        }
        m_open.push_front({number, std::move(file)});
        if (m_open.size() > mostOpenFiles) {
            m_open.pop_back();
        }
        return m_open.front().file.get();
    }

    [[nodiscard]] api::Outcome<> readFile(qsizetype number, ByteCount offset, char* data, ByteCount size)
    {
        const auto file = open(number);
        if (!file) {
            return tl::unexpected(file.error());
        }
        if (!(*file)->seek(offset)) {
            return unreadable(m_paths[number], (*file)->errorString());
        }
        while (size > 0) {
            const qint64 got = (*file)->read(data, size);
            if (got <= 0) {
                return unreadable(m_paths[number],
                    got < 0 ? (*file)->errorString() : QStringLiteral("it became shorter while being read"));
            }
            data += got;
            size -= got;
        }
        return {};
    }

    const QList<metainfo::BuilderFile>& m_files;
    const QStringList& m_paths;
    /// Where each file ends in the content.
    std::vector<ByteCount> m_ends;
    ByteCount m_end = 0;
    std::list<OpenFile> m_open;
};

} // namespace

/// What the threads have in common. Each writes the hashes of its own pieces.
struct ContentHasher::Shared
{
    /// The first piece that nobody has taken.
    std::atomic<std::size_t> next{0};
    std::atomic<ByteCount> done{0};
    std::atomic<bool> isStopping{false};
    metainfo::BuilderHashes hashes;
};

/// One thread's work: takes rows of pieces until there are no more.
class ContentHasher::Worker
{
public:
    Worker(const ContentHasher& hasher, Shared& shared)
        : m_builder(hasher.m_builder)
        , m_reader(hasher.m_builder.files(), hasher.m_paths)
        , m_shared(shared)
        , m_hasV1(m_builder.format() != metainfo::TorrentFormat::V2)
        , m_hasV2(m_builder.format() != metainfo::TorrentFormat::V1)
        , m_partSize(std::min(m_builder.pieceLength(), hasher.m_options.bufferSize / maxSha1Lanes))
        , m_buffer(hasher.m_options.bufferSize)
        , m_row(static_cast<std::size_t>(hasher.m_options.bufferSize / m_partSize))
        , m_pieces(m_row.size())
    {
        for (std::size_t i = 0; m_hasV2 && i < m_pieces.size(); ++i) {
            m_merkle.emplace_back(m_builder.pieceLength());
        }
    }

    /// `advance` is called after each part and says whether to go on.
    [[nodiscard]] api::Outcome<> run(const std::function<bool()>& advance)
    {
        while (!m_shared.isStopping) {
            const std::size_t first = m_shared.next.fetch_add(m_pieces.size());
            if (first >= m_builder.pieceCount()) {
                break;
            }
            if (auto hashed = hashRow(first, advance); !hashed) {
                m_shared.isStopping = true;
                return hashed;
            }
        }
        return {};
    }

private:
    [[nodiscard]] api::Outcome<> hashRow(std::size_t first, const std::function<bool()>& advance)
    {
        const std::size_t count = std::min(m_pieces.size(), m_builder.pieceCount() - first);
        ByteCount longest = 0;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            m_pieces[i] = i < count ? m_builder.piece(first + i) : metainfo::BuilderPiece();
            longest = std::max(longest, m_pieces[i].size + m_pieces[i].padding);
        }
        for (ByteCount offset = 0; offset < longest; offset += m_partSize) {
            const auto read = readParts(offset);
            if (!read) {
                return tl::unexpected(read.error());
            }
            hashParts(offset);
            m_shared.done += *read;
            if (!advance()) {
                m_shared.isStopping = true;
            }
            if (m_shared.isStopping) {
                return {};
            }
        }
        keepHashes(first, count);
        return {};
    }

    [[nodiscard]] char* partOf(std::size_t piece) const
    {
        return m_buffer.data() + static_cast<ByteCount>(piece) * m_partSize;
    }
    /// How many of the piece's bytes there are in the part at `offset`.
    [[nodiscard]] ByteCount sizeOfPart(std::size_t piece, ByteCount offset) const
    {
        return std::clamp<ByteCount>(m_pieces[piece].size - offset, 0, m_partSize);
    }

    /// Reads the part at `offset` of each piece; what follows itself in file and buffer with one call.
    [[nodiscard]] api::Outcome<ByteCount> readParts(ByteCount offset)
    {
        ByteCount total = 0;
        for (std::size_t i = 0; i < m_pieces.size();) {
            const std::size_t first = i;
            ByteCount size = 0;
            ByteCount part = 0;
            do {
                part = sizeOfPart(i, offset);
                size += part;
                ++i;
            } while (i < m_pieces.size() && part == m_builder.pieceLength());
            if (auto done = m_reader.read(m_pieces[first].offset + offset, partOf(first), size); !done) {
                return tl::unexpected(done.error());
            }
            total += size;
        }
        return total;
    }

    void hashParts(ByteCount offset)
    {
        std::vector<QByteArrayView> parts(m_pieces.size());
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const ByteCount size = sizeOfPart(i, offset);
            if (m_hasV2) {
                m_merkle[i].add({partOf(i), size});
            }
            const ByteCount end = m_pieces[i].size + m_pieces[i].padding;
            const ByteCount padded = std::clamp<ByteCount>(end - offset, 0, m_partSize);
            std::memset(partOf(i) + size, 0, static_cast<std::size_t>(padded - size));
            parts[i] = QByteArrayView(partOf(i), padded);
        }
        if (m_hasV1) {
            m_row.add(parts);
        }
    }

    void keepHashes(std::size_t first, std::size_t count)
    {
        if (m_hasV1) {
            std::vector<Sha1Digest> digests(m_row.size());
            m_row.finish(digests);
            std::copy_n(
                digests.begin(), count, m_shared.hashes.v1.begin() + static_cast<std::ptrdiff_t>(first));
        }
        for (std::size_t i = 0; m_hasV2 && i < count; ++i) {
            m_shared.hashes.v2[first + i] = m_merkle[i].finishPiece(m_pieces[i].treeWidth);
        }
    }

    const metainfo::TorrentBuilder& m_builder;
    ContentReader m_reader;
    Shared& m_shared;
    const bool m_hasV1;
    const bool m_hasV2;
    /// Read and hashed of each piece at a time.
    const ByteCount m_partSize;
    PageBuffer m_buffer;
    Sha1Row m_row;
    std::vector<metainfo::BuilderPiece> m_pieces;
    std::vector<metainfo::MerkleHasher> m_merkle;
};

ContentHasher::ContentHasher(
    const metainfo::TorrentBuilder& builder, const QStringList& paths, const ContentHasherOptions& options)
    : m_builder(builder)
    , m_paths(paths)
    , m_options(options)
{}

api::Outcome<metainfo::BuilderHashes> ContentHasher::run(const CreateProgress& progress) const
{
    Shared shared;
    const std::size_t pieces = m_builder.pieceCount();
    shared.hashes.v1.resize(m_builder.format() != metainfo::TorrentFormat::V2 ? pieces : 0);
    shared.hashes.v2.resize(m_builder.format() != metainfo::TorrentFormat::V1 ? pieces : 0);
    const int processors = static_cast<int>(std::thread::hardware_concurrency());
    const int wanted = m_options.threads > 0 ? m_options.threads : std::clamp(processors, 1, mostThreads);
    // This thread is one of them.
    const int others =
        static_cast<int>(std::min<ByteCount>(wanted, m_builder.totalSize() / m_options.bufferSize + 1)) - 1;
    std::vector<api::Outcome<>> outcomes(static_cast<std::size_t>(others) + 1);
    std::vector<std::thread> threads;
    for (int i = 0; i < others; ++i) {
        threads.emplace_back([this, &shared, &outcome = outcomes[static_cast<std::size_t>(i)]] {
            outcome = Worker(*this, shared).run([] { return true; });
        });
    }
    bool isInterrupted = false;
    outcomes.back() = Worker(*this, shared).run([&] {
        isInterrupted = progress && !progress(shared.done, m_builder.totalSize());
        return !isInterrupted;
    });
    for (std::thread& thread : threads) {
        thread.join();
    }
    for (const api::Outcome<>& outcome : outcomes) {
        if (!outcome) {
            return tl::unexpected(outcome.error());
        }
    }
    if (isInterrupted) {
        return unreadable(m_paths.value(0), QStringLiteral("interrupted"));
    }
    return std::move(shared.hashes);
}

} // namespace freshet::session
