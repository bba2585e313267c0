#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges the samples of a soak and draws them: judge.py FILE.csv [FILE.svg]

What is asked of each column is how much it grows from the end of the warm-up to the end of the run, as the median of
the slopes between all pairs of samples (Theil-Sen), which a few high samples cannot move. Of samples that lie near each
other only the least counts: what is held, not what is in use for a moment.
"""
import csv
import statistics
import sys

WARM_UP = 0.25
WINDOWS = 24

# Column: how much it may grow in the whole run, as a share of its median and on top of that.
BOUNDS = {
    "resident_kib": (0.05, 3 * 1024),
    "heap_kib": (0.05, 2 * 1024),
    "descriptors": (0.0, 6),
    "threads": (0.0, 3),
}
SHOWN = ["resident_kib", "heap_kib", "descriptors", "threads", "connections", "lag_ms"]


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return [{key: float(value) for key, value in row.items()} for row in csv.DictReader(file)]


def after_warm_up(rows):
    start = rows[0]["seconds"] + (rows[-1]["seconds"] - rows[0]["seconds"]) * WARM_UP
    return [row for row in rows if row["seconds"] >= start]


def least_of_windows(points):
    """One point for each of WINDOWS equal parts: the lowest in it."""
    begin, end = points[0][0], points[-1][0]
    best = {}
    for at, value in points:
        window = min(int((at - begin) / max(end - begin, 1e-9) * WINDOWS), WINDOWS - 1)
        if window not in best or value < best[window][1]:
            best[window] = (at, value)
    return [best[window] for window in sorted(best)]


def slope(points):
    slopes = [(b[1] - a[1]) / (b[0] - a[0]) for i, a in enumerate(points) for b in points[i + 1:] if b[0] > a[0]]
    return statistics.median(slopes) if slopes else 0.0


def judge(rows):
    """Lines to print, and whether all is well."""
    measured = after_warm_up(rows) if rows else []
    if len(measured) < 10:
        return ["too few samples to judge"], False
    span = measured[-1]["seconds"] - measured[0]["seconds"]
    lines, good = [], True
    for column, (share, extra) in BOUNDS.items():
        values = [row[column] for row in measured]
        growth = slope(least_of_windows([(row["seconds"], row[column]) for row in measured])) * span
        bound = statistics.median(values) * share + extra
        holds = growth <= bound
        good = good and holds
        lines.append(
            f"{column:13} median {statistics.median(values):9.0f}   most {max(values):9.0f}   "
            f"grew by {growth:+8.0f} in {span / 60:.1f} min (bound {bound:.0f})   {'ok' if holds else 'GROWS'}")
    lags = sorted(row["lag_ms"] for row in measured)
    lines.append(f"{'connections':13} median {statistics.median(row['connections'] for row in measured):9.0f}")
    lines.append(f"{'lag_ms':13} median {statistics.median(lags):9.1f}   most {lags[-1]:9.1f}   "
                 f"(95 % of samples: {lags[int(len(lags) * 0.95)]:.1f})")
    return lines, good


def draw(rows):
    """One strip a column, all on the same time axis."""
    width, strip, left, right = 900, 110, 110, 15
    last = max(rows[-1]["seconds"], 1.0)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{strip * len(SHOWN) + 40}" '
        'font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="white"/>'
    ]
    for index, column in enumerate(SHOWN):
        top = 15 + index * strip
        most = max(max(row[column] for row in rows), 1.0)
        points = " ".join(
            f"{left + row['seconds'] / last * (width - left - right):.1f},"
            f"{top + (strip - 25) * (1 - row[column] / most):.1f}" for row in rows)
        bottom = top + strip - 25
        parts.append(
            f'<text x="8" y="{top + 12}">{column}</text><text x="{left - 6}" y="{top + 28}" text-anchor="end">'
            f'{most:g}</text><text x="{left - 6}" y="{bottom}" text-anchor="end">0</text>'
            f'<path d="M{left} {top}V{bottom}H{width - right}" fill="none" stroke="#888"/>'
            f'<polyline points="{points}" fill="none" stroke="#1a6fb5" stroke-width="1.5"/>')
    warm = left + WARM_UP * (width - left - right)
    height = strip * len(SHOWN)
    parts.append(f'<path d="M{warm:.1f} 15V{height}" stroke="#c60" stroke-dasharray="4 3"/>'
                 f'<text x="{warm + 4:.1f}" y="{height + 20}" fill="#c60">end of the warm-up</text>'
                 f'<text x="{width - right}" y="{height + 20}" text-anchor="end">{last:.0f} s</text></svg>\n')
    return "".join(parts)


def main():
    rows = read(sys.argv[1])
    if len(sys.argv) > 2 and rows:
        with open(sys.argv[2], "w", encoding="utf-8") as file:
            file.write(draw(rows))
    lines, good = judge(rows)
    print("\n".join(lines))
    print("soak: nothing grows" if good else "soak: NOT good")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
