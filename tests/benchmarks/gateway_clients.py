#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gateway beside many workers and many clients: what it costs and how fast it answers.

  tests/benchmarks/gateway_clients.py [--gateway build/release/bin/quarterdeck-gateway]
      [--workers 10000] [--clients 300] [--beat 5] [--seconds 20]

Starts a redis-server and the gateway of its own, lets all workers beat every --beat seconds, and
attaches the clients (half to /live-stream, half to /api/events). Prints processor shares, memory,
the time of /overview, and the distribution of /health while all that goes on.
"""
import argparse
import json
import multiprocessing
import os
import selectors
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request


def resp(*words):
    out = [b"*%d\r\n" % len(words)]
    for word in words:
        word = word if isinstance(word, bytes) else str(word).encode()
        out.append(b"$%d\r\n%s\r\n" % (len(word), word))
    return b"".join(out)


class Beats(threading.Thread):
    """All workers' heartbeats, spread evenly over the interval, written in parts of a hundred."""

    def __init__(self, path, workers, interval):
        super().__init__(daemon=True)
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.workers, self.interval = workers, interval
        self.ended = threading.Event()
        self.sent = 0

    def burst(self, first, count, kind="worker_heartbeat"):
        now = time.time()
        lines = []
        for i in range(first, min(first + count, self.workers)):
            lines.append(resp("XADD", "fleet_events", "MAXLEN", "~", 100000, "*", "type", kind,
                              "worker_id", "worker-%05d" % i, "timestamp", "%.3f" % now,
                              "host", "node%d" % (i % 50), "queue", "scrape_jobs",
                              "tasks_processed", self.sent, "tasks_failed", 3,
                              "memory_mb", "120.5", "uptime_seconds", "3600"))
        self.socket.sendall(b"".join(lines))
        ends = 2 * len(lines)  # every answer is two lines
        while ends > 0:
            ends -= self.socket.recv(1 << 16).count(b"\n")
        self.sent += len(lines)

    def run(self):
        part, at, due = 100, 0, time.monotonic()
        step = self.interval * part / self.workers
        while not self.ended.is_set():
            self.burst(at, part)
            at = (at + part) % self.workers
            due += step
            time.sleep(max(0.0, due - time.monotonic()))


