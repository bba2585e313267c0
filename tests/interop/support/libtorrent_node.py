# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""libtorrent as a peer, a maker and a reader of torrents.

run PORT ENCRYPTION        ENCRYPTION is "off" or "require". Commands are JSON lines on standard input:
                           {"add": FILE_OR_MAGNET, "folder": DIR}   {"dial": INFO_HASH, "port": PORT}
                           Prints READY; then for each torrent WHOLE INFO_HASH when it has everything, and
                           UPLOADED INFO_HASH BYTES as it serves.
make CONTENT TORRENT v1|v2|hybrid PIECE_SIZE [TRACKER]
inspect TORRENT            prints the info-hashes, "-" for one that is not there
"""
import json
import os
import sys
import threading

import libtorrent as lt


def hashes(info_hashes):
    return [str(info_hashes.v1) if info_hashes.has_v1() else "-", str(info_hashes.v2) if info_hashes.has_v2() else "-"]


def make(content, path, version, piece_size, tracker=None):
    flags = {"v1": lt.create_torrent.v1_only, "v2": lt.create_torrent.v2_only, "hybrid": 0}[version]
    storage = lt.file_storage()
    lt.add_files(storage, content)
    torrent = lt.create_torrent(storage, piece_size=int(piece_size), flags=flags)
    if tracker:
        torrent.add_tracker(tracker)
    lt.set_piece_hashes(torrent, os.path.dirname(content))
    with open(path, "wb") as out:
        out.write(lt.bencode(torrent.generate()))


def inspect(path):
    print(*hashes(lt.torrent_info(path).info_hashes()), flush=True)


class Node:
    def __init__(self, port, encryption):
        policy = {"off": lt.enc_policy.pe_disabled, "require": lt.enc_policy.pe_forced}[encryption]
        category = lt.alert.category_t
        self.session = lt.session({
            "listen_interfaces": f"127.0.0.1:{port}", "outgoing_interfaces": "", "enable_dht": False,
            "enable_lsd": False, "enable_upnp": False, "enable_natpmp": False, "enable_incoming_utp": False,
            "enable_outgoing_utp": False, "in_enc_policy": int(policy), "out_enc_policy": int(policy),
            "allowed_enc_level": int(lt.enc_level.pe_rc4) if encryption == "require" else int(lt.enc_level.pe_both),
            "allow_multiple_connections_per_ip": True, "ssrf_mitigation": False,
            "alert_mask": category.status_notification | category.error_notification})
        self.handles, self.commands, self.whole, self.uploaded = [], [], set(), {}
        threading.Thread(target=self.read_commands, daemon=True).start()

    def read_commands(self):
        for line in sys.stdin:
            self.commands.append(json.loads(line))
        os._exit(0)

    def add(self, source, folder):
        if source.startswith("magnet:"):
            params = lt.parse_magnet_uri(source)
        else:
            params = lt.add_torrent_params()
            params.ti = lt.torrent_info(source)
        params.save_path = folder
        params.flags &= ~(lt.torrent_flags.auto_managed | lt.torrent_flags.paused)
        self.handles.append(self.session.add_torrent(params))

    def dial(self, info_hash, port):
        for handle in self.handles:
            if info_hash in hashes(handle.info_hashes()):
                handle.connect_peer(("127.0.0.1", port))

    def tell(self):
        for handle in self.handles:
            status = handle.status()
            for name in hashes(handle.info_hashes()):
                if name != "-" and status.is_seeding and name not in self.whole:
                    self.whole.add(name)
                    print("WHOLE", name, flush=True)
                if name != "-" and self.uploaded.get(name, 0) != status.total_payload_upload:
                    self.uploaded[name] = status.total_payload_upload
                    print("UPLOADED", name, status.total_payload_upload, flush=True)

    def run(self):
        print("READY", flush=True)
        while True:
            self.session.wait_for_alert(50)
            for alert in self.session.pop_alerts():
                if alert.category() & lt.alert.category_t.error_notification:
                    print("ERROR", alert.message(), file=sys.stderr, flush=True)
            while self.commands:
                command = self.commands.pop(0)
                if "add" in command:
                    self.add(command["add"], command["folder"])
                else:
                    self.dial(command["dial"], command["port"])
            self.tell()


if __name__ == "__main__":
    if sys.argv[1] == "run":
        Node(*sys.argv[2:]).run()
    else:
        {"make": make, "inspect": inspect}[sys.argv[1]](*sys.argv[2:])
