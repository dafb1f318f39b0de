# SPDX-License-Identifier: GPL-3.0-or-later
"""A small worker for the gateway's tests: reports to fleet_events, reads fleet_control, and misbehaves when told to.

Arguments: any of  stubborn (ignores SIGTERM), silent (reports nothing), deaf (answers no control), unwilling (answers
control with control_failed), beating (a heartbeat at every turn), exit=N (ends at once with N), child (has a child that ignores SIGTERM).
"""
import os
import signal
import socket
import sys
import time
from urllib.parse import urlparse

modes = sys.argv[1:]
me = os.environ["QUARTERDECK_WORKER_ID"]
events = os.environ["QUARTERDECK_EVENTS"]
control = os.environ["QUARTERDECK_CONTROL"]


class Redis:
    def __init__(self):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(urlparse(os.environ["QUARTERDECK_REDIS"]).path)
        self.file = self.socket.makefile("rb")

    def reply(self):
        line = self.file.readline()
        if not line:
            sys.exit(1)
        kind, rest = line[:1], line[1:-2]
        if kind == b"$":
            return None if rest == b"-1" else self.file.read(int(rest) + 2)[:-2]
        if kind == b"*":
            return None if rest == b"-1" else [self.reply() for _ in range(int(rest))]
        return rest

    def __call__(self, *words):
        words = [w if isinstance(w, bytes) else str(w).encode() for w in words]
        self.socket.sendall(b"*%d\r\n" % len(words) + b"".join(b"$%d\r\n%s\r\n" % (len(w), w) for w in words))
        return self.reply()


redis = Redis()


def tell(kind, **fields):
    if "silent" in modes:
        return
    words = [x for pair in fields.items() for x in pair]
    redis("XADD", events, "*", "type", kind, "worker_id", me, "timestamp", time.time(), "pid", os.getpid(), *words)


def leave(*_):
    raise SystemExit(0)


for mode in modes:
    if mode.startswith("exit="):
        sys.exit(int(mode[5:]))
signal.signal(signal.SIGTERM, signal.SIG_IGN if "stubborn" in modes else leave)
if "child" in modes and os.fork() == 0:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    open(os.environ["CHILD_FILE"], "w").write(str(os.getpid()))
    while True:
        time.sleep(1)
last = redis("XREVRANGE", control, "+", "-", "COUNT", 1)
position = last[0][0] if last else b"0-0"
tell("worker_started")
try:
    while True:
        if "beating" in modes:
            tell("worker_heartbeat")
        answer = redis("XREAD", "COUNT", 10, "BLOCK", 200, "STREAMS", control, position)
        for _, entries in answer or []:
            for position, words in entries:
                entry = dict(zip(words[::2], words[1::2]))
                action = entry.get(b"action", b"").decode()
                if entry.get(b"worker_id") != me.encode() or action not in ("pause", "resume") or "deaf" in modes:
                    continue
                if "unwilling" in modes:
                    tell("control_failed", action=action, request_id=entry[b"request_id"], error="I would rather not")
                else:
                    tell("control_applied", action=action, request_id=entry[b"request_id"])
except SystemExit:
    tell("worker_stopped", exit_code=0)
    raise
