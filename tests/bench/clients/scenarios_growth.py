# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""S9 and S10: what costs more when there are more peers or more torrents, although they do nothing."""
import json
import os
import time

from lab import GiB, MiB, Case
from processes import Window, now

IDLE_ADDRESSES, ACTIVE_ADDRESSES = "127.3.0.0", "127.1.0.0"


class _Crowd:
    """Idle connections to a client, from one address each."""

    def __init__(self, lab, client, torrent, count, timeout=30):
        self.count, self.connected = count, 0
        if count:
            self.process = lab.raw_peer("hold", client.port, torrent, f"conns={count}", f"src={IDLE_ADDRESSES}",
                                        f"limit={timeout}")
            words = self.process.wait_line("CONNECTED", timeout + 60).split()
            self.connected, self.seconds = int(words[1]), float(words[2])

    def alive(self):
        if not self.count:
            return 0
        self.process.tell("?")
        return int(self.process.wait_line("ALIVE", 10).split()[1])


def _cpu_per_message(lab, client, torrent, peers, *more):
    """(us of processor time for each message in a window, report of the load generator)"""
    leech = lab.raw_peer("leech", client.port, torrent, f"conns={peers}", f"src={ACTIVE_ADDRESSES}",
                         f"dur={2 if lab.options.quick else 5}", "warm=15", *more)
    leech.wait_line("WIN0", 60)
    before = client.process.cpu()
    leech.wait_line("WIN1", 60)
    cpu = client.process.cpu() - before
    report = json.loads(leech.wait_line("JSON", 20)[5:])
    leech.stop()
    if report["dead"] > peers / 2 or not report["win_messages"]:
        raise RuntimeError(f"active peers were sent away or not served: {report}")
    return round(1e6 * cpu / report["win_messages"], 2), report


def _cpu_per_rejection(lab, client, torrent, peers):
    """The smallest question and answer, one at a time on each connection; not every client plays along for long."""
    try:
        return _cpu_per_message(lab, client, torrent, peers, "kind=reject", "depth=1")[0]
    except RuntimeError:
        return None


def among_idle_peers(lab, kind, torrent, idle, active):
    client = lab.seeding_client(kind, torrent)
    window, resident = Window([client.process]), client.process.memory()[1]
    crowd = _Crowd(lab, client, torrent, idle)
    window.processes.append(crowd.process)
    if crowd.connected < idle * 0.98:
        raise RuntimeError(f"holds only {crowd.connected} of {idle} connections")
    time.sleep(1 if lab.options.quick else 3)
    grown = client.process.memory()[1] - resident
    began, cpu = now(), client.process.cpu()
    time.sleep(2 if lab.options.quick else 20)
    resting = 100 * (client.process.cpu() - cpu) / (now() - began)
    per_have, report = _cpu_per_message(lab, client, torrent, active, "pace=400", "kind=have")
    per_block, served = _cpu_per_message(lab, client, torrent, active, "pace=50", "depth=8")
    per_message = _cpu_per_rejection(lab, client, torrent, active)
    alive = crowd.alive()
    result = {"connected": alive, "connect_s": crowd.seconds, "KiB_per_peer": round(grown * 1024 / idle, 2),
              "rss_MiB": client.process.memory()[1], "idle_cpu_pct": round(resting, 2),
              "cpu_us_per_message": per_message, "cpu_us_per_have": per_have,
              "haves_per_s": round(report["win_messages"] / report["win_s"]),
              "cpu_us_per_block": per_block, "p99_ms": served["p99_ms"], **window.end()}
    client.stop()
    return result


def s9(lab):
    """20 active peers among 5,000 idle ones: each message, each block, memory for each peer, and rest."""
    idle, active = (200 if lab.options.quick else 5000), 20
    torrent = lab.blob(min(lab.size, 128 * MiB), 16 << 10)
    lab.interleave([Case({"scenario": "S9", "client": kind.name, "idle": idle, "active": active},
                         lambda kind=kind: among_idle_peers(lab, kind, torrent, idle, active), repeats=3)
                    for kind in lab.clients])


