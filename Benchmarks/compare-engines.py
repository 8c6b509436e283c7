#!/usr/bin/env python3
"""Compares what the planner reaches under a cordon with what Valhalla reaches, pair by pair.

For each city that is named (Porto, Monaco), and for two cordons each, the same area is closed on both sides: in a plan for
the planner, which shuts streets from the line on, and as `exclude_polygons` for Valhalla, which shuts whole edges. 200
venues and five origins come from the map by a seeded choice (points, where the map was cut down to its roads).
Where Valhalla's matrix differs from the planner, its router is asked for that way, and counts. Two rounds:

- raw: each engine joins the venue to the roads by its own rule, on the open network;
- aligned: the planner is given the very points at which Valhalla joined, so snapping is out of the comparison.

Where Valhalla moves a venue by more than a metre under the cordon, its street is closed and the venue counts as not
reached; up to now it answered nothing for such venues instead.

Needs the PyPI packages `osmium` and `pyvalhalla`; the latter's programs are enough, and PEERS may name the folder
that `pip install --target` put them into, where no wheel fits this Python. Maps come from PLANNER_MAPS, else ../shared/maps.
Writes differences.csv, the plans and the points of each case into the folder OUTPUT (default .build/compare-engines).
"""

import csv
import importlib.util
import json
import math
import os
import pathlib
import random
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
MAPS = pathlib.Path(os.environ.get("PLANNER_MAPS", ROOT.parent / "shared" / "maps"))
OUTPUT = pathlib.Path(os.environ.get("OUTPUT", ROOT / ".build" / "compare-engines"))
PLANNER = os.environ.get("PLANNER", str(ROOT / ".build" / "release" / "planner"))
DAY, SEED, VENUES, ORIGINS, MOVED_METRES = "2026-06-23", 4, 200, 5, 1.0

# The middle of each cordon, its half height and width in degrees, and how far from the middle venues are taken, metres.
CITIES = {
    "porto": (41.1475, -8.6115, 0.0055, 0.0075, 1500),
    "monaco": (43.7390, 7.4265, 0.0022, 0.0030, 1600),
}


def skip(reason):
    print(f"compare-engines: skipped, {reason}")
    sys.exit(0)


def metres(a, b):
    """The distance of two points (latitude, longitude) in the plane, metres: good for a city."""
    dy, dx = a[0] - b[0], (a[1] - b[1]) * math.cos(math.radians(a[0]))
    return math.hypot(dy, dx) * 111_195


def outlines(middle, height, width):
    """The cordons: a block, and a horseshoe that leaves the middle open and may be entered from the west only."""
    lat, lon = middle

    def ring(points):
        return [(round(lat + y * height, 6), round(lon + x * width, 6)) for y, x in points]

    return {
        "block": ring([(-1, -1), (1, -1), (1, 1), (-1, 1)]),
        "horseshoe": ring([(-1, -1), (-1, 1), (1, 1), (1, -1), (0.6, -1), (0.6, 0.6), (-0.6, 0.6), (-0.6, -1)]),
    }


def venues_near(osmium, file, middle, limit):
    """Places of the map (nodes: amenities, shops, addresses, entrances) by their id, in the map's order, with their positions."""
    found = {}
    for node in osmium.FileProcessor(str(file), osmium.osm.NODE):
        tags = node.tags
        if any(key in tags for key in ("amenity", "shop", "tourism", "leisure", "addr:housenumber", "entrance")):
            place = (round(node.location.lat, 7), round(node.location.lon, 7))
            if metres(place, middle) <= limit:
                found[f"node/{node.id}"] = place
    return found


def scattered(choice, middle, least, most):
    """A point between two distances of the middle, metres, drawn with even density."""
    radius = math.sqrt(choice.uniform(least**2, most**2)) / 111_195
    angle = choice.uniform(0, 2 * math.pi)
    east = radius * math.cos(angle) / math.cos(math.radians(middle[0]))
    return (round(middle[0] + radius * math.sin(angle), 7), round(middle[1] + east, 7))


