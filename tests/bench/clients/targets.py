#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Freshet is meant to reach, what it must reach, and what a run of bench.py has measured: a table in Markdown.

    targets.py build/bench/clients.json [--hash-limit 1=3.9 --hash-limit 2=7.1]

A ratio is Freshet's median divided by that of the other client in the same run; "best" is the other client that did
best. The limit of hashing is what load/limits.c reads and hashes with OpenSSL in the same run, unless a better one is
given in GiB/s for that number of cores (see bench_hashing).
"""
import argparse

from results import load, markdown_table, medians

NOT_MEASURED = "not measured"
MORE, LESS = "more", "less"  # what is better


class Measured:
    """The medians of one run, to be asked for."""

    def __init__(self, lines):
        self.lines = [m for m in lines if "error" not in m]

    def value(self, client, column, **where):
        for line in self.lines:
            if line.get("client") == client and all(line.get(k) == v for k, v in where.items()):
                return line.get(column)
        return None

    def best_other(self, column, better, **where):
        """(value, client), of those that serve everybody: it is easy to be quick for a few."""
        found = [(m[column], m["client"]) for m in self.lines
                 if m.get("client") not in ("freshet", "limit", None) and m.get(column) is not None
                 and m.get("unchoked", m.get("peers", 0)) >= 0.9 * m.get("peers", 0)
                 and all(m.get(k) == v for k, v in where.items())]
        if not found:
            return None, None
        return max(found) if better == MORE else min(found)


class Row:
    def __init__(self, what, must, stretch, better, unit=""):
        self.what, self.must, self.stretch, self.better, self.unit = what, must, stretch, better, unit
        self.number, self.shown = None, NOT_MEASURED

    def reaches(self, limit):
        return self.number >= limit if self.better == MORE else self.number <= limit

    def verdict(self):
        if self.number is None:
            return "?"
        if self.stretch is not None and self.reaches(self.stretch):
            return "stretch"
        if self.must is None:
            return "not yet"
        return "yes" if self.reaches(self.must) else "no"

    def limit_text(self, limit):
        if limit is None:
            return "-"
        sign = "≥" if self.better == MORE else "≤"
        return f"{sign} {limit:,g}{' ' + self.unit if self.unit else 'x'}"

    def cells(self):
        return [self.what, self.limit_text(self.must), self.limit_text(self.stretch), self.shown, self.verdict()]


def number(value):
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def absolute(measured, what, must, stretch, better, unit, column, **where):
    row = Row(what, must, stretch, better, unit)
    row.number = measured.value("freshet", column, **where)
    if row.number is not None:
        row.shown = f"{number(row.number)} {unit}"
    return row


def ratio(measured, what, must, stretch, better, unit, column, against=None, **where):
    row = Row(f"{what} against {against or 'the best other client'}", must, stretch, better)
    ours = measured.value("freshet", column, **where)
    theirs, who = (measured.value(against, column, **where), against) if against else \
        measured.best_other(column, better, **where)
    if ours is not None and theirs:
        row.number = ours / theirs
        row.shown = f"{row.number:.2f}x ({number(ours)} against {number(theirs)} {unit} of {who})"
    elif ours is not None:
        row.shown = f"({number(ours)} {unit}; nobody to compare with)"
    return row


def download_rows(measured):
    rows = []
    for piece in (1024, 4096):
        where = {"scenario": "S1", "piece_KiB": piece, "peer": "raw"}
        what = f"S1 download to a new file, {piece // 1024} MiB pieces"
        for client, must, stretch in (("libtorrent", 1.6, 2.5), ("aria2", 1.3, 2.0)):
            rows.append(ratio(measured, f"{what}, speed", must, stretch, MORE, "MiB/s", "MiBps", client, **where))
        for client, must in (("libtorrent", 0.55), ("aria2", 0.65)):
            rows.append(ratio(measured, f"{what}, CPU", must, 0.35, LESS, "CPU-s/GiB", "cpu_s_per_GiB", client,
                              **where))
    for name, what in (("S1shm", "to new shared memory"), ("S1cached", "onto pages in memory")):
        rows += [absolute(measured, f"{name} download {what}, speed", 1000, 1300, MORE, "MiB/s", "MiBps",
                          scenario=name),
                 absolute(measured, f"{name} download {what}, CPU", 0.95, 0.70, LESS, "CPU-s/GiB", "cpu_s_per_GiB",
                          scenario=name)]
    return rows


def seed_rows(measured):
    return [ratio(measured, f"S3 seed to {words}, CPU", 0.7, 0.5, LESS, "CPU-s/GiB", "cpu_s_per_GiB", scenario="S3",
                  peer=peer) for words, peer in (("one leech", "raw x1"), ("four leeches", "raw x4"))]


def check_rows(measured, hash_limits):
    rows = []
    for cores in (1, 2):
        where, on = {"scenario": "S4", "cores": cores}, f"on {cores} core{'s' if cores > 1 else ''}"
        rows.append(ratio(measured, f"S4 check of 2 GiB {on}", 2.0, None, MORE, "GiB/s", "GiBps", op="check", **where))
        share = Row(f"S4 check of 2 GiB {on}, share of the limit", None, 0.9, MORE)
        ours = measured.value("freshet", "GiBps", op="check", **where)
        limit = hash_limits.get(cores) or measured.value("limit", "GiBps", op="check", **where)
        if ours and limit:
            share.number = ours / limit
            share.shown = f"{share.number:.2f}x ({number(ours)} of {number(limit)} GiB/s)"
        rows.append(share)
    for cores in (1, 2):
        rows.append(ratio(measured, f"S4 create on {cores} core{'s' if cores > 1 else ''}", 1.5, 2.2, MORE, "GiB/s",
                          "GiBps", "mktorrent", scenario="S4", op="create", cores=cores))
    return rows


def memory_rows(measured):
    rows = []
    for what, where in (("S1 download", {"scenario": "S1", "piece_KiB": 1024, "peer": "raw"}),
                        ("S1 download, 4 MiB pieces", {"scenario": "S1", "piece_KiB": 4096, "peer": "raw"}),
                        ("S3 seed", {"scenario": "S3", "peer": "raw x1"})):
        rows.append(absolute(measured, f"{what} of 2 GiB, peak resident memory", 60, 40, LESS, "MiB", "rss_peak_MiB",
                             **where))
    return rows


def crowd_rows(measured):
    s2, s7, s6 = {"scenario": "S2"}, {"scenario": "S7"}, {"scenario": "S6"}
    s9 = {"scenario": "S9"}
    return [
        ratio(measured, "S2 20,000 small files, time", 1.0, 0.6, LESS, "s", "wall_s", **s2),
        ratio(measured, "S2 20,000 small files, CPU", 1.0, 0.6, LESS, "CPU-s", "cpu_s", **s2),
        ratio(measured, "S7 200 slow peers, p99 from request to block", 1.0, 0.6, LESS, "ms", "p99_ms", **s7),
        ratio(measured, "S7 200 slow peers, CPU of a block", 1.0, 0.6, LESS, "us", "cpu_us_per_block", **s7),
        absolute(measured, "S9 5,000 idle and 20 active peers, CPU of a message", 12, 10, LESS, "us",
                 "cpu_us_per_message", **s9),
        absolute(measured, "S9 memory of an idle peer", 8, 5, LESS, "KiB", "KiB_per_peer", **s9),
        ratio(measured, "S6 swarm of 1 + 8, time until the last is done", 0.8, 0.6, LESS, "s", "wall_s", **s6),
        ratio(measured, "S6 swarm of 1 + 8, CPU of all", 0.6, 0.4, LESS, "CPU-s", "cpu_s", **s6),
    ]


def growth_rows(measured):
    rows = []
    for op, key, what in (("peers, all served", "peers", "S10 a byte to {} peers"),
                          ("peers, few served", "peers", "S10 a byte to few of {} peers"),
                          ("torrents at rest", "torrents", "S10 a byte beside {} torrents at rest")):
        lines = [m for m in measured.lines if m["scenario"] == "S10" and m["op"] == op and m.get("cpu_s_per_GiB")]
        row = Row(what.format(max((m[key] for m in lines), default="many")) + ", CPU against the smallest case", 1.1,
                  None, LESS)
        if len(lines) > 1:
            lines.sort(key=lambda m: m[key])
            first, last = lines[0]["cpu_s_per_GiB"], lines[-1]["cpu_s_per_GiB"]
            row.number = last / first
            row.shown = f"{row.number:.2f}x ({number(last)} against {number(first)} CPU-s/GiB)"
        rows.append(row)
    return rows


def report(results, hash_limits):
    measured = Measured(medians(results["rows"]))
    rows = [*download_rows(measured), *seed_rows(measured), *check_rows(measured, hash_limits),
            *memory_rows(measured), *crowd_rows(measured), *growth_rows(measured)]
    table = markdown_table(["what", "must", "stretch", "measured", "met?"],
                           [row.cells() for row in rows if row.shown != NOT_MEASURED])
    about = results["machine"]
    versions = "; ".join(f"{name}: {version}" for name, version in about["versions"].items() if version)
    judged = [row.verdict() for row in rows if row.number is not None and row.must is not None]
    return (f"Measured {about['date']} on {about['cores']} cores of {about['cpu'].strip()}, "
            f"{about['memory']} of memory, Linux {about['kernel']}. {versions}.\n\n{table}\n\n"
            f"{len(judged) - judged.count('no')} of {len(judged)} measured targets are met, "
            f"{judged.count('stretch')} of them with all that was hoped for.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", help="what bench.py wrote")
    parser.add_argument("--hash-limit", action="append", default=[], metavar="CORES=GIBPS")
    options = parser.parse_args()
    limits = {int(cores): float(rate) for cores, rate in (text.split("=") for text in options.hash_limit)}
    print(report(load(options.results), limits))


if __name__ == "__main__":
    main()
