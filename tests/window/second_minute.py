#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody does in the second minute, in the real window: eight runs, a quit and a start that lose none of them; a
run's curve taken away and its numbers read back; books drawn around on the map, named, and found again after another
start; two readers with one list.

second_minute.py PROGRAM [FOLDER FOR PICTURES]. Ends with 77 where what it needs is not installed.
"""
import csv
import os
import sys
import time
from pathlib import Path

from hands import Checks, Desk, on_a_display

RUNS = 8
FILE_NAME = "File name:"
TAG = "To read by the sea"


def number(text):
    """A number as the window writes it in the C locale."""
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return None


def train(desk, epochs):
    """One more run; how many there are afterwards."""
    before = desk.row_count("Runs")
    desk.wait_for("Epochs", "spin button").get_value_iface().set_current_value(epochs)
    desk.press("Train", "button")
    desk.until(lambda: desk.row_count("Runs") > before, 30)
    stop = desk.wait_for("Stop", "button")
    desk.until(lambda: not desk.state(stop, "ENABLED"), 60)
    return desk.row_count("Runs")


def open_page(desk, name):
    return desk.press(name, "page tab") and desk.until(
        lambda: desk.find(name, "page tab") and desk.state(desk.find(name, "page tab"), "SELECTED"), 10)


def results(desk):
    """By run: what the list says of it."""
    return {row[0]: row[1:3] for row in desk.rows("Runs") if row}


def save_in_dialog(desk, file):
    """Types a name into the dialog that is open, and saves."""
    field = desk.wait_for(FILE_NAME, "text", 10)
    if field is None:
        desk.picture("no-dialog")
        return False
    desk.type(field, str(file))
    desk.press("Save", "button", 5)
    return desk.until(lambda: file.exists() and file.stat().st_size > 0, 15)


def eight_runs(desk, checks):
    open_page(desk, "Training")
    for run in range(RUNS):
        train(desk, run + 2)
    desk.picture("eight-runs")
    found = results(desk)
    checks.that("eight runs are listed", len(found) == RUNS, len(found))
    checks.that("each has a result", all(row[0] for row in found.values()), sorted(found.values())[:2])
    checks.that("other settings have other results", len({tuple(row) for row in found.values()}) == RUNS)
    return found


def curve_is_that_of_the_run(desk, checks, folder):
    """The run that is selected is the one that is drawn and taken away."""
    rows = desk.rows("Runs")
    chosen = 2
    name = rows[chosen][0]
    desk.choose_row("Runs", chosen)
    said = desk.until(lambda: (lambda part: name in (part.get_description() or "") and part)(desk.find("Loss curves")), 10)
    checks.that("the chart names the selected run", bool(said), name)
    desk.press("Epochs", "page tab")
    history = desk.until(lambda: desk.rows("Epochs"), 10) or []
    desk.press("All runs", "page tab")
    file = folder / "curve.csv"
    desk.press("Save the curves that are shown", "button")
    if not checks.that("the curves are saved as numbers", bool(save_in_dialog(desk, file))):
        return
    with file.open(newline="", encoding="utf-8") as text:
        table = list(csv.DictReader(text))
    runs = {row["run"] for row in table}
    checks.that("the file holds the run that is selected", name in runs, sorted(runs))
    losses = {int(float(row["epoch"])): float(row["value"]) for row in table
              if row["run"] == name and row["part"] == "validation" and row["epoch"]}
    checks.that("it has a point for each epoch", len(losses) == len(history), (len(losses), len(history)))
    shown = {}
    for row in history:
        values = [number(cell) for cell in row]
        shown[int(values[0])] = values[1:]
    near = all(any(value is not None and abs(value - losses.get(epoch, 1e9)) < 1e-3 for value in values)
               for epoch, values in shown.items())
    checks.that("its numbers are those of the history", bool(shown) and near, (losses, shown) if not near else "")


def books_named_on_the_map(desk, checks):
    """Draws around the middle of the map and names what is in it; how many books that is."""
    open_page(desk, "Map")
    canvas = desk.wait_for("Map of books")
    desk.until(lambda: "books" in (canvas.get_description() or ""), 15)
    desk.press("Lasso", "check box")
    desk.until(lambda: desk.state(desk.find("Lasso", "check box"), "CHECKED"), 15)
    desk.rests(canvas)
    left, top, width, height = desk.place(canvas)
    middle = left + width // 2, top + height // 2
    around = [(-0.2, -0.2), (0, -0.25), (0.2, -0.2), (0.22, 0.1), (0, 0.25), (-0.2, 0.2), (-0.22, 0), (-0.2, -0.2)]
    desk.drag([(int(middle[0] + x * width), int(middle[1] + y * height)) for x, y in around])
    desk.press("Selection", "push button")
    books = desk.until(lambda: max(0, desk.row_count("Selected books")), 10) or 0
    checks.that("the books drawn around are listed", books > 5, books)
    checks.that("and what sets them apart", desk.until(lambda: desk.row_count("What sets the selection apart") > 0, 10))
    title = desk.row("Selected books", 0)
    checks.that("each with its title", any(len(cell) > 3 for cell in title), title[:2])
    desk.type(desk.wait_for("Name for the selected books", "text"), TAG)
    desk.press("Tag", "button", 5)
    desk.picture("tagged")
    checks.that("the tag is kept", tag_count(desk) == books, (tag_count(desk), books))
    desk.press("Move", "check box")
    return books


def tag_count(desk):
    """How many books the list of tags says the tag has; None where it does not have it."""
    desk.press("Tags", "check box")
    rows = desk.until(lambda: [row for row in desk.rows("Tags") if row and row[0] == TAG], 10)
    return int(number(rows[0][1])) if rows else None


def tag_is_back(desk, checks, books):
    open_page(desk, "Map")
    if not desk.wait_for("Tags", seconds=2):
        desk.press("Map settings", "check box", 5)
    desk.picture("tags-are-back")
    found = tag_count(desk)
    checks.that("the tag is there after another start, with its books", found == books, (found, books))


def quit_keeping(desk, checks):
    desk.keys("ctrl+q")
    checks.that("a quit keeps all and asks nothing", desk.ended() == 0, desk.running.returncode)


def runs_come_back(desk, checks, before):
    desk.start()
    offered = desk.press("Open them", "button", 20)
    checks.that("the next start offers what was kept", bool(offered))
    desk.until(lambda: open_page(desk, "Training") and desk.row_count("Runs") >= RUNS, 30)
    found = results(desk)
    checks.that("all eight are there", len(found) == RUNS, len(found))
    checks.that("with the names and results that they had", found == before, (found, before) if found != before else "")
    desk.picture("runs-are-back")


def saved_in_a_project(desk, checks, runs, books, file):
    """What somebody saves on the way out is there when the file is opened."""
    desk.keys("ctrl+comma")
    desk.type(desk.wait_for("Find a setting", "text"), "closing")
    checks.that("who wants to be asked says so", desk.press("Ask before closing with unsaved work", "check box", 10))
    desk.keys("Escape")
    desk.until(lambda: desk.find("Find a setting", "text") is None, 10)
    desk.keys("ctrl+q")
    asked = desk.wait_for(lambda name: "before closing" in name, seconds=10)
    checks.that("a quit then asks before it takes runs along", asked is not None)
    desk.picture("quit")
    desk.press("Save project…", "button", 10)
    checks.that("the work is saved on the way out", bool(save_in_dialog(desk, file)))
    checks.that("then the program ends", desk.ended() == 0, desk.running.returncode)
    desk.start(str(file))
    # What is opened brings its own page to the front once it is there.
    desk.until(lambda: open_page(desk, "Training") and desk.row_count("Runs") >= RUNS, 30)
    found = results(desk)
    checks.that("the project holds all eight runs", found == runs, found if found != runs else len(found))
    open_page(desk, "Map")
    found = tag_count(desk)
    checks.that("and the tag", found == books, (found, books))


def two_readers(desk, checks):
    open_page(desk, "Readers")
    desk.until(lambda: desk.row_count("All readers") > 0, 20)
    desk.choose_row("All readers", 0)
    alone = desk.until(lambda: desk.rows("Recommended books")[:5], 20)
    checks.that("a reader has recommended books", bool(alone))
    second = desk.row("All readers", 1)[0]
    field = desk.wait_for("Second reader", "text", 5)
    if field is None:
        desk.press(lambda name: name.startswith("Filters"), "check box", 3)
        field = desk.wait_for("Second reader", "text", 5)
    if not checks.that("a second reader can be named", field is not None):
        return
    desk.type(field, second)
    desk.click(field)
    desk.keys("Return")
    together = desk.until(lambda: (lambda rows: rows and rows != alone and rows)(desk.rows("Recommended books")[:5]), 15)
    checks.that("the list is one for both", bool(together), second)
    desk.picture("two-readers")


def main():
    on_a_display()
    home = Path(os.environ["HOME"])
    checks = Checks()
    desk = Desk(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
    began = time.time()
    try:
        desk.start()
        checks.that("who is new is offered a tour, and may decline", desk.press("Not now", "button", 20))
        runs = eight_runs(desk, checks)
        curve_is_that_of_the_run(desk, checks, home)
        books = books_named_on_the_map(desk, checks)
        quit_keeping(desk, checks)
        runs_come_back(desk, checks, runs)
        checks.that("the tour is not offered twice", desk.find("Not now", "button") is None)
        tag_is_back(desk, checks, books)
        two_readers(desk, checks)
        checks.that("the program is still there", desk.running.poll() is None)
        saved_in_a_project(desk, checks, runs, books, home / "work.shelfproject")
        desk.running.terminate()
        desk.ended()
        noise = desk.complaints()
        checks.that("it complained of nothing", not any(word in noise for word in ("QObject", "WARNING", "ASSERT")),
                    noise[-300:] if noise else "")
    finally:
        desk.close()
    print(f"{time.time() - began:.0f} s")
    return checks.end()


if __name__ == "__main__":
    sys.exit(main())
