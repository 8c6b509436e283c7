#!/usr/bin/env python3
"""Times whole processes of the planner on Porto's extract: reading the map, and the second start of a plan.

- import: `planner map info`, which reads the extract to a ready graph and prints what it holds, in turn with Routino's
  planetsplitter (Debian `routino`), which makes its database of it; skipped with a line where that is not installed.
- second start: `planner plan` for one day of a plan with 2,000 venues, in a cache folder that one start has filled. The plan
  is that of the tests, with venues at seeded places of the city.

Maps come from PLANNER_MAPS, else ../shared/maps. Prints medians and ranges; checks nothing, since times of a shared machine
prove nothing by themselves.
"""

import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
MAPS = pathlib.Path(os.environ.get("PLANNER_MAPS", ROOT.parent / "shared" / "maps"))
PLANNER = os.environ.get("PLANNER", str(ROOT / ".build" / "release" / "planner"))
TAGGING = pathlib.Path("/usr/share/routino/tagging.xml")
PLAN = ROOT / "Tests" / "PlannerCommandsTests" / "Fixtures" / "porto.xml"
SEED, VENUES, ROUNDS, STARTS = 4, 2000, 15, 21


def seconds(command, environment=None):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - start


def told(times):
    return f"{statistics.median(times) * 1000:.0f} ms [{min(times) * 1000:.0f}–{max(times) * 1000:.0f}]"


def compare_import(extract, folder):
    splitter = shutil.which("planetsplitter")
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(seconds([PLANNER, "map", "info", str(extract)]))
        if splitter:
            theirs.append(seconds([splitter, f"--dir={folder}", f"--tagging={TAGGING}", str(extract)]))
    print(f"import, {ROUNDS} rounds: planner {told(ours)}", end="")
    if splitter:
        ratio = statistics.median(theirs) / statistics.median(ours)
        print(f"; planetsplitter {told(theirs)}: {ratio:.1f} times faster")
    else:
        print("; planetsplitter is not installed, nothing to compare with")


def write_plan(path):
    chosen = random.Random(SEED)
    text = PLAN.read_text(encoding="utf-8")
    own = text.count("\n  <venue ")
    venues = "".join(
        f'  <venue id="r{number}" kind="market" lat="{chosen.uniform(41.13, 41.19):.6f}" '
        f'lon="{chosen.uniform(-8.67, -8.57):.6f}"><name>Venue {number}</name></venue>\n'
        for number in range(VENUES - own))
    path.write_text(text.replace("</plan>", venues + "</plan>"), encoding="utf-8")


def second_start(extract, folder):
    plan = folder / "plan.xml"
    write_plan(plan)
    environment = dict(os.environ, XDG_CACHE_HOME=str(folder / "cache"))
    command = [PLANNER, "plan", str(plan), "--map", str(extract), "--date", "2026-06-23"]
    lines = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout.splitlines()
    medians = []
    every = []
    for _ in range(5):
        times = [seconds(command, environment) for _ in range(STARTS)]
        medians.append(statistics.median(times))
        every += times
    print(f"second start, {len(lines)} lines, 5 rounds of {STARTS}: medians {told(medians)}, all {told(every)}")


def main():
    extract = MAPS / "porto.osm.pbf"
    if not extract.exists():
        sys.exit(f"no {extract.name} in the folder of the maps: name it by PLANNER_MAPS")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        compare_import(extract, folder)
        second_start(extract, folder)


if __name__ == "__main__":
    main()
