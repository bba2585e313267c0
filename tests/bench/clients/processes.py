# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that the benchmark starts, what they cost, and what else the machine was doing meanwhile."""
import contextlib
import fcntl
import glob
import os
import signal
import subprocess
import tempfile
import threading
import time

TICKS = os.sysconf("SC_CLK_TCK")
now = time.monotonic  # CLOCK_MONOTONIC: comparable between processes


def _stat(pid):
    with open(f"/proc/{pid}/stat") as f:
        text = f.read()
    return text[text.rindex(")") + 2:].split()


def cpu_of(pid):
    """User and system seconds of a live process, with the children it has already waited for."""
    children = sum(int(field) for field in _stat(pid)[13:15]) / TICKS
    return time.clock_gettime((~pid << 3) | 2) + children  # CPUCLOCK_SCHED of the process: nanoseconds


class Process:
    """A process of ours: pinned, logged, accounted for; stopped only by its own id."""

    live = []

    def __init__(self, argv, cpus=None, log=None, pipe=False, env=None):
        def pin():
            if cpus is not None:
                os.sched_setaffinity(0, cpus)

        self.argv = argv
        with open(log, "wb") if log else open(os.devnull, "wb") as out:
            self.popen = subprocess.Popen(argv, stdin=subprocess.PIPE if pipe else subprocess.DEVNULL,
                                          stdout=subprocess.PIPE if pipe else out, stderr=out, preexec_fn=pin,
                                          env={**os.environ, **(env or {})}, text=pipe or None)
        self.pid, self.rusage, self.code = self.popen.pid, None, None
        self.lines, self.changed, self.ended = [], threading.Condition(), False
        Process.live.append(self)
        if pipe:
            threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.popen.stdout:
            with self.changed:
                self.lines.append(line.strip())
                self.changed.notify_all()
        with self.changed:
            self.ended = True
            self.changed.notify_all()

    def find(self, word):
        """The first line that begins with word."""
        return next((line for line in list(self.lines) if line.split(" ", 1)[0] == word), None)

    def stamp(self, word):
        """The time that came with an event line."""
        return float(self.find(word).split()[1])

    def wait_line(self, word, timeout):
        end = now() + timeout
        with self.changed:
            while not self.find(word):
                if self.ended or now() > end:
                    raise TimeoutError(f"no {word} from {os.path.basename(self.argv[0])}: {self.lines[-3:]}")
                self.changed.wait(min(1.0, max(0.01, end - now())))
        return self.find(word)

    def wait_end(self, timeout):
        """The last line of the output, once the process has ended."""
        end = now() + timeout
        while self.poll():
            if now() > end:
                raise TimeoutError(f"{os.path.basename(self.argv[0])} does not end")
            time.sleep(0.02)
        with self.changed:
            while not self.ended:
                self.changed.wait(1)
        return self.lines[-1]

    def tell(self, line):
        with contextlib.suppress(OSError):
            self.popen.stdin.write(line + "\n")
            self.popen.stdin.flush()

    def poll(self):
        """True while it runs. Reaps it with wait4(), so that its use of resources is kept."""
        if self.code is not None:
            return False
        try:
            pid, status, usage = os.wait4(self.pid, os.WNOHANG)
        except ChildProcessError:
            self.code = -1
            return False
        if pid:
            self.code, self.rusage = os.waitstatus_to_exitcode(status), usage
            self.popen.returncode = self.code
            return False
        return True

    def cpu(self):
        if self.poll():
            with contextlib.suppress(OSError, ValueError):
                return cpu_of(self.pid)
        self.poll()
        return self.rusage.ru_utime + self.rusage.ru_stime if self.rusage else 0.0

    def memory(self):
        """(peak MiB, resident MiB, of which anonymous MiB)"""
        values = {}
        with contextlib.suppress(OSError):
            with open(f"/proc/{self.pid}/status") as f:
                for line in f:
                    if line.startswith(("VmHWM", "VmRSS", "RssAnon")):
                        key, value = line.split(":")
                        values[key] = int(value.split()[0]) / 1024
        if not values and self.rusage:
            return round(self.rusage.ru_maxrss / 1024, 1), 0, 0
        return tuple(round(values.get(k, 0), 1) for k in ("VmHWM", "VmRSS", "RssAnon"))

    def reset_peak(self):
        with contextlib.suppress(OSError):
            with open(f"/proc/{self.pid}/clear_refs", "w") as f:
                f.write("5")

    def threads(self):
        with contextlib.suppress(OSError):
            return len(os.listdir(f"/proc/{self.pid}/task"))
        return 0

    def stop(self, how=signal.SIGTERM, timeout=20):
        if self.poll():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, how)
            end = now() + timeout
            while self.poll() and now() < end:
                time.sleep(0.02)
            if self.poll():
                os.kill(self.pid, signal.SIGKILL)
                while self.poll():
                    time.sleep(0.02)
        if self.popen.stdin:
            with contextlib.suppress(OSError):
                self.popen.stdin.close()
        if self in Process.live:
            Process.live.remove(self)


def stop_all():
    for process in list(Process.live):
        process.stop(timeout=5)


class Window:
    """An interval, and how much processor time somebody else used in it."""

    def __init__(self, processes):
        self.processes = processes
        self.began = now()
        self.busy, self.own = self._snapshot()

    def _snapshot(self):
        with open("/proc/stat") as f:
            fields = [int(x) for x in f.readline().split()[1:]]
        own = sum(p.cpu() for p in self.processes) + sum(os.times()[:4])
        own -= sum(p.rusage.ru_utime + p.rusage.ru_stime for p in self.processes if p.rusage)  # is in os.times(), too
        for path in glob.glob("/proc/[0-9]*/stat"):  # the kernel's threads (writeback ...) work for us
            with contextlib.suppress(OSError, ValueError, IndexError):
                fields_of = _stat(path.split("/")[2])
                if fields_of[1] == "2":
                    own += (int(fields_of[11]) + int(fields_of[12])) / TICKS
        return sum(fields[:3]) / TICKS, own

    def end(self):
        busy, own = self._snapshot()
        foreign = max(0.0, (busy - self.busy) - (own - self.own))
        return {"foreign_cpu_pct": round(100 * foreign / max(now() - self.began, 0.01), 1)}


@contextlib.contextmanager
def machine_lock():
    """One measurement at a time on this machine, whoever makes them."""
    with open(os.path.join(tempfile.gettempdir(), "freshet-bench.lock"), "a") as f:
        os.set_inheritable(f.fileno(), False)
        fcntl.flock(f, fcntl.LOCK_EX)
        yield


def wait_until_quiet(limit=15, level=4.0):
    """Waits until the rest of the machine is nearly idle, but not longer than `limit` seconds."""
    end = now() + limit
    while now() < end:
        window = Window([])
        time.sleep(0.3)
        if window.end()["foreign_cpu_pct"] <= level:
            return
        time.sleep(0.6)
