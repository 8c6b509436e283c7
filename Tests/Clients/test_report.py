"""Drives `planner report` as other engines do, and reads its files with others' readers.

Needs the built command; `dask[distributed]` and `icalendar` from PyPI, without which those tests are skipped.
"""

import csv
import datetime
import importlib.util
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import time
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLANNER = str(ROOT / ".build/release/planner")
PLAN = str(ROOT / "Samples/dushanbe-2025.xml")


def has(module):
    return importlib.util.find_spec(module) is not None


def table(folder):
    """Forty organisers, so that there is something to divide."""
    path = folder / "organisers.csv"
    with open(path, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "name", "languages", "lat", "lon", "modes", "kinds", "lead-time"])
        kinds = ["market", "mosque", "shoppingCentre", "hotel market"]
        for number in range(40):
            rows.writerow(
                [f"org-{number}", f"Ташкилот {number}", ["tg", "ru", "en"][number % 3], 38.53 + number * 0.001, 68.77,
                 ["car", "hgv", "foot"][number % 3], kinds[number % 4], "6h"])
    return str(path)


def command(out, organisers, *words):
    return [PLANNER, "report", PLAN, "--out-dir", str(out), "--organisers", organisers, "--no-cache", *words]


def contents(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def run_job(words, line, pid_folder):
    """One job in a process of its own, as a worker of any engine would run it."""
    (pathlib.Path(pid_folder) / str(os.getpid())).touch()
    done = subprocess.run(words + ["--jobs-file", "-"], input=line + "\n", capture_output=True, text=True)
    return json.loads(done.stdout)


class ReportClients(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.holder.name)
        cls.organisers = table(cls.folder)
        whole = cls.folder / "whole"
        subprocess.run(command(whole, cls.organisers), check=True, capture_output=True)
        cls.whole = contents(whole)
        listed = subprocess.run(
            command(cls.folder / "unused", cls.organisers, "--list-jobs"), check=True, capture_output=True, text=True)
        cls.jobs = listed.stdout.splitlines()

    @classmethod
    def tearDownClass(cls):
        cls.holder.cleanup()

    def close(self, out):
        """The last run, which finds everything made and writes what goes round it."""
        done = subprocess.run(command(out, self.organisers), check=True, capture_output=True, text=True)
        self.assertIn("40 organisers were up to date", done.stderr)
        made = contents(out)
        self.assertEqual([n for n in set(made) | set(self.whole) if made.get(n) != self.whole.get(n)], [])

    def test_listing_jobs_writes_nothing(self):
        self.assertEqual(len(self.jobs), 40)
        self.assertFalse((self.folder / "unused").exists())

    def test_shards_of_a_job_array(self):
        out = self.folder / "shards"
        tasks = [
            subprocess.Popen(command(out, self.organisers, "--shard", f"{k}/5"), stderr=subprocess.DEVNULL)
            for k in range(1, 6)]
        self.assertEqual([task.wait() for task in tasks], [0] * 5)
        self.close(out)

    def test_pipe_as_spark_does_it(self):
        """Each partition's lines go through one process, and one line comes back for each."""
        out = self.folder / "pipe"
        processes = []
        for part in range(4):
            process = subprocess.Popen(
                command(out, self.organisers, "--jobs-file", "-"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL, text=True)
            processes.append((process, "".join(line + "\n" for line in self.jobs[part::4])))
        answers = []
        for process, lines in processes:
            answers += process.communicate(lines)[0].splitlines()
        self.assertEqual(len(answers), len(self.jobs))
        self.close(out)

    @unittest.skipUnless(has("distributed"), "dask[distributed] is not installed")
    def test_dask_with_a_worker_killed_half_way(self):
        from distributed import Client, LocalCluster

        out, pids = self.folder / "dask", self.folder / "pids"
        pids.mkdir()
        words = command(out, self.organisers)
        with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
            with Client(cluster) as client:
                futures = [
                    client.submit(run_job, words, line, str(pids), retries=5, pure=False) for line in self.jobs]
                while sum(future.done() for future in futures) < 10:
                    time.sleep(0.02)
                os.kill(int(sorted(p.name for p in pids.iterdir())[0]), signal.SIGKILL)
                answers = client.gather(futures)
        self.assertTrue(all(answer["ok"] for answer in answers))
        self.assertGreaterEqual(len(list(pids.iterdir())), 3, "another worker took over")
        listed = {file["path"] for answer in answers for file in answer["files"]}
        self.assertTrue(all((out / path).is_file() for path in listed))
        self.close(out)

    @unittest.skipUnless(has("icalendar"), "icalendar is not installed")
    def test_icalendar_reads_the_calendars(self):
        import icalendar

        entries = 0
        for path, data in self.whole.items():
            if not path.endswith(".ics"):
                continue
            for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
                start, end = event.decoded("DTSTART"), event.decoded("DTEND")
                if not isinstance(start, datetime.datetime):
                    self.assertEqual(end - start, datetime.timedelta(days=1), path)
                self.assertTrue(event["UID"] and event["SUMMARY"], path)
                self.assertEqual(event["SEQUENCE"], 0, path)
                entries += 1
        self.assertGreater(entries, 1000)

    def test_tables_feeds_and_messages(self):
        for path, data in self.whole.items():
            if path.endswith(".csv"):
                rows = list(csv.DictReader(data.decode("utf-8").splitlines(True)))
                self.assertTrue(all(None not in row and row["verdict"] for row in rows), path)
            elif path.endswith(".atom"):
                self.assertEqual(ElementTree.fromstring(data).tag, "{http://www.w3.org/2005/Atom}feed", path)
            elif path.endswith(".txt"):
                self.assertLessEqual(len(data.decode("utf-8").splitlines()), 8, path)


if __name__ == "__main__":
    unittest.main()
