# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where clients are measured: folders, data, load generators, and the order of repeats."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import torrents
from adapter import HERE
from network import ANNOUNCE, Tracker, advertises_all
from processes import Process, machine_lock, now, stop_all, wait_until_quiet
from results import MOST_FOREIGN

MiB, GiB = 1 << 20, 1 << 30
HARNESS, CLIENT = {0}, {1}  # cores: load generators and this program; the client
SEED_PORT, CLIENT_PORT = 20001, 21001


class Case:
    """One line of a table: what is measured, of whom, and how."""

    def __init__(self, labels, measure, client=None, repeats=None):
        self.labels, self.measure = labels, measure
        self.repeats = 1 if client and client.paced else repeats  # None: as many as were asked for


class Lab:
    def __init__(self, options, clients):
        self.options, self.clients, self.rows, self.made = options, clients, [], {}
        self.work = tempfile.mkdtemp(prefix="freshet-bench-", dir=options.work)
        shm = "/dev/shm" if os.path.isdir("/dev/shm") else options.work
        self.shm = tempfile.mkdtemp(prefix="freshet-bench-", dir=shm)
        self.data, self._scratch = os.path.join(self.work, "data"), os.path.join(self.work, "run")
        os.makedirs(self.data)
        self.tracker = Tracker()
        load = os.path.join(HERE, "load")
        rawpeer = [os.path.join(load, f) for f in ("rawpeer.c", "rawpeer_seed.c", "rawpeer_leech.c")]
        self.rawpeer, self.limits = os.path.join(self.work, "rawpeer"), os.path.join(self.work, "limits")
        subprocess.run(["gcc", "-O2", "-o", self.rawpeer, *rawpeer], check=True)
        subprocess.run(["gcc", "-O2", "-pthread", "-o", self.limits, os.path.join(load, "limits.c"), "-lcrypto"],
                       check=True)

    def close(self):
        stop_all()
        for folder in (self.work, self.shm):
            if not self.options.keep:
                shutil.rmtree(folder, ignore_errors=True)

    # --- Data ------------------------------------------------------------------------------------------------

    @property
    def size(self):
        return self.options.size * MiB

    def size_for(self, client):
        return self.size if self.options.full else min(self.size, (client.most_mib or self.options.size) * MiB)

    def blob(self, size, piece_size):
        key = (size, piece_size)
        if key not in self.made:
            name = f"blob{size // MiB}"
            torrents.make_blob(os.path.join(self.data, name), size)
            self.made[key] = torrents.Torrent(os.path.join(self.work, f"{name}-{piece_size}.torrent"), self.data, name,
                                              [("", size)], piece_size, ANNOUNCE)
        return self.made[key]

    def small_files(self, count, mean, piece_size):
        key = ("small", count)
        if key not in self.made:
            name = f"small{count}"
            files = torrents.make_small_files(self.data, name, count, mean)
            self.made[key] = torrents.Torrent(os.path.join(self.work, f"{name}.torrent"), self.data, name, files,
                                              piece_size, ANNOUNCE)
        return self.made[key]

    def tiny_torrents(self, count, announce=None, parent=None):
        """count torrents of one block each, with their files in the folder that is returned as well."""
        parent = parent or os.path.join(self.work, f"tiny{count}")
        files, folder = os.path.join(parent, "data"), os.path.join(parent, "announced" if announce else "torrents")
        for path in (files, folder):
            os.makedirs(path, exist_ok=True)
        made = []
        for i in range(count):
            name = f"t{i:05d}"
            path = os.path.join(files, name)
            if not os.path.exists(path):
                with open(path, "wb") as f:
                    f.write(b"%08d" % i * 2048)
            made.append(torrents.Torrent(os.path.join(folder, f"{name}.torrent"), files, name, [("", 16384)], 16384,
                                         announce))
        return made, files

    def scratch(self):
        """An empty folder, of which the one before is gone."""
        shutil.rmtree(self._scratch, ignore_errors=True)
        os.makedirs(self._scratch)
        return self._scratch

    # --- Processes -------------------------------------------------------------------------------------------

    def client(self, kind, cpus=CLIENT, folder="client"):
        return kind(os.path.join(self._scratch, folder), CLIENT_PORT, cpus)

    def seeding_client(self, kind, torrent, save=None):
        """A client of its own that has answered as a seed of the torrent."""
        torrent.warm()
        self.scratch()
        self.tracker.peers = []
        client = self.client(kind)
        client.start()
        client.add(torrent, save or torrent.root, seed=True, trusted=True)
        self.await_seeding(client, torrent)
        time.sleep(0.5)
        client.process.reset_peak()
        return client

    def await_seeding(self, client, torrent, timeout=60):
        ask = getattr(client, "seeding", None)
        ask = ask or (lambda t: advertises_all(client.bind or "127.0.0.1", client.port, t))
        end = now() + timeout
        while not ask(torrent):
            if now() > end or client.process and not client.process.poll():
                raise TimeoutError("never advertised all pieces")
            time.sleep(0.02)

    def ballast(self, mib):
        """Keeps memory ready that the measured run is about to allocate; see load/limits.c."""
        process = Process([self.limits, "ballast", f"mb={mib}"], cpus=HARNESS, pipe=True)
        process.wait_line("READY", 60)
        return process

    def raw_peer(self, mode, port, torrent, *more):
        return Process([self.rawpeer, mode, f"port={port}", f"ih={torrent.info_hash}", f"file={torrent.data_path}",
                        f"plen={torrent.piece_size}", *more], cpus=HARNESS, pipe=True)

    def raw_seed(self, torrent):
        seed = self.raw_peer("seed", SEED_PORT, torrent)
        seed.wait_line("READY", 15)
        return seed

    def libtorrent_node(self, **config):
        node = Process([sys.executable, os.path.join(HERE, "libtorrent_node.py"), json.dumps(config)], cpus=HARNESS,
                       pipe=True)
        node.wait_line("READY", 15)
        return node

    def libtorrent_seed(self, torrent):
        seed = self.libtorrent_node(listen=f"0.0.0.0:{SEED_PORT}", torrents=[torrent.path], save=torrent.root,
                                    seed_mode=True, settings={"allow_multiple_connections_per_ip": True})
        seed.tell("go")
        while not advertises_all("127.0.0.1", SEED_PORT, torrent):
            time.sleep(0.02)
        return seed

    # --- Repeats ---------------------------------------------------------------------------------------------

    def interleave(self, cases):
        """Measures all cases, one repeat of each in turn, in an order that is rotated with every round.

        A case that fails twice is given up; one that takes long is repeated three times at most.
        """
        left = {id(c): c.repeats or self.options.repeats for c in cases}
        for repeat in range(self.options.repeats):
            first = repeat % len(cases) if cases else 0
            for case in cases[first:] + cases[:first]:
                if left[id(case)] <= repeat:
                    continue
                began = now()
                row = self.measure_once({**case.labels, "rep": repeat}, case.measure)
                if "error" in row:
                    left[id(case)] = 0
                elif now() - began > self.options.slow:
                    left[id(case)] = min(left[id(case)], 3)

    def measure_once(self, labels, measure):
        """Measures on a quiet machine; once more if it failed or if others were at work meanwhile."""
        tries = 1 if self.options.quick else 2
        for attempt in range(tries):
            with machine_lock():
                if not self.options.quick:
                    wait_until_quiet()
                try:
                    row = {**labels, **measure()}
                except Exception as e:  # a client that fails must not end the whole run
                    row = {**labels, "error": f"{type(e).__name__}: {e}"[:200]}
                finally:
                    stop_all()
            if "error" not in row and row.get("foreign_cpu_pct", 0) <= MOST_FOREIGN:
                break
            if attempt < tries - 1:
                print("   again:", {k: row.get(k) for k in ("client", "error", "foreign_cpu_pct")}, file=sys.stderr)
        self.emit(row)
        return row

    def emit(self, row):
        self.rows.append(row)
        print(json.dumps(row), flush=True)
