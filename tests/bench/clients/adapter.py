# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scenario asks of a client.

The life of a client: start(), add(), done() or seeding, stop(). The same rules hold for all: TCP in the clear only (no
uTP, no encryption), no DHT, no local discovery, no peer exchange, no port mapping, no limits on rates, no queueing;
limits on connections and upload slots raised, as they would decide scenarios with many peers; and everything else
(caches, threads, buffers, disk settings) as the client has it by default.
"""
import os
import shutil

from processes import Process

MOST_PEERS = 8000
HERE = os.path.dirname(os.path.abspath(__file__))


class Client:
    name = binary = "?"
    peers_prefix = "127.0.0."  # where its peers live
    trusts_data = True  # can seed existing data without hashing it first
    announces_many = None  # torrents of the scenario with many carry no tracker, unless the client refuses such ones
    paced = False  # handles requests by a timer (tens of MiB/s): measured once only
    most_mib = None  # downloads and seeds at most this much, because it stalls or crawls on more

    def __init__(self, work, port, cpus, ip=None):
        self.work, self.port, self.cpus, self.process = work, port, cpus, None
        self.bind = ip  # None: all addresses
        self.done_file = os.path.join(work, "done")
        self.log = os.path.join(work, "log")
        self.keeps_seeding = False
        os.makedirs(work, exist_ok=True)

    @classmethod
    def missing(cls):
        """Why it cannot be measured here, or None."""
        return None if shutil.which(cls.binary) else f"{cls.binary} not installed"

    def start(self):
        """A daemon starts here, others in add()."""

    def add(self, torrent, save, peers=(), seed=False, trusted=False):
        raise NotImplementedError

    def done(self):
        """Whether the download is complete, as the client itself says."""
        return os.path.exists(self.done_file)

    def add_many(self, torrents, save):
        """Adds complete torrents, so that resume_many() can bring them back."""

    def resume_many(self, torrents, save):
        """Starts the client again with the torrents of add_many()."""
        self.start()

    def stop(self):
        if self.process:
            self.process.stop()

    def run(self, argv, **options):
        self.process = Process(argv, cpus=self.cpus, log=self.log, **options)

    def completion_hook(self):
        """A program for the client to call when it has finished a download."""
        path = os.path.join(self.work, "hook.sh")
        with open(path, "w") as f:
            f.write(f"#!/bin/sh\n: > '{self.done_file}'\n")
        os.chmod(path, 0o755)
        return path
