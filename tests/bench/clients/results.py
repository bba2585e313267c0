# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of measurements to medians, tables and files."""
import json
import os
import statistics

MOST_FOREIGN = 10.0  # % of a core that others may use during a measurement; more, and the repeat counts only if all did

# What a line of a table is about, beside the client.
KEYS = {"S1": ["piece_KiB", "peer", "size_MiB"], "S1shm": ["piece_KiB", "peer", "size_MiB"],
        "S1cached": ["piece_KiB", "peer", "size_MiB"], "S2": ["peer", "files"],
        "S3": ["peer", "size_MiB"], "S4": ["op", "cores"], "S5": ["torrents"], "S6": ["leeches"],
        "S7": ["peers"], "S8": ["op"], "S9": ["idle", "active"], "S10": ["op", "peers", "active", "torrents"]}

# What a table shows, in this order; the JSON file has everything.
COLUMNS = {
    "S1": "MiBps cpu_s_per_GiB client_core_pct seeder_core_pct rss_peak_MiB rss_anon_MiB threads start_s hook_lag_s",
    "S1shm": "MiBps cpu_s_per_GiB client_core_pct seeder_core_pct rss_peak_MiB rss_anon_MiB threads",
    "S1cached": "MiBps cpu_s_per_GiB client_core_pct seeder_core_pct rss_peak_MiB rss_anon_MiB threads",
    "S2": "wall_s MiBps cpu_s cpu_s_per_GiB client_core_pct rss_peak_MiB rss_anon_MiB start_s",
    "S3": "MiBps cpu_s_per_GiB client_core_pct peer_core_pct rss_peak_MiB rss_anon_MiB",
    "S4": "wall_s GiBps cpu_s_per_GiB rss_peak_MiB",
    "S5": "wall_s cpu_s rss_MiB rss_anon_MiB KiB_per_torrent idle_cpu_pct first_add_s",
    "S6": "wall_s first_done_s MiBps cpu_s cpu_s_per_GiB rss_anon_MiB",
    "S7": "cpu_pct cpu_us_per_block p50_ms p99_ms unchoked missed rss_peak_MiB rss_anon_MiB",
    "S8": "MiBps GiBps cpu_s_per_GiB fresh_MiBps fresh_cpu_s_per_GiB overwrite_MiBps recv_cpu_s_per_GiB "
          "send_cpu_s_per_GiB",
    "S9": "connected cpu_us_per_message cpu_us_per_have cpu_us_per_block p99_ms KiB_per_peer idle_cpu_pct rss_MiB "
          "connect_s",
    "S10": "cpu_s_per_GiB ratio MiBps unchoked idle_cpu_pct rss_MiB",
}


def median(rows, key):
    values = [r[key] for r in rows if r.get(key) is not None]
    return statistics.median(values) if values else None


def identity(row):
    return (row["scenario"], *[row.get(k) for k in KEYS[row["scenario"]]], row.get("client"))


def medians(rows):
    groups = {}
    for row in rows:
        groups.setdefault(identity(row), []).append(row)
    lines = []
    for group in groups.values():
        good = [r for r in group if "error" not in r]
        good = [r for r in good if r.get("foreign_cpu_pct", 0) <= MOST_FOREIGN] or good
        scenario = group[0]["scenario"]
        line = {k: group[0][k] for k in ("scenario", "client", *KEYS[scenario]) if k in group[0]}
        numbers = {k for r in good for k, v in r.items() if isinstance(v, (int, float)) and not isinstance(v, bool)}
        line |= {k: median(good, k) for k in sorted(numbers - {"rep", *KEYS[scenario]})}
        for key in ("wall_s", "MiBps", "cpu_s_per_GiB"):
            values = [r[key] for r in good if r.get(key) is not None]
            if len(values) > 1:
                line[key + "_range"] = [min(values), max(values)]
        line["n"] = len(good)
        if any("hash_ok" in r for r in good):
            line["hash_ok"] = all(r.get("hash_ok", True) for r in good)
        if not good:
            line["error"] = group[-1]["error"]
        lines.append(line)
    _add_growth(lines)
    return lines


def _add_growth(lines):
    """In the scenario of growth, each line's cost per byte against that of its smallest case."""
    growing = [m for m in lines if m["scenario"] == "S10" and m.get("cpu_s_per_GiB")]
    for line in growing:
        same = [m for m in growing if (m["op"], m.get("client")) == (line["op"], line.get("client"))]
        smallest = min(same, key=lambda m: (m["torrents"], m["peers"]))
        line["ratio"] = round(line["cpu_s_per_GiB"] / smallest["cpu_s_per_GiB"], 3)


def _cell(value):
    if value is None:
        return "-"
    if isinstance(value, float):
        return f"{value:.0f}" if abs(value) >= 100 else f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"
    return str(value)


def markdown_table(head, rows):
    body = [[_cell(v) for v in row] for row in rows]
    widths = [max(len(x) for x in column) for column in zip(head, *body)]
    lines = [list(head), ["-" * w for w in widths], *body]
    return "\n".join("| " + " | ".join(x.ljust(w) for x, w in zip(line, widths)) + " |" for line in lines)


def tables(lines):
    text = []
    for scenario in dict.fromkeys(m["scenario"] for m in lines):
        group = [m for m in lines if m["scenario"] == scenario]
        if scenario not in ("S8", "S10"):
            group.sort(key=lambda m: [str(m.get(k)) for k in KEYS[scenario]])
        wanted = [*KEYS[scenario], "client", *COLUMNS[scenario].split(), "foreign_cpu_pct", "hash_ok", "n", "error"]
        columns = [c for c in wanted if any(c in m for m in group)]
        text.append(f"{scenario}\n\n" + markdown_table(columns, [[m.get(c) for c in columns] for m in group]))
    return "\n\n".join(text)


def load(path):
    with open(path) as f:
        return json.load(f)


def save(path, machine, rows):
    """Writes path with the rows, those of an earlier run included unless measured again; returns all of it."""
    if os.path.exists(path):
        again = {identity(r) for r in rows}
        rows = [r for r in load(path)["rows"] if r["scenario"] in KEYS and identity(r) not in again] + rows
    lines = medians(rows)
    os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    results = {"machine": machine, "medians": lines, "rows": rows}
    with open(path + ".part", "w") as f:
        json.dump(results, f, indent=1)
    os.replace(path + ".part", path)
    return results
