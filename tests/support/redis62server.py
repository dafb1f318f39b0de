#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers like a Redis 6.2, which few systems still have: no entries-added, no lag, no inactive. The replies about the
queue `jobs` are those of a real 6.2.14, byte for byte; streams that change are lists, told in the same form.

Prints `ready <port>`, and a line {"unknown": command} for whatever 6.2 would not know. Commands on standard input, each
answered by {"did": …}: add N, trim N (keeps the newest N events), lose N M (cut, and meanwhile N more of which M are kept), renew (restarted
without persistence), cut.
"""
import json
import socketserver
import sys
import threading
import time

BASE_MS = 1790000000000  # its clock when it starts; ours is another one
started = time.monotonic()
changed = threading.Condition()
clients = set()
streams = {"fleet_events": [], "many": [(BASE_MS - 9000000 + i, [b"n", b"1"]) for i in range(6000)],
           "quiet": [(BASE_MS - 50000, [b"n", b"1"])]}

RECORDED = {
    "XINFO STREAM jobs": b"*14\r\n$6\r\nlength\r\n:10\r\n$15\r\nradix-tree-keys\r\n:1\r\n$16\r\nradix-tree-nodes\r\n:2\r\n"
    b"$17\r\nlast-generated-id\r\n$15\r\n1790000010009-0\r\n$6\r\ngroups\r\n:2\r\n$11\r\nfirst-entry\r\n*2\r\n"
    b"$15\r\n1790000010000-0\r\n*2\r\n$6\r\njob_id\r\n$2\r\nj0\r\n$10\r\nlast-entry\r\n*2\r\n$15\r\n1790000010009-0\r\n"
    b"*2\r\n$6\r\njob_id\r\n$2\r\nj9\r\n",
    "XINFO GROUPS jobs": b"*2\r\n*8\r\n$4\r\nname\r\n$4\r\ndone\r\n$9\r\nconsumers\r\n:0\r\n$7\r\npending\r\n:0\r\n"
    b"$17\r\nlast-delivered-id\r\n$15\r\n1790000010009-0\r\n*8\r\n$4\r\nname\r\n$7\r\nworkers\r\n$9\r\nconsumers\r\n:1\r\n"
    b"$7\r\npending\r\n:2\r\n$17\r\nlast-delivered-id\r\n$15\r\n1790000010002-0\r\n",
    "XINFO CONSUMERS jobs workers": b"*1\r\n*6\r\n$4\r\nname\r\n$2\r\nc1\r\n$7\r\npending\r\n:2\r\n$4\r\nidle\r\n:607\r\n",
    "XINFO CONSUMERS jobs done": b"*0\r\n",
    "XPENDING jobs workers": b"*4\r\n:2\r\n$15\r\n1790000010001-0\r\n$15\r\n1790000010002-0\r\n*1\r\n*2\r\n$2\r\nc1\r\n"
    b"$1\r\n2\r\n",
    "XPENDING jobs workers IDLE 60000 - + 1000": b"*0\r\n",
    "XINFO GROUPS many": b"*1\r\n*8\r\n$4\r\nname\r\n$1\r\ng\r\n$9\r\nconsumers\r\n:0\r\n$7\r\npending\r\n:0\r\n"
    b"$17\r\nlast-delivered-id\r\n$15\r\n1789991000002-0\r\n",
    "XINFO CONSUMERS many g": b"*0\r\n",
    "XINFO GROUPS quiet": b"*1\r\n*8\r\n$4\r\nname\r\n$1\r\ng\r\n$9\r\nconsumers\r\n:0\r\n$7\r\npending\r\n:0\r\n"
    b"$17\r\nlast-delivered-id\r\n$15\r\n1789999950000-0\r\n",
    "XINFO CONSUMERS quiet g": b"*0\r\n",
    "XINFO GROUPS fleet_control": b"-ERR no such key\r\n",
    "ACL GETUSER default": b"*10\r\n$5\r\nflags\r\n*5\r\n$2\r\non\r\n$7\r\nallkeys\r\n$11\r\nallchannels\r\n$11\r\nallcommands\r\n"
    b"$6\r\nnopass\r\n$9\r\npasswords\r\n*0\r\n$8\r\ncommands\r\n$5\r\n+@all\r\n$4\r\nkeys\r\n*1\r\n$1\r\n*\r\n"
    b"$8\r\nchannels\r\n*1\r\n$1\r\n*\r\n",
    "ROLE": b"*3\r\n$6\r\nmaster\r\n:0\r\n*0\r\n",
}
streams["jobs"] = [(1790000010000 + i, [b"job_id", b"j%d" % i]) for i in range(10)]
INFO = "# Server\r\nredis_version:6.2.14\r\nredis_mode:standalone\r\nrun_id:cac962bb3926d32c816c016796800bb9f8d5f73f\r\n" \
    "# Clients\r\nconnected_clients:1\r\n# Memory\r\nused_memory:948992\r\nused_memory_human:926.75K\r\nmaxmemory:0\r\n" \
    "# Persistence\r\nloading:0\r\naof_enabled:0\r\nrdb_last_bgsave_status:ok\r\n# Replication\r\nrole:master\r\n"


def bulk(text):
    text = text if isinstance(text, bytes) else str(text).encode()
    return b"$%d\r\n%s\r\n" % (len(text), text)


def array(parts):
    return b"*%d\r\n" % len(parts) + b"".join(parts)


def entry(one):
    return array([bulk("%d-0" % one[0]), array([bulk(word) for word in one[1]])])


def number(text, none):
    text = text.lstrip("(")
    return none if text in "-+" else int(text.split("-")[0])


def stream_facts(entries, last):
    facts = [bulk("length"), b":%d\r\n" % len(entries), bulk("radix-tree-keys"), b":1\r\n", bulk("radix-tree-nodes"),
             b":2\r\n", bulk("last-generated-id"), bulk("%d-0" % last), bulk("groups"), b":0\r\n"]
    for name, one in (("first-entry", entries[:1]), ("last-entry", entries[-1:])):
        facts += [bulk(name), entry(one[0]) if one else b"$-1\r\n"]
    return array(facts)


def say(what):
    print(json.dumps(what), flush=True)


def now_ms():
    return BASE_MS + int((time.monotonic() - started) * 1000)


newest = {name: entries[-1][0] if entries else 0 for name, entries in streams.items()}


class Handler(socketserver.StreamRequestHandler):
    def words(self):
        count = int(self.rfile.readline()[1:])
        out = []
        for _ in range(count):
            size = int(self.rfile.readline()[1:])
            out.append(self.rfile.read(size + 2)[:-2].decode())
        return out

    def read_stream(self, words):
        count, wait, key, after = int(words[2]), int(words[4]) / 1000, words[6], number(words[7], 0)
        with changed:
            came = lambda: [one for one in streams.get(key, []) if one[0] > after]
            if not came():
                changed.wait(wait)
            found = came()[:count]
        return array([array([bulk(key), array([entry(one) for one in found])])]) if found else b"*-1\r\n"

    def answer(self, words):
        line, name = " ".join(words), words[0].upper()
        if line in RECORDED:
            return RECORDED[line]
        if name == "TIME":
            ms = now_ms()
            return array([bulk(ms // 1000), bulk(ms % 1000 * 1000)])
        if name == "PING":
            return bulk(words[1])
        if name in ("CLIENT", "SELECT"):
            return b"+OK\r\n"
        if name == "INFO":
            return bulk(INFO)
        if name == "XREAD":
            return self.read_stream(words)
        if name == "XLEN":
            return b":%d\r\n" % len(streams.get(words[1], []))
        if line.startswith("XINFO STREAM"):
            with changed:
                entries = list(streams.get(words[2], []))
            last = newest.get(words[2], 0)
            return stream_facts(entries, last) if last else b"-ERR no such key\r\n"
        if line.startswith("XINFO GROUPS"):
            return b"*0\r\n" if words[2] in streams else b"-ERR no such key\r\n"
        if name in ("XRANGE", "XREVRANGE"):
            low, high = (words[2], words[3]) if name == "XRANGE" else (words[3], words[2])
            with changed:
                found = [one for one in streams.get(words[1], [])
                         if number(low, 0) + low.startswith("(") <= one[0] <= number(high, 1 << 63) - high.startswith("(")]
            found = found if name == "XRANGE" else found[::-1]
            return array([entry(one) for one in found[:int(words[5])]])
        say({"unknown": line})
        return b"-ERR unknown command `%s`\r\n" % words[0].encode()

    def handle(self):
        clients.add(self.request)
        try:
            while True:
                self.wfile.write(self.answer(self.words()))
        except (OSError, ValueError):
            pass
        clients.discard(self.request)


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True


def cut():
    for one in list(clients):
        try:
            one.shutdown(2)
        except OSError:
            pass


def main():
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print("ready %d" % server.server_address[1], flush=True)
    for line in sys.stdin:
        command, *rest = line.split()
        events = streams["fleet_events"]
        with changed:
            if command in ("cut", "renew", "lose"):
                cut()
            if command in ("add", "lose"):
                for i in range(int(rest[0])):
                    newest["fleet_events"] = max(newest["fleet_events"] + 1, now_ms())
                    events.append((newest["fleet_events"], [b"type", b"heartbeat", b"worker_id", b"w%d" % (i % 3)]))
            if command in ("trim", "lose"):
                del events[:len(events) - int(rest[-1])]
            if command == "renew":
                events.clear()
            changed.notify_all()
        say({"did": command})


if __name__ == "__main__":
    main()
