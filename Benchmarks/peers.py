"""Peers of the access engine, asked one piece of work at a time so that rounds alternate.

    peers.py FOLDER      reads names of work from standard input, a line each; answers "SECONDS CHECKSUM" or "absent WHY"

The arrays in FOLDER are those of the reference work. Only the libraries' own calls are timed: arguments are made before,
and answers are looked at afterwards. Needs numpy; routingkit-cch and scipy where there is a question for them.
"""
import os
import sys
import time

WORLDS = 64  # of 1,024; the answer is scaled


def say(text):
    print(text, flush=True)


try:
    import numpy as np
except ImportError:
    for _ in sys.stdin:
        say("absent numpy is not installed")
    sys.exit(0)

KINDS = {"u32": np.uint32, "u64": np.uint64, "f32": np.float32}


def array(name):
    file, _, kind = name.partition(".")
    return np.fromfile(os.path.join(sys.argv[1], name), KINDS[kind])


tail, head, weight = array("tail.u32"), array("head.u32"), array("weight_ms.u32")
nodes = len(array("first_out.u32")) - 1
origins, venues = array("origins.u32"), array("venues.u32")


def lists(name):
    first, arcs = array(name + "_first.u32"), array(name + "_arcs.u32")
    return [arcs[first[i] : first[i + 1]] for i in range(len(first) - 1)]


def closed_in_world(world):
    bits = array("scen_active.u64").reshape(len(closures), -1)
    active = np.nonzero((bits[:, world >> 6] >> np.uint64(world & 63)) & np.uint64(1))[0]
    return np.unique(np.concatenate([closures[c] for c in active])) if len(active) else np.zeros(0, np.uint32)


days, closures = lists("epoch"), lists("closure")
worlds = [closed_in_world(w) for w in range(WORLDS)]


class Timer:
    total = 0.0

    def __enter__(self):
        self.start = time.perf_counter()

    def __exit__(self, *_):
        self.total += time.perf_counter() - self.start


class RoutingKit:
    """RoutingKit's customizable contraction hierarchy by its Python binding, with partial customization."""

    SHUT = 2147483647

    def __init__(self):
        import routingkit_cch

        self.library = routingkit_cch
        self.arguments = [tail.tolist(), head.tolist()]
        self.positions = [array("lat.f32").tolist(), array("lon.f32").tolist()]
        self.weights = weight.tolist()
        self.cch = None

    def prepare(self):
        """The order and the hierarchy."""
        timer = Timer()
        with timer:
            order = self.library.compute_order_inertial(nodes, *self.arguments, *self.positions)
            self.cch = self.library.CCH(order, *self.arguments, False)
        return timer.total, 0

    def changes(self, closed):
        before = np.zeros(0, np.uint32)
        for after in closed:
            change = {int(a): int(weight[a]) for a in np.setdiff1d(before, after)}
            change.update({int(a): self.SHUT for a in np.setdiff1d(after, before)})
            yield change
            before = after

    def run(self, closed, query):
        if self.cch is None:
            self.prepare()
        timer, answers, targets = Timer(), [], venues.tolist()
        with timer:
            metric = self.library.CCHMetric(self.cch, self.weights)
            updater = self.library.CCHMetricPartialUpdater(self.cch)
        for change in self.changes(closed):
            with timer:
                if change:
                    updater.apply(metric, change)
                one_to_many = self.library.CCHOneToMany(metric, targets)
                answers.append(query(one_to_many))
            del one_to_many
        return timer.total, sum(time is not None for answer in answers for row in answer for time in row)

    def matrices(self):
        starts = origins.tolist()
        return self.run([np.zeros(0, np.uint32)] + days, lambda q: [q.distances_from(s) for s in starts])

    def nearest(self):
        starts = [(s, 0) for s in origins.tolist()]
        seconds, checksum = self.run(worlds, lambda q: [q.distances_from_multi(starts)])
        return seconds * 1024 / WORLDS, checksum


class SciPy:
    """SciPy's breadth-first search; making the matrix of each world is not counted."""

    def __init__(self):
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import breadth_first_order

        self.matrix, self.search = csr_matrix, breadth_first_order

    def reach(self):
        timer, count = Timer(), 0
        for closed in worlds:
            keep = np.ones(len(tail), bool)
            keep[closed] = False
            # A node before all origins.
            rows = np.concatenate([tail[keep], np.full(len(origins), nodes, np.uint32)])
            columns = np.concatenate([head[keep], origins]).astype(np.int32)
            first = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=nodes + 1))]).astype(np.int32)
            graph = self.matrix((np.ones(len(columns)), columns, first), shape=(nodes + 1, nodes + 1))
            with timer:
                found = self.search(graph, nodes, directed=True, return_predecessors=False)
            mark = np.zeros(nodes + 1, bool)
            mark[found] = True
            count += int(mark[venues].sum())
        return timer.total * 1024 / WORLDS, count


made = {}
WORK = {
    "routingkit-order": (RoutingKit, "prepare"),
    "routingkit-matrices": (RoutingKit, "matrices"),
    "routingkit-nearest": (RoutingKit, "nearest"),
    "scipy-reach": (SciPy, "reach"),
}
for line in sys.stdin:
    peer, method = WORK[line.strip()]
    try:
        if peer not in made:
            made[peer] = peer()
        seconds, checksum = getattr(made[peer], method)()
        say(f"{seconds:.6f} {checksum}")
    except ImportError as missing:
        say(f"absent {missing.name} is not installed")
