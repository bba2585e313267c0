# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that are told what to do through an interface of their own: libtorrent, qBittorrent, Transmission."""
import json
import os
import sys
import time
import urllib.error
import urllib.request
import uuid

from adapter import HERE, MOST_PEERS, Client
from processes import Process


class Libtorrent(Client):
    """libtorrent with its default settings, through its Python binding (libtorrent_node.py)."""
    name, binary = "libtorrent", "python3"

    @classmethod
    def missing(cls):
        try:
            import libtorrent  # noqa: F401
        except ImportError:
            return f"no libtorrent binding for {sys.executable}"
        return None

    def add(self, torrent, save, peers=(), seed=False, trusted=False):
        self.launch(torrents=[torrent.path], save=save, seed_mode=bool(seed and trusted), connect=list(peers))

    def launch(self, **config):
        config = {"listen": f"{self.bind or '0.0.0.0'}:{self.port}", "done_file": self.done_file, "bind": self.bind,
                  **config}
        path = os.path.join(self.work, "config.json")
        with open(path, "w") as f:  # a file, as ten thousand paths do not fit into arguments
            json.dump(config, f)
        self.process = Process([sys.executable, os.path.join(HERE, "libtorrent_node.py"), "@" + path], cpus=self.cpus,
                               pipe=True)
        self.process.wait_line("READY", 15)
        self.process.tell("go")

    def add_many(self, torrents, save):
        resume = os.path.join(self.work, "resume")
        os.makedirs(resume, exist_ok=True)
        self.launch(torrents=[t.path for t in torrents], save=save, seed_mode=True, resume=resume)
        time.sleep(3)
        self.process.tell("save")
        self.process.wait_line("SAVED", 120)

    def resume_many(self, torrents, save):
        self.launch(torrents=[], save=save, resume=os.path.join(self.work, "resume"))


class QBittorrent(Client):
    name, binary = "qbittorrent", "qbittorrent-nox"

    def _write_config(self, profile):
        folder = os.path.join(profile, "qBittorrent", "config")
        if os.path.exists(folder):
            return
        os.makedirs(folder)
        session = {"DHTEnabled": "false", "LSDEnabled": "false", "PeXEnabled": "false", "BTProtocol": "TCP",
                   "Encryption": 2, "QueueingSystemEnabled": "false", "MaxConnections": MOST_PEERS,
                   "MaxConnectionsPerTorrent": MOST_PEERS, "MaxUploads": -1, "MaxUploadsPerTorrent": -1,
                   "Port": self.port, "SSRFMitigation": "false", "AddTorrentPaused": "false",
                   **({"InterfaceAddress": self.bind} if self.bind else {})}
        with open(os.path.join(folder, "qBittorrent.conf"), "w") as f:
            f.write("\n".join([
                "[AutoRun]", "enabled=true", f"program={self.completion_hook()}",
                "[BitTorrent]", *[f"Session\\{k}={v}" for k, v in session.items()],
                "[Network]", "PortForwardingEnabled=false", "[LegalNotice]", "Accepted=true",
                "[Preferences]", "WebUI\\LocalHostAuth=false", "WebUI\\Address=127.0.0.1",
                f"WebUI\\Port={self.web}", ""]))

    def start(self):
        profile, self.web = os.path.join(self.work, "profile"), self.port + 1000
        self._write_config(profile)
        self.run([self.binary, f"--profile={profile}", f"--webui-port={self.web}"], env={"HOME": self.work})
        for _ in range(600):
            try:
                self.call("app/version")
                return
            except OSError:
                time.sleep(0.05)
        raise TimeoutError("the web interface of qbittorrent")

    def call(self, path, fields=None, files=()):
        url, body, headers = f"http://127.0.0.1:{self.web}/api/v2/{path}", None, {}
        if fields is not None:
            mark = uuid.uuid4().hex
            disposition = f"--{mark}\r\nContent-Disposition: form-data; name="
            body = b"".join(f'{disposition}"{k}"\r\n\r\n{v}\r\n'.encode() for k, v in fields.items())
            for file in files:
                body += (f'{disposition}"torrents"; filename="{os.path.basename(file)}"\r\n'
                         "Content-Type: application/x-bittorrent\r\n\r\n").encode()
                with open(file, "rb") as f:
                    body += f.read() + b"\r\n"
            body += f"--{mark}--\r\n".encode()
            headers["Content-Type"] = f"multipart/form-data; boundary={mark}"
        with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=60) as answer:
            return answer.read().decode()

    def add(self, torrent, save, peers=(), seed=False, trusted=False):
        self.call("torrents/add", {"savepath": save, "skip_checking": str(bool(trusted)).lower(),
                                   "contentLayout": "Original"}, [torrent.path])
        if peers:
            listed = "|".join(f"{ip}:{port}" for ip, port in peers)
            for _ in range(50):
                if self.call("torrents/addPeers", {"hashes": torrent.info_hash, "peers": listed}) != "{}":
                    break
                time.sleep(0.02)

    def add_many(self, torrents, save):
        self.start()
        for i in range(0, len(torrents), 100):
            self.call("torrents/add", {"savepath": save, "skip_checking": "true"},
                      [t.path for t in torrents[i:i + 100]])
        for _ in range(1200):
            if len(json.loads(self.call("torrents/info"))) >= len(torrents):
                break
            time.sleep(0.5)
        time.sleep(2)

    def stop(self):
        if self.process:
            self.process.stop(timeout=60)  # it saves its resume data first


