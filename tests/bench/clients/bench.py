#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures BitTorrent clients on the same work, in turn, in a network of their own that has only loopback.

FRESHET_CLI in the environment names the freshet-cli to measure. The load generators and this program run on core 0,
the client on core 1. ../README.md says what each scenario does and how to read the tables.
"""
import argparse
import os
import platform
import resource
import shutil
import signal
import subprocess
import sys
import time

import results
import targets
from adapters_daemons import Libtorrent, QBittorrent, Transmission
from adapters_programs import Aria2, Freshet, RTorrent
from lab import HARNESS, Lab
from processes import now
from scenarios_check import s4, s8
from scenarios_download import s1, s1cached, s1lt, s1shm, s2
from scenarios_growth import s9, s10
from scenarios_many import s5, s6
from scenarios_seed import s3, s3lt, s7

CLIENTS = {c.name: c for c in (Freshet, Libtorrent, Aria2, RTorrent, QBittorrent, Transmission)}
DEFAULT_CLIENTS = "freshet,libtorrent,aria2,rtorrent"
SCENARIOS = {f.__name__: f for f in (s1, s1lt, s1shm, s1cached, s2, s3, s3lt, s4, s5, s6, s7, s8, s9, s10)}
DEFAULT_SCENARIOS = "s1,s1shm,s1cached,s3,s4,s2,s7,s6,s9,s10,s5,s8"


def enter_own_network():
    """Starts this program again in a network namespace without any way out, if the machine can do that."""
    if os.environ.get("FRESHET_BENCH_NETWORK"):
        return
    own = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
    if not shutil.which("unshare") or subprocess.run([*own, "true"], stderr=subprocess.DEVNULL).returncode != 0:
        print("No network namespace can be made here: measuring on the machine's own loopback.", file=sys.stderr)
        return
    os.environ["FRESHET_BENCH_NETWORK"] = "1"
    # 127.0.0.10 and so on one by one, as qBittorrent binds only to addresses that it sees on an interface.
    script = ("ip link set lo up && ip addr add 10.77.0.1/24 dev lo && "
              "for i in 10 11 12 13 14 15 16 17 18; do ip addr add 127.0.0.$i/32 dev lo; done; exec \"$@\"")
    os.execvp("unshare", [*own, "sh", "-c", script, "sh", sys.executable, os.path.abspath(sys.argv[0]), *sys.argv[1:]])


def machine():
    def output(command):
        return subprocess.run(command, shell=True, capture_output=True, text=True).stdout.strip()
    versions = {"freshet": f"'{Freshet.binary}' --version", "qbittorrent": "qbittorrent-nox --version",
                "transmission": "transmission-daemon --version 2>&1", "aria2": "aria2c --version | head -n 1",
                "rtorrent": "rtorrent -h | grep -i version", "mktorrent": "mktorrent -h | head -n 1",
                "openssl": "openssl version"}
    found = {name: output(command) for name, command in versions.items()}
    if not Libtorrent.missing():
        import libtorrent
        found["libtorrent"] = libtorrent.__version__
    return {"date": time.strftime("%Y-%m-%d %H:%MZ", time.gmtime()), "kernel": platform.release(),
            "cores": os.cpu_count(), "cpu": output("grep -m1 'model name' /proc/cpuinfo | cut -d: -f2"),
            "sha_ni": "sha_ni" in output("grep -m1 flags /proc/cpuinfo"),
            "memory": output("free -h | awk '/Mem/{print $2}'"), "versions": found}


def installed_clients(names):
    found, missing = [], []
    for name in names:
        reason = CLIENTS[name].missing()
        (missing if reason else found).append(f"{name} ({reason})" if reason else name)
    print("Measured: " + (", ".join(found) or "nobody"), file=sys.stderr)
    if not shutil.which("mktorrent"):
        missing.append("mktorrent")
    if missing:
        print("Not installed: " + ", ".join(missing), file=sys.stderr)
    return [CLIENTS[name] for name in found]


def list_of(known):
    def parse(text):
        names = [name for name in text.split(",") if name]
        unknown = [name for name in names if name not in known]
        if unknown:
            raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown)}; there are {', '.join(known)}")
        return names
    return parse


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=list_of(CLIENTS), default=DEFAULT_CLIENTS,
                        help=f"of {', '.join(CLIENTS)} (default: {DEFAULT_CLIENTS})")
    parser.add_argument("--scenarios", type=list_of(SCENARIOS), default=DEFAULT_SCENARIOS,
                        help=f"of {', '.join(SCENARIOS)} (default: {DEFAULT_SCENARIOS})")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--size", type=int, default=2048, help="MiB of the large file")
    parser.add_argument("--torrents", type=lambda s: [int(x) for x in s.split(",")], default="1000",
                        help="how many in s5, for example 1000,10000")
    parser.add_argument("--out", default="clients.json", help="results; the tables go to a .md file beside it")
    parser.add_argument("--add", action="store_true", help="keep the rows of --out that are not measured again")
    parser.add_argument("--work", help="folder for temporary data, 8 GiB; default: the system's")
    parser.add_argument("--full", action="store_true", help="the full size also for clients that crawl on it")
    parser.add_argument("--slow", type=float, default=40, help="what takes more seconds is repeated 3 times at most")
    parser.add_argument("--quick", "--smoke", action="store_true",
                        help="does everything work? Small, once, and the numbers mean nothing")
    parser.add_argument("--keep", action="store_true", help="keep the temporary data")
    parser.add_argument("--show", metavar="FILE", help="only print the tables of a results file")
    options = parser.parse_args()
    if options.show and not os.path.exists(options.show):
        parser.error(f"there is no {options.show}")
    if options.quick:
        options.repeats, options.size = 1, min(options.size, 64)
    return options


def as_text(measured):
    return targets.report(measured, {}) + "\n\n" + results.tables(measured["medians"]) + "\n"


def main():
    options = parse_arguments()
    if options.show:
        print(as_text(results.load(options.show)))
        return
    enter_own_network()
    clients = installed_clients(options.clients)
    if not options.add and os.path.exists(options.out):
        os.remove(options.out)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 65536) if hard != -1 else 65536, hard))
    os.sched_setaffinity(0, HARNESS)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    lab, about, began = Lab(options, clients), machine(), now()
    try:
        for name in options.scenarios:
            print(f"== {name}: {SCENARIOS[name].__doc__.splitlines()[0]} [{now() - began:.0f} s]", file=sys.stderr)
            SCENARIOS[name](lab)
            text = as_text(results.save(options.out, about, lab.rows))
            with open(os.path.splitext(options.out)[0] + ".md", "w") as f:
                f.write(text)
    finally:
        lab.close()
    print(text)


if __name__ == "__main__":
    main()
