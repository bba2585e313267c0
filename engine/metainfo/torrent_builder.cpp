// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/torrent_builder.h"

#include "engine/bencode/encoder.h"
#include "engine/metainfo/file_list_reader.h"
#include "engine/metainfo/metainfo_reader.h"
#include "engine/metainfo/metainfo_writer.h"
#include "engine/metainfo/safe_path.h"

#include <algorithm>
#include <bit>
#include <map>

namespace freshet::metainfo {

namespace {

/// A path in the order of BEP 52: by bytes, component by component.
using RawPath = std::vector<QByteArray>;

RawPath rawPath(const QStringList& path)
{
    RawPath raw;
    for (const QString& component : path) {
        raw.push_back(component.toUtf8());
    }
    return raw;
}

bool isUsableComponent(const QString& component)
{
    return !component.isEmpty() && component != u"." && component != u".." && !component.contains(u'/')
        && !component.contains(QChar(0)) && component.toUtf8().size() <= maxNameBytes;
}

bool isUsablePath(const QStringList& path)
{
    return !path.isEmpty() && path.size() <= maxPathDepth
        && std::all_of(path.begin(), path.end(), isUsableComponent);
}

/// Sorts files and says whether none is another's double or folder.
bool sortIntoTreeOrder(QList<BuilderFile>& files)
{
    std::vector<std::pair<RawPath, BuilderFile>> keyed;
    keyed.reserve(static_cast<std::size_t>(files.size()));
    for (BuilderFile& file : files) {
        keyed.emplace_back(rawPath(file.path), std::move(file));
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    files.clear();
    const RawPath* previous = nullptr;
    for (auto& [path, file] : keyed) {
        // What a path is the beginning of follows it directly.
        if (previous && previous->size() <= path.size()
            && std::equal(previous->begin(), previous->end(), path.begin())) {
            return false;
        }
        previous = &path;
        files.append(std::move(file));
    }
    return true;
}

Result<> checkSizes(const BuilderOptions& options, const QList<BuilderFile>& files)
{
    ByteCount total = 0;
    for (const BuilderFile& file : files) {
        if (file.size < 0 || file.size > maxContentSize - total) {
            return failure(Errc::TooLarge, file.path.join(u'/'));
        }
        total += file.size;
    }
    if (total == 0) {
        return failure(Errc::Empty);
    }
    const bool isPowerOfTwo = std::has_single_bit(static_cast<std::uint64_t>(options.pieceLength));
    if (options.pieceLength < blockSize || options.pieceLength > maxPieceLength || !isPowerOfTwo) {
        return failure(Errc::InvalidPieceLength, QString::number(options.pieceLength));
    }
    if ((total - 1) / options.pieceLength + files.size() > maxPieceCount) {
        return failure(Errc::TooManyPieces);
    }
    return {};
}

} // namespace

/// What TorrentBuilder keeps while content comes in.
struct TorrentBuilder::State
{
    State(BuilderOptions given, QList<BuilderFile> sorted)
        : options(std::move(given))
        , files(std::move(sorted))
        , merkle(options.pieceLength)
    {
        for (const BuilderFile& file : files) {
            filePieces.push_back({pieceCount, totalSize});
            totalSize += file.size;
            pieceCount += hasV2() ? piecesFor(file.size) : 0;
        }
        if (!hasV2()) {
            pieceCount = piecesFor(totalSize);
        }
        enterFile();
    }

    [[nodiscard]] bool hasV1() const { return options.format != TorrentFormat::V2; }
    [[nodiscard]] bool hasV2() const { return options.format != TorrentFormat::V1; }

    [[nodiscard]] std::size_t piecesFor(ByteCount size) const
    {
        return static_cast<std::size_t>((size + options.pieceLength - 1) / options.pieceLength);
    }
    [[nodiscard]] BuilderPiece piece(std::size_t number) const;
    void setHashes(BuilderHashes given);

    /// Gets ready for the first byte of the file at `current`; empty files end at once.
    void enterFile();
    void addV1(QByteArrayView bytes);
    void padV1();

