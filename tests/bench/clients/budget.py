#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the processor time of one GiB goes: freshet-cli under perf, its samples folded into groups by thread.

Measures a download into memory (as s1shm) and seeding from the page cache (as s3), and prints CPU-s/GiB in Markdown.
FRESHET_CLI names the program; it needs symbols (./dev bench budget builds it with the preset `profile`).
"""
import argparse
import collections
import json
import os
import re
import shutil
import subprocess
import sys

from adapters_programs import Freshet
from bench import enter_own_network
from lab import HARNESS, GiB, MiB, Lab
from processes import machine_lock, stop_all
from scenarios_download import download

# The frames of a sample are looked at from the innermost outwards; the first that matches decides.
GROUPS = [(group, re.compile(pattern)) for group, pattern in (
    ("memory: page faults", r"exc_page_fault|do_anonymous_page|clear_page"),
    ("kernel: receive", r"^(tcp_recvmsg|sock_recvmsg|__sys_recv|__x64_sys_recv|sock_read_iter)"),
    ("kernel: send", r"^(tcp_sendmsg|sock_sendmsg|__sys_send|__x64_sys_send|sock_write_iter)"),
    ("thread hand-over", r"futex|eventfd|pthread_cond|pthread_mutex|AnswerBox|JobQueue|WriteQueue|QMutex"
                         r"|QWaitCondition|QSemaphore|postEvent|wakeUp|sendPostedEvents"),
    ("event loop", r"epoll|do_sys_poll|__poll|ppoll|g_main|g_source|QEventDispatcher|EpollDispatcher|timerfd"
                   r"|QSocketNotifier|QTimerInfo|clock_gettime|QtScheduler"),
    ("file write", r"^(vfs_write|__x64_sys_pwrite|ksys_pwrite|do_pwritev|vfs_fallocate|vfs_writev)"),
    ("file read", r"^(vfs_read|__x64_sys_pread|ksys_pread|do_preadv|vfs_readv|filemap_read)"),
    ("hashing", r"sha1|sha256|EVP_Digest|PieceHasher|[Hh]ashMany|MultiHash|ShaNi"),
    ("memory: allocation", r"^(_int_malloc|_int_free|malloc|free|calloc|realloc|operator new|operator delete"
                           r"|__libc_malloc|cfree|malloc_consolidate|tcache|unlink_chunk|sysmalloc|systrim)"),
    ("decoder", r"MessageDecoder|message_decoder"),
    ("picker, pipeline, upload", r"PiecePicker|AvailabilityIndex|BegunPieces|RequestPipeline|Downloader|PieceAssembler"
                                 r"|Uploader|Choker|PieceBlame|ReadCache|BlockReader|FileStore"),
    ("connection", r"PeerConnection|TcpStream|Throttle|TokenBucket|RateMeter|QAbstractSocket|QTcpSocket"
                   r"|QNativeSocketEngine|QIODevice|QRingBuffer"),
)]
COPY = re.compile(r"mem(cpy|move)|_avx_unaligned|_evex_unaligned|_erms")
FRAME = re.compile(r"^\s+[0-9a-f]+ (.*?)(\+0x[0-9a-f]+)?( \(inlined\))?$")


def group_of(frames):
    if frames and COPY.search(frames[0]):
        return "copying payload"
    for frame in frames:
        for group, pattern in GROUPS:
            if pattern.search(frame):
                return group
    return "other"


def fold(data):
    """Nanoseconds of processor time for each (group, thread) in a file of perf record."""
    script = subprocess.Popen(["perf", "script", "-i", data, "-F", "comm,tid,period,ip,sym"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True, errors="replace")
    spent, others, first = collections.Counter(), collections.Counter(), {}
    head, frames = None, []
    for line in script.stdout:
        frame = FRAME.match(line)
        if frame:
            frames.append(frame.group(1))
        elif line.strip():
            head, frames = line.rsplit(None, 2), []
        elif head:
            group = group_of(frames)
            spent[group, _thread_of(head, first)] += int(head[2])
            if group == "other":
                others[frames[0] if frames else "?"] += int(head[2])
            head = None
    script.wait()
    return spent, others


def _thread_of(head, first):
    """Unnamed threads bear the name of the one that started them, which has the lowest number."""
    name, number = head[0].strip(), int(head[1])
    first[name] = min(number, first.get(name, number))
    return name if number == first[name] else f"{name}'s workers"


def table(title, spent, amount):
    """Groups by threads; threads of one name (a pool) are taken together."""
    threads = [t for t, _ in _sums(spent, 1).most_common() if _sums(spent, 1)[t] > 0.005 * sum(spent.values())]
    groups = [g for g, _ in _sums(spent, 0).most_common()]

    def cell(nanoseconds):
        return f"{nanoseconds / 1e9 / amount:.3f}" if nanoseconds else ""

    lines = [f"| {title}, CPU-s/GiB | " + " | ".join(threads) + " | all |", "|---" * (len(threads) + 2) + "|"]
    for group in groups:
        row = [cell(spent[group, thread]) for thread in threads]
        lines.append(f"| {group} | " + " | ".join(row) + f" | {cell(_sums(spent, 0)[group])} |")
    row = [cell(_sums(spent, 1)[thread]) for thread in threads]
    lines.append("| **all** | " + " | ".join(row) + f" | **{cell(sum(spent.values()))}** |")
    return "\n".join(lines)


def _sums(spent, part):
    sums = collections.Counter()
    for key, value in spent.items():
        sums[key[part]] += value
    return sums


class Profiled(Freshet):
    """freshet-cli as a child of perf record."""
    data = None

    def run(self, argv, **options):
        super().run(["perf", "record", "-q", "-e", "cpu-clock", "-F", "997", "--call-graph", "dwarf,8192", "-o",
                     self.data, "--", *argv], **options)


def profile_download(lab, torrent):
    save = os.path.join(lab.shm, "save")
    result = download(lab, Profiled, torrent, "raw", save)
    if not result["hash_ok"]:
        raise RuntimeError("the download is damaged")


def profile_seed(lab, torrent):
    client = lab.seeding_client(Profiled, torrent)
    leech = lab.raw_peer("leech", client.port, torrent, "conns=1", "depth=500", "check=1", "limit=120")
    report = json.loads(leech.wait_line("JSON", 140)[5:])
    client.stop()
    if report["complete"] != 1 or report["bad"]:
        raise RuntimeError(f"the raw leech is not complete: {report}")


def perf_is_usable():
    probe = ["perf", "record", "-q", "-e", "cpu-clock", "-o", os.devnull, "--", "true"]
    return shutil.which("perf") and subprocess.run(probe, capture_output=True).returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=1024, help="MiB to transfer")
    parser.add_argument("--others", action="store_true", help="also list what is counted as other")
    options = parser.parse_args()
    options.work, options.keep, options.quick, options.full = None, False, False, True
    if not perf_is_usable():
        sys.exit("perf is not usable here: install linux-perf, and allow it (kernel.perf_event_paranoid).")
    enter_own_network()
    os.sched_setaffinity(0, HARNESS)
    lab = Lab(options, [Profiled])
    Profiled.data = os.path.join(lab.work, "perf.data")
    try:
        torrent = lab.blob(options.size * MiB, MiB)
        for title, run in (("Download into memory", profile_download), ("Seeding to one leech", profile_seed)):
            with machine_lock():
                run(lab, torrent)
                stop_all()
            spent, others = fold(Profiled.data)
            print(table(title, spent, torrent.size / GiB) + "\n")
            if options.others:
                print("\n".join(f"{t / 1e9 / (torrent.size / GiB):.3f} {name}" for name, t in others.most_common(15)))
    finally:
        lab.close()


if __name__ == "__main__":
    main()
