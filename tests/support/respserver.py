#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that speaks RESP as a test wishes: for words that a real Redis cannot be brought to say, and for hostile ones.

Without wishes it answers like an empty Redis. A JSON line on standard input changes that:
  {"answers": {"XINFO": REPLY, "*": REPLY}, "greeting": REPLY}
REPLY: raw text ("-LOADING …\\r\\n"), or {"before": text, "repeat": text, "times": n, "after": text} (times −1: until the
other side goes away), and "close": true to close afterwards. It prints `ready PORT`, then a JSON line for each
connection and each command.
"""
import json
import socket
import sys
import threading
import time

wishes = {"answers": {}, "greeting": None}
lock = threading.Lock()


def tell(value):
    with lock:
        print(json.dumps(value), flush=True)


def read_command(file):
    line = file.readline()
    if not line.startswith(b"*"):
        return None
    words = []
    for _ in range(int(line[1:])):
        size = int(file.readline()[1:])
        words.append(file.read(size).decode("utf-8", "replace"))
        file.read(2)
    return words


def bulk(text):
    return f"${len(text.encode())}\r\n{text}\r\n"


def usual(words):
    name = words[0].upper()
    if name == "PING":
        return bulk(words[1]) if len(words) > 1 else "+PONG\r\n"
    if name in ("AUTH", "SELECT", "CLIENT"):
        return "+OK\r\n"
    if name == "ROLE":
        return "*3\r\n$6\r\nmaster\r\n:0\r\n*0\r\n"
    if name == "TIME":
        return "*2\r\n" + bulk(str(int(time.time()))) + bulk("0")
    if name == "INFO":
        return bulk("redis_version:7.0.15\r\nrole:master\r\n")
    if name == "XREAD":
        time.sleep(0.2)
        return "*-1\r\n"
    if name in ("XRANGE", "XREVRANGE"):
        return "*0\r\n"
    if name == "XINFO":
        return "-ERR no such key\r\n"
    if name == "XLEN":
        return ":0\r\n"
    return f"-ERR unknown command '{words[0]}'\r\n"


def send(connection, reply):
    """False: the connection is to end."""
    if isinstance(reply, str):
        connection.sendall(reply.encode("latin-1", "replace"))
        return True
    connection.sendall(reply.get("before", "").encode("latin-1"))
    piece = reply.get("repeat", "").encode("latin-1")
    times = reply.get("times", 0)
    a_block = max(1, 65536 // max(1, len(piece)))
    while times != 0 and piece:
        now = a_block if times < 0 else min(times, a_block)
        connection.sendall(piece * now)
        times -= 0 if times < 0 else now
    connection.sendall(reply.get("after", "").encode("latin-1"))
    return not reply.get("close")


def serve(connection):
    file = connection.makefile("rb")
    try:
        if wishes["greeting"] is not None and not send(connection, wishes["greeting"]):
            return
        while words := read_command(file):
            tell({"command": words})
            answers = wishes["answers"]
            reply = answers.get(words[0].upper(), answers.get("*"))
            if not send(connection, usual(words) if reply is None else reply):
                return
    except (OSError, ValueError):
        pass
    finally:
        file.close()
        connection.close()
        tell({"closed": True})


def accept(listener):
    while True:
        connection, _ = listener.accept()
        tell({"connection": True})
        threading.Thread(target=serve, args=(connection,), daemon=True).start()


def main():
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 0))
    listener.listen(64)
    print("ready", listener.getsockname()[1], flush=True)
    threading.Thread(target=accept, args=(listener,), daemon=True).start()
    for line in sys.stdin:
        wishes.update({"answers": {}, "greeting": None} | json.loads(line))
        tell({"set": True})


main()
