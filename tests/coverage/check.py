#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what gcovr found with what is asked of each part: check.py FILE.json

Prints lines and branches of each folder, and fails if a part with a threshold reaches less than that, or is missing.
"""
import fnmatch
import json
import sys

# Files: percent of the lines that the tests must reach, all of these files together.
THRESHOLDS = {
    "engine/swarm/peer_connection*.cpp": 90,
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


def check(report):
    """Lines to print, and whether every threshold holds."""
    files = {file["file"]: counts(file) for file in report["files"]}
    text, good = [], True
    for folder in sorted({name.rpartition("/")[0] for name in files}):
        text.append(describe(folder, total([n for name, n in files.items() if name.rpartition("/")[0] == folder])))
    for pattern, wanted in THRESHOLDS.items():
        numbers = total([n for name, n in files.items() if fnmatch.fnmatch(name, pattern)])
        reached = percent(numbers[0], numbers[1])
        holds = reached >= wanted
        good = good and holds
        text.append(f"{describe(pattern, numbers)}   {'ok' if holds else 'TOO LITTLE'}: at least {wanted} %")
    return text, good


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text, good = check(json.load(file))
    print("\n".join(text))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