class Clients(multiprocessing.Process):
    """Readers of the event streams, in a process of their own: take what comes, count bytes."""

    def __init__(self, port, token, count):
        super().__init__(daemon=True)
        self.selector = selectors.DefaultSelector()
        self.bytes, self.closed = multiprocessing.Array("d", 2), multiprocessing.Value("i", 0)
        self.open = 0
        self.ended = multiprocessing.Event()
        for i in range(count):
            path = "/api/v1/workers/live-stream" if i % 2 == 0 else "/api/events"
            one = socket.create_connection(("127.0.0.1", port))
            one.sendall(("GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                         % (path, token)).encode())
            one.setblocking(False)
            self.selector.register(one, selectors.EVENT_READ, i % 2)
            self.open += 1

    def run(self):
        buffer = bytearray(1 << 20)
        while not self.ended.is_set():
            for key, _ in self.selector.select(0.2):
                try:
                    count = key.fileobj.recv_into(buffer)
                except OSError:
                    count = 0
                if count == 0:
                    self.selector.unregister(key.fileobj)
                    self.closed.value += 1
                self.bytes[key.data] += count


def cpu_seconds(pid):
    fields = open("/proc/%d/stat" % pid).read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def rss_mb(pid):
    for line in open("/proc/%d/status" % pid):
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


class Asker:
    def __init__(self, port, token):
        self.base = "http://127.0.0.1:%d" % port
        self.token = token

    def get(self, path):
        request = urllib.request.Request(self.base + path,
                                         headers={"Authorization": "Bearer " + self.token})
        start = time.perf_counter()
        with urllib.request.urlopen(request, timeout=30) as answer:
            body = answer.read()
        return (time.perf_counter() - start) * 1000, body


def spread(times):
    times = sorted(times)
    at = lambda share: times[min(len(times) - 1, int(len(times) * share))]
    return "median %.1f ms, p99 %.1f ms, longest %.1f ms" % (at(0.5), at(0.99), times[-1])


def phase(name, seconds, pid, asker, clients, beats):
    health, overview, next_overview = [], [], time.monotonic() + 1
    cpu, start, events = cpu_seconds(pid), time.monotonic(), beats.sent
    taken = list(clients.bytes) if clients else [0, 0]
    while time.monotonic() - start < seconds:
        health.append(asker.get("/health")[0])
        if time.monotonic() >= next_overview:
            overview.append(asker.get("/api/v1/workers/overview")[0])
            next_overview = time.monotonic() + 2
        time.sleep(0.02)
    spent = time.monotonic() - start
    print("%s (%.0f events/s, gateway %.0f %% of a core, %.0f MB)"
          % (name, (beats.sent - events) / spent, (cpu_seconds(pid) - cpu) / spent * 100,
             rss_mb(pid)))
    print("  /health   %s (%d of %d above 50 ms)"
          % (spread(health), sum(t > 50 for t in health), len(health)))
    print("  /overview %s" % spread(overview))
    if clients:
        print("  clients   %d open, %d closed; snapshots %.1f MB/s, events %.1f MB/s in all"
              % (clients.open - clients.closed.value, clients.closed.value,
                 (clients.bytes[0] - taken[0]) / spent / 1e6,
                 (clients.bytes[1] - taken[1]) / spent / 1e6))
    sys.stdout.flush()
    return health


def wait_for(what, patience=60):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            if what():
                return
        except OSError:
            pass
        time.sleep(0.05)
    sys.exit("gateway_clients: waited in vain")


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gateway", default=os.path.join(here, "../../build/release/bin/quarterdeck-gateway"))
    parser.add_argument("--workers", type=int, default=10000)
    parser.add_argument("--clients", type=int, default=300)
    parser.add_argument("--beat", type=float, default=5.0)
    parser.add_argument("--seconds", type=float, default=20.0)
    asked = parser.parse_args()
    folder = tempfile.mkdtemp()
    processes = []
    try:
        path = os.path.join(folder, "redis.sock")
        processes.append(subprocess.Popen(
            ["redis-server", "--port", "0", "--unixsocket", path, "--save", "", "--dir", folder],
            stdout=subprocess.DEVNULL))
        wait_for(lambda: os.path.exists(path))
        beats = Beats(path, asked.workers, asked.beat)
        beats.burst(0, asked.workers, "worker_started")
        config, token_file = os.path.join(folder, "gateway.json"), os.path.join(folder, "token")
        json.dump({"redis": "unix://" + path, "listen": ["127.0.0.1:0"], "workers": []},
                  open(config, "w"))
        with open(token_file, "w") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write("benchmark-token-benchmark\n")
        gateway = subprocess.Popen(
            [asked.gateway, "--config", config, "--token-file", token_file],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            env=dict(os.environ, XDG_STATE_HOME=folder, STATE_DIRECTORY=folder))
        processes.append(gateway)
        ready = gateway.stdout.readline()
        if not ready.startswith("ready "):
            sys.exit("gateway_clients: the gateway did not start")
        port = int(ready.split("//")[1].split("/")[0].rsplit(":", 1)[1])
        asker = Asker(port, "benchmark-token-benchmark")
        wait_for(lambda: len(json.loads(asker.get("/api/v1/workers/overview")[1])["workers"])
                 == asked.workers)
        overview = [asker.get("/api/v1/workers/overview") for _ in range(10)]
        print("/overview of %d workers alone: %s, %.1f MB"
              % (asked.workers, spread([t for t, _ in overview]), len(overview[0][1]) / 1e6))
        beats.start()
        phase("heartbeats only", asked.seconds, gateway.pid, asker, None, beats)
        clients = Clients(port, asker.token, asked.clients)
        clients.start()
        health = phase("and %d clients" % asked.clients, asked.seconds, gateway.pid, asker,
                       clients, beats)
        beats.ended.set()
        clients.ended.set()
        return 0 if sorted(health)[int(len(health) * 0.99)] <= 50 else 1
    finally:
        for process in reversed(processes):
            process.send_signal(signal.SIGTERM)
            process.wait()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
