#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A wall that is left alone: the program itself over a live demo fleet, a page every 5 s, sampled every so often.
    tests/benchmarks/wall_soak.py build/release/bin [--seconds 3600] [--every 10] [--warm 0] [--events 0]
--events N: instead of the demo fleet a Redis of its own whose 200 workers tell of N jobs a second; the timeline's
rooms (a day, or a million jobs) are full after 1,000,000 / N seconds: let --warm be longer than that.
What it takes of memory, files, threads and processor is printed as it goes; at the end the growth of memory from the
first tenth's median to the last tenth's, not counting the --warm first seconds, in which what has a fixed size (jobs,
activity) fills. Exit 1: files or threads grew, or memory by 5 % or more. A week is 604800 s."""
import argparse
import json
import os
import pathlib
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

PAGES = ["overview", "heat", "queues", "timeline", "charts", "alerts", "clock"]


def sample(pid):
    process = pathlib.Path("/proc") / str(pid)
    status = dict(line.split(":", 1) for line in (process / "status").read_text().splitlines() if ":" in line)
    fields = (process / "stat").read_text().rsplit(")", 1)[1].split()
    return {
        "kb": int(status["VmRSS"].split()[0]),
        "files": len(os.listdir(process / "fd")),
        "threads": int(status["Threads"]),
        "cpu": (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"),
    }


def wire(words):
    parts = [str(word).encode() for word in words]
    return b"*%d\r\n" % len(parts) + b"".join(b"$%d\r\n%s\r\n" % (len(part), part) for part in parts)


class Fleet:
    """A redis-server whose workers start and finish jobs, some of them with a mistake."""

    def __init__(self, folder, rate):
        self.socket, self.rate = folder / "redis.sock", rate
        self.server = subprocess.Popen(["redis-server", "--port", "0", "--unixsocket", self.socket, "--save", "",
                                        "--dir", folder], stdout=subprocess.DEVNULL)
        self.ended = threading.Event()
        self.writer = threading.Thread(target=self.write, daemon=True)

    def start(self):
        while not self.socket.exists():
            time.sleep(0.05)
        self.writer.start()

    def write(self):
        line = socket.socket(socket.AF_UNIX)
        line.connect(str(self.socket))

        def drain():
            while line.recv(65536):
                pass

        threading.Thread(target=drain, daemon=True).start()
        sent, began = 0, time.monotonic()
        while not self.ended.wait(0.01):
            batch = []
            # Bounded: a machine that cannot make so many makes fewer.
            while sent < (time.monotonic() - began) * self.rate and len(batch) < 1000:
                worker, name = f"worker-{sent % 200}", f"import/catalogue-{sent % 9973}/pages-{sent % 89}.xml"
                fields = ["worker_id", worker, "job_id", sent, "job_name", name]
                batch.append(wire(["XADD", "fleet_events", "MAXLEN", "~", 20000, "*", "type", "job_started", *fields]))
                end = ["job_failed", "error", f"page {sent % 977} cannot be read"] if sent % 20 == 0 else ["job_finished"]
                batch.append(wire(["XADD", "fleet_events", "MAXLEN", "~", 20000, "*", "type", end[0], *fields,
                                   "duration_ms", sent % 4000, *end[1:]]))
                sent += 1
            line.sendall(b"".join(batch))

    def stop(self):
        self.ended.set()
        self.server.terminate()
        self.server.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--every", type=float, default=10)
    parser.add_argument("--warm", type=float, default=0)
    parser.add_argument("--events", type=float, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        folder = pathlib.Path(home)
        config = folder / "config" / "quarterdeck"
        config.mkdir(parents=True)
        # Two windows on one screen: they share the connection and what is known.
        windows = [{"pages": PAGES, "seconds": 5}, {"pages": PAGES[::-1], "seconds": 5}]
        (config / "walls.json").write_text(json.dumps([{"name": "soak", "windows": windows}]))
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=str(folder / "config"),
                           XDG_DATA_HOME=str(folder / "data"), XDG_STATE_HOME=str(folder / "state"),
                           XDG_RUNTIME_DIR=str(runtime))
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        fleet = Fleet(folder, options.events) if options.events else None
        source = ["--redis", f"unix://{fleet.socket}?db=0"] if fleet else ["--demo"]
        if fleet:
            fleet.start()
        program = subprocess.Popen([options.bin / "quarterdeck", *source, "--big-screen=soak"],
                                   env=environment, stdout=subprocess.DEVNULL)
        samples = []
        try:
            end = time.monotonic() + options.seconds
            while time.monotonic() < end:
                time.sleep(min(options.every, max(0.0, end - time.monotonic())))
                if program.poll() is not None:
                    sys.exit(f"it ended by itself: {program.returncode}")
                samples.append(sample(program.pid))
                now = samples[-1]
                print(f"{len(samples) * options.every:8.0f} s  {now['kb'] / 1024:7.1f} MB  {now['files']:4} files  "
                      f"{now['threads']:3} threads  {now['cpu']:7.1f} s of processor", flush=True)
        finally:
            program.terminate()
            program.wait(20)
            if fleet:
                fleet.stop()
    samples = samples[min(len(samples) - 1, int(options.warm / options.every)):]
    tenth = max(1, len(samples) // 10)
    # The first samples are of a program that still starts.
    early, late = samples[tenth:2 * tenth] or samples[:1], samples[-tenth:]
    median = lambda part, key: statistics.median(one[key] for one in part)
    first, last = median(early, "kb"), median(late, "kb")
    growth = 100 * (last - first) / first
    print(f"memory {first / 1024:.1f} MB -> {last / 1024:.1f} MB: {growth:+.1f} %")
    piled = [key for key in ("files", "threads") if median(late, key) > median(early, key)]
    for key in piled:
        print(f"{key}: {median(early, key):.0f} -> {median(late, key):.0f}")
    sys.exit(1 if piled or growth >= 5 else 0)


if __name__ == "__main__":
    main()