class Transmission(Client):
    name, binary = "transmission", "transmission-daemon"
    peers_prefix = "10.77.0."  # it does not dial 127.*
    trusts_data, paced, most_mib = False, True, 256

    def start(self):
        self.rpc_port, self.session = self.port + 1000, ""
        folder = os.path.join(self.work, "config")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "settings.json"), "w") as f:
            json.dump({"rpc-enabled": True, "rpc-port": self.rpc_port, "rpc-bind-address": "127.0.0.1",
                       "rpc-whitelist-enabled": False, "rpc-authentication-required": False, "dht-enabled": False,
                       "lpd-enabled": False, "pex-enabled": False, "utp-enabled": False, "encryption": 0,
                       "port-forwarding-enabled": False, "peer-port": self.port, "peer-limit-global": MOST_PEERS,
                       "peer-limit-per-torrent": MOST_PEERS, "upload-slots-per-torrent": MOST_PEERS,
                       "download-queue-enabled": False, "seed-queue-enabled": False, "queue-stalled-enabled": False,
                       "script-torrent-done-enabled": True, "script-torrent-done-filename": self.completion_hook(),
                       "bind-address-ipv4": self.bind or "0.0.0.0", "peer-socket-tos": "default"}, f)
        self.run([self.binary, "-f", "-g", folder], env={"HOME": self.work})
        for _ in range(600):
            try:
                self.call("session-get", {"fields": ["version"]})
                return
            except OSError:
                time.sleep(0.05)
        raise TimeoutError("the interface of transmission")

    def call(self, method, arguments):
        for _ in range(2):
            request = urllib.request.Request(f"http://127.0.0.1:{self.rpc_port}/transmission/rpc",
                                             json.dumps({"method": method, "arguments": arguments}).encode(),
                                             {"X-Transmission-Session-Id": self.session})
            try:
                with urllib.request.urlopen(request, timeout=120) as answer:
                    reply = json.load(answer)
                    if reply["result"] != "success":
                        raise RuntimeError(reply["result"])
                    return reply["arguments"]
            except urllib.error.HTTPError as e:
                if e.code != 409:
                    raise
                self.session = e.headers["X-Transmission-Session-Id"]
        raise OSError("no session id")

    def add(self, torrent, save, peers=(), seed=False, trusted=False):
        self.call("torrent-add", {"filename": torrent.path, "download-dir": save})

    def seeding(self, _torrent):
        """What it advertises can lag by a second, so it is asked."""
        torrents = self.call("torrent-get", {"fields": ["percentDone", "status"]})["torrents"]
        return bool(torrents) and all(t["percentDone"] == 1 and t["status"] == 6 for t in torrents)

    def add_many(self, torrents, save):
        self.start()
        for torrent in torrents:
            self.add(torrent, save)
        for _ in range(600):
            if self.seeding(None):
                break
            time.sleep(0.5)
