#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A back end written from contracts/worker-api.md alone, for tests: no ids, no addresses in its rows, null fields, times
without fractions, errors as `detail`. Standard library only.

Prints `ready <base>` first, then one JSON line per request and per applied control action. Reads JSON objects from
standard input, one a line: they are merged into its settings and answered by {"set": n}. `faults` maps a route
(overview, live-stream, queue/status, control, details, metrics, events, workers, jobs/pending, *) to a fault:
{"kind": …, "times": n or absent}; kinds are the methods named fault_… below. `control_at` has such faults by the number of
the control request ("7"), `control_of` by the worker's address.
"""
import argparse, json, socket, ssl, struct, sys, threading, time, zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit, parse_qs

lock = threading.Lock()
settings = {
    "token": "", "viewer": "", "interval": 5.0, "faults": {}, "details": True, "ids": True,
    "retry": None, "close_after": 0, "broken_every": 0, "comments": 0, "activity": 3, "activity_every": 60, "events_per_s": 20,
    "event_pad": 0, "first_id": 1, "workers": None,
    "control_at": {}, "control_of": {}, "backlog": 0, "tell": [], "only_comments": False, "fleet": None,
}
workers = [
    {"name": "Discovery Worker", "address": "discovery", "status": "running", "queue": 12},
    {"name": "Similar Profiles Processor", "address": "similar_profiles", "status": "running", "queue": 8},
    {"name": "Unified Processor", "address": "unified", "status": "paused", "queue": 25},
]
started = time.time()
controls = 0  # requests so far
events = []  # (number, payload) of the fleet routes


def say(what):
    with lock:
        sys.stdout.write(json.dumps(what) + "\n")
        sys.stdout.flush()


def now():
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def rows():
    if settings["workers"] is not None:
        return settings["workers"]
    return [{
        "worker_name": w["name"], "status": w["status"],
        "uptime_seconds": int(time.time() - w.get("since", started)),
        "tasks_processed": 450, "tasks_successful": 425, "tasks_failed": 25,
        "current_queue_size": w["queue"], "max_queue_size": 1000, "avg_processing_time": 2.1,
        "last_activity": None if w["status"] == "paused" else now(),
        "error_rate": 5.6, "memory_usage_mb": None} for w in workers]


def system():
    return {"total_workers": len(workers), "active_workers": 2, "inactive_workers": 1,
            "overall_health": "healthy", "system_load": 45.2, "total_tasks_processed": 1247,
            "total_tasks_in_queue": 23, "avg_system_response_time": None}


def activity():
    base = int(time.time()) // settings["activity_every"] * settings["activity_every"]
    return [{"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(base - i)),
             "worker": "Discovery Worker", "action": "Processed profile @user%d" % i, "status": "success",
             "duration_ms": 2500} for i in range(settings["activity"])]


def overview():
    return {"success": True, "timestamp": now(), "system_overview": system(), "workers": rows(),
            "recent_activity": activity(),
            "performance_metrics": {"cpu_usage": 45.2, "memory_usage": 156.7, "disk_usage": None,
                                    "discovery_enabled": True, "daily_rate_limit": 1000}}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 300

    def log_message(self, *args):
        pass

    # --- faults -------------------------------------------------------------------------------------------------
    def fault_status(self, f):
        body = f.get("body", json.dumps({"detail": [{"loc": ["query"], "msg": "no such luck"}]})).encode()
        self.reply(f["status"], body, f.get("type", "application/json"), f.get("headers", {}))

    def fault_redirect(self, f):
        self.reply(f.get("status", 302), b"", "text/plain", {"Location": f["location"]})

    def fault_drop(self, f):
        self.close_connection = True

    def fault_reset(self, f):
        self.reset()

    def fault_stall(self, f):
        time.sleep(f.get("seconds", 120))
        self.close_connection = True

    def fault_hang_headers(self, f):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
        try:
            while True:
                self.wfile.write(b"X-More: and more\r\n")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass
        self.close_connection = True

    def fault_late(self, f):
        time.sleep(f.get("seconds", 0.4))
        return True

    def fault_drip(self, f):
        self.head(200, f.get("type", "application/json"), {"Content-Length": "100000"})
        try:
            while True:
                self.wfile.write(b" ")
                self.wfile.flush()
                time.sleep(0.2)
        except OSError:
            pass
        self.close_connection = True

    def fault_html(self, f):
        self.reply(f.get("status", 200), b"<html><h1>Please log in</h1></html>", "text/html; charset=utf-8")

    def fault_huge(self, f):
        self.head(200, f.get("type", "application/json"), {})
        piece = b'{"a":"' + b"x" * (1 << 20)
        sent = 0
        try:
            while sent < f["bytes"]:
                self.wfile.write(piece)
                sent += len(piece)
        except OSError:
            pass
        say({"huge": sent})
        self.close_connection = True

    def fault_gzip(self, f):
        pack = zlib.compressobj(9, zlib.DEFLATED, 31)
        body = b"".join(pack.compress(b"\0" * (1 << 20)) for _ in range(f.get("mib", 30))) + pack.flush()
        self.reply(200, body, f.get("type", "application/json"), {"Content-Encoding": "gzip"})

    def fault_deep(self, f):
        self.reply(200, b'{"success":true,"workers":' + b"[" * 20000 + b"]" * 20000 + b"}", "application/json")

    def fault_broken(self, f):
        self.reply(200, b'{"success": true, "workers": [{"worker_name": "Disc', "application/json")

    def fault_short(self, f):  # says more than it sends
        self.head(200, "application/json", {"Content-Length": "5000"})
        self.wfile.write(b'{"success": true, "workers": []}')
        self.close_connection = True

    def fault_lengths(self, f):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\n"
                         b"Content-Length: 50\r\n\r\n{}   ")
        self.close_connection = True

    def fault_interim(self, f):  # 103 first, then the real answer
        self.wfile.write(b"HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n")
        self.wfile.flush()
        return True

    def fault_cookie(self, f):
        self.extra["Set-Cookie"] = "trap=1; Path=/"
        return True

    # --- plumbing -----------------------------------------------------------------------------------------------
    def head(self, status, kind, headers):
        lines = ["HTTP/1.1 %d X" % status, "Content-Type: " + kind, "Date: " + self.date_time_string()]
        lines += ["%s: %s" % item for item in {**self.extra, **headers}.items()]
        self.wfile.write(("\r\n".join(lines) + "\r\n\r\n").encode())
        self.wfile.flush()

    def reply(self, status, body, kind="application/json", headers={}):
        self.head(status, kind, {"Content-Length": str(len(body)), **headers})
        self.wfile.write(body)
        self.wfile.flush()

    def json(self, status, what):
        self.reply(status, json.dumps(what).encode())

    def reset(self):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.wfile = open("/dev/null", "wb")
        self.connection.close()

    def fault(self, route):
        """True: the request has been dealt with."""
        with lock:
            fault = settings["faults"].get(route) or settings["faults"].get("*")
            if fault and "times" in fault:
                fault["times"] -= 1
                if fault["times"] < 0:
                    fault = None
        if not fault or fault["kind"].startswith("apply_") or fault["kind"].startswith("answer_"):
            return False
        return not getattr(self, "fault_" + fault["kind"])(fault)

    def handle_one_request(self):
        try:
            super().handle_one_request()
        except (OSError, ValueError):
            self.close_connection = True

    def allowed(self, method):
        token = settings["token"]
        if not token:
            return True
        given = self.headers.get("Authorization", "")
        if settings["viewer"] and given == "Bearer " + settings["viewer"]:
            if method == "GET":
                return True
            self.json(403, {"detail": "viewers may not control"})
            return False
        if given == "Bearer " + token:
            return True
        self.json(401, {"detail": "Not authenticated"})
        return False

    def do_GET(self):
        self.dispatch("GET")

    def do_POST(self):
        length = int(self.headers.get("Content-Length") or 0)
        self.body = self.rfile.read(length)
        self.dispatch("POST")

    def dispatch(self, method):
        self.extra = {}
        say({"method": method, "path": self.path, "t": time.time(), "headers": dict(self.headers.items())})
        if not self.allowed(method):
            return
        parts = urlsplit(self.path)
        for base, table in (("/api/v1/workers/", self.worker_api), ("/api/", self.fleet_routes)):
            if parts.path.startswith(base):
                table(method, parts.path[len(base):], parse_qs(parts.query))
                return
        self.json(404, {"detail": "Not Found"})

    # --- worker API ---------------------------------------------------------------------------------------------
    def worker_api(self, method, path, query):
        if path.startswith("worker/") and path.endswith("/control") and method == "POST":
            return self.control(unquote(path[7:-8]), query.get("action", [""])[0])
        if path.startswith("worker/") and path.endswith("/details"):
            return self.fault("details") or self.details(unquote(path[7:-8]))
        if path == "overview":
            return self.fault("overview") or self.json(200, overview())
        if path == "live-stream":
            return self.fault("live-stream") or self.live_stream()
        if path == "queue/status":
            return self.fault("queue/status") or self.json(200, {
                "success": True, "timestamp": now(), "total_queued_tasks": 45, "queues": {
                    "discovery_worker": {"size": 12, "max_size": 1000, "processing": True,
                                         "oldest_task_age_seconds": 30, "estimated_completion_time": None}},
                "system_health": {"status": "healthy", "queue_utilization": 4.5, "estimated_processing_time": 1350}})
        if path == "performance/metrics":
            return self.fault("metrics") or self.json(200, {
                "success": True, "timestamp": now(), "period_hours": int(query.get("hours", ["24"])[0]),
                "worker_metrics": {}, "system_metrics": [], "performance_summary": {}})
        self.json(404, {"detail": "Not Found"})

    def details(self, name):
        for w in workers:
            if settings["details"] and w["address"] == name:
                return self.json(200, {"success": True, "worker_name": name, "timestamp": now(),
                                       "detailed_stats": "all is well"})
        self.json(404, {"detail": "Not Found"})

    def control(self, name, action):
        global controls
        with lock:
            controls += 1
            special = settings["control_at"].get(str(controls)) or settings["control_of"].get(name)
        if special and not special["kind"].startswith(("apply_", "answer_")):
            return getattr(self, "fault_" + special["kind"])(special)
        if self.fault("control"):
            return
        worker = next((w for w in workers if name in (w["address"], w["name"] if not settings["details"] else "")), None)
        if worker is None:
            return self.json(404, {"detail": "Worker %s not found" % name})
        with lock:
            fault = special or settings["faults"].get("control") or {}
        kind = fault.get("kind", "")
        if not kind.startswith("answer_"):
            worker["status"] = {"pause": "paused", "stop": "stopped"}.get(action, "running")
            if action == "restart":
                worker["since"] = time.time()
            say({"applied": action, "worker": name, "key": self.headers.get("Idempotency-Key")})
        answer = {"success": True, "worker_name": name, "action": action, "timestamp": now(),
                  "result": {"action_result": "%s worker %s operation" % (name.capitalize(), action)},
                  "message": "Worker %s %s operation completed" % (name, action)}
        if kind == "apply_reset":
            return self.reset()
        if kind == "apply_drop":
            self.close_connection = True
            return
        if kind == "apply_stall":
            time.sleep(fault.get("seconds", 60))
            self.close_connection = True
            return
        if kind == "apply_500":
            return self.reply(500, b"<html>Internal Server Error</html>", "text/html")
        if kind == "apply_500_words":
            return self.json(500, {"message": "late boom"})
        if kind == "answer_500":
            return self.json(500, {"detail": "the supervisor is on fire"})
        if kind == "answer_no":
            return self.json(200, {"success": False, "message": "not on a Sunday"})
        if kind == "answer_other_worker":
            answer["worker_name"] = "unified"
        if kind == "answer_other_action":
            answer["action"] = "stop"
        if kind == "answer_words_in_result":
            del answer["message"]
        if kind.startswith("answer_without_"):  # success, worker_name, action
            del answer[kind[len("answer_without_"):]]
        self.json(200, answer)

    def start_stream(self):
        self.head(200, "text/event-stream", {"Cache-Control": "no-cache"})
        self.close_connection = True
        if settings["retry"] is not None:
            self.wfile.write(("retry: %s\n\n" % settings["retry"]).encode())

    def live_stream(self):
        self.start_stream()
        count = 0
        while True:
            count += 1
            if settings["only_comments"]:
                self.wfile.write(b": nothing to say\n\nevent: beat\ndata: {}\n\n")
                self.wfile.flush()
                time.sleep(settings["interval"])
                continue
            data = {"timestamp": now(), "data": {"system_overview": system(), "workers": rows()}}
            text = json.dumps(data)
            if settings["broken_every"] and count % settings["broken_every"] == 0:
                text = text[:len(text) // 2]
            self.wfile.write(b"data: " + text.encode() + b"\n\n")
            self.wfile.flush()
            if settings["close_after"] and count >= settings["close_after"]:
                return
            until = time.time() + settings["interval"]
            while time.time() < until:
                time.sleep(0.02)

    # --- fleet routes -------------------------------------------------------------------------------------------
    def fleet_routes(self, method, path, query):
        if path == "workers":
            return self.fault("workers") or self.json(200, settings["fleet"] or [
                {"worker_id": "w1", "heartbeat_age_s": 1, "status": "busy", "current_job": "j7"},
                {"worker_id": "w2", "last_seen": time.time(), "status": "idle", "job_id": "None"}])
        if path == "jobs/pending":
            return self.fault("jobs/pending") or self.json(200, {"count": 7})
        if path == "events":
            return self.fault("events") or self.events()
        self.json(404, {"detail": "Not Found"})

    def events(self):
        self.start_stream()
        asked = self.headers.get("Last-Event-ID") if settings["ids"] else None
        position = len(events)
        if asked is not None:
            last = int(asked.split("-")[0] or 0)
            position = max(0, last)  # event n stands at n - 1
            if last + 1 < settings["first_id"]:
                gap = {"after": asked, "first": "%d-0" % settings["first_id"],
                       "missed": settings["first_id"] - last - 1}
                self.wfile.write(("event: gap\ndata: %s\n\n" % json.dumps(gap)).encode())
                position = settings["first_id"] - 1
        while True:
            while position < len(events):
                number, payload = events[position]
                position += 1
                mark = "id: %d-0\n" % number if settings["ids"] else ""
                self.wfile.write(("%sdata: %s\n\n" % (mark, json.dumps(payload))).encode())
            self.wfile.flush()
            time.sleep(0.02)


def tell(payload):
    events.append((len(events) + 1, payload))


def make_event():
    tell({"type": "job_finished", "worker_id": "w1", "job_id": "j%d" % (len(events) + 1),
          "timestamp": str(time.time()), "duration_ms": 12})


def make_events():
    while True:
        time.sleep(1.0 / max(settings["events_per_s"], 0.01))
        make_event()


def read_settings():
    count = 0
    for text in sys.stdin:
        change = json.loads(text)
        with lock:
            settings.update(change)
            if "worker_rows" in change:
                workers[:] = change["worker_rows"]
        for payload in change.get("tell", []):
            tell(payload)
        count += 1
        say({"set": count})


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        pass


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--settings", default="{}")
    options.add_argument("--cert")
    options.add_argument("--key")
    given = options.parse_args()
    settings.update(json.loads(given.settings))
    server = Server(("127.0.0.1", given.port), Handler)
    if given.cert:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(given.cert, given.key)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    for payload in settings["tell"]:
        tell(payload)
    for _ in range(settings["backlog"]):  # events from before anybody listened
        make_event()
    threading.Thread(target=make_events, daemon=True).start()
    threading.Thread(target=read_settings, daemon=True).start()
    print("ready http%s://127.0.0.1:%d/api/v1/workers" % ("s" if given.cert else "", server.server_port), flush=True)
    server.serve_forever()
