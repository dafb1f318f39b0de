#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A TCP proxy that misbehaves on demand, for tests. Standard library only.

faultproxy.py PORT: forwards to 127.0.0.1:PORT, prints `ready <port>` and one JSON line per connection. Commands, one a
line on standard input, each answered by {"did": …}:
  delay UP DOWN     milliseconds before each piece       cut            resets all connections
  stall up|down|both|off                                 cutevery S     resets each S seconds (0: off)
  chunk N           pieces of N bytes (0: off)           limit N        bytes a second downwards (0: off)
  corrupt N         flips a bit every N bytes downwards  refuse on|off  closes the listener
  blackhole on|off  accepts, forwards nothing            target PORT
  cutafter up|down N  resets all once N more bytes went that way
"""
import json, random, select, socket, struct, sys, threading, time

lock = threading.Lock()
state = {"delay_up": 0, "delay_down": 0, "stall": "off", "chunk": 0, "limit": 0, "corrupt": 0, "blackhole": False,
         "cutevery": 0.0, "left_up": None, "left_down": None, "target": int(sys.argv[1])}
pairs = set()
listener = None
port = 0


def say(what):
    with lock:
        print(json.dumps(what), flush=True)


def reset(sock):
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        sock.close()
    except OSError:
        pass


def cut():
    for pair in list(pairs):
        for sock in pair:
            try:
                reset(sock)
            except OSError:
                pass
        pairs.discard(pair)


def pump(source, sink, way, pair):
    counted = 0
    try:
        while pair in pairs:
            if state["stall"] in (way, "both") or state["blackhole"]:
                time.sleep(0.02)
                continue
            # Never blocked in recv(): a close from the other thread would only count when it returns.
            if not select.select([source], [], [], 0.05)[0]:
                continue
            piece = source.recv(65536)
            if not piece:
                break
            if state["delay_" + way]:
                time.sleep(state["delay_" + way] / 1000)
            if way == "down" and state["corrupt"]:
                piece = bytearray(piece)
                for i in range(len(piece)):
                    counted += 1
                    if counted % state["corrupt"] == 0:
                        piece[i] ^= 1 << random.randrange(8)
            size = state["chunk"] or len(piece)
            for at in range(0, len(piece), size):
                while state["stall"] in (way, "both") and pair in pairs:
                    time.sleep(0.02)
                part = bytes(piece[at:at + size])
                left = state["left_" + way]
                if left is not None:
                    part = part[:left]
                    state["left_" + way] = left - len(part)
                sink.sendall(part)
                if left is not None and left <= len(part):
                    state["left_" + way] = None
                    time.sleep(0.005)  # they arrive before the end does
                    cut()
                    return
                if way == "down" and state["limit"]:
                    time.sleep(len(part) / state["limit"])
    except (OSError, ValueError):
        pass
    if pair in pairs:  # an orderly end goes on as one
        try:
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass


def serve(client):
    say({"connection": time.time()})
    upstream = socket.socket()
    try:
        upstream.connect(("127.0.0.1", state["target"]))
    except OSError:
        reset(client)
        return
    for sock in (client, upstream):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    pair = (client, upstream)
    pairs.add(pair)
    threads = [threading.Thread(target=pump, args=(client, upstream, "up", pair), daemon=True),
               threading.Thread(target=pump, args=(upstream, client, "down", pair), daemon=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pairs.discard(pair)
    for sock in pair:
        try:
            sock.close()
        except OSError:
            pass


def listen():
    global listener, port
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    listener.listen(128)
    port = listener.getsockname()[1]
    mine = listener

    def accept():
        while True:
            try:
                client, _ = mine.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(client,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()


def cutter():
    last = time.time()
    while True:
        time.sleep(0.02)
        if state["cutevery"] and time.time() - last >= state["cutevery"]:
            last = time.time()
            cut()


listen()
threading.Thread(target=cutter, daemon=True).start()
print("ready %d" % port, flush=True)
for text in sys.stdin:
    words = text.split()
    if not words:
        continue
    verb, rest = words[0], words[1:]
    if verb == "delay":
        state["delay_up"], state["delay_down"] = int(rest[0]), int(rest[1])
    elif verb == "cut":
        cut()
    elif verb == "cutevery":
        state["cutevery"] = float(rest[0])
    elif verb == "cutafter":
        state["left_" + rest[0]] = int(rest[1])
    elif verb == "stall":
        state["stall"] = rest[0]
    elif verb in ("chunk", "limit", "corrupt", "target"):
        state[verb] = int(rest[0])
    elif verb == "blackhole":
        state["blackhole"] = rest[0] == "on"
    elif verb == "refuse":
        if rest[0] == "on":
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()
            cut()
        else:
            listen()
    say({"did": text.strip()})