    [[nodiscard]] QByteArray infoDict() const;
    void writeFileTree(bencode::Encoder& encoder) const;
    void writeFileList(bencode::Encoder& encoder) const;
    [[nodiscard]] QByteArray pieceLayers() const;
    [[nodiscard]] QByteArray torrentFile() const;

    BuilderOptions options;
    QList<BuilderFile> files;
    ByteCount totalSize = 0;
    /// Where a file begins, in pieces if they do not cross the borders of files, and in the content.
    struct FileBegin
    {
        std::size_t piece = 0;
        ByteCount offset = 0;
    };
    std::vector<FileBegin> filePieces;
    std::size_t pieceCount = 0;

    qsizetype current = 0;
    ByteCount leftInFile = 0;
    bool hasTooMuch = false;

    Sha1Hasher pieceHasher;
    ByteCount inPiece = 0;
    QByteArray v1Pieces;
    MerkleHasher merkle;
    std::vector<MerkleHashes> hashes;
};

void TorrentBuilder::State::enterFile()
{
    for (; current < files.size(); ++current) {
        leftInFile = files[current].size;
        if (leftInFile > 0) {
            if (options.format == TorrentFormat::Hybrid) {
                padV1();
            }
            return;
        }
        hashes.emplace_back();
    }
}

void TorrentBuilder::State::addV1(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype part = std::min<qsizetype>(bytes.size(), options.pieceLength - inPiece);
        pieceHasher.add(bytes.first(part));
        bytes = bytes.sliced(part);
        inPiece += part;
        if (inPiece == options.pieceLength) {
            v1Pieces += pieceHasher.finish().view();
            inPiece = 0;
        }
    }
}

void TorrentBuilder::State::padV1()
{
    const QByteArray zeros(blockSize, '\0');
    while (inPiece > 0) {
        addV1(QByteArrayView(zeros).first(std::min<qsizetype>(zeros.size(), options.pieceLength - inPiece)));
    }
}

BuilderPiece TorrentBuilder::State::piece(std::size_t number) const
{
    if (!hasV2()) {
        const ByteCount offset = static_cast<ByteCount>(number) * options.pieceLength;
        return {offset, std::min(options.pieceLength, totalSize - offset), 0, 1};
    }
    // The last file that begins with or before the piece; an empty one has the same first piece as the next.
    const auto after = std::upper_bound(filePieces.begin(), filePieces.end(), number,
        [](std::size_t wanted, const FileBegin& begin) { return wanted < begin.piece; });
    const FileBegin& begin = *std::prev(after);
    const ByteCount fileSize = files[std::prev(after) - filePieces.begin()].size;
    const ByteCount inFile = static_cast<ByteCount>(number - begin.piece) * options.pieceLength;
    const ByteCount size = std::min(options.pieceLength, fileSize - inFile);
    const ByteCount blocks = (size + blockSize - 1) / blockSize;
    return {begin.offset + inFile, size,
        options.format == TorrentFormat::Hybrid && number + 1 < pieceCount ? options.pieceLength - size : 0,
        fileSize <= options.pieceLength
            ? static_cast<ByteCount>(std::bit_ceil(static_cast<std::uint64_t>(blocks)))
            : options.pieceLength / blockSize};
}

void TorrentBuilder::State::setHashes(BuilderHashes given)
{
    v1Pieces.clear();
    v1Pieces.reserve(static_cast<qsizetype>(given.v1.size()) * Sha1Digest::size);
    for (const Sha1Digest& digest : given.v1) {
        v1Pieces += digest.view();
    }
    hashes.clear();
    for (std::size_t i = 0; hasV2() && i < filePieces.size(); ++i) {
        const auto first = given.v2.begin() + static_cast<std::ptrdiff_t>(filePieces[i].piece);
        const auto count = static_cast<std::ptrdiff_t>(piecesFor(files[static_cast<qsizetype>(i)].size));
        hashes.push_back(
            count == 0 ? MerkleHashes() : hashesOfFile({first, first + count}, options.pieceLength));
    }
}

void TorrentBuilder::State::writeFileTree(bencode::Encoder& encoder) const
{
    encoder.key("file tree").beginDict();
    QStringList open;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const BuilderFile& file = files[i];
        const QStringList folders = file.path.first(file.path.size() - 1);
        const auto common = std::mismatch(open.begin(), open.end(), folders.begin(), folders.end());
        while (open.size() > common.second - folders.begin()) {
            encoder.end();
            open.removeLast();
        }
        for (const QString& folder : folders.sliced(open.size())) {
            encoder.key(folder.toUtf8()).beginDict();
            open.append(folder);
        }
        encoder.key(file.path.constLast().toUtf8()).beginDict().key("").beginDict();
        if (file.isExecutable) {
            encoder.key("attr").bytes("x");
        }
        encoder.key("length").integer(file.size);
        if (const auto& root = hashes[static_cast<std::size_t>(i)].root) {
            encoder.key("pieces root").bytes(root->view());
        }
        encoder.end().end();
    }
    for (qsizetype depth = open.size() + 1; depth > 0; --depth) {
        encoder.end();
    }
}

