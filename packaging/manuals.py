#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes man pages and completions from what the programs' own --help says.

    manuals.py BIN            writes packaging/man and packaging/completions
    manuals.py --check BIN    says which of them are not what --help says today (exit 1)

BIN is the folder of the built programs. No display is needed.
"""
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
# What --help does not say.
ALSO = {"quarterdeck": "console for fleets of background workers",
        "quarterdeckctl": "a fleet of background workers on the terminal",
        "quarterdeck-gateway": "serve a fleet on Redis as REST and event streams"}
EXIT = {"quarterdeck": "0 done, 1 a failure or no display, 2 usage.",
        "quarterdeck-gateway": "0 stopped as asked, 1 it could not start, 2 usage or configuration."}
FILES = {"quarterdeck": [("~/.config/quarterdeck/", "settings, saved fleets (without secrets), walls.json"),
                         ("~/.local/share/quarterdeck/", "recorded history, audit log")],
         "quarterdeckctl": [("~/.config/quarterdeck/", "the fleets that the window saved")],
         "quarterdeck-gateway": [("~/.config/quarterdeck/gateway.token", "the admin token unless --token-file names another"),
                                 ("/etc/quarterdeck/", "configuration and secrets of the system's service")]}


class Option:
    def __init__(self, names, value, text):
        self.names, self.value, self.text = names, value, text
        self.long = next(n for n in names if n.startswith("--"))

    def words(self):
        """The words its value can be, where --help lists them."""
        if not self.value:
            return []
        bare = re.search(re.escape(self.long) + r" or " + re.escape(self.long) + r"=(\w+)", self.text)
        if bare:
            return ["plain", bare.group(1)]
        return listed(self.text)


def listed(text):
    found = re.search(r"((?:[a-z]+, )+[a-z]+) or ([a-z]+)\b", text)
    return found.group(1).split(", ") + [found.group(2)] if found else []


class Program:
    """One program's --help, taken apart."""

    def __init__(self, folder, name):
        self.name = name
        env = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen")
        run = lambda option: subprocess.run([os.path.join(folder, name), option], env=env, check=True, capture_output=True,
                                            encoding="utf-8", timeout=60).stdout
        self.version = run("--version").splitlines()[0].split()[1]
        self.arguments = []
        self.options, self.commands, self.exit, self.about = [], [], EXIT.get(name, ""), []
        part = "about"
        lines = run("--help").splitlines()
        if not lines or not lines[0].startswith("Usage: "):
            sys.exit(f"{name} --help does not begin with Usage:")
        self.usage = lines[0].split(None, 2)[2]
        for line in lines[1:]:
            if line in ("Commands:", "Options:", "Arguments:"):
                part = line[:-1]
            elif line.startswith("Exit codes: "):
                part, self.exit = "exit", line[len("Exit codes: "):]
            elif not line.strip():
                continue
            elif part == "about":
                self.about.append(line.strip())
            elif part == "exit":
                self.exit += " " + line.strip()
            elif part == "Commands":
                if line.startswith("      ") and self.commands:
                    self.commands[-1][1] += line.strip()
                else:
                    self.commands.append([line.strip(), ""])
            elif part == "Arguments":
                head, _, words = line.strip().partition(" ")
                if words:
                    self.arguments.append([head, words.strip()])
            elif part == "Options":
                head = re.match(r"  ((?:-\w, )?--[\w-]+)(?: <([^>]+)>)?(?:\s{2,}(.*))?$", line)
                if head:
                    self.options.append(Option(head.group(1).split(", "), head.group(2), head.group(3) or ""))
                elif self.options:
                    self.options[-1].text = (self.options[-1].text + " " + line.strip()).strip()
        if not self.options or not self.about:
            sys.exit(f"{name} --help could not be taken apart")
        # Qt's own switch for options that these programs do not take.
        self.options = [o for o in self.options if o.long != "--help-all"]


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in ".'" else text


def man(program):
    out = ['.\\" Made by packaging/manuals.py from --help.',
           f'.TH {program.name.upper().replace("-", chr(92) + "-")} 1 "December 2026" "Quarterdeck {program.version}" "User Commands"',
           ".SH NAME", f"{roff(program.name)} \\- {roff(ALSO[program.name])}",
           ".SH SYNOPSIS", f".B {roff(program.name)}", roff(program.usage), ".SH DESCRIPTION"]
    out += [roff(line) for line in program.about]
    if program.commands:
        out.append(".SH COMMANDS")
        for head, text in program.commands:
            out += [".TP", f".B {roff(head)}", roff(text)]
    if program.arguments and not program.commands:
        out.append(".SH ARGUMENTS")
        for head, text in program.arguments:
            out += [".TP", f".I {roff(head)}", roff(text)]
    out.append(".SH OPTIONS")
    for option in program.options:
        names = ", ".join(f"\\fB{roff(n)}\\fR" for n in option.names)
        out += [".TP", names + (f" \\fI{roff(option.value)}\\fR" if option.value else ""), roff(option.text)]
    out += [".SH EXIT STATUS", roff(program.exit), ".SH FILES"]
    for path, text in FILES[program.name]:
        out += [".TP", f".I {roff(path)}", roff(text)]
    out.append(".SH SEE ALSO")
    out.append(",\n".join(f".BR {roff(n)} (1)" for n in ALSO if n != program.name).replace("(1),", "(1) ,"))
    return "\n".join(out) + "\n"


