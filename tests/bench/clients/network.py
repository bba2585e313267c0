# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tracker that knows what it is told, and handshakes that tell whether a client is ready. Loopback only."""
import os
import socket
import struct
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from torrents import bencode

TRACKER_PORT = 6969
ANNOUNCE = f"http://127.0.0.1:{TRACKER_PORT}/announce"


class Tracker:
    """Answers every announce with the peers in `peers`, except the one that asks."""

    def __init__(self):
        self.peers, tracker = [], self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.0"

            def do_GET(self):
                query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query, encoding="latin-1")
                asking = int(query.get("port", ["0"])[0])
                peers = [(ip, port) for ip, port in tracker.peers if port != asking]
                body = bencode({"interval": 600, "complete": 1, "incomplete": len(peers), "peers": b"".join(
                    socket.inet_aton(ip) + struct.pack(">H", port) for ip, port in peers)})
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        ThreadingHTTPServer.request_queue_size = 256
        server = ThreadingHTTPServer(("", TRACKER_PORT), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()


def _receive(s, count):
    data = b""
    while len(data) < count:
        part = s.recv(count - len(data))
        if not part:
            raise OSError("closed")
        data += part
    return data


def handshake(ip, port, info_hash, source=None, timeout=3.0):
    """A connection on which the other side has answered for this torrent."""
    s = socket.socket()
    try:
        s.settimeout(timeout)
        if source:
            s.bind((source, 0))
        s.connect((ip, port))
        s.sendall(b"\x13BitTorrent protocol" + bytes(8) + bytes.fromhex(info_hash) + b"-PB0001-"
                  + os.urandom(6).hex().encode())
        if _receive(s, 68)[28:48].hex() != info_hash:
            raise OSError("wrong info hash")
    except OSError:
        s.close()
        raise
    return s


def advertises_all(ip, port, torrent, source=None):
    """Whether the client answers for the torrent and says that it has every piece."""
    try:
        s = handshake(ip, port, torrent.info_hash, source)
    except OSError:
        return False
    have = bytearray((torrent.piece_count + 7) // 8)
    with s:
        try:
            s.settimeout(0.06)
            while True:
                length = struct.unpack(">I", _receive(s, 4))[0]
                message = _receive(s, length) if length else b""
                if message[:1] == b"\x05":
                    have[:] = message[1:]
                elif message[:1] == b"\x04":
                    i = struct.unpack(">I", message[1:5])[0]
                    have[i // 8] |= 0x80 >> i % 8
                elif message[:1] == b"\x0e":
                    return True
                if sum(bin(x).count("1") for x in have) >= torrent.piece_count:
                    return True
        except OSError:
            return False
