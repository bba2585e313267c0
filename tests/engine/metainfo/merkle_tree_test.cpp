// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/merkle_tree.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::metainfo;

namespace {

Sha256Digest pair(const Sha256Digest& left, const Sha256Digest& right)
{
    return sha256(left.toByteArray() + right.toByteArray());
}

MerkleHashes hashesOf(const QByteArray& bytes, ByteCount pieceLength, qsizetype step)
{
    MerkleHasher hasher(pieceLength);
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        hasher.add(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    }
    return hasher.finish();
}

/// A tree of blocks, computed one hash after the other.
Sha256Digest rootOf(const QByteArray& bytes, ByteCount width)
{
    if (width == 1) {
        return bytes.isEmpty() ? Sha256Digest() : sha256(bytes);
    }
    const ByteCount half = width / 2 * 16'384;
    return pair(rootOf(bytes.left(half), width / 2), rootOf(bytes.mid(half), width / 2));
}

const QByteArray block(16'384, 'x');
const Sha256Digest zero;

} // namespace

class MerkleTreeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyFileHasNoRoot() { QVERIFY(!hashesOf({}, 32'768, 1).root); }

    void aFileOfOneBlockIsItsOwnHash()
    {
        const MerkleHashes hashes = hashesOf("abc", 65'536, 1);
        QCOMPARE(hashes.root, sha256("abc"));
        QVERIFY(hashes.pieceLayer.isEmpty());
    }

    void aFileBelowAPieceIsFilledToAPowerOfTwoOnly()
    {
        const Sha256Digest x = sha256(block);
        QCOMPARE(hashesOf(block + block + "a", 1_MiB, 5'000).root, pair(pair(x, x), pair(sha256("a"), zero)));
    }

    void aLargeFileHasALayerOfWholePieces()
    {
        const Sha256Digest x = sha256(block);
        const MerkleHashes hashes = hashesOf(block.repeated(4) + "a", 32'768, 7'777);
        const Sha256Digest last = pair(sha256("a"), zero);
        QCOMPARE(hashes.pieceLayer, pair(x, x).toByteArray().repeated(2) + last.toByteArray());
        QCOMPARE(hashes.root, pair(pair(pair(x, x), pair(x, x)), pair(last, pair(zero, zero))));
        QCOMPARE(rootOfPieceLayer(hashes.pieceLayer, 32'768), *hashes.root);
    }

    void theStepDoesNotMatter()
    {
        const QByteArray bytes = QByteArray("0123456789").repeated(20'000);
        const MerkleHashes expected = hashesOf(bytes, 32'768, bytes.size());
        for (const qsizetype step : {1'000, 16'383, 16'384, 16'385, 70'000}) {
            const MerkleHashes hashes = hashesOf(bytes, 32'768, step);
            QCOMPARE(hashes.root, expected.root);
            QCOMPARE(hashes.pieceLayer, expected.pieceLayer);
        }
    }

    void agreesWithATreeBuiltHashByHash()
    {
        QByteArray bytes;
        for (int number = 0; number < 70; ++number) {
            bytes += QByteArray::number(number).repeated(8'192).left(16'384);
        }
        for (const ByteCount pieceBlocks : {1, 2, 8, 64}) {
            for (const ByteCount blocks : {1, 2, 3, 8, 11, 12, 13, 25, 64, 70}) {
                const QByteArray content = bytes.left(blocks * 16'384 - 5);
                const MerkleHashes hashes = hashesOf(content, pieceBlocks * 16'384, 300'000);
                ByteCount width = 1;
                while (width < blocks) {
                    width *= 2;
                }
                QCOMPARE(hashes.root, rootOf(content, width));
                QByteArray layer;
                for (ByteCount at = 0; blocks > pieceBlocks && at < content.size();
                     at += pieceBlocks * 16'384) {
                    layer += rootOf(content.mid(at, pieceBlocks * 16'384), pieceBlocks).toByteArray();
                }
                QCOMPARE(hashes.pieceLayer, layer);
            }
        }
    }

    void startsOverAfterFinish()
    {
        MerkleHasher hasher(16'384);
        hasher.add(block + block + "a");
        QCOMPARE(hasher.finish().pieceLayer.size(), 96);
        hasher.add("abc");
        QCOMPARE(hasher.finish().root, sha256("abc"));
        QVERIFY(!hasher.finish().root);
    }

    void oneChangedByteChangesTheRoot()
    {
        QByteArray bytes = block.repeated(5);
        const auto before = hashesOf(bytes, 32'768, 9'999).root;
        bytes[70'000] = 'y';
        QVERIFY(hashesOf(bytes, 32'768, 9'999).root != before);
    }
};
FRESHET_TEST(MerkleTreeTest)

#include "merkle_tree_test.moc"