void TorrentBuilder::State::writeFileList(bencode::Encoder& encoder) const
{
    FileList list;
    for (const BuilderFile& file : files) {
        list.files.append({.path = file.path,
            .size = file.size,
            .isPad = false,
            .isExecutable = file.isExecutable,
            .piecesRoot = {}});
    }
    if (options.format == TorrentFormat::Hybrid) {
        list = alignedToPieces(list, options.pieceLength);
    }
    encoder.key("files").beginList();
    for (const ListedFile& file : list.files) {
        encoder.beginDict();
        if (file.isPad || file.isExecutable) {
            encoder.key("attr").bytes(file.isPad ? "p" : "x");
        }
        encoder.key("length").integer(file.size).key("path").beginList();
        for (const QString& component : file.path) {
            encoder.text(component);
        }
        encoder.end().end();
    }
    encoder.end();
}

QByteArray TorrentBuilder::State::infoDict() const
{
    bencode::Encoder encoder;
    encoder.beginDict();
    if (hasV1() && options.isSingleFile && files.constFirst().isExecutable) {
        encoder.key("attr").bytes("x");
    }
    if (hasV2()) {
        writeFileTree(encoder);
    }
    if (hasV1() && options.isSingleFile) {
        encoder.key("length").integer(totalSize);
    } else if (hasV1()) {
        writeFileList(encoder);
    }
    if (hasV2()) {
        encoder.key("meta version").integer(2);
    }
    encoder.key("name").text(options.name).key("piece length").integer(options.pieceLength);
    if (hasV1()) {
        encoder.key("pieces").bytes(v1Pieces);
    }
    if (options.isPrivate) {
        encoder.key("private").integer(1);
    }
    if (!options.source.isEmpty()) {
        encoder.key("source").text(options.source);
    }
    return encoder.end().take();
}

QByteArray TorrentBuilder::State::pieceLayers() const
{
    std::map<QByteArray, QByteArrayView> layers;
    for (const MerkleHashes& file : hashes) {
        if (!file.pieceLayer.isEmpty()) {
            layers.emplace(file.root->toByteArray(), file.pieceLayer);
        }
    }
    bencode::Encoder encoder;
    encoder.beginDict();
    for (const auto& [root, layer] : layers) {
        encoder.key(root).bytes(layer);
    }
    return encoder.end().take();
}

QByteArray TorrentBuilder::State::torrentFile() const
{
    TorrentExtras extras = options.extras;
    extras.pieceLayers = hasV2() ? pieceLayers() : QByteArray();
    return writeTorrentFile(infoDict(), extras);
}

ByteCount suitablePieceLength(ByteCount totalSize)
{
    constexpr ByteCount fewPieces = 2'048;
    constexpr ByteCount manyPieces = 1'048'576;
    ByteCount length = blockSize;
    while (length < 16_MiB && totalSize / length > fewPieces) {
        length *= 2;
    }
    while (length < maxPieceLength && totalSize / length > manyPieces) {
        length *= 2;
    }
    return length;
}

