#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_canary.py SOURCE BIN TESTS: a token and a password that stand nowhere else are given to the real programs in every
way there is (a file, standard input, the keychain, the keyboard), with all logging on and against servers that send them
back. Then they are looked for in all that was printed, in every file, in each command line and environment, and after a crash.

What is not installed here (a keyring, an X server) skips its test and says so.
"""
import base64
import binascii
import concurrent.futures
import itertools
import json
import os
import re
import resource
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from urllib.parse import quote

SOURCE, BIN, TESTS = map(os.path.abspath, sys.argv[1:4])
TOKEN = "qdCanary/Tok3n+Zq7=xKp0wVu4"
PASSWORD = "qdCanaryPass:w0rd%Yt5&mN2"
PATIENCE = 60


def forms(secret):
    """How it might stand somewhere: as it is, encoded, or as a part of something encoded."""
    raw = secret.encode()
    yield raw
    yield secret.lower().encode()
    for words in (quote(secret, safe=""), quote(secret), secret.replace("/", "\\/"), secret.replace("&", "&amp;")):
        yield words.encode()
    for coding in ("utf-16-le", "utf-16-be", "utf-32-le"):
        yield secret.encode(coding)
    for data in (raw, secret.encode("utf-16-le")):
        yield binascii.hexlify(data)
        yield binascii.hexlify(data).upper()
        for shift in range(3):  # wherever it begins in what is encoded
            begin, whole = (3 - shift) % 3, b"\0" * shift + data
            coded = base64.b64encode(whole)[4 if shift else 0:len(whole) // 3 * 4]
            yield coded
            yield coded.replace(b"+", b"-").replace(b"/", b"_")


FORMS = [(name, form) for name, secret in (("token", TOKEN), ("password", PASSWORD)) for form in set(forms(secret))]


def hits(data):
    return sorted({name for name, form in FORMS if form in data})


class Echo(threading.Thread):
    """Answers every request with the token that it came with, in the form that its path asks for."""
    answers = {
        "json401": ("401 Unauthorized", "application/json", '{{"detail": "wrong token {t}"}}'),
        "json403": ("403 Forbidden", "application/json", '{{"detail": [{{"loc": ["{t}"], "msg": "Bearer {t} may not"}}]}}'),
        "json500": ("500 Internal Server Error", "application/json", '{{"error": "Authorization: Bearer {t}"}}'),
        "json200": ("200 OK", "application/json", '{{"success": false, "message": "{t}", "error": "{t}"}}'),
        "escaped": ("400 Bad Request", "application/json", '{{"detail": "no {u}"}}'),
        "html": ("401 Unauthorized", "text/html", "<html><title>{t}</title>{t}</html>"),
        "reason": ("401 {t}", "application/json", "{{}}"),
        "status": ("{t}", "application/json", "{{}}"),
        "type": ("200 OK", "{t}", "{t}"),
        "packed": ("200 OK\r\nContent-Encoding: {t}", "application/json", "{t}"),
        "moved": ("302 Found\r\nLocation: http://127.0.0.2:1/{t}?token={t}", "text/plain", "{t}"),
        "host": ("302 Found\r\nLocation: http://{t}.example/", "text/plain", "{t}"),
        "scheme": ("302 Found\r\nLocation: {t}", "text/plain", "{t}"),
        "length": ("200 OK\r\nContent-Length: {t}", "application/json", "{t}"),
        "retry": ("429 Too Many\r\nRetry-After: {t}", "application/json", '{{"message": "{t}"}}'),
        "garbage": ("200 OK", "application/json", '{{"workers": "{t}", "{t}": ['),
        "stream": ("200 OK", "text/event-stream", "event: {t}\nretry: {t}\n{t}: x\n\n"),
    }

    def __init__(self):
        super().__init__(daemon=True)
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.seen = set()  # answers that a token was sent for
        self.start()

    def run(self):
        while True:
            line, _ = self.socket.accept()
            threading.Thread(target=self.serve, args=(line,), daemon=True).start()

    def serve(self, line):
        try:
            line.settimeout(PATIENCE)
            head = b""
            while b"\r\n\r\n" not in head:
                more = line.recv(65536)
                if not more:
                    return
                head += more
            text = head.decode("latin-1")
            way = text.split()[1].split("/")[1]
            token = (re.search(r"Authorization: Bearer (\S+)", text) or ["", ""])[1]
            if token:
                self.seen.add(way)
            if way == "stall":
                line.recv(1)
                return
            status, kind, body = self.answers.get(way, self.answers["json401"])
            escaped = "".join("\\u%04x" % ord(c) for c in token)
            body = body.format(t=token, u=escaped)
            length = "" if "Length" in status else f"Content-Length: {len(body)}\r\n"
            line.sendall(f"HTTP/1.1 {status.format(t=token)}\r\nContent-Type: {kind.format(t=token)}\r\n{length}"
                         f"Connection: close\r\n\r\n{body}".encode())
        except OSError:
            pass
        finally:
            line.close()


class EchoRedis(threading.Thread):
    """Signs in whoever comes, or says what it was told in its refusal."""

    def __init__(self, refused):
        super().__init__(daemon=True)
        self.refused = refused  # the command whose refusal repeats the password
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.password = ""
        self.start()

    def run(self):
        while True:
            line, _ = self.socket.accept()
            threading.Thread(target=self.serve, args=(line,), daemon=True).start()

    def serve(self, line):
        try:
            file = line.makefile("rb")
            while True:
                count = file.readline()
                if not count.startswith(b"*"):
                    return
                words = []
                for _ in range(int(count[1:])):
                    words.append(file.read(int(file.readline()[1:])).decode())
                    file.read(2)
                if words[0] == "AUTH":
                    self.password = words[-1]
                if words[0] == self.refused or self.refused == "*" and words[0] not in ("AUTH", "PING", "SELECT"):
                    line.sendall(f"-NOPERM user with {self.password} ({'|'.join(words)}) may not\r\n".encode())
                elif words[0] == "PING":
                    line.sendall(f"${len(words[-1])}\r\n{words[-1]}\r\n".encode() if len(words) > 1 else b"+PONG\r\n")
                else:
                    line.sendall(b"+OK\r\n")
        except (OSError, ValueError):
            pass
        finally:
            line.close()


class Canary(unittest.TestCase):
    numbers = itertools.count()

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="qdc")
        cls.home = os.path.join(cls.folder.name, "home")  # all that is written there is looked through
        cls.mine = os.path.join(cls.folder.name, "mine")  # where the secrets come from
        for name in ("", "tmp", "run", "config", "data", "state", "cache"):
            os.makedirs(os.path.join(cls.home, name), mode=0o700)
        os.mkdir(cls.mine)
        cls.environment = {
            "HOME": cls.home, "TMPDIR": os.path.join(cls.home, "tmp"), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": os.path.join(cls.home, "run"), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
            "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=true", "QT_FORCE_STDERR_LOGGING": "1",
            "QT_LOGGING_TO_CONSOLE": "1"}
        for name in ("config", "data", "state", "cache"):
            cls.environment[f"XDG_{name.upper()}_HOME"] = os.path.join(cls.home, name)
        for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS"):
            if name in os.environ:
                cls.environment[name] = os.environ[name]
        cls.tokenFile, cls.passwordFile = cls.secret("token", "Bearer " + TOKEN + "\n"), cls.secret("password", PASSWORD)
        cls.echo = Echo()
        cls.contract = subprocess.Popen(
            [sys.executable, "-u", os.path.join(SOURCE, "tests", "support", "contractserver.py"), "--settings",
             json.dumps({"token": TOKEN, "interval": 0.2})], stdout=subprocess.PIPE, stdin=subprocess.PIPE, encoding="utf-8")
        cls.api = cls.contract.stdout.readline().split()[1]
        threading.Thread(target=cls.contract.stdout.read, daemon=True).start()
        cls.redis = None
        if shutil.which("redis-server"):
            cls.socket = os.path.join(cls.mine, "redis.sock")
            with open(os.path.join(cls.mine, "redis.conf"), "w", encoding="utf-8") as file:
                file.write(f'port 0\nunixsocket {cls.socket}\nsave ""\ndir {cls.mine}\nrequirepass "{PASSWORD}"\n')
            cls.redis = subprocess.Popen(["redis-server", os.path.join(cls.mine, "redis.conf")], stdout=subprocess.DEVNULL)
            cls.until(lambda: os.path.exists(cls.socket))

    @classmethod
    def tearDownClass(cls):
        for process in (cls.contract, cls.redis):
            if process:
                process.kill()
                process.wait()
        cls.contract.stdin.close()
        cls.folder.cleanup()

    @classmethod
    def secret(cls, name, text):
        path = os.path.join(cls.mine, name)
        with open(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        return path

    @staticmethod
    def until(done, seconds=PATIENCE):
        end = time.monotonic() + seconds
        while not done():
            if time.monotonic() > end:
                raise AssertionError("waited in vain")
            time.sleep(0.02)

    def start(self, program, *options, **environment):
        """Its output goes to files that are looked through with all the others."""
        out = open(os.path.join(self.home, "tmp", f"{self.id().split('.')[-1]}{next(self.numbers)}.out"), "wb")
        process = subprocess.Popen(
            [os.path.join(BIN, program), *options], env={**self.environment, **environment}, cwd=self.home, stdin=subprocess.PIPE,
            stdout=out, stderr=subprocess.STDOUT, preexec_fn=lambda: resource.setrlimit(
                resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY) if os.getuid() == 0 else
                (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2))
        process.log = out.name
        out.close()
        self.addCleanup(process.stdin.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def log(self, process):
        with open(process.log, "rb") as file:
            return file.read()

    def runs(self, program, *options, input=None, **environment):
        """To its end. Its own words are looked at at once, so that a hit says whose it is."""
        process = self.start(program, *options, **environment)
        self.lookAtProcesses(process)
        try:
            process.communicate(input, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
        said = self.log(process)
        self.assertEqual(hits(said), [], f"{program} {options}\n{said.decode(errors='replace')[:6000]}")
        return process

    def runAll(self, calls):
        """Several at a time: most of them wait."""
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            for done in [pool.submit(self.runs, *call) for call in calls]:
                done.result()

    def family(self, pid):
        yield pid
        try:
            with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
                children = [int(word) for word in file.read().split()]
        except OSError:
            return
        for child in children:
            yield from self.family(child)

    def lookAtProcesses(self, process):
        """Command line and environment, of those whom it has started too."""
        for pid in self.family(process.pid):
            for name in ("cmdline", "environ"):
                try:
                    with open(f"/proc/{pid}/{name}", "rb") as file:
                        self.assertEqual(hits(file.read()), [], name)
                except OSError:
                    pass  # over already, or (as it should be) not ours to read

    def lookEverywhere(self):
        for folder, names, files in os.walk(self.home):
            for name in names + files:
                self.assertEqual(hits(os.fsencode(name)), [], name)
            for name in files:
                path = os.path.join(folder, name)
                if stat.S_ISREG(os.lstat(path).st_mode):
                    with open(path, "rb") as file:
                        self.assertEqual(hits(file.read()), [], path)

    def tearDown(self):
        try:
            self.lookEverywhere()
        finally:
            for name in os.listdir(os.path.join(self.home, "tmp")):
                if name.endswith(".out"):
                    os.remove(os.path.join(self.home, "tmp", name))

    def needsRedis(self):
        if not self.redis:
            self.skipTest("redis-server is not installed")

    # --- whether it would be found at all ------------------------------------------------------------------------------

    def test_aWhatIsThereIsFound(self):
        for name, secret in (("token", TOKEN), ("password", PASSWORD)):
            for pad in range(3):
                whole = b"x" * pad + secret.encode() + b"tail"
                for data in (whole, base64.b64encode(whole), base64.urlsafe_b64encode(whole), binascii.hexlify(whole),
                             quote(whole).encode(), (b"x" * pad).decode().encode("utf-16-le") + secret.encode("utf-16-le")):
                    self.assertIn(name, hits(data), data)
        self.assertEqual(hits(b"qdCanary" * 9), [])

    # --- the terminal --------------------------------------------------------------------------------------------------

    def test_terminal(self):
        ways = ["--api", self.api]
        for command in (["overview"], ["overview", "--json"], ["workers"], ["activity", "--json"], ["queues"], ["check"],
                        ["check", "--json"], ["control", "pause", "discovery", "--yes"], ["history"], ["alerts"],
                        ["watch", "--for", "1", "--json"]):
            process = self.runs("quarterdeckctl", *ways, "--token-file", self.tokenFile, *command)
            self.assertIn(process.returncode, (0, 1, 5), command)
        self.assertEqual(self.runs("quarterdeckctl", "audit", "export").returncode, 0)
        process = self.runs("quarterdeckctl", *ways, "--token-file", "-", "workers", input=TOKEN.encode())
        self.assertEqual(process.returncode, 0)

    def test_terminalWhereTheServerSaysItBack(self):
        calls = []
        for way in Echo.answers:
            base = f"http://127.0.0.1:{self.echo.port}/{way}"
            ctl = ["quarterdeckctl", "--timeout", "1", "--token-file", self.tokenFile]
            calls += [[*ctl, "--api", base, *command] for command in (
                ["overview"], ["workers", "--json"], ["check"], ["check", "--json"], ["control", "pause", "x", "--yes", "--json"],
                ["watch", "--for", "0.5", "--json"])]
            calls += [[*ctl, "--fleet-routes", "--api", base, "check"],
                      [*ctl, "--pipeline", base.replace("http", "ws"), "check"]]
            if way != "stream":  # what a stream sends is what was asked for
                calls += [[*ctl, "listen", base]]
        self.runAll(calls)
        self.assertEqual(self.echo.seen - {"stall"}, set(Echo.answers))

    def test_terminalWhereRedisSaysItBack(self):
        calls, servers = [], [EchoRedis(refused) for refused in ("AUTH", "PING", "SELECT", "XINFO", "*")]
        for server in servers:
            calls += [["quarterdeckctl", "--timeout", "1", "--redis", f"redis://me@127.0.0.1:{server.port}/1",
                       "--redis-password-file", self.passwordFile, *command] for command in (
                ["overview"], ["check"], ["check", "--json"], ["activity", "--json"], ["queues"], ["cron"], ["orphans"],
                ["control", "pause", "x", "--yes"], ["requeue", "q", "--all", "--dry-run"])]
        self.runAll(calls)
        for server in servers:
            self.assertEqual(server.password, PASSWORD)

    def test_terminalByRedis(self):
        self.needsRedis()
        for command in (["overview", "--json"], ["check"], ["activity"], ["queues"], ["orphans"],
                        ["control", "pause", "x", "--yes"]):
            self.runs("quarterdeckctl", "--timeout", "2", "--redis", f"unix://{self.socket}?db=0", "--redis-password-file",
                      self.passwordFile, *command)
        wrong = self.runs("quarterdeckctl", "--timeout", "2", "--redis", f"unix://{self.socket}?db=0", "--redis-password-file",
                          self.tokenFile, "check")
        self.assertEqual(wrong.returncode, 4)

    def test_aWrongPlaceForASecretIsNotRepeated(self):
        for options in (["--api", f"https://user:{TOKEN}@fleet.example/api"], ["--redis", f"redis://:{PASSWORD}@h/0"],
                        ["--redis", f"redis+sentinel://u:{PASSWORD}@h:1/m/0"], ["--pipeline", f"ws://u:{TOKEN}@localhost/x"],
                        ["--api", f"https://fleet.example/?token={TOKEN}"], ["--token", TOKEN], [f"--token={TOKEN}"]):
            for program in ("quarterdeckctl", "quarterdeck"):
                process = subprocess.run([os.path.join(BIN, program), *options, *(["check"] if program[-1] == "l" else [])],
                                         env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE)
                self.assertEqual(process.returncode, 2, process.stdout)
                self.assertEqual(hits(process.stdout), [], process.stdout)

    # --- the gateway ---------------------------------------------------------------------------------------------------

    def test_gateway(self):
        self.needsRedis()
        config = os.path.join(self.home, "gateway.json")
        with open(config, "w", encoding="utf-8") as file:
            json.dump({"workers": [{"name": "One", "address": "one", "queue": "q", "autostart": True,
                                    "command": ["sleep", "600"]}]}, file)  # stays, whatever Redis wants
        gateway = self.start("quarterdeck-gateway", "--config", config, "--listen", "127.0.0.1:0", "--redis",
                             f"unix://{self.socket}?db=0", "--redis-password-file", self.passwordFile, "--token-file",
                             self.secret("admin", TOKEN))
        self.until(lambda: b"ready http" in self.log(gateway))
        base = re.search(rb"ready (http\S+)", self.log(gateway))[1].decode()
        for token in (self.tokenFile, self.secret("wrong", TOKEN[::-1])):
            for command in (["overview"], ["control", "restart", "one", "--yes"], ["check"]):
                self.runs("quarterdeckctl", "--api", base, "--token-file", token, *command)
        self.until(lambda: len(list(self.family(gateway.pid))) > 1)
        self.lookAtProcesses(gateway)
        self.crashes(gateway)

    # --- the window ----------------------------------------------------------------------------------------------------

    def test_windowWithFiles(self):
        png = os.path.join(self.home, "page.png")
        process = self.runs("quarterdeck", "--api", self.api, "--token-file", self.tokenFile, "--screenshot", png, "--after", "1")
        self.assertEqual(process.returncode, 0)
        self.assertTrue(os.path.exists(png))
        figures = os.path.join(self.home, "figures")
        self.runs("quarterdeck", "--api", self.api, "--token-file", self.tokenFile, "--diagnostics", figures, "--quit-after", "4",
                  "--page", "activity")
        self.assertTrue(os.path.getsize(figures) > 0)

    def test_windowWhereTheServerSaysItBack(self):
        self.runAll([["quarterdeck", "--api", f"http://127.0.0.1:{self.echo.port}/{way}", "--token-file", self.tokenFile,
                      "--quit-after", "3"] for way in ("json401", "escaped", "html", "moved", "host", "packed", "json500")])

    def test_crash(self):
        base = f"http://127.0.0.1:{self.echo.port}/stall"
        for program, command in (("quarterdeck", []), ("quarterdeckctl", ["overview"])):
            for number in (signal.SIGSEGV, signal.SIGABRT, signal.SIGQUIT):
                self.echo.seen.discard("stall")
                process = self.start(program, "--api", base, "--token-file", self.tokenFile, *command)
                self.until(lambda: "stall" in self.echo.seen)  # it has the token
                self.lookAtProcesses(process)
                self.crashes(process, number)

    def crashes(self, process, number=signal.SIGSEGV):
        with open(f"/proc/{process.pid}/limits", encoding="ascii") as file:
            self.assertRegex(file.read(), r"Max core file size\s+0\s")
        os.kill(process.pid, number)
        _, status = os.waitpid(process.pid, 0)
        process.returncode = status
        self.assertEqual(os.WTERMSIG(status), number)
        self.assertFalse(os.WCOREDUMP(status), "a core was written")
        self.assertEqual([name for name in os.listdir(self.home) if name.startswith("core")], [])

    # --- the keychain --------------------------------------------------------------------------------------------------

    def keyring(self):
        """A bus and an unlocked keyring, with the token and the password under the names that are returned."""
        if not shutil.which("gnome-keyring-daemon") or not shutil.which("dbus-daemon"):
            self.skipTest("no dbus-daemon or no gnome-keyring-daemon here")
        config = os.path.join(self.home, "bus.conf")
        with open(config, "w", encoding="utf-8") as file:
            file.write(f'<busconfig><type>session</type><listen>unix:dir={self.home}/run</listen><policy context="default">'
                       '<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>')
        bus = subprocess.Popen(["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"], env=self.environment,
                               stdout=subprocess.PIPE, encoding="utf-8")
        environment = {**self.environment, "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
        daemon = subprocess.Popen(["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"], env=environment,
                                  stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        daemon.stdin.write(b"test")
        daemon.stdin.close()
        for process in (bus, daemon):
            self.addCleanup(process.wait)
            self.addCleanup(process.kill)
        self.addCleanup(bus.stdout.close)
        for item, secret in (("c0ffee", TOKEN), ("decade", PASSWORD)):
            def kept():
                done = subprocess.run([os.path.join(TESTS, "tst_tokenvault"), "--ask", secret.encode().hex(), item, "3000"],
                                      env={**environment, "QT_LOGGING_RULES": ""}, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                return done.stdout.startswith(b"0 ")
            self.until(kept)
        return environment["DBUS_SESSION_BUS_ADDRESS"]

    def test_windowWithTheKeychain(self):
        self.needsRedis()
        bus = self.keyring()
        folder = os.path.join(self.environment["XDG_CONFIG_HOME"], "quarterdeck")
        os.makedirs(folder, exist_ok=True)
        fleets = os.path.join(folder, "fleets.json")
        self.addCleanup(os.remove, fleets)
        with open(fleets, "w", encoding="utf-8") as file:
            json.dump({"fleets": [{"id": "f1", "name": "Canary", "api": self.api, "redis": f"unix://{self.socket}?db=0",
                                   "token_item": "c0ffee", "password_item": "decade"}]}, file)
        os.chmod(fleets, 0o600)
        figures = os.path.join(self.home, "kept")
        self.runs("quarterdeck", "--diagnostics", figures, "--quit-after", "6", DBUS_SESSION_BUS_ADDRESS=bus)
        with open(figures, encoding="utf-8") as file:
            last = json.loads(file.read().splitlines()[-1])
        self.assertGreater(last["batches"], 0, "the keychain's token was not used")
        for name in os.listdir(self.environment["XDG_DATA_HOME"]):
            self.assertIn(name, ("keyrings", "quarterdeck"))

    # --- the keyboard --------------------------------------------------------------------------------------------------

    def test_typed(self):
        for tool in ("Xvfb", "xdotool"):
            if not shutil.which(tool):
                self.skipTest(f"{tool} is not installed")
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
                                  pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(server.wait)
        self.addCleanup(server.kill)
        os.close(write)
        with os.fdopen(read) as file:
            display = ":" + file.readline().strip()
        process = self.start("quarterdeck", QT_QPA_PLATFORM="xcb", DISPLAY=display)

        def xdotool(*words):
            return subprocess.run(["xdotool", *words], env={**self.environment, "DISPLAY": display}, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, encoding="utf-8", timeout=PATIENCE).stdout.split()
        self.until(lambda: xdotool("search", "--onlyvisible", "--name", "."))
        window = xdotool("search", "--onlyvisible", "--name", ".")[0]
        xdotool("windowfocus", window)
        self.until(lambda: xdotool("getwindowfocus") == [window])
        xdotool("type", self.api)
        xdotool("key", "Tab")
        xdotool("type", TOKEN)
        xdotool("key", "ctrl+a", "ctrl+c", "ctrl+x", "ctrl+Insert")
        xdotool("key", "Return")
        self.until(lambda: len(xdotool("search", "--onlyvisible", "--name", "127.0.0.1")) > 0)
        self.lookAtProcesses(process)
        said = self.log(process)
        self.assertEqual(hits(said), [])
        # Nor one key after the other.
        letters = re.findall(rb'(?i)(?:text|keysym|key)[^\n]{0,24}?[="\' ]([A-Za-z0-9])["\', )]', said)
        self.assertNotIn(TOKEN[:6].encode(), b"".join(letters))
        process.terminate()
        process.wait(PATIENCE)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], verbosity=2)