def verbs(program):
    return [head.split()[0] for head, _ in program.commands]


def actions(program):
    return next((listed(text) for head, text in program.commands if head.startswith("control ")), [])


def isFile(option):
    return option.value == "FILE"


def bash(programs):
    out = ["# Made by packaging/manuals.py from --help."]
    for p in programs:
        function = "_" + p.name.replace("-", "_")
        out += [f"{function}() {{", '    local word=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD-1]}',
                "    # --option=word comes in three pieces.",
                '    [[ $word == = ]] && word=', '    [[ $last == = ]] && last=${COMP_WORDS[COMP_CWORD-2]}',
                "    COMPREPLY=()", "    case $last in"]
        files = [o.long for o in p.options if isFile(o)]
        if files:
            out.append(f"        {'|'.join(files)}) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\"); return ;;")
        for o in p.options:
            if o.words():
                out.append(f"        {o.long}) mapfile -t COMPREPLY < <(compgen -W '{' '.join(o.words())}' -- \"$word\"); return ;;")
        other = [o.long for o in p.options if o.value and not isFile(o) and not o.words()]
        if other:
            out.append(f"        {'|'.join(other)}) return ;;")
        if actions(p):
            out.append(f"        control) mapfile -t COMPREPLY < <(compgen -W '{' '.join(actions(p))}' -- \"$word\"); return ;;")
        words = " ".join([o.long for o in p.options])
        out += ["    esac", f"    local words='{words}'"]
        if p.commands:
            out.append(f"    [[ $word == -* ]] || words='{' '.join(verbs(p))}'")
        else:
            out.append("    [[ $word == -* || -z $word ]] || return")
        out += ['    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")', "}", f"complete -F {function} {p.name}"]
    return "\n".join(out) + "\n"


def quoted(text):
    return text.replace("\\", "\\\\").replace("'", "’").replace("[", "(").replace("]", ")").replace(":", "\\:")


def zsh(p):
    out = [f"#compdef {p.name}", "# Made by packaging/manuals.py from --help.", "_arguments -s \\"]
    for o in p.options:
        value = ""
        if o.words():
            value = f":{o.value}:({' '.join(o.words())})"
        elif isFile(o):
            value = ":FILE:_files"
        elif o.value:
            value = f":{o.value.replace(':', ' ')}: "
        equals = "=" if o.value else ""
        out.append(f"    '*{o.long}{equals}[{quoted(o.text)}]{value}' \\")
    if p.commands:
        words = " ".join(f"{head.split()[0]}\\:\"{quoted(text)}\"" for head, text in p.commands)
        out.append(f"    '1:command:(({words}))' \\")
        out.append(f"    '*:name:({' '.join(actions(p))})'")
    else:
        out[-1] = out[-1][:-2]
    return "\n".join(out) + "\n"


def fish(p):
    safe = lambda text: text.replace("\\", "\\\\").replace("'", "\\'")
    out = ["# Made by packaging/manuals.py from --help.", f"complete -c {p.name} -f"]
    for head, text in p.commands:
        out.append(f"complete -c {p.name} -n __fish_use_subcommand -a {head.split()[0]} -d '{safe(text)}'")
    if actions(p):
        out.append(f"complete -c {p.name} -n '__fish_seen_subcommand_from control' -a '{' '.join(actions(p))}'")
    for o in p.options:
        value = f" -x -a '{' '.join(o.words())}'" if o.words() else " -r -F" if isFile(o) else " -x" if o.value else ""
        out.append(f"complete -c {p.name} -l {o.long[2:]}{value} -d '{safe(o.text)}'")
    return "\n".join(out) + "\n"


def main():
    words = sys.argv[1:]
    check = words[:1] == ["--check"]
    if len(words) != 1 + check:
        sys.exit(__doc__)
    programs = [Program(words[-1], name) for name in ALSO]
    made = {}
    for p in programs:
        made[f"man/{p.name}.1"] = man(p)
        made[f"completions/{p.name}.bash"] = bash([p])
        made[f"completions/_{p.name}"] = zsh(p)
        made[f"completions/{p.name}.fish"] = fish(p)
    old = 0
    for name, text in made.items():
        path = os.path.join(HERE, name)
        if not check:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            continue
        try:
            with open(path, encoding="utf-8") as file:
                same = file.read() == text
        except FileNotFoundError:
            same = False
        if not same:
            print(f"packaging/{name} is not what --help says: run packaging/manuals.py {words[-1]}")
            old = 1
    return old


sys.exit(main())
