# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""S3 and S7: one client seeds from the page cache, to few fast peers and to many slow ones."""
import json
import os
import shutil

from lab import SEED_PORT, GiB, MiB, Case
from processes import Window


def _to_raw_leeches(lab, client, torrent, count):
    leech = lab.raw_peer("leech", client.port, torrent, f"conns={count}", "depth=500", "check=1", "limit=120")
    window = Window([leech, client.process])
    report = json.loads(leech.wait_line("JSON", 140)[5:])
    cpu, memory, disturbance = client.process.cpu(), client.process.memory(), window.end()
    if report["complete"] < count or report["bad"]:
        raise RuntimeError(f"a raw leech is not complete: {report}")
    return report["secs"], report["peer_cpu_s"], cpu, memory, True, disturbance


def _to_libtorrent(lab, client, torrent, count):
    save = os.path.join(lab.shm, "save")
    shutil.rmtree(save, ignore_errors=True)
    os.makedirs(save)
    leeches = [lab.libtorrent_node(listen=f"127.0.0.{50 + i}:{SEED_PORT + i}", bind=f"127.0.0.{50 + i}",
                                   torrents=[torrent.path], save=os.path.join(save, str(i)),
                                   connect=[["127.0.0.1", client.port]]) for i in range(count)]
    ballast = lab.ballast(torrent.size // MiB * 9 // 8 * count + 256)
    window = Window([*leeches, client.process, ballast])
    for process in (*leeches, ballast):
        process.tell("go")
    for leech in leeches:
        leech.wait_line("DONE", 140)
    cpu, memory, disturbance = client.process.cpu(), client.process.memory(), window.end()
    wall = max(p.stamp("DONE") for p in leeches) - min(p.stamp("FIRST") for p in leeches)
    right = all(torrent.verify(os.path.join(save, str(i))) for i in range(count))
    shutil.rmtree(save, ignore_errors=True)
    return wall, sum(p.cpu() for p in leeches), cpu, memory, right, disturbance


def seed_to(lab, kind, torrent, peer, count):
    client = lab.seeding_client(kind, torrent)
    cpu_before, total = client.process.cpu(), torrent.size * count
    serve = _to_raw_leeches if peer == "raw" else _to_libtorrent
    wall, peer_cpu, cpu, memory, right, disturbance = serve(lab, client, torrent, count)
    threads = client.process.threads()
    client.stop()
    return {"wall_s": round(wall, 3), "MiBps": round(total / MiB / wall, 1), "cpu_s": round(cpu - cpu_before, 2),
            "cpu_s_per_GiB": round((cpu - cpu_before) / (total / GiB), 3),
            "client_core_pct": round(100 * (cpu - cpu_before) / wall), "peer_core_pct": round(100 * peer_cpu / wall),
            "rss_peak_MiB": memory[0], "rss_anon_MiB": memory[2], "threads": threads, "hash_ok": right, **disturbance}


def _seeding(lab, peer, count, divisor=1):
    cases = []
    for kind in lab.clients:
        torrent = lab.blob(lab.size_for(kind) // divisor, MiB)
        labels = {"scenario": "S3", "client": kind.name, "size_MiB": torrent.size // MiB, "peer": f"{peer} x{count}"}
        cases.append(Case(labels, lambda kind=kind, torrent=torrent: seed_to(lab, kind, torrent, peer, count), kind))
    lab.interleave(cases)


def s3(lab):
    """To one raw leech, and half as much to each of four."""
    _seeding(lab, "raw", 1)
    _seeding(lab, "raw", 4, 2)


def s3lt(lab):
    """To libtorrent, which writes to shared memory."""
    _seeding(lab, "libtorrent", 1)


def serve_slow_peers(lab, kind, torrent, count, pace):
    client = lab.seeding_client(kind, torrent)
    leech = lab.raw_peer("leech", client.port, torrent, f"conns={count}", "depth=4", f"pace={pace}", "warm=15",
                         f"dur={2 if lab.options.quick else 8}", "check=1")
    leech.wait_line("WIN0", 60)
    window, cpu_before = Window([leech, client.process]), client.process.cpu()
    leech.wait_line("WIN1", 60)
    cpu, memory, disturbance = client.process.cpu() - cpu_before, client.process.memory(), window.end()
    report = json.loads(leech.wait_line("JSON", 20)[5:])
    client.stop()
    if not report["win_messages"]:
        raise RuntimeError(f"served nothing: {report}")
    return {"cpu_pct": round(100 * cpu / report["win_s"], 1),
            "cpu_us_per_block": round(1e6 * cpu / report["win_messages"], 1),
            "MiBps": round(report["win_bytes"] / MiB / report["win_s"], 2), "blocks": report["win_messages"],
            "unchoked": report["unchoked"], "dead": report["dead"], "missed": report["missed"],
            "p50_ms": report["p50_ms"], "p99_ms": report["p99_ms"], "max_ms": report["max_ms"],
            "rss_peak_MiB": memory[0], "rss_MiB": memory[1], "rss_anon_MiB": memory[2],
            "hash_ok": report["bad"] == 0, **disturbance}


def s7(lab):
    """200 peers, each of which asks for 8 blocks a second."""
    torrent = lab.blob(min(lab.size, 256 * MiB), 256 << 10)
    lab.interleave([Case({"scenario": "S7", "client": kind.name, "peers": 200, "pace": 8},
                         lambda kind=kind: serve_slow_peers(lab, kind, torrent, 200, 8)) for kind in lab.clients])
