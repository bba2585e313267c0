# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""S5 and S6: many torrents in one client, and many clients in one swarm."""
import os
import time
from concurrent.futures import ThreadPoolExecutor

from lab import CLIENT, CLIENT_PORT, HARNESS, GiB, MiB, Case
from network import handshake
from processes import Window, machine_lock, now


def await_all(client, torrents, timeout):
    """Until a handshake for every torrent is answered; many at a time, each from an address of its own."""
    def answers(numbered):
        number, torrent = numbered
        try:
            handshake("127.0.0.1", client.port, torrent.info_hash, f"127.0.2.{number + 1}", 10).close()
            return True
        except OSError:
            return False

    end, left = now() + timeout, list(torrents)
    with ThreadPoolExecutor(100) as pool:
        while left:
            asked, later = left[:200], left[200:]
            answered = list(pool.map(answers, enumerate(asked)))
            left = [t for t, yes in zip(asked, answered) if not yes] + later
            if all(answered):
                continue
            if now() > end or client.process and not client.process.poll():
                raise TimeoutError(f"{len(left)} of {len(torrents)} torrents never answered")
            time.sleep(0.02)


def _restart(lab, kind, number, torrents, save, limit):
    """A client that runs with all torrents after a restart, and what that took."""
    client = kind(os.path.join(lab.work, "run", f"{kind.name}{number}"), CLIENT_PORT + 10 * number, CLIENT)
    result = {}
    try:
        began = now()
        client.add_many(torrents, save)
        if client.process:
            await_all(client, torrents, limit)
        result["first_add_s"] = round(now() - began, 2)
        client.stop()
        client.process = None
        window, began = Window([]), now()
        client.resume_many(torrents, save)
        window.processes.append(client.process)
        await_all(client, torrents, limit)
        result |= {"wall_s": round(now() - began, 3), "cpu_s": round(client.process.cpu(), 2), **window.end()}
    except Exception as e:
        client.stop()
        return None, {"error": f"{type(e).__name__}: {e}"[:200]}
    return client, result


def s5(lab):
    """Restart with many seeding torrents: time until all answer, memory, use of the processor at rest."""
    for count in [20] if lab.options.quick else lab.options.torrents:
        lab.scratch()
        sets = {announce: lab.tiny_torrents(count, announce) for announce in {k.announces_many for k in lab.clients}}
        resting = []
        for number, kind in enumerate(lab.clients):
            labels = {"scenario": "S5", "client": kind.name, "torrents": count, "rep": 0}
            with machine_lock():
                client, result = _restart(lab, kind, number, *sets[kind.announces_many], 60 + count * 0.03)
            if client:
                resting.append((client, {**labels, **result}))
            else:
                lab.emit({**labels, **result})
        time.sleep(1 if lab.options.quick else 5)
        before = [(now(), client.process.cpu()) for client, _ in resting]
        time.sleep(2 if lab.options.quick else 20)
        for (client, row), (began, cpu) in zip(resting, before):
            peak, resident, anonymous = client.process.memory()
            used = 100 * (client.process.cpu() - cpu) / (now() - began)
            lab.emit({**row, "idle_cpu_pct": round(used, 2), "rss_MiB": resident, "rss_anon_MiB": anonymous,
                      "rss_peak_MiB": peak, "KiB_per_torrent": round(resident * 1024 / count, 1),
                      "threads": client.process.threads()})
        for client, _ in resting:
            client.stop()


def swarm(lab, kind, torrent, count):
    """One seed and `count` leeches of one kind on both cores, until the last has everything."""
    folder, cpus = lab.scratch(), HARNESS | CLIENT
    members = [(kind.peers_prefix + str(10 + i), CLIENT_PORT + 10 * i) for i in range(count + 1)]
    lab.tracker.peers = []
    seed = kind(os.path.join(folder, "seed"), members[0][1], cpus, members[0][0])
    seed.start()
    seed.add(torrent, torrent.root, seed=True, trusted=True)
    lab.await_seeding(seed, torrent)
    lab.tracker.peers = members
    leeches = []
    for i in range(1, count + 1):
        leech = kind(os.path.join(folder, f"leech{i}"), members[i][1], cpus, members[i][0])
        leech.keeps_seeding, leech.save = True, os.path.join(folder, f"save{i}")
        os.makedirs(leech.save)
        leech.start()
        leeches.append(leech)
    everybody = [seed, *leeches]
    cpu_before = sum(c.process.cpu() for c in everybody if c.process)
    ballast = lab.ballast(torrent.size // MiB * count * 9 // 8 + 256)
    window = Window([c.process for c in everybody if c.process] + [ballast])
    ballast.tell("go")
    began = now()
    for leech in leeches:
        leech.add(torrent, leech.save, [m for m in members if m[1] != leech.port])
        if leech.process not in window.processes:
            window.processes.append(leech.process)
    finished = {}
    while len(finished) < count:
        for leech in leeches:
            if leech not in finished and leech.done():
                finished[leech] = now() - began
        if now() - began > 100:
            raise TimeoutError(f"{len(finished)} of {count} finished")
        time.sleep(0.01)
    cpu = sum(c.process.cpu() for c in everybody) - cpu_before
    resident = sum(c.process.memory()[2] for c in everybody)
    disturbance, times, amount = window.end(), sorted(finished.values()), torrent.size * count / GiB
    for client in everybody:
        client.stop()
    right = all(torrent.verify(leech.save) for leech in leeches)
    return {"wall_s": round(times[-1], 2), "first_done_s": round(times[0], 2),
            "MiBps": round(amount * 1024 / times[-1], 1), "cpu_s": round(cpu, 2),
            "cpu_s_per_GiB": round(cpu / amount, 2), "rss_anon_MiB": round(resident, 1), "hash_ok": right,
            **disturbance}


def s6(lab):
    """A swarm of one seed and eight leeches of the same client, which have to help each other."""
    count = 3 if lab.options.quick else 8
    torrent = lab.blob(min(lab.size, 256 * MiB), 256 << 10)
    lab.interleave([Case({"scenario": "S6", "client": kind.name, "leeches": count},
                         lambda kind=kind: swarm(lab, kind, torrent, count), kind) for kind in lab.clients])
