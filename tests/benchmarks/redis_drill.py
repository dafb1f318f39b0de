#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of a Redis at full length, against the real programs and a real redis-server.

  tests/benchmarks/redis_drill.py [--bin build/release/bin] [--server redis-server] [--only F1,F5] [--scale 1.0]

For each fault a redis-server of its own, `quarterdeckctl activity --follow --json` (what came) and
`quarterdeckctl watch --json` (what the person is told). The oracle is the stream itself (XRANGE), never the
writer. Prints a row per fault: noticed after, gone after (the longest of all rounds, from the moment the server
answers again), lost, twice, out of order, gap lines, verdict. --scale shortens the lengths. Exit 1: a row missed.
"""
import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

now = time.monotonic


class Refused(Exception):
    """An error reply."""


class Client:
    """A connection of our own to the server; one command at a time, or many in a pipeline."""

    def __init__(self, path, patience=30.0):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(patience)
        self.socket.connect(path)
        self.file = self.socket.makefile("rb")

    @staticmethod
    def wire(*words):
        out = [b"*%d\r\n" % len(words)]
        for word in words:
            word = word if isinstance(word, bytes) else str(word).encode()
            out.append(b"$%d\r\n%s\r\n" % (len(word), word))
        return b"".join(out)

    def read(self):
        line = self.file.readline()
        if not line.endswith(b"\r\n"):
            raise ConnectionError("cut")
        kind, rest = line[:1], line[1:-2]
        if kind == b"-":
            raise Refused(rest.decode())
        if kind == b"+":
            return rest.decode()
        if kind == b":":
            return int(rest)
        if kind == b"$":
            return None if rest == b"-1" else self.file.read(int(rest) + 2)[:-2]
        return None if rest == b"-1" else [self.read() for _ in range(int(rest))]

    def call(self, *words):
        self.socket.sendall(self.wire(*words))
        return self.read()

    def ids(self, key="fleet_events"):
        out, start = [], "-"
        while True:
            page = self.call("XRANGE", key, start, "+", "COUNT", 5000)
            out += [entry[0].decode() for entry in page]
            if len(page) < 5000:
                return out
            start = "(" + out[-1]


class Server:
    def __init__(self, program, folder, *options):
        self.program, self.folder, self.options = program, folder, options
        self.path = os.path.join(folder, "redis.sock")
        self.process = None
        self.start()

    def start(self):
        """Until it answers; returns that moment."""
        with open(os.path.join(self.folder, "redis.log"), "ab") as log:
            self.process = subprocess.Popen(
                [self.program, "--port", "0", "--unixsocket", self.path, "--dir", self.folder, "--save", ""]
                + list(self.options), stdout=log, stderr=log)
        for _ in range(6000):
            try:
                Client(self.path).call("PING")
                return now()
            except (OSError, Refused):
                time.sleep(0.005)
        sys.exit("redis_drill: the server does not start")

    def client(self):
        return Client(self.path)

    def send(self, number):
        self.process.send_signal(number)

    def kill(self):
        self.process.kill()
        self.process.wait()


class Writer(threading.Thread):
    """So many events a second until stopped or \\a total are in, across cuts."""

    def __init__(self, server, rate, total=None):
        super().__init__(daemon=True)
        self.server, self.rate, self.total = server, rate, total
        self.ended, self.done = threading.Event(), 0
        self.start()

    def run(self):
        client, due, step = None, now(), 0.01
        part = max(1, int(self.rate * step))
        while not self.ended.is_set() and (self.total is None or self.done < self.total):
            due = max(due + step, now() - 1)
            time.sleep(max(0.0, due - now()))
            try:
                client = client or self.server.client()
                lines = [Client.wire("XADD", "fleet_events", "*", "type", "job_finished", "worker_id",
                                     "worker-%d" % (i % 50), "job_id", i, "duration_ms", 5,
                                     "timestamp", "%.3f" % time.time())
                         for i in range(self.done, self.done + part)]
                client.socket.sendall(b"".join(lines))
                for _ in range(part):
                    client.read()
                    self.done += 1
            except (OSError, Refused):
                client = None
                time.sleep(0.02)

    def stop(self):
        self.ended.set()
        self.join()


class Program:
    """One of ours as a process; each line of its output with the moment it came."""

    def __init__(self, binary, *arguments):
        self.process = subprocess.Popen([binary] + list(arguments), stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
        self.lines = []
        self.thread = threading.Thread(target=self.gather, daemon=True)
        self.thread.start()

    def gather(self):
        for line in self.process.stdout:
            try:
                self.take(now(), json.loads(line))
            except ValueError:
                self.take(now(), {})

    def take(self, at, line):
        self.lines.append((at, line))

    def rss_mb(self):
        for line in open("/proc/%d/status" % self.process.pid):
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024

    def end(self):
        self.process.send_signal(signal.SIGCONT)
        self.process.terminate()
        self.process.wait()
        self.thread.join()


class Follow(Program):
    def __init__(self, ctl, url):
        self.ids, self.gaps, self.at = [], [], []
        super().__init__(ctl, "activity", "--follow", "--from", "0", "--json", "--redis", url)

    def take(self, at, line):
        if "gap" in line:
            self.gaps.append(line["gap"])
        else:
            self.ids.append(line.get("id"))
            self.at.append(at)


class Watch(Program):
    def __init__(self, ctl, url):
        self.states, self.overview, self.overview_at = [], {}, 0.0
        super().__init__(ctl, "watch", "--json", "--redis", url)

    def take(self, at, line):
        if "connection" in line:
            self.states.append((at, line["connection"]["state"], line["connection"]["error"]))
        if "overview" in line:
            self.overview, self.overview_at = line["overview"], at

    def processed(self):
        return sum(w["tasks_processed"] or 0 for w in self.overview.get("workers", []))

    def is_live(self):
        return bool(self.states) and self.states[-1][1] == "live"

    def first(self, since, live):
        for at, state, _ in self.states:
            if at >= since and (state == "live") == live:
                return at - since
        return None


def wait_for(what, patience):
    end = now() + patience
    while now() < end:
        if what():
            return True
        time.sleep(0.002)
    return False


class Drill:
    def __init__(self, asked):
        self.asked, self.missed, self.folders = asked, 0, []
        self.ctl = os.path.join(asked.bin, "quarterdeckctl")

    def server(self, *options):
        self.folders.append(tempfile.mkdtemp(prefix="drill"))
        return Server(self.asked.server, self.folders[-1], *options)

    def scaled(self, figure, least=1):
        return max(least, type(figure)(figure * self.asked.scale))

    def console(self, server, url=None):
        url = url or "unix://" + server.path
        watch, follow = Watch(self.ctl, url), Follow(self.ctl, url)
        if not wait_for(watch.is_live, 20):
            sys.exit("redis_drill: quarterdeckctl watch does not become live")
        return watch, follow

    def settle(self, server, follow, prefix=()):
        """Waits until all that the stream has has come; then compares. \\a prefix: came before, gone since."""
        expected = list(prefix) + server.client().ids()
        wait_for(lambda: len(follow.ids) >= len(expected), 60)
        time.sleep(0.5)  # would anything come twice?
        came = list(follow.ids)
        known, seen = set(expected), set(came)
        return {"lost": len(known - seen), "twice": len(came) - len(seen),
                "disorder": sum(a != b for a, b in zip(came, expected)) if known == seen else 0,
                "strange": len(seen - known), "events": len(expected)}

    def row(self, fault, text, good, exact=None, noticed=None, gone=None, more=""):
        say = lambda s: "—" if s is None else "%.2f s" % s
        exact = exact or {}
        good = good and not any(exact.get(k) for k in ("lost", "twice", "disorder", "strange"))
        self.missed += not good
        print("%-4s %-44s %8s %8s %8s %5s %5s %5s  %-6s %s"
              % (fault, text, say(noticed), say(gone), exact.get("events", "—"), exact.get("lost", "—"),
                 exact.get("twice", "—"), exact.get("disorder", "—"), "held" if good else "MISSED", more), flush=True)

    def cuts(self, server, watch, rounds, cut, heal, least):
        """The same cut again and again; the longest (noticed, gone), None where it was never seen."""
        noticed, gone = 0.0, 0.0
        for _ in range(rounds):
            time.sleep(least)
            start = now()
            cut()
            seen = wait_for(lambda: watch.first(start, False) is not None, 10)
            back = heal()
            well = wait_for(lambda: watch.is_live() and watch.states[-1][0] >= start, 30)
            if seen:
                noticed = max(noticed, watch.first(start, False))
            if not well:
                return noticed if seen else None, None
            gone = max(gone, watch.states[-1][0] - back)
        return noticed, gone

    def f1(self):
        server = self.server("--appendonly", "yes", "--appendfsync", "always")
        watch, follow = self.console(server)
        total, rounds = self.scaled(200_000, 2_000), self.scaled(25, 2)
        writer = Writer(server, 5_000, total)
        noticed, gone = self.cuts(server, watch, rounds, server.kill, server.start, total / 5_000 / rounds)
        writer.join()
        exact = self.settle(server, follow)
        self.row("F1", "kill -9, restart (appendfsync always) %d times" % rounds,
                 gone is not None and gone <= 5 and not follow.gaps, exact, noticed, gone,
                 "%d gap lines" % len(follow.gaps))
        return server, watch, follow

    def f2(self):
        server = self.server()
        watch, follow = self.console(server)
        writer = Writer(server, 500)
        time.sleep(self.scaled(5.0))
        writer.stop()
        wait_for(lambda: len(follow.ids) >= writer.done, 10)
        old = list(follow.ids)
        start = now()
        server.kill()
        wait_for(lambda: watch.first(start, False) is not None, 10)
        noticed = watch.first(start, False)
        back = server.start()
        writer = Writer(server, 500)
        told = wait_for(lambda: follow.gaps, 10) and now() - back
        time.sleep(self.scaled(5.0))
        writer.stop()
        exact = self.settle(server, follow, old)
        self.row("F2", "kill -9, restart without persistence", bool(told) and told <= 5 and len(follow.gaps) == 1,
                 exact, noticed, told or None, "%d old entries kept, %d line" % (len(old), len(follow.gaps)))
        return server, watch, follow

    def f3(self):
        server = self.server()
        watch, follow = self.console(server)
        writer = Writer(server, 1_000)
        time.sleep(2)
        length, start = self.scaled(60.0, 12), now()
        server.send(signal.SIGSTOP)
        time.sleep(length)
        back = now()
        server.send(signal.SIGCONT)
        well = wait_for(watch.is_live, 30)
        noticed, gone = watch.first(start, False), watch.states[-1][0] - back if well else None
        time.sleep(2)
        writer.stop()
        exact = self.settle(server, follow)
        self.row("F3", "SIGSTOP for %.0f s" % length,
                 noticed is not None and noticed <= 7 and gone is not None and gone <= 5 and not follow.gaps,
                 exact, noticed, gone, watch.states[-2][2] or "" if len(watch.states) > 1 else "")
        return server, watch, follow

    def f4(self):
        server = self.server()
        watch, follow = self.console(server)
        writer = Writer(server, 1_000)
        before, end = len(watch.states), now() + self.scaled(600.0, 15)
        age = 0.0
        while now() < end:
            server.send(signal.SIGSTOP)
            time.sleep(1)
            server.send(signal.SIGCONT)
            time.sleep(4)
            age = max([age] + [b - a for a, b in zip(follow.at[-20000:], follow.at[-19999:])])
        writer.stop()
        exact = self.settle(server, follow)
        changes = len(watch.states) - before
        self.row("F4", "SIGSTOP for 1 s every 5 s", changes == 0 and age <= 3, exact, None, None,
                 "%d changes of state, longest silence %.1f s" % (changes, age))
        return server, watch, follow

    def f5(self):
        server = self.server()
        watch, follow = self.console(server)
        writer = Writer(server, 1_000)
        rounds, other = self.scaled(100, 5), []

        def cut():
            other[:] = [server.client()]
            other[0].call("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
        noticed, gone = self.cuts(server, watch, rounds, cut, now, 0.3)
        writer.stop()
        exact = self.settle(server, follow)
        self.row("F5", "CLIENT KILL TYPE normal %d times" % rounds,
                 gone is not None and gone <= 1 and not follow.gaps, exact, noticed, gone)
        return server, watch, follow

    def f9(self):
        server = self.server()
        watch, follow = self.console(server)
        writer = Writer(server, 500)
        time.sleep(1)
        server.client().call("REPLICAOF", "127.0.0.1", "1")
        time.sleep(self.scaled(10.0, 3))
        server.client().call("REPLICAOF", "NO", "ONE")
        time.sleep(2)
        writer.stop()
        exact = self.settle(server, follow)
        self.row("F9", "REPLICAOF during a read, and back", watch.is_live() and not follow.gaps, exact)
        return server, watch, follow

    def f12(self):
        server = self.server()
        support = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../support/faultproxy.py")
        port = socket.create_server(("127.0.0.1", 0)).getsockname()[1]
        server.client().call("CONFIG", "SET", "port", port)
        proxy = subprocess.Popen([sys.executable, "-u", support, str(port)], stdin=subprocess.PIPE,
                                 stdout=subprocess.PIPE, text=True)
        url = "redis://127.0.0.1:%s/0" % proxy.stdout.readline().split()[1]
        threading.Thread(target=lambda: [None for _ in proxy.stdout], daemon=True).start()
        watch, follow = self.console(server, url)
        writer = Writer(server, 2_000, 4_000)
        writer.join()
        wait_for(lambda: len(follow.ids) >= writer.done, 10)
        time.sleep(4)  # the stream's head is looked at every three seconds
        old = list(follow.ids)
        tell = lambda line: (proxy.stdin.write(line + "\n"), proxy.stdin.flush())
        start = now()
        tell("refuse on"), tell("cut")
        wait_for(lambda: watch.first(start, False) is not None, 10)
        noticed = watch.first(start, False)
        writer = Writer(server, 4_000, 8_000)
        writer.join()
        keep = server.client().call("XLEN", "fleet_events") - len(old) - 5_000
        server.client().call("XTRIM", "fleet_events", "MAXLEN", "=", keep)
        back = now()
        tell("refuse off")
        told = wait_for(lambda: follow.gaps, 15) and now() - back
        exact = self.settle(server, follow, old)
        counts = [gap["missed"] for gap in follow.gaps]
        proxy.kill()
        self.row("F12", "XTRIM of 5,000 unread entries", counts == [5_000], exact, noticed, told or None,
                 "told missed %s" % counts)
        return server, watch, follow

    def f13(self):
        server = self.server()
        watch, follow = self.console(server)
        writer = Writer(server, 1_000, 3_000)
        writer.join()
        wait_for(lambda: len(follow.ids) >= writer.done, 10)
        old, client, start = list(follow.ids), server.client(), now()
        client.call("DEL", "fleet_events")
        for i in range(1, 501):
            client.call("XADD", "fleet_events", "5-%d" % i, "type", "x")
        told = wait_for(lambda: follow.gaps, 15) and now() - start
        exact = self.settle(server, follow, old)
        self.row("F13", "DEL during a read, again with lower ids", bool(told) and told <= 10 and len(follow.gaps) == 1,
                 exact, told or None, None)
        return server, watch, follow

    def f17(self):
        server = self.server()
        watch, follow = self.console(server)
        time.sleep(2)
        before, total, start = [p.rss_mb() for p in (watch, follow)], self.scaled(1_000_000, 10_000), now()
        script = ("for i=1,tonumber(ARGV[1]) do redis.call('XADD','fleet_events','*','type','job_finished','worker_id',"
                  "'worker-'..(i%100),'job_id',i,'duration_ms',5) end")
        client, most = server.client(), [0.0, 0.0]
        for _ in range(0, total, 10_000):
            client.call("EVAL", script, 0, 10_000)
            most = [max(a, p.rss_mb()) for a, p in zip(most, (watch, follow))]

        right = wait_for(lambda: watch.processed() == total, 60)
        took = now() - start
        wait_for(lambda: len(follow.ids) >= total, 60)
        most = [max(a, p.rss_mb()) - b for a, p, b in zip(most, (watch, follow), before)]
        exact = self.settle(server, follow)
        self.row("F17", "%d events in one burst" % total, right and took <= 60 and max(most) <= 300, exact, None, took,
                 "counters %s, memory +%.0f MB (watch), +%.0f MB (activity)"
                 % ("exact" if right else "WRONG", most[0], most[1]))
        return server, watch, follow

    def f42(self):
        server = self.server()
        watch, follow = self.console(server)
        writer = Writer(server, 500)
        time.sleep(2)
        clients = lambda: {line.split()[0] for line in server.client().call("CLIENT", "LIST").decode().splitlines()
                           if "name=quarterdeck" in line}
        before, length = clients(), self.scaled(600.0, 15)
        for program in (watch, follow):
            program.process.send_signal(signal.SIGSTOP)
        time.sleep(length)
        back = now()
        for program in (watch, follow):
            program.process.send_signal(signal.SIGCONT)
        due = writer.done  # what the person sees has to know of all this
        fresh = wait_for(lambda: watch.is_live() and watch.processed() >= due, 20) and now() - back
        told = wait_for(lambda: len(follow.ids) >= due, 60) and now() - back
        wait_for(watch.is_live, 10)
        time.sleep(2)
        kept = before & clients()
        writer.stop()
        exact = self.settle(server, follow)
        self.row("F42", "SIGSTOP of the console for %.0f s" % length,
                 bool(fresh) and fresh <= 5 and not kept and watch.is_live() and not follow.gaps, exact, None,
                 fresh or None, "%d of %d old sockets kept, all %d lines after %.1f s" % (len(kept), len(before), due, told))
        return server, watch, follow


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", default=os.path.join(here, "../../build/release/bin"))
    parser.add_argument("--server", default="redis-server")
    parser.add_argument("--only", default="F1,F2,F3,F4,F5,F9,F12,F13,F17,F42")
    parser.add_argument("--scale", type=float, default=1.0)
    drill = Drill(parser.parse_args())
    print("%-4s %-44s %8s %8s %8s %5s %5s %5s" % ("", "fault", "noticed", "gone", "events", "lost", "twice", "order"))
    for fault in drill.asked.only.split(","):
        server, *programs = getattr(drill, fault.strip().lower())()
        for program in programs:
            program.end()
        server.kill()
        shutil.rmtree(server.folder, ignore_errors=True)
    return 1 if drill.missed else 0


if __name__ == "__main__":
    sys.exit(main())