Result<TorrentBuilder> TorrentBuilder::create(BuilderOptions options, QList<BuilderFile> files)
{
    if (files.isEmpty()) {
        return failure(Errc::Empty);
    }
    if (files.size() > maxFileCount) {
        return failure(Errc::TooManyFiles, QString::number(files.size()));
    }
    if (!isUsableComponent(options.name)) {
        return failure(Errc::UnsafePath, options.name.left(100));
    }
    for (const BuilderFile& file : files) {
        if (!isUsablePath(file.path)) {
            return failure(Errc::UnsafePath, file.path.join(u'/').left(100));
        }
    }
    if (options.isSingleFile && (files.size() != 1 || files.constFirst().path != QStringList(options.name))) {
        return failure(Errc::InvalidInfo, QStringLiteral("a single file must have the torrent's name"));
    }
    if (!sortIntoTreeOrder(files)) {
        return failure(Errc::InvalidInfo, QStringLiteral("two files have the same path"));
    }
    if (options.pieceLength == 0) {
        ByteCount total = 0;
        for (const BuilderFile& file : files) {
            total += std::clamp<ByteCount>(file.size, 0, maxContentSize - total);
        }
        options.pieceLength = suitablePieceLength(total);
    }
    if (Result<> valid = checkSizes(options, files); !valid) {
        return failure(valid.error());
    }
    return TorrentBuilder(std::make_unique<State>(std::move(options), std::move(files)));
}

TorrentBuilder::TorrentBuilder(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}

TorrentBuilder::TorrentBuilder(TorrentBuilder&&) noexcept = default;
TorrentBuilder& TorrentBuilder::operator=(TorrentBuilder&&) noexcept = default;
TorrentBuilder::~TorrentBuilder() = default;

const QList<BuilderFile>& TorrentBuilder::files() const
{
    return m_state->files;
}

ByteCount TorrentBuilder::pieceLength() const
{
    return m_state->options.pieceLength;
}

ByteCount TorrentBuilder::totalSize() const
{
    return m_state->totalSize;
}

void TorrentBuilder::add(QByteArrayView bytes)
{
    State& state = *m_state;
    while (!bytes.isEmpty() && state.current < state.files.size()) {
        const qsizetype part = std::min<qsizetype>(bytes.size(), state.leftInFile);
        if (state.hasV1()) {
            state.addV1(bytes.first(part));
        }
        if (state.hasV2()) {
            state.merkle.add(bytes.first(part));
        }
        bytes = bytes.sliced(part);
        state.leftInFile -= part;
        if (state.leftInFile == 0) {
            state.hashes.push_back(state.merkle.finish());
            ++state.current;
            state.enterFile();
        }
    }
    state.hasTooMuch = state.hasTooMuch || !bytes.isEmpty();
}

TorrentFormat TorrentBuilder::format() const
{
    return m_state->options.format;
}

std::size_t TorrentBuilder::pieceCount() const
{
    return m_state->pieceCount;
}

BuilderPiece TorrentBuilder::piece(std::size_t number) const
{
    return m_state->piece(number);
}

Result<QByteArray> TorrentBuilder::finish(BuilderHashes hashes)
{
    State& state = *m_state;
    if (hashes.v1.size() != (state.hasV1() ? state.pieceCount : 0)
        || hashes.v2.size() != (state.hasV2() ? state.pieceCount : 0)) {
        return failure(Errc::ContentSizeMismatch);
    }
    state.setHashes(std::move(hashes));
    return state.torrentFile();
}

Result<QByteArray> TorrentBuilder::finish()
{
    State& state = *m_state;
    if (state.hasTooMuch || state.current < state.files.size()) {
        return failure(Errc::ContentSizeMismatch);
    }
    if (state.inPiece > 0) {
        state.v1Pieces += state.pieceHasher.finish().view();
        state.inPiece = 0;
    }
    return state.torrentFile();
}

} // namespace freshet::metainfo
