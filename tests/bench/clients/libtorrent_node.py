# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A libtorrent session as a process: the client "libtorrent", and a seed or leech for others.

The argument is a JSON object, or @ and the name of a file that holds one: listen, torrents, save, seed_mode, connect,
done_file, bind, resume, settings. Takes the commands go, save and stop on stdin; prints READY, FIRST, DONE and SAVED,
stamped with CLOCK_MONOTONIC.
"""
import glob
import json
import os
import sys
import threading
import time

import libtorrent as lt


class Node:
    def __init__(self, config):
        self.config, self.commands, self.handles, self.unsaved = config, [], [], 0
        self.moved = self.done = self.peer_done = False
        categories = lt.alert.category_t
        settings = {
            "listen_interfaces": config["listen"], "enable_dht": False, "enable_lsd": False, "enable_upnp": False,
            "enable_natpmp": False, "enable_incoming_utp": False, "enable_outgoing_utp": False,
            "in_enc_policy": 2, "out_enc_policy": 2,  # 2: in the clear only
            "connections_limit": 8000, "unchoke_slots_limit": -1, "listen_queue_size": 300,
            "active_limit": -1, "active_seeds": -1, "active_downloads": -1, "active_checking": 1,
            "alert_mask": categories.status_notification | categories.storage_notification
            | categories.error_notification, "alert_queue_size": 200000,
        }
        if config.get("bind"):
            settings["outgoing_interfaces"] = config["bind"]
        self.session = lt.session({**settings, **config.get("settings", {})})
        threading.Thread(target=self._read_commands, daemon=True).start()

    def _read_commands(self):
        for line in sys.stdin:
            self.commands.append(line.strip())
        self.commands.append("stop")

    @staticmethod
    def say(word, *more):
        print(word, *(more or [f"{time.monotonic():.6f}"]), flush=True)

    def add_torrents(self):
        resumed = glob.glob(os.path.join(self.config.get("resume") or "", "*.fr")) if self.config.get("resume") else []
        for path in resumed:
            with open(path, "rb") as f:
                self.session.async_add_torrent(lt.read_resume_data(f.read()))
        for path in [] if resumed else self.config["torrents"]:
            wanted = lt.add_torrent_params()
            wanted.ti = lt.torrent_info(path)
            wanted.save_path = self.config["save"]
            wanted.max_connections = 8000
            wanted.flags &= ~(lt.torrent_flags.auto_managed | lt.torrent_flags.paused)
            if self.config.get("seed_mode"):
                wanted.flags |= lt.torrent_flags.seed_mode
            self.handles.append(self.session.add_torrent(wanted))
            for ip, port in self.config.get("connect", []):
                self.handles[-1].connect_peer((ip, port))

    def take(self, alert):
        if isinstance(alert, lt.torrent_finished_alert):
            if not self.done and len(self.handles) == 1 and not self.config.get("seed_mode"):
                self.done = True
                self.say("DONE")
                if self.config.get("done_file"):
                    open(self.config["done_file"], "w").close()
        elif isinstance(alert, lt.listen_failed_alert):
            self.say("LISTENFAIL", alert.message())
        elif isinstance(alert, lt.save_resume_data_alert):
            path = os.path.join(self.config["resume"], str(alert.handle.info_hash()) + ".fr")
            with open(path, "wb") as f:
                f.write(lt.write_resume_data_buf(alert.params))
            self.unsaved -= 1
            if not self.unsaved:
                self.say("SAVED")

    def watch(self, handle):
        """Notes the first payload, and when a leech of ours has become a seed or has left with everything."""
        status = handle.status()
        if not self.moved:
            if status.total_payload_upload or status.total_payload_download:
                self.moved = True
                self.say("FIRST")
        elif self.config.get("seed_mode") and not self.peer_done and status.total_payload_upload >= status.total_wanted:
            if not status.num_peers or any(p.flags & lt.peer_info.seed for p in handle.get_peer_info()):
                self.peer_done = True
                self.say("DONE")

    def save_all(self):
        handles = self.session.get_torrents()
        self.unsaved = len(handles)
        for handle in handles:
            handle.save_resume_data(lt.save_resume_flags_t.save_info_dict)

    def run(self):
        self.say("READY")
        while "go" not in self.commands and "stop" not in self.commands:
            time.sleep(0.002)
        self.add_torrents()
        only = self.handles[0] if len(self.handles) == 1 else None
        while "stop" not in self.commands:
            watching = only and not (self.moved and (self.done or self.peer_done))
            alerts = self.session.pop_alerts() if self.session.wait_for_alert(10 if watching else 250) else []
            for alert in alerts:
                self.take(alert)
            if watching:
                self.watch(only)
            if "save" in self.commands:
                self.commands.remove("save")
                self.save_all()
        os._exit(0)  # without announcing and saving


if __name__ == "__main__":
    text = sys.argv[1]
    if text.startswith("@"):
        with open(text[1:]) as source:
            text = source.read()
    Node(json.loads(text)).run()
