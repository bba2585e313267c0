#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what gcovr found with what is asked of each part: check.py FILE.json

Prints lines and branches of each folder, and fails if a part with a threshold reaches less than that, or is missing.
"""
import fnmatch
import json
import sys

# Percent of the lines that the tests must reach: of each of these files, and of all of these files together.
EACH = {"engine/swarm/peer_connection*.cpp": 90}
TOGETHER = {
    "engine/swarm/*": 90,
    "engine/*": 85,
}


def counts(file):
    """Lines reached and lines in all, branches reached and branches in all."""
    lines = [line for line in file["lines"] if not line.get("gcovr/noncode", False)]
    branches = [branch for line in lines for branch in line.get("branches", []) if not branch.get("throw", False)]
    return (sum(line["count"] > 0 for line in lines), len(lines),
            sum(branch["count"] > 0 for branch in branches), len(branches))


def total(files):
    return tuple(map(sum, zip(*files))) if files else (0, 0, 0, 0)


def percent(part, whole):
    return 100.0 * part / whole if whole else 0.0


def describe(name, numbers):
    lit, lines, taken, branches = numbers
    return (f"{name:36} lines {percent(lit, lines):5.1f} % of {lines:6}   "
            f"branches {percent(taken, branches):5.1f} % of {branches:6}")


def parts(files):
    """Each part with a threshold: its name, its counts, and the threshold."""
    for pattern, least in TOGETHER.items():
        yield pattern, total([numbers for name, numbers in files.items() if fnmatch.fnmatch(name, pattern)]), least
    for pattern, least in EACH.items():
        matching = [name for name in sorted(files) if fnmatch.fnmatch(name, pattern)]
        for name in matching or [pattern]:
            yield name, files.get(name, total([])), least


def check(report):
    """Lines to print, and whether every threshold holds."""
    files = {file["file"]: counts(file) for file in report["files"]}
    text, good = [], True
    for folder in sorted({name.rpartition("/")[0] for name in files}):
        text.append(describe(folder, total([n for name, n in files.items() if name.rpartition("/")[0] == folder])))
    for name, numbers, least in parts(files):
        holds = percent(numbers[0], numbers[1]) >= least
        good = good and holds
        text.append(f"{describe(name, numbers)}   {'ok' if holds else 'TOO LITTLE'}: at least {least} %")
    return text, good


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text, good = check(json.load(file))
    print("\n".join(text))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
