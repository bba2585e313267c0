# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""S1, S1shm, S1cached and S2: one client downloads from one seed that is faster than it."""
import os
import shutil
import time

from lab import CLIENT_PORT, SEED_PORT, GiB, MiB, Case, CLIENT
from processes import Window, now


class _Progress:
    """What the seed has told about a download, with what everybody had used by then."""

    def __init__(self, seed, client, ballast):
        self.seed, self.client, self.ballast = seed, client, ballast
        self.first = self.last = None

    def look(self):
        if self.first is None and self.seed.find("FIRST"):
            self.first = self.seed.stamp("FIRST")
            self.cpu_first, self.seed_cpu_first = self.client.process.cpu(), self.seed.cpu()
            self.ballast.tell("go")
        if self.last is None and self.seed.find("DONE"):
            self.end(self.seed.stamp("DONE"))

    def end(self, when):
        self.last, self.cpu_last, self.seed_cpu_last = when, self.client.process.cpu(), self.seed.cpu()


def download(lab, kind, torrent, seed_kind, save=None, timeout=150, on_zeros=False):
    torrent.warm()
    folder = lab.scratch()
    save = save or os.path.join(folder, "save")
    shutil.rmtree(save, ignore_errors=True)
    os.makedirs(save)
    if on_zeros:
        _write_zeros(os.path.join(save, torrent.name), torrent.size)
    seed = lab.raw_seed(torrent) if seed_kind == "raw" else lab.libtorrent_seed(torrent)
    peer = (kind.peers_prefix + "1", SEED_PORT)
    lab.tracker.peers = [peer]
    client = kind(os.path.join(folder, "client"), CLIENT_PORT, CLIENT)
    client.start()
    ballast = lab.ballast(torrent.size // MiB * 5 // 4 + 256)
    window = Window([seed, ballast])
    began = now()
    client.add(torrent, save, [peer])
    window.processes.append(client.process)
    progress = _Progress(seed, client, ballast)
    while not client.done():  # what the client itself says lags behind the wire with some
        progress.look()
        if now() - began > timeout or not client.process.poll() and not client.done():
            raise TimeoutError(f"download not finished (client alive: {client.process.poll()})")
        time.sleep(0.003)
    told = now()
    progress.look()
    if progress.first is None:
        raise RuntimeError("the seed never served anything")
    if progress.last is None:
        progress.end(told)
    memory, threads, cpu_total = client.process.memory(), client.process.threads(), client.process.cpu()
    disturbance = window.end()
    for process in (client, seed, ballast):
        process.stop()
    right = torrent.verify(save)
    shutil.rmtree(save, ignore_errors=True)
    wall, cpu = progress.last - progress.first, progress.cpu_last - progress.cpu_first
    return {"wall_s": round(wall, 3), "start_s": round(progress.first - began, 3),
            "hook_lag_s": round(told - progress.last, 3), "MiBps": round(torrent.size / MiB / wall, 1),
            "cpu_s": round(cpu, 2), "cpu_total_s": round(cpu_total, 2),
            "cpu_s_per_GiB": round(cpu / (torrent.size / GiB), 3), "client_core_pct": round(100 * cpu / wall),
            "seeder_core_pct": round(100 * (progress.seed_cpu_last - progress.seed_cpu_first) / wall),
            "rss_peak_MiB": memory[0], "rss_anon_MiB": memory[2], "threads": threads, "hash_ok": right, **disturbance}


def _write_zeros(path, size):
    with open(path, "wb") as file:
        for _ in range(size // MiB):
            file.write(bytes(MiB))


def _new_file(lab, piece_size, seed_kind):
    cases = []
    for kind in lab.clients:
        torrent = lab.blob(lab.size_for(kind), piece_size)
        labels = {"scenario": "S1", "client": kind.name, "size_MiB": torrent.size // MiB,
                  "piece_KiB": piece_size // 1024, "peer": seed_kind}
        cases.append(Case(labels, lambda kind=kind, torrent=torrent: download(lab, kind, torrent, seed_kind), kind))
    lab.interleave(cases)


def s1(lab):
    """A new file from the raw seed, in pieces of 1 and of 4 MiB."""
    _new_file(lab, 1 * MiB, "raw")
    _new_file(lab, 4 * MiB, "raw")


def s1lt(lab):
    """A new file from libtorrent, in pieces of 1 MiB."""
    _new_file(lab, 1 * MiB, "libtorrent")


def _into_memory(lab, scenario, clients, on_zeros):
    cases = []
    for kind in clients:
        torrent = lab.blob(lab.size_for(kind), 1 * MiB)
        labels = {"scenario": scenario, "client": kind.name, "size_MiB": torrent.size // MiB, "piece_KiB": 1024,
                  "peer": "raw"}
        save = os.path.join(lab.shm, "save")
        cases.append(Case(labels, lambda kind=kind, torrent=torrent: download(
            lab, kind, torrent, "raw", save, on_zeros=on_zeros), kind))
    lab.interleave(cases)


def s1shm(lab):
    """Into a new file in shared memory: the client's own work, and the system's for new pages."""
    _into_memory(lab, "S1shm", lab.clients, False)


def s1cached(lab):
    """Over a file of zeros in shared memory, whose pages are there already: the client's own work alone. Only for
    clients that check such a file and go on with it; the check comes before the first block and is not counted."""
    _into_memory(lab, "S1cached", [kind for kind in lab.clients if kind.name in ("freshet", "libtorrent")], True)


def s2(lab):
    """20,000 small files, from libtorrent: the raw seed knows only torrents of one file."""
    count = 500 if lab.options.quick else 20000
    torrent = lab.small_files(count, 32 << 10, 256 << 10)
    lab.interleave([Case({"scenario": "S2", "client": kind.name, "files": count, "piece_KiB": 256,
                          "peer": "libtorrent"},
                         lambda kind=kind: download(lab, kind, torrent, "libtorrent"), kind) for kind in lab.clients])