class Valhalla:
    """One-shot calls of Valhalla's programs on tiles of a map."""

    def __init__(self, home, folder, file):
        self.programs = home / "bin"
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        spec = importlib.util.spec_from_file_location("settings", home / "valhalla_build_config.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)

        def clean(part):
            return {
                key: clean(value) if isinstance(value, dict) else value
                for key, value in part.items()
                if not isinstance(value, module.Optional)
            }

        settings = clean(module.config)
        settings["mjolnir"].update(
            tile_dir=str(folder / "tiles"), tile_extract="", traffic_extract="", admin="", timezone="", landmarks="",
            hierarchy=False, shortcuts=False, concurrency=2, logging={"type": ""})
        for part in ("loki", "thor", "odin"):
            settings[part]["logging"] = {"type": ""}
        settings["service_limits"]["auto"].update(max_matrix_location_pairs=10**6, max_locations=10**5)
        # Dijkstra from each origin, without the limits of the bidirectional matrix.
        settings["thor"]["source_to_target_algorithm"] = "timedistancematrix"
        self.settings = folder / "valhalla.json"
        self.settings.write_text(json.dumps(settings))
        self.run("valhalla_build_tiles", "-c", self.settings, "-j", "2", file)

    def run(self, program, *arguments, accept=""):
        done = subprocess.run(
            [str(self.programs / program), *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if done.returncode and not (accept and accept in done.stdout):
            sys.exit(f"{program} failed: {done.stdout[-500:]} {done.stderr[-500:]}")
        return done.stdout

    def call(self, action, request, accept=""):
        path = self.folder / "request.json"
        path.write_text(json.dumps(request))
        lines = self.run("valhalla_service", self.settings, action, path, accept=accept).splitlines()
        return json.loads(next(line for line in lines if line[:1] in "{["))

    def reaches(self, start, end, ring):
        """Whether `route` finds a way; its search is another one than the matrix's, and does not always say the same."""
        places = [{"lat": p[0], "lon": p[1], "radius": 0, "node_snap_tolerance": 0} for p in (start, end)]
        outline = [[lon, lat] for lat, lon in ring + ring[:1]]
        request = {"locations": places, "costing": "auto", "exclude_polygons": [outline]}
        return "trip" in self.call("route", request, accept='"error_code":442')

    def matrix(self, sources, targets, ring=None):
        """Seconds or None by source and target, and where the sources and the targets joined the roads."""

        def places(points):
            return [
                {"lat": p[0], "lon": p[1], "radius": 0, "node_snap_tolerance": 0}
                for p in points
            ]

        request = {"sources": places(sources), "targets": places(targets), "costing": "auto", "verbose": True}
        if ring:
            request["exclude_polygons"] = [[[lon, lat] for lat, lon in ring + ring[:1]]]
        answer = self.call("sources_to_targets", request)
        if "sources_to_targets" not in answer:
            sys.exit(f"Valhalla: {answer}")
        seconds = [[cell["time"] for cell in row] for row in answer["sources_to_targets"]]
        joined = [[(p["lat"], p["lon"]) for p in answer[side]] for side in ("sources", "targets")]
        return seconds, joined[0], joined[1]


def write_plan(path, city, ring):
    zone = "Europe/Lisbon" if city == "porto" else "Europe/Monaco"
    outline = " ".join(f"{lat},{lon}" for lat, lon in ring)
    path.write_text(
        f"""<plan xmlns="urn:x-closure-planner:plan:1" id="compare" zone="{zone}" from="{DAY}" to="{DAY}">
  <title>Comparison</title>
  <area id="centre"><outline>{outline}</outline></area>
  <announcement id="a" authority="City council" published="2026-06-15" retrieved="2026-06-20" reliability="official">
    <claim id="cordon" effect="roadClosed"><cordon area="centre" bridges="shut"/><window from="{DAY}" to="{DAY}"/></claim>
  </announcement>
</plan>
""")


def write_points(path, points):
    path.write_text("id,lat,lon\n" + "".join(f"{key},{p[0]},{p[1]}\n" for key, p in points.items()))


def planner_matrix(folder, plan, file, origins, targets, name):
    """(open there, open back, there, back) in seconds or None, by origin and venue."""
    start, end, out = folder / f"{name}-from.csv", folder / f"{name}-to.csv", folder / f"{name}-planner.csv"
    write_points(start, origins)
    write_points(end, targets)
    done = subprocess.run(
        [PLANNER, "matrix", plan, "--date", DAY, "--from", start, "--to", end, "--mode", "car", "--map", file, "-o", out],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(f"planner failed: {done.stdout}")

    def number(text):
        return float(text) if text else None

    with open(out, newline="") as lines:
        return {
            (row["from"], row["to"]): tuple(
                number(row[key]) for key in ("open_there_s", "open_back_s", "certain_there_s", "certain_back_s"))
            for row in csv.DictReader(lines)
        }


def correlation(pairs):
    return statistics.correlation([a for a, _ in pairs], [b for _, b in pairs]) if len(pairs) > 2 else math.nan


def compare(city, valhalla, osmium, file):
    """Yields the rows of venues that differ, cordon by cordon."""
    lat, lon, height, width, limit = CITIES[city]
    folder = OUTPUT / city
    every = venues_near(osmium, file, (lat, lon), limit * 3)
    near = sorted(key for key, p in every.items() if metres(p, (lat, lon)) <= limit)
    far = sorted(key for key, p in every.items() if metres(p, (lat, lon)) > limit)
    choice = random.Random(SEED)
    if len(near) >= VENUES and len(far) >= ORIGINS:
        venues = {key: every[key] for key in choice.sample(near, VENUES)}
        origins = {key: every[key] for key in choice.sample(far, ORIGINS)}
    else:
        # The map was cut down to its roads: points of the disc and of the ring about it, the area's density even.
        print(f"{city}: the map has {len(near)} places near the cordon; points are drawn instead", flush=True)
        venues = {f"point{i:03}": scattered(choice, (lat, lon), 0, limit) for i in range(VENUES)}
        origins = {f"origin{i}": scattered(choice, (lat, lon), limit, 3 * limit) for i in range(ORIGINS)}
    names, starts = list(venues), list(origins)
    # The open network, once: where Valhalla joins the points, and its times.
    there, at_origins, at_venues = valhalla.matrix(list(origins.values()), list(venues.values()))
    joined, joined_origins = dict(zip(names, at_venues)), dict(zip(starts, at_origins))
    for kind, ring in outlines((lat, lon), height, width).items():
        plan = folder / f"{kind}.xml"
        write_plan(plan, city, ring)
        out, _, moved_there = valhalla.matrix(list(origins.values()), list(venues.values()), ring)
        # As few sources as targets at a time: with 200 sources and 5 targets Valhalla reached far fewer; why is not known.
        home, moved_back = [], []
        for first in range(0, VENUES, ORIGINS):
            part, moved, _ = valhalla.matrix(list(venues.values())[first:first + ORIGINS], list(origins.values()), ring)
            home += part
            moved_back += moved
        shut = {
            key for key, a, b in zip(names, moved_there, moved_back)
            if metres(a, joined[key]) > MOVED_METRES or metres(b, joined[key]) > MOVED_METRES
        }
        raw = planner_matrix(folder, plan, file, origins, venues, f"{kind}-raw")
        aligned = planner_matrix(folder, plan, file, joined_origins, joined, f"{kind}-aligned")
        count = {"raw": 0, "aligned": 0}
        reached, changed, differing = 0, 0, {}
        for i, start in enumerate(starts):
            for j, name in enumerate(names):
                theirs = (name not in shut and out[i][j] is not None, name not in shut and home[j][i] is not None)
                if theirs != tuple(x is not None for x in raw[start, name][2:]):
                    # Before a difference counts, Valhalla's router is asked for the way itself.
                    asked = (
                        valhalla.reaches(origins[start], venues[name], ring),
                        valhalla.reaches(venues[name], origins[start], ring))
                    changed += sum(a != b for a, b in zip(asked, theirs))
                    theirs = asked
                reached += theirs[0] + theirs[1]
                for label, answer in (("raw", raw), ("aligned", aligned)):
                    ours = tuple(x is not None for x in answer[start, name][2:])
                    count[label] += (ours[0] == theirs[0]) + (ours[1] == theirs[1])
                    if ours != theirs:
                        differing.setdefault(name, {}).setdefault(label, (ours, theirs))
        pairs = [
            (raw[start, name][0], there[i][j]) for i, start in enumerate(starts) for j, name in enumerate(names)
            if raw[start, name][0] is not None and there[i][j] is not None
        ]
        total = 2 * len(names) * len(starts)
        print(
            f"{city} {kind}: {len(names)} venues, {len(starts)} origins; on a closed street by Valhalla {len(shut)} venues;"
            f" reached by Valhalla {reached} of {total} trips, its route other than its matrix {changed}; agree raw {count['raw']}, aligned {count['aligned']};"
            f" venues that differ: raw {sum('raw' in d for d in differing.values())},"
            f" aligned {sum('aligned' in d for d in differing.values())};"
            f" open times: correlation {correlation(pairs):.3f},"
            f" median ratio {statistics.median(b / a for a, b in pairs if a > 0):.2f}", flush=True)
        rows = []
        for name, labels in differing.items():
            rows.append({
                "city": city, "cordon": kind, "venue": name,
                "raw": describe(labels.get("raw")), "aligned": describe(labels.get("aligned")),
                "lat": venues[name][0], "lon": venues[name][1],
                "valhalla_joins": text(joined[name]), "valhalla_metres": round(metres(joined[name], venues[name]), 1),
                "valhalla_street_closed": name in shut,
            })
        yield rows


def text(point):
    return f"{point[0]:.6f} {point[1]:.6f}" if point else ""


def describe(difference):
    """As in "planner there-- valhalla there+back"; empty where they agree."""
    if not difference:
        return ""
    return " ".join(
        f"{who} {'there' if a else '-----'}+{'back' if b else '----'}"
        for who, (a, b) in zip(("planner", "valhalla"), difference))


def write_differences(rows):
    """After each cordon, so that a run that is stopped leaves what it found."""
    with open(OUTPUT / "differences.csv", "w", newline="") as out:
        table = csv.DictWriter(out, list(rows[0]) if rows else ["city"])
        table.writeheader()
        table.writerows(rows)


def main():
    try:
        import osmium
    except ImportError:
        skip("the PyPI package osmium is not installed")
    places = [pathlib.Path(os.environ["PEERS"])] if "PEERS" in os.environ else []
    home = next((p / "valhalla" for p in [*places, *map(pathlib.Path, sys.path)]
                 if (p / "valhalla" / "bin" / "valhalla_service").exists()), None)
    if home is None:
        skip("Valhalla's programs are not installed (PyPI pyvalhalla 3.9 or later; PEERS may name a folder)")
    if not os.access(PLANNER, os.X_OK):
        skip(f"no planner at {PLANNER}: build it first, or set PLANNER")
    missing = [city for city in CITIES if not (MAPS / f"{city}.osm.pbf").exists()]
    if missing:
        skip(f"no map of {' and '.join(missing)} in {MAPS}")
    rows = []
    for city in sys.argv[1:] or CITIES:
        file = MAPS / f"{city}.osm.pbf"
        for part in compare(city, Valhalla(home, OUTPUT / city, file), osmium, file):
            rows += part
            write_differences(rows)
    print(f"{len(rows)} venues with a difference in {OUTPUT / 'differences.csv'}")


if __name__ == "__main__":
    main()
