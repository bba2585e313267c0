# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""S4 and S8: hashing what is there, making a torrent of it, and what the machine itself can do."""
import json
import os
import re
import shutil
import sys
import time

from lab import CLIENT, HARNESS, GiB, MiB, Case
from processes import Process, Window, now

CORES = ((1, CLIENT), (2, CLIENT | HARNESS))

LIBTORRENT_CREATE = """
import sys, libtorrent as lt
files = lt.file_storage()
lt.add_files(files, sys.argv[1])
made = lt.create_torrent(files, 1 << 20, flags=64)
lt.set_piece_hashes(made, sys.argv[2])
open(sys.argv[3], "wb").write(lt.bencode(made.generate()))
"""


def _result(size, wall, cpu, memory, disturbance):
    return {"wall_s": round(wall, 3), "GiBps": round(size / GiB / wall, 3), "cpu_s": round(cpu, 2),
            "cpu_s_per_GiB": round(cpu / (size / GiB), 3), "rss_peak_MiB": memory[0], **disturbance}


def run_to_end(lab, argv, cpus, size):
    process = Process(argv, cpus=cpus, log=os.path.join(lab.work, "timed.log"))
    window, began = Window([process]), now()
    while process.poll():
        if now() - began > 120:
            raise TimeoutError(argv[0])
        time.sleep(0.002)
    wall, disturbance = now() - began, window.end()
    if process.code:
        raise RuntimeError(f"exit code {process.code}")
    return _result(size, wall, process.cpu(), process.memory(), disturbance)


def check(lab, kind, torrent, cpus):
    """From the start of the client until it offers everything; Freshet has a command for it."""
    torrent.warm()
    if hasattr(kind, "check_command"):
        return run_to_end(lab, kind.check_command(torrent, torrent.root), cpus, torrent.size)
    lab.scratch()
    lab.tracker.peers = []
    client = lab.client(kind, cpus)
    client.start()
    window, began = Window([]), now()
    cpu_before = client.process.cpu() if client.process else 0
    client.add(torrent, torrent.root, seed=True, trusted=False)
    window.processes.append(client.process)
    lab.await_seeding(client, torrent)
    wall, cpu = now() - began, client.process.cpu() - cpu_before
    result = _result(torrent.size, wall, cpu, client.process.memory(), window.end())
    client.stop()
    return result


def create(lab, argv, torrent, cpus, out):
    torrent.warm()
    if os.path.exists(out):
        os.remove(out)
    result = run_to_end(lab, argv, cpus, torrent.size)
    with open(out, "rb") as f:
        result["hash_ok"] = torrent.hashes in f.read()
    return result


def _creators(lab, torrent, cores, out):
    """(name, command) of everything installed here that makes torrents, if its client is wanted."""
    commands = [("mktorrent", ["mktorrent", "-l", "20", "-t", str(cores), "-a", "http://127.0.0.1/announce", "-o", out,
                               torrent.data_path])]
    for kind in lab.clients:
        if kind.name == "transmission":
            commands.append((kind.name, ["transmission-create", "-s", "1024", "-o", out, torrent.data_path]))
        elif kind.name == "libtorrent":
            program = [sys.executable, "-c", LIBTORRENT_CREATE]
            commands.append((kind.name, [*program, torrent.data_path, torrent.root, out]))
        elif hasattr(kind, "create_command"):
            commands.append((kind.name, kind.create_command(torrent.data_path, out, MiB)))
    return [(name, argv) for name, argv in commands if shutil.which(argv[0])]


def s4(lab):
    """Check and creation of a file in the page cache, on one core and on two."""
    torrent, out = lab.blob(lab.size, 1 * MiB), os.path.join(lab.work, "created.torrent")
    for cores, cpus in CORES:
        lab.interleave([
            Case({"scenario": "S4", "client": kind.name, "op": "check", "cores": cores},
                 lambda kind=kind: check(lab, kind, torrent, cpus)) for kind in lab.clients
        ] + [Case({"scenario": "S4", "client": "limit", "op": "check", "cores": cores},
                  lambda: limit(lab, "check", f"path={torrent.data_path}", f"threads={cores}", cpus=cpus))])
        lab.interleave([
            Case({"scenario": "S4", "client": name, "op": "create", "cores": cores},
                 lambda argv=argv: create(lab, argv, torrent, cpus, out))
            for name, argv in _creators(lab, torrent, cores, out)])


def limit(lab, *arguments, cpus=CLIENT | HARNESS):
    process = Process([lab.limits, *arguments], cpus=cpus, pipe=True)
    window = Window([process])
    line = process.wait_end(120)
    return {**json.loads(line), **window.end()}


def _openssl_speed(algorithm, size):
    process = Process(["openssl", "speed", "-evp", algorithm, "-bytes", str(size), "-seconds", "2"], cpus=CLIENT,
                      pipe=True)
    window = Window([process])
    line = process.wait_end(60)
    return {"MiBps": round(float(re.search(r"([\d.]+)k\s*$", line).group(1)) * 1000 / MiB), **window.end()}


def s8(lab):
    """Hashing, loopback, and writing into the page cache, without any client."""
    size = f"total={lab.size}"
    disk, memory = os.path.join(lab.work, "written"), os.path.join(lab.shm, "written")
    measured = [(f"{algorithm} {length >> 10}K", lambda a=algorithm, n=length: _openssl_speed(a, n))
                for algorithm in ("sha1", "sha256") for length in (16384, MiB)]
    measured += [(f"tcp, messages of {length >> 10}K", lambda n=length: limit(lab, "tcp", f"msg={n}", size))
                 for length in (16384, 262144)]
    for where, path in (("disk", disk), ("shm", memory)):
        target = f"path={path}"
        measured += [(f"pwrite {where} {length >> 10}K",
                      lambda p=target, n=length: limit(lab, "write", p, f"bs={n}", size))
                     for length in (16384, MiB)]
        measured += [(f"recv+pwrite {where} 1M", lambda p=target: limit(lab, "pipe", p, "hash=0", size)),
                     (f"recv+sha1+pwrite {where} 1M", lambda p=target: limit(lab, "pipe", p, size))]
    lab.interleave([Case({"scenario": "S8", "op": op}, measure, repeats=3) for op, measure in measured])
