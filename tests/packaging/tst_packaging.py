#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_packaging.py SOURCE BIN BUILD: what packaging/ holds, tried with the real programs and tools.

A tool that is not installed here skips its test and says so.
"""
import glob
import os
import plistlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import unittest

SOURCE, BIN, BUILD = sys.argv[1:4]
PACKAGING = os.path.join(SOURCE, "packaging")


def text(*path):
    with open(os.path.join(SOURCE, *path), encoding="utf-8") as file:
        return file.read()


def tool(name):
    if not shutil.which(name):
        raise unittest.SkipTest(f"{name} is not installed")
    return name


def run(*command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", timeout=100, **more)


class Packaging(unittest.TestCase):
    maxDiff = None

    def test_manualsAndCompletionsSayWhatHelpSays(self):
        done = run(sys.executable, os.path.join(PACKAGING, "manuals.py"), "--check", BIN)
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_oneIdEverywhere(self):
        id = re.search(r'AppId\[\] = "([\w.]+)"', text("app", "appid.h")).group(1)
        self.assertIn(f"set(QD_APP_ID {id})", text("packaging", "CMakeLists.txt"))
        self.assertIn(f"\nid={id}\n", text("packaging", "icons.sh"))
        desktop = text("packaging", "linux", id + ".desktop")
        self.assertIn(f"\nIcon={id}\n", desktop)
        self.assertIn(f"\nIcon={id}\n", text("packaging", "linux", "quarterdeck-wall.desktop"))
        metainfo = text("packaging", "linux", id + ".metainfo.xml")
        self.assertIn(f"<id>{id}</id>", metainfo)
        self.assertIn(f">{id}.desktop</launchable>", metainfo)
        self.assertTrue(os.path.exists(os.path.join(PACKAGING, "linux", id + "-symbolic.svg")))
        self.assertEqual(self.bundle()["CFBundleIdentifier"], id)

    def bundle(self):
        return plistlib.loads(text("packaging", "macos", "Info.plist.in").replace("${PROJECT_VERSION}", "1.2.3").encode())

    def test_bundleForMacos(self):
        bundle = self.bundle()
        self.assertEqual(bundle["CFBundleShortVersionString"], "1.2.3")
        self.assertEqual(bundle["CFBundleURLTypes"][0]["CFBundleURLSchemes"], ["quarterdeck"])
        languages = {os.path.basename(one)[len("quarterdeck_"):-len(".ts")]
                     for one in glob.glob(os.path.join(SOURCE, "resources", "translations", "*.ts"))}
        self.assertEqual(set(bundle["CFBundleLocalizations"]), {"en"} | {one.replace("zh_CN", "zh-Hans") for one in languages})
        self.assertNotIn("${", text("packaging", "macos", "Info.plist.in").replace("${PROJECT_VERSION}", ""))
        plistlib.loads(text("packaging", "macos", "entitlements.plist").encode())

    def test_installerForWindows(self):
        for name in ("makensis", "rsvg-convert", "icotool", "png2icns"):
            tool(name)
        with tempfile.TemporaryDirectory() as folder:
            payload = os.path.join(folder, "payload")
            os.makedirs(os.path.join(payload, "bin"))
            with open(os.path.join(payload, "bin", "quarterdeck.exe"), "wb") as file:
                file.write(b"a stand-in")
            setup = os.path.join(folder, "out", "setup.exe")
            make = [os.path.join(PACKAGING, "windows", "installer.sh"), "--payload", payload, "--out", setup, "--version"]
            done = run(*make, "1.2.3-rc1")
            self.assertEqual(done.returncode, 0, done.stdout)
            with open(setup, "rb") as file:
                self.assertEqual(file.read(2), b"MZ")
            self.assertEqual(run(*make, "next").returncode, 1)
            os.remove(os.path.join(payload, "bin", "quarterdeck.exe"))
            done = run(*make, "1.2.3")
            self.assertEqual(done.returncode, 1)
            self.assertIn("there is no bin/quarterdeck.exe", done.stdout)

    def test_workflowIsWellFormed(self):
        try:
            import yaml
        except ImportError:
            self.skipTest("there is no YAML module")
        jobs = yaml.safe_load(text(".github", "workflows", "packages.yml"))["jobs"]
        for name, job in jobs.items():
            for needed in [job["needs"]] if "needs" in job else []:
                self.assertIn(needed, jobs, name)
            for step in job["steps"]:
                script = re.sub(r"\$\{\{.*?\}\}", "x", step.get("run", ""))
                for used in re.findall(r"packaging/[\w/-]+\.sh", script):
                    self.assertTrue(os.access(os.path.join(SOURCE, used), os.X_OK), used)
                if step.get("shell") != "pwsh":
                    done = run("bash", "-n", "-c", script)
                    self.assertEqual((done.returncode, done.stdout), (0, ""), name)

    def test_scriptsAreWellFormed(self):
        scripts = [one for one in glob.glob(os.path.join(PACKAGING, "**", "*.sh"), recursive=True)]
        self.assertGreater(len(scripts), 5)
        for script in scripts:
            done = run("bash", "-n", script)
            self.assertEqual((done.returncode, done.stdout), (0, ""), script)
            self.assertTrue(os.access(script, os.X_OK) or script.endswith("prepare.sh"), script)

    def test_actionsAreOptionsOfTheProgram(self):
        for name in glob.glob(os.path.join(PACKAGING, "linux", "*.desktop")):
            for line in re.findall(r"^Exec=quarterdeck(.*)$", text(name), re.M):
                # The command line is read before --help is answered: a wrong option would be refused.
                done = run(os.path.join(BIN, "quarterdeck"), *[w for w in line.split() if w not in ("production", "--fleet", "%u")],
                           "--quit-after=x", env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
                self.assertEqual(done.returncode, 2)
                self.assertIn("--quit-after wants a number", done.stdout, line)

    def test_linksAndBusComeToTheProgram(self):
        desktop = text("packaging", "linux", "org.quarterdeck.Quarterdeck.desktop")
        service = text("packaging", "linux", "org.quarterdeck.Quarterdeck.service.in")
        self.assertIn("\nExec=quarterdeck %u\n", desktop)
        self.assertIn("\nMimeType=x-scheme-handler/quarterdeck;\n", desktop)
        # Either both or none: the desktop would wait for a program that nobody starts.
        self.assertIn("\nDBusActivatable=true\n", desktop)
        self.assertIn("\nName=@QD_APP_ID@\n", service)
        # What the bus can ask for is what the menu entry offers.
        actions = re.search(r"^Actions=(.*);$", desktop, re.M).group(1).split(";")
        answered = re.findall(r'action == u"([\w-]+)"', text("app", "busprogram.cpp"))
        self.assertEqual(actions, answered)
        for address in ("quarterdeck://a/b/c", "quarterdeck:a", "quarterdeck://a%00", "https://a"):
            done = run(os.path.join(BIN, "quarterdeck"), address, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
            self.assertEqual((done.returncode, done.stdout.count("\n")), (2, 1), done.stdout)

    def test_desktopFiles(self):
        done = run(tool("desktop-file-validate"), *glob.glob(os.path.join(PACKAGING, "linux", "*.desktop")))
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_metainfo(self):
        tool("appstreamcli")
        made = os.path.join(BUILD, "packaging", "org.quarterdeck.Quarterdeck.metainfo.xml")
        done = run("appstreamcli", "validate", "--no-net", made)
        self.assertEqual(done.returncode, 0, done.stdout)
        for picture in re.findall(r"docs/images/[\w-]+\.png", text("packaging", "linux", "org.quarterdeck.Quarterdeck.metainfo.xml")):
            self.assertTrue(os.path.exists(os.path.join(SOURCE, picture)), picture)

    def test_flatpak(self):
        try:
            import yaml
        except ImportError:
            self.skipTest("python3-yaml is not installed")
        id = "org.quarterdeck.Quarterdeck"
        manifest = yaml.safe_load(text("packaging", "flatpak", id + ".yml"))
        self.assertEqual(manifest["id"], id)
        desktop = text("packaging", "linux", id + ".desktop")
        self.assertIn(f"\nExec={manifest['command']} ", desktop)
        # Only what is named here: no folder, no other device, no whole bus.
        for argument in manifest["finish-args"]:
            self.assertRegex(argument, r"^--(share=(network|ipc)|socket=(wayland|fallback-x11)|device=dri|talk-name=[\w.]+)$")
        talks = {one.split("=")[1] for one in manifest["finish-args"] if one.startswith("--talk-name=")}
        used = {one for file in glob.glob(os.path.join(SOURCE, "app", "*.cpp"))
                for one in re.findall(r'"(org\.(?:freedesktop|gnome|kde)\.[A-Z]\w+)"', text(file))}
        self.assertEqual(talks - used, {"org.freedesktop.secrets", "org.kde.kwalletd5", "org.kde.kwalletd6",
                                        "org.kde.StatusNotifierWatcher"})  # QtKeychain's and Qt's
        self.assertEqual(used - talks, {"org.freedesktop.Application"})  # our own interface
        for module in manifest["modules"][:-1]:
            for source in module["sources"]:
                digest, length = (source["commit"], 40) if source["type"] == "git" else (source["sha256"], 64)
                self.assertRegex(digest, f"^[0-9a-f]{{{length}}}$", module["name"])
                self.assertTrue(source["url"].startswith("https://"), source["url"])
        ours = manifest["modules"][-1]
        asked = re.findall(r"-D(?:CMAKE_BUILD_TYPE|CMAKE_UNITY_BUILD|QD_TESTS|QD_BENCHMARKS)=\w+", text("packaging", "deb.sh"))
        self.assertEqual(len(asked), 4)
        self.assertEqual(set(asked) - set(ours["config-opts"]), set())
        self.assertNotIn("/share/applications", manifest["cleanup"])

        with tempfile.TemporaryDirectory() as folder:
            archive = os.path.join(folder, "quarterdeck-1.tar.gz")
            with open(archive, "wb") as file:
                file.write(b"none")
            make = [sys.executable, os.path.join(PACKAGING, "flatpak", "manifest.py"), "--archive", archive, "--build", "0123456789ab"]
            released = yaml.safe_load(run(*make).stdout)
            local = yaml.safe_load(run(*make, "--local", "org.local.Platform//1").stdout)
        source = {"type": "archive", "path": "quarterdeck-1.tar.gz",
                  "sha256": "140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe"}
        for made in (released, local):
            self.assertEqual(made["finish-args"], manifest["finish-args"])
            self.assertEqual(made["modules"][-1]["sources"], [source])
            self.assertIn("-DQD_BUILD=0123456789ab", made["modules"][-1]["config-opts"])
        self.assertEqual(released["modules"][:-1], manifest["modules"][:-1])
        self.assertEqual((len(local["modules"]), local["runtime"], local["sdk"]), (1, "org.local.Platform", "org.local.Platform"))

    def test_completionsLoad(self):
        for shell, pattern in (("bash", "*.bash"), ("zsh", "_*"), ("fish", "*.fish")):
            for name in glob.glob(os.path.join(PACKAGING, "completions", pattern)):
                if not shutil.which(shell):
                    continue
                done = run(shell, "-n", name)
                self.assertEqual((done.returncode, done.stdout), (0, ""), name)

    def test_bashCompletes(self):
        asked = {"quarterdeck --pa": ["--page"], "quarterdeck --theme da": ["dark"], "quarterdeckctl contr": ["control"],
                 "quarterdeckctl control st": ["start", "stop"], "quarterdeck-gateway --viewer": ["--viewer-token-file"]}
        for line, wanted in asked.items():
            program = line.split()[0]
            script = (f'source "{PACKAGING}/completions/{program}.bash"; COMP_WORDS=({line}); '
                      f'COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); _{program.replace("-", "_")}; printf "%s\\n" "${{COMPREPLY[@]}}"')
            self.assertEqual(run("bash", "-c", script).stdout.split(), wanted, line)

    def test_unitIsClosed(self):
        tool("systemd-analyze")
        done = run("systemd-analyze", "security", "--offline=true", "--threshold=15",
                   os.path.join(PACKAGING, "systemd", "quarterdeck-gateway.service"))
        if "Unknown" in done.stdout or "unrecognized" in done.stdout:
            self.skipTest("this systemd-analyze does not know --offline")
        self.assertEqual(done.returncode, 0, done.stdout[-300:])

    def test_gatewayTellsTheServiceManager(self):
        for abstract in (False, True):
            with self.subTest(abstract=abstract), tempfile.TemporaryDirectory() as folder:
                name = f"\0quarterdeck-test-{os.getpid()}" if abstract else os.path.join(folder, "notify")
                manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
                manager.bind(name)
                manager.settimeout(30)
                env = dict(os.environ, NOTIFY_SOCKET=name.replace("\0", "@"), XDG_CONFIG_HOME=folder, STATE_DIRECTORY=folder)
                gateway = subprocess.Popen([os.path.join(BIN, "quarterdeck-gateway"), "--listen", "127.0.0.1:0", "--redis",
                                            f"unix://{folder}/none?db=0"], env=env, stdout=subprocess.DEVNULL,
                                           stderr=subprocess.DEVNULL)
                try:
                    self.assertEqual(manager.recv(100), b"READY=1")
                    gateway.send_signal(signal.SIGTERM)
                    self.assertEqual(manager.recv(100), b"STOPPING=1")
                    self.assertEqual(gateway.wait(30), 0)
                finally:
                    gateway.kill()
                    gateway.wait()
                    manager.close()


unittest.main(argv=sys.argv[:1], verbosity=1)
