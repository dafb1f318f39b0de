#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A pipeline that reports over a WebSocket (RFC 6455), by the standard library alone.

With --run it works through items in two stages for whoever connects, and closes with 1000 at the end
(--items, --seconds for one item, --port). Without, it does as a JSON line on standard input says:
  {"connections": [[STEP, …], …]}   one list for each connection, the last for all that follow
STEP: {"answer": "raw HTTP instead of the handshake"} · {"silent": true} instead of it · {"wait": seconds} · {"json": value, "pack": "text" | "binary" | "gzip" |
"msgpack" | "msgpack+gzip", "pieces": n} · {"hex": "…", "text": bool} · {"raw": "hex of bytes on the wire"} · {"bomb": bytes} ·
{"size": bytes announced} · {"close": code} · {"cut": true}. At the end of its steps a connection stays open.
It prints `ready PORT`, then a JSON line with the request head of each connection.
"""
import argparse
import base64
import gzip
import hashlib
import json
import random
import socket
import struct
import sys
import threading
import time

script = [[]]
served = 0  # connections since the script was set
lock = threading.Lock()


def tell(value):
    with lock:
        print(json.dumps(value), flush=True)


def packed(value):
    if value is None:
        return b"\xc0"
    if isinstance(value, bool):
        return b"\xc3" if value else b"\xc2"
    if isinstance(value, int):
        return bytes([value]) if 0 <= value < 128 else b"\xd3" + struct.pack(">q", value)
    if isinstance(value, float):
        return b"\xcb" + struct.pack(">d", value)
    if isinstance(value, str):
        data = value.encode()
        return (bytes([0xA0 + len(data)]) if len(data) < 32 else b"\xda" + struct.pack(">H", len(data))) + data
    if isinstance(value, list):
        return b"\xdc" + struct.pack(">H", len(value)) + b"".join(packed(v) for v in value)
    return b"\xde" + struct.pack(">H", len(value)) + b"".join(packed(k) + packed(v) for k, v in value.items())


def frame(opcode, data, fin=True):
    head = bytes([(0x80 if fin else 0) | opcode])
    if len(data) < 126:
        head += bytes([len(data)])
    elif len(data) < 65536:
        head += b"\x7e" + struct.pack(">H", len(data))
    else:
        head += b"\x7f" + struct.pack(">Q", len(data))
    return head + data


def message(step):
    value, kind, pieces = step["json"], step.get("pack", "text"), step.get("pieces", 1)
    data = packed(value) if "msgpack" in kind else json.dumps(value).encode()
    if "gzip" in kind:
        data = gzip.compress(data)
    opcode = 1 if kind == "text" else 2
    size = max(1, -(-len(data) // pieces))
    parts = [data[i:i + size] for i in range(0, len(data), size)]
    return b"".join(frame(opcode if i == 0 else 0, part, i == len(parts) - 1) for i, part in enumerate(parts))


def play(sock, steps):
    for step in steps:
        if "wait" in step:
            time.sleep(step["wait"])
        elif "json" in step:
            sock.sendall(message(step))
        elif "hex" in step:
            sock.sendall(frame(1 if step.get("text") else 2, bytes.fromhex(step["hex"])))
        elif "raw" in step:
            sock.sendall(bytes.fromhex(step["raw"]))
        elif "bomb" in step:
            sock.sendall(frame(2, gzip.compress(b"[" * step["bomb"])))
        elif "size" in step:
            sock.sendall(b"\x82\x7f" + struct.pack(">Q", step["size"]))
        elif "close" in step:
            sock.sendall(frame(8, struct.pack(">H", step["close"])))
            sock.settimeout(5)
            while sock.recv(4096):
                pass
            return False
        elif "cut" in step:
            return False
    return True


def work(sock, items, seconds):
    """Two stages, three workers each, over one connection: what happens is told as it happens."""
    stages = ("Fetch", "Save")
    names = [f"{stage}-W{n}" for stage in stages for n in range(3)]
    queues = {"Fetch": list(range(1, items + 1)), "Save": []}
    holds = {}
    say = lambda value: sock.sendall(message({"json": value}))
    event = lambda item, status, worker, **more: say({"type": "event", "item_id": item, "status": status, "worker": worker,
                                                      "timestamp": time.time(), "metadata": more})
    say({"type": "init", "workers": {n: {"status": "idle", "current_item": None} for n in names},
         "stats": {"processed": 0, "failed": 0, "queues": {s: len(queues[s]) for s in stages}}})
    chance = random.Random(7)
    while holds or any(queues.values()):
        for name in names:
            stage = name.split("-")[0]
            if name not in holds and queues[stage]:
                holds[name] = (queues[stage].pop(0), time.time() + seconds * chance.uniform(0.5, 1.5))
                event(holds[name][0], "in_progress", name)
            elif name in holds and time.time() >= holds[name][1]:
                item = holds.pop(name)[0]
                luck = chance.random()
                if luck < 0.08:
                    event(item, "failed", None, error="connection reset by peer")
                elif luck < 0.16:
                    event(item, "retrying", None)
                    queues[stage].append(item)
                    event(item, "queued", None)
                else:
                    event(item, "completed", name)
                    if stage == "Fetch":
                        queues["Save"].append(item)
                        event(item, "queued", None)
        time.sleep(0.01)
    sock.sendall(frame(8, struct.pack(">H", 1000)))


def serve(sock, number, options):
    try:
        head = b""
        while b"\r\n\r\n" not in head:
            got = sock.recv(4096)
            if not got:
                return
            head += got
        lines = head.decode("latin-1").split("\r\n")
        headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines[1:])}
        tell({"request": lines[0], "headers": headers})
        steps = script[min(number, len(script) - 1)]
        if steps and "answer" in steps[0]:
            sock.sendall(steps[0]["answer"].encode())
            return
        if steps and "silent" in steps[0]:
            sock.recv(1)
            return
        accept = base64.b64encode(hashlib.sha1(
            headers["sec-websocket-key"].encode() + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()).decode()
        sock.sendall(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      f"Sec-WebSocket-Accept: {accept}\r\n\r\n").encode())
        if options.run:
            work(sock, options.items, options.seconds)
        if options.run or play(sock, steps):
            while sock.recv(4096):
                pass
    except OSError:
        pass
    finally:
        sock.close()


def accept_all(listener, options):
    global served
    while True:
        sock, _ = listener.accept()
        threading.Thread(target=serve, args=(sock, served, options), daemon=True).start()
        served += 1


def main():
    global script, served
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", action="store_true")
    parser.add_argument("--items", type=int, default=60)
    parser.add_argument("--seconds", type=float, default=0.5)
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    listener = socket.create_server(("127.0.0.1", options.port), backlog=16)
    threading.Thread(target=accept_all, args=(listener, options), daemon=True).start()
    print("ready", listener.getsockname()[1], flush=True)
    for line in sys.stdin:
        script, served = json.loads(line)["connections"], 0
        tell({"done": True})
    if options.run:
        threading.Event().wait()


if __name__ == "__main__":
    main()
