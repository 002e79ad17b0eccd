#!/usr/bin/env python3
"""Times whole builds of a generated chronology, by Regesta and, where it is installed, by Hugo.

usage: compare.py [--entries N] [--rounds N] [--folder DIR]    (after `mvn package`)

Both build the same texts, in turn, from start to exit: Hugo's site (hugo/) has the entries, actors,
sources, a timeline and a feed; Regesta's everything it makes. The first round warms the disk and
does not count. Regesta's second build follows a change to one entry. Medians and ratios are printed;
the ratio is the median of those within one round, since a machine's speed moves between rounds.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
GENERATOR = HERE / "java/regesta/bench/GeneratedChronology.java"


def generate(entries, form, content):
    subprocess.run(["java", GENERATOR, str(entries), form, content], check=True)


def timed(command):
    """Seconds of the clock, of all processors together, and the most memory in MiB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} failed")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def edit_first_entry(content, mark):
    entry = min((content / "entries").rglob("*.md"))
    with entry.open("a", encoding="utf-8") as text:
        text.write(f"\nChanged {mark}.\n")


def round_of_builds(folder, number):
    """The times of each contender, by name."""
    times = {}
    if shutil.which("hugo"):
        output = folder / "hugo-site"
        shutil.rmtree(output, ignore_errors=True)
        times["hugo"] = timed(
            ["hugo", "--quiet", "--noBuildLock", "-s", folder / "hugo", "-d", output])
        shutil.rmtree(output)
    output = folder / "regesta-site"
    content = folder / "regesta/content"
    ways = {
        "regesta": [PROJECT / "target/regesta"],
        "java -jar regesta.jar": ["java", "-jar", PROJECT / "target/regesta.jar"],
    }
    for name, program in ways.items():
        shutil.rmtree(output, ignore_errors=True)
        target = folder / "regesta/target"  # where a build says what it made
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        build = [*program, "build", "--no-history", "--project", content.parent, "--templates",
                 PROJECT / "templates", "--base-url", "https://chronology.example/",
                 "--output", output]
        times[name] = timed(build)
        if name == "regesta":
            edit_first_entry(content, number)
            times["regesta, one entry changed"] = timed(build)
    shutil.rmtree(output)
    return times


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--entries", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="where to generate and build; on a RAM disk, "
                        "the disk's moods do not count")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        generate(options.entries, "regesta", folder / "regesta/content")
        shutil.copytree(HERE / "hugo", folder / "hugo")
        generate(options.entries, "hugo", folder / "hugo/content")
        rounds = [round_of_builds(folder, number) for number in range(options.rounds + 1)][1:]
    base = "hugo" if "hugo" in rounds[0] else "regesta"
    print(f"| {options.entries} entries | wall s | CPU s | MiB | wall / {base} | CPU / {base} |")
    print("| --- | --- | --- | --- | --- | --- |")
    for contender in rounds[0]:
        middle = [statistics.median(r[contender][i] for r in rounds) for i in range(3)]
        ratios = [statistics.median(r[contender][i] / r[base][i] for r in rounds) for i in range(2)]
        print("| {} | {:.2f} | {:.2f} | {:.0f} | {:.2f} | {:.2f} |".format(
            contender, *middle, *ratios))


if __name__ == "__main__":
    main()
