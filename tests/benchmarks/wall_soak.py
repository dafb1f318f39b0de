#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A wall that is left alone: the program itself over a live demo fleet, a page every 5 s, sampled every so often.
    tests/benchmarks/wall_soak.py build/release/bin [--seconds 3600] [--every 10] [--warm 0]
What it takes of memory, files, threads and processor is printed as it goes; at the end the growth of memory from the
first tenth's median to the last tenth's, not counting the --warm first seconds, in which what has a fixed size (jobs,
activity) fills. Exit 1: files or threads grew, or memory by 5 % or more. A week is 604800 s."""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
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


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--every", type=float, default=10)
    parser.add_argument("--warm", type=float, default=0)
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
        program = subprocess.Popen([options.bin / "quarterdeck", "--demo", "--big-screen=soak"],
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
