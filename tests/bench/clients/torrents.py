# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data to transfer and torrents of it: always the same bytes, made once and used by all clients."""
import hashlib
import os
import random


def bencode(value):
    if isinstance(value, int):
        return b"i%de" % value
    if isinstance(value, str):
        value = value.encode()
    if isinstance(value, bytes):
        return b"%d:%s" % (len(value), value)
    if isinstance(value, list):
        return b"l" + b"".join(map(bencode, value)) + b"e"
    return b"d" + b"".join(bencode(k) + bencode(value[k]) for k in sorted(value)) + b"e"


class Torrent:
    """A v1 torrent of the files below root/name, or of the single file root/name."""

    def __init__(self, path, root, name, files, piece_size, announce=None):
        self.path, self.root, self.name, self.files, self.piece_size = path, root, name, files, piece_size
        self.size = sum(n for _, n in files)
        self.hashes = b"".join(self._hash_pieces(root))
        info = {"name": name, "piece length": piece_size, "pieces": self.hashes}
        if self.single:
            info["length"] = self.size
        else:
            info["files"] = [{"length": n, "path": p.split("/")} for p, n in files]
        self.info_hash = hashlib.sha1(bencode(info)).hexdigest()
        self.piece_count = len(self.hashes) // 20
        with open(path, "wb") as f:
            f.write(bencode({"info": info, **({"announce": announce} if announce else {})}))

    @property
    def single(self):
        return self.files[0][0] == ""

    @property
    def data_path(self):
        return os.path.join(self.root, self.name)

    def file_path(self, root, relative):
        return os.path.join(root, self.name, relative) if relative else os.path.join(root, self.name)

    def _hash_pieces(self, root):
        piece, left = hashlib.sha1(), self.piece_size
        for relative, size in self.files:
            with open(self.file_path(root, relative), "rb", buffering=0) as f:
                while size:
                    data = f.read(min(left, size, 1 << 20))
                    if not data:
                        raise ValueError(f"short file {relative}")
                    piece.update(data)
                    size -= len(data)
                    left -= len(data)
                    if not left:
                        yield piece.digest()
                        piece, left = hashlib.sha1(), self.piece_size
        if left != self.piece_size:
            yield piece.digest()

    def verify(self, root):
        """Whether the files below root are whole and right."""
        try:
            return b"".join(self._hash_pieces(root)) == self.hashes
        except (OSError, ValueError):
            return False

    def warm(self):
        """Reads everything once, so that it is in the page cache."""
        buffer = bytearray(1 << 20)
        for relative, _ in self.files:
            with open(self.file_path(self.root, relative), "rb", buffering=0) as f:
                while f.readinto(buffer):
                    pass


def make_blob(path, size, seed=1):
    if os.path.exists(path) and os.path.getsize(path) == size:
        return
    chance = random.Random(seed)
    with open(path, "wb") as f:
        for at in range(0, size, 1 << 20):
            f.write(chance.randbytes(min(size - at, 1 << 20)))


def make_small_files(root, name, count, mean, seed=2):
    """count files with sizes uniform in [1, 2 * mean), 100 to a folder: a list of (path, size)."""
    chance, files = random.Random(seed), []
    pool = chance.randbytes(8 << 20)
    for i in range(count):
        size, relative = chance.randrange(1, 2 * mean), f"d{i // 100:03d}/f{i:05d}.bin"
        at = chance.randrange(len(pool) - size)
        path = os.path.join(root, name, relative)
        if i % 100 == 0:
            os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(pool[at:at + size])
        files.append((relative, size))
    return files
