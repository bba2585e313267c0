# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that get everything on their command line: aria2, rTorrent, Freshet."""
import os
import signal

from adapter import MOST_PEERS, Client


class Aria2(Client):
    name, binary = "aria2", "aria2c"

    def add(self, torrent, save, peers=(), seed=False, trusted=False):
        self.spawn([torrent.path], save, seed, trusted)

    def spawn(self, arguments, save, seed, trusted):
        options = ["--no-conf", "--enable-dht=false", "--enable-dht6=false", "--bt-enable-lpd=false",
                   "--enable-peer-exchange=false", f"--listen-port={self.port}", f"--dir={save}", "--bt-max-peers=0",
                   "--file-allocation=none", "--quiet=true", "--show-console-readout=false", "--summary-interval=0",
                   "--bt-max-open-files=500", "--disable-ipv6=true", "--seed-ratio=0.0",
                   f"--on-bt-download-complete={self.completion_hook()}", "--max-concurrent-downloads=20000",
                   "--allow-overwrite=true"]
        if self.bind:
            options.append(f"--interface={self.bind}")
        if seed:
            options += [f"--bt-seed-unverified={str(trusted).lower()}",
                        f"--check-integrity={str(not trusted).lower()}"]
        self.run([self.binary, *options, *arguments], env={"HOME": self.work})

    def resume_many(self, torrents, save):
        listed = os.path.join(self.work, "list")
        with open(listed, "w") as f:
            f.write("".join(t.path + "\n" for t in torrents))
        self.spawn([f"--input-file={listed}"], save, True, True)


class RTorrent(Client):
    name, binary, trusts_data = "rtorrent", "rtorrent", False
    most_mib = 512  # from 1 GiB on it once stalls for about two minutes
    announces_many = "udp://127.0.0.1:1/announce"  # never contacted: UDP trackers are off

    def add(self, torrent, save, peers=(), seed=False, trusted=False):
        self.spawn(save, f'schedule2 = bench_load,0,0,"load.start={torrent.path}"')

    def spawn(self, save, *more):
        session, path = os.path.join(self.work, "session"), os.path.join(self.work, "rc")
        os.makedirs(session, exist_ok=True)
        with open(path, "w") as f:
            f.write("\n".join([
                "system.daemon.set = true", f"session.path.set = {session}", f"directory.default.set = {save}",
                f"network.port_range.set = {self.port}-{self.port}", "network.port_random.set = no",
                "dht.mode.set = disable", "protocol.pex.set = no", "trackers.use_udp.set = no",
                "protocol.encryption.set = none", f"throttle.max_peers.normal.set = {MOST_PEERS}",
                f"throttle.max_peers.seed.set = {MOST_PEERS}", f"throttle.max_uploads.set = {MOST_PEERS}",
                "throttle.max_uploads.global.set = 0", "throttle.max_downloads.global.set = 0",
                "throttle.global_up.max_rate.set_kb = 0", "throttle.global_down.max_rate.set_kb = 0",
                f"network.max_open_sockets.set = {MOST_PEERS}", "pieces.hash.on_completion.set = no",
                *([f"network.bind_address.set = {self.bind}"] if self.bind else []),
                f'method.set_key = event.download.finished,bench,"execute.nothrow={self.completion_hook()}"',
                *more, ""]))
        self.run([self.binary, "-n", "-o", f"import={path}"], env={"HOME": self.work, "TERM": "xterm"})

    def add_many(self, torrents, save):
        folder = os.path.dirname(torrents[0].path)
        self.spawn(save, f'schedule2 = bench_load,0,0,"load.start={folder}/*.torrent"')

    def resume_many(self, torrents, save):
        self.spawn(save)

    def stop(self):
        if self.process:
            self.process.stop(signal.SIGINT, 60)


class Freshet(Client):
    """Freshet's program for the terminal; FRESHET_CLI in the environment names it."""
    name, binary = "freshet", os.environ.get("FRESHET_CLI", "freshet-cli")
    rules = ["--no-dht", "--no-lsd", "--no-pex", "--no-utp", "--encryption", "off", "--max-peers", str(MOST_PEERS),
             "--upload-slots", "200"]

    def network(self):
        address = ["--listen-address", self.bind] if self.bind else []
        return ["--listen-port", str(self.port), *address, *self.rules]

    def add(self, torrent, save, peers=(), seed=False, trusted=False):
        dial = [x for ip, port in peers for x in ("--peer", f"{ip}:{port}")]
        if seed:
            self.seed([torrent.path], save, trusted, dial)
            return
        more = ["--keep-seeding", "--progress", "json"] if self.keeps_seeding else ["--progress", "none"]
        self.run([self.binary, "download", torrent.path, "--save-to", save, *self.network(), *dial, *more])

    def seed(self, sources, save, trusted=True, dial=()):
        self.run([self.binary, "seed", *sources, "--save-to", save, *self.network(),
                  *(["--assume-complete"] if trusted else []), *dial])

    def done(self):
        if not self.keeps_seeding:
            return not self.process.poll()
        with open(self.log) as f:
            return '"complete":true' in f.read().replace(" ", "")

    def add_many(self, torrents, save):
        folders = sorted({os.path.dirname(t.path) for t in torrents})  # ten thousand paths do not fit into arguments
        self._run_session([*folders, "--save-to", save, "--assume-complete"])

    def resume_many(self, torrents, save):
        self._run_session([])

    def _run_session(self, arguments):
        self.run([self.binary, "run", "--profile", os.path.join(self.work, "profile"), *arguments, *self.network(),
                  "--progress", "none"])

    @classmethod
    def check_command(cls, torrent, save):
        return [cls.binary, "verify", torrent.path, "--save-to", save]

    @classmethod
    def create_command(cls, data, out, piece_size):
        return [cls.binary, "create", data, "-o", out, "--piece-size", str(piece_size), "--version", "v1"]
