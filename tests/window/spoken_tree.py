#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the real window as a screen reader does, over a real accessibility bus: every page, the menus and
dialogs. Nothing that takes the keyboard is without a name, nothing that does something is mere filling, every cell of a
table has a text, the map and the curves have children.

spoken_tree.py PROGRAM [FOLDER FOR PICTURES]. Ends with 77 where what it needs is not installed.
"""
import sys
import time

from hands import Checks, Desk, on_a_display

ROWS = 4
MOST_CHILDREN = 60
DEPTH = 30
TABLES = ("table", "tree", "tree table")


def name_of(desk, part):
    """What a screen reader says: the label's name, else the part's own; a combo box has its value for a name."""
    for relation in part.get_relation_set():
        if relation.get_relation_type() == desk.spi.RelationType.LABELLED_BY:
            for at in range(relation.get_n_targets()):
                if relation.get_target(at).get_name():
                    return relation.get_target(at).get_name()
    return "" if part.get_role_name() == "combo box" else part.get_name() or ""


def walk(desk, part, path, faults, met):
    if part is None or len(path) > DEPTH or not desk.state(part, "VISIBLE") and len(path) > 1:
        return
    role = part.get_role_name()
    name = name_of(desk, part)
    here = path + [f"{role} “{name[:30]}”"]
    met.append((role, name))
    focusable = desk.state(part, "FOCUSABLE")
    action = part.get_action_iface()
    does = [action.get_action_name(at) for at in range(action.get_n_actions())] if action else []
    if focusable and not name:
        faults.append("no name: " + " / ".join(here))
    if role in ("filler", "unknown", "invalid") and (focusable or [one for one in does if one != "SetFocus"]):
        faults.append("no role: " + " / ".join(here))
    if role in TABLES:
        table = part.get_table_iface()
        for row in range(min(ROWS, table.get_n_rows()) if table else 0):
            for column in range(table.get_n_columns()):
                cell = table.get_accessible_at(row, column)
                if cell is not None and cell.get_extents(desk.spi.CoordType.SCREEN).width <= 0:
                    continue  # of a column that is not shown
                if role == "tree" and row == 0:
                    continue  # a heading, whose name goes over the whole line
                if cell is None or not cell.get_name():
                    faults.append(f"no text in row {row}, column {column}: " + " / ".join(here))
        return
    if role == "combo box":
        return  # its list is closed
    for at in range(min(part.get_child_count(), MOST_CHILDREN)):
        child = part.get_child_at_index(at)
        if child is not None and desk.state(child, "SHOWING"):
            walk(desk, child, here, faults, met)


def read(desk, checks, what):
    """Everything that is shown now."""
    for _ in range(3):  # what went while it was looked at is looked at anew
        faults, met = [], []
        try:
            walk(desk, desk.application(), [], faults, met)
            break
        except Exception as error:
            faults, met = [f"could not be read: {error}"], []
            time.sleep(1)
    checks.that(f"{what}: all have names and roles ({len(met)} parts)", met and not faults, "\n  ".join(sorted(set(faults))))
    return met


def open_page(desk, name):
    return desk.press(name, "page tab") and desk.until(
        lambda: desk.state(desk.find(name, "page tab"), "SELECTED"), 10)


def main():
    on_a_display()
    checks = Checks()
    desk = Desk(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
    try:
        desk.start()
        desk.press("Not now", "button", 20)
        open_page(desk, "Training")
        desk.wait_for("Epochs", "spin button").get_value_iface().set_current_value(2)
        desk.press("Train", "button")
        desk.until(lambda: desk.row_count("Runs") > 0, 30)
        stop = desk.wait_for("Stop", "button")
        desk.until(lambda: not desk.state(stop, "ENABLED"), 60)
        for page in ("Library", "Training", "Map", "Readers", "Compare"):
            checks.that(f"{page} is a page tab", bool(open_page(desk, page)))
            time.sleep(1)
            met = read(desk, checks, page)
            desk.picture(page.lower())
            if page == "Map":
                canvas = desk.wait_for("Map of books", "canvas")
                checks.that("the map is a canvas of books", canvas is not None and canvas.get_child_count() > 5)
            if page == "Training":
                chart = desk.wait_for("Loss curves", "chart")
                checks.that("the curves are a chart of runs", chart is not None and chart.get_child_count() > 0)
            checks.that(f"{page} has a list of pages", ("page tab list", "Pages") in met)
        for what, key, title in (("the export", "ctrl+e", "Export"), ("the keys", "ctrl+slash", "Keyboard shortcuts"),
                                 ("the search for commands", "ctrl+shift+p", "Find a command")):
            desk.keys(key)
            dialog = desk.wait_for(title, "dialog", 10)
            if checks.that(f"{what} is a dialog", dialog is not None):
                read(desk, checks, what)
                desk.picture(title.lower().replace(" ", "-"))
            desk.keys("Escape")
            desk.until(lambda: desk.find(title, "dialog") is None, 10)
        desk.keys("F10")
        checks.that("F10 shows the menus", desk.wait_for("Menus", "menu bar", 10) is not None)
        desk.keys("Down")
        time.sleep(1)
        met = read(desk, checks, "the menus")
        checks.that("an open menu is read", any(role == "menu item" and name.startswith("Open ratings") for role, name in met))
        desk.picture("menus")
        desk.keys("Escape", "Escape")
        desk.running.terminate()
        desk.ended()
        noise = desk.complaints()
        checks.that("it complained of nothing", not any(word in noise for word in ("QObject", "WARNING", "ASSERT")),
                    noise[-300:] if noise else "")
    finally:
        desk.close()
    return checks.end()


if __name__ == "__main__":
    sys.exit(main())