def _cost_per_byte(lab, client, torrent, peers, depth):
    """Seeds as fast as it goes to `peers` connections and measures a window of that."""
    leech = lab.raw_peer("leech", client.port, torrent, f"conns={peers}", f"depth={depth}", f"src={ACTIVE_ADDRESSES}",
                         f"dur={1 if lab.options.quick else 4}", "warm=6")
    leech.wait_line("WIN0", 60)
    before = client.process.cpu()
    leech.wait_line("WIN1", 60)
    cpu = client.process.cpu() - before
    report = json.loads(leech.wait_line("JSON", 20)[5:])
    leech.stop()
    if not report["win_bytes"]:
        raise RuntimeError(f"served nothing: {report}")
    return {"cpu_s_per_GiB": round(cpu / (report["win_bytes"] / GiB), 3), "unchoked": report["unchoked"],
            "MiBps": round(report["win_bytes"] / MiB / report["win_s"], 1)}


def seed_to_many(lab, kind, torrent, peers, active):
    client = lab.seeding_client(kind, torrent)
    window = Window([client.process])
    crowd = _Crowd(lab, client, torrent, peers - active)
    if crowd.count:
        window.processes.append(crowd.process)
    result = _cost_per_byte(lab, client, torrent, active, 32)
    result |= {"rss_MiB": client.process.memory()[1], **window.end()}
    client.stop()
    return result


def seed_beside_many(lab, kind, torrent, folder, count):
    """One busy torrent beside `count` started ones that nobody asks for. Their files lie beside its own."""
    lab.scratch()
    lab.tracker.peers = []
    client = lab.client(kind)
    client.seed([torrent.path, folder] if count else [torrent.path], torrent.root)
    lab.await_seeding(client, torrent)
    time.sleep(1 if lab.options.quick else 3)
    window, began, cpu = Window([client.process]), now(), client.process.cpu()
    time.sleep(2 if lab.options.quick else 10)
    resting = 100 * (client.process.cpu() - cpu) / (now() - began)
    result = _cost_per_byte(lab, client, torrent, 1, 256)
    result |= {"idle_cpu_pct": round(resting, 2), "rss_MiB": client.process.memory()[1], **window.end()}
    client.stop()
    return result


def s10(lab):
    """Freshet alone: the cost of a byte with 1 to 500 peers, and beside 1 to 1,000 torrents at rest."""
    torrent, cases = lab.blob(min(lab.size, 512 * MiB), MiB), []
    for kind in [k for k in lab.clients if k.name == "freshet"]:
        def add(op, peers, active, torrents, measure):
            cases.append(Case({"scenario": "S10", "client": kind.name, "op": op, "peers": peers, "active": active,
                               "torrents": torrents}, measure, repeats=3))
        for peers in (1, 20) if lab.options.quick else (1, 10, 100, 500):
            add("peers, all served", peers, peers, 1, lambda n=peers: seed_to_many(lab, kind, torrent, n, n))
        for peers in (4, 20) if lab.options.quick else (4, 10, 100, 500):
            add("peers, few served", peers, 4, 1, lambda n=peers: seed_to_many(lab, kind, torrent, n, 4))
        for count in (0, 20) if lab.options.quick else (1, 100, 1000):
            parent = os.path.join(lab.work, f"beside{count}")
            os.makedirs(os.path.join(parent, "data"))
            _, files = lab.tiny_torrents(count, parent=parent)
            os.link(torrent.data_path, os.path.join(files, torrent.name))
            busy = _Elsewhere(torrent, files)
            add("torrents at rest", 1, 1, count, lambda b=busy, p=parent, n=count: seed_beside_many(
                lab, kind, b, os.path.join(p, "torrents"), n))
    lab.interleave(cases)


class _Elsewhere:
    """A torrent whose data lies in another folder."""

    def __init__(self, torrent, root):
        self.root, self._torrent = root, torrent

    def __getattr__(self, name):
        return getattr(self._torrent, name)

    @property
    def data_path(self):
        return os.path.join(self.root, self._torrent.name)
