# SPDX-License-Identifier: GPL-3.0-or-later
"""The hands and eyes of the scripts of this folder: the real program on a display of its own, whose parts are found by
the names that assistive technology reads aloud. Debian's python3 with python3-gi and gir1.2-atspi-2.0."""
import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

warnings.simplefilter("ignore", DeprecationWarning)  # of Atspi's older names, which Debian 12 has alone

SKIPPED = 77
PATIENCE = float(os.environ.get("SHELFSPACE_PATIENCE", 1))  # how many times longer the program may take
TOOLS = ("xvfb-run", "dbus-run-session", "openbox", "xdotool")
REGISTRY = "/usr/libexec/at-spi-bus-launcher"


def skip(why):
    print(f"Skipped: {why}")
    sys.exit(SKIPPED)


def on_a_display(size="1280x800"):
    """Runs the calling script anew under an X server, a session bus and a home of its own, and ends with its status."""
    if "SHELFSPACE_HANDS" in os.environ:
        return
    for tool in TOOLS:
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    if not os.access(REGISTRY, os.X_OK):
        skip("at-spi2-core is not installed")
    home = Path(tempfile.mkdtemp(prefix="shelfspace-hands-"))
    home.chmod(0o700)
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env.update(SHELFSPACE_HANDS=str(home), HOME=str(home), XDG_RUNTIME_DIR=str(home), XDG_CONFIG_HOME=str(home / "config"),
               XDG_DATA_HOME=str(home / "data"), XDG_CACHE_HOME=str(home / "cache"), LC_ALL="C.UTF-8",
               QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", PYTHONDONTWRITEBYTECODE="1")
    try:
        status = subprocess.call(["xvfb-run", "-a", "-s", f"-screen 0 {size}x24", "dbus-run-session", "--", sys.executable,
                                  *sys.argv], env=env)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    sys.exit(status)


class Checks:
    """What was found true and what not; a line each."""

    def __init__(self):
        self.wrong = []
        self.count = 0

    def that(self, what, is_so, seen=""):
        self.count += 1
        print(f"{'ok   ' if is_so else 'WRONG'} {what}" + ("" if seen == "" else f": {seen}"), flush=True)
        if not is_so:
            self.wrong.append(what)
        return bool(is_so)

    def end(self):
        print(f"{self.count - len(self.wrong)} of {self.count} as they should be")
        return 1 if self.wrong else 0


class Desk:
    """A display with a window manager and, one after another, programs on it."""

    def __init__(self, program, shots=None):
        try:
            import gi
            gi.require_version("Atspi", "2.0")
            from gi.repository import Atspi
        except (ImportError, ValueError):
            skip("python3-gi or gir1.2-atspi-2.0 is not installed")
        self.spi = Atspi
        self.program = str(Path(program).resolve())
        self.shots = Path(shots) if shots else None
        self.helpers = [subprocess.Popen([REGISTRY, "--launch-immediately"], stderr=subprocess.DEVNULL)]
        for _ in range(20):  # the display may not take callers yet
            manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
            time.sleep(1)
            if manager.poll() is None:
                self.helpers.append(manager)
                break
        self.running = None
        self.root = None
        self.known = {}  # parts that were found before, by what was asked
        Atspi.init()

    def close(self):
        for one in [self.running, *self.helpers]:
            if one is not None and one.poll() is None:
                one.terminate()
                one.wait(10)

    # the program

    def start(self, *words):
        self.root = None
        self.known = {}
        self.running = subprocess.Popen([self.program, *words], stderr=subprocess.PIPE, text=True)
        self.until(lambda: self.application() is not None and self.application().get_child_count() > 0, 30)

    def ended(self, seconds=15):
        """How the program ended; None where it did not."""
        try:
            return self.running.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def complaints(self):
        return self.running.stderr.read()

    def application(self):
        if self.root is None:
            self.root = self.find_application()
        return self.root

    def find_application(self):
        desktop = self.spi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(at)
            if one is not None and one.get_process_id() == self.running.pid:
                return one
        return None

    # what is there

    def parts(self, node=None, depth=0):
        """Every part that is shown, without the cells of lists."""
        node = node or self.application()
        if node is None or depth > 18:
            return
        try:
            yield node
            role = node.get_role_name()
            if role == "combo box" or role in ("table", "tree", "tree table", "list") and node.get_child_count() > 40:
                return
            if depth > 3 and not self.state(node, "SHOWING"):
                return
            for at in range(node.get_child_count()):
                child = node.get_child_at_index(at)
                if child is not None:
                    yield from self.parts(child, depth + 1)
        except Exception:  # it went while it was looked at
            return

    def state(self, part, name):
        return part.get_state_set().contains(getattr(self.spi.StateType, name))

    def find(self, name, role=None, enabled=False):
        """The first shown part of this name (or that the function of a name accepts)."""
        wanted = name if callable(name) else lambda text: text == name

        def fits(part):
            try:
                return wanted(part.get_name() or "") and (role is None or role in part.get_role_name()) and \
                    self.state(part, "SHOWING") and (not enabled or self.state(part, "ENABLED"))
            except Exception:  # it went while it was looked at
                return False

        before = self.known.get((name, role))
        if before is not None and fits(before):
            return before
        for part in self.parts():
            if fits(part):
                self.known[(name, role)] = part
                return part
        return None

    def until(self, test, seconds=20):
        """What the test gives once it gives something; None where it did not in time."""
        end = time.time() + seconds * PATIENCE
        while time.time() < end:
            found = test()
            if found:
                return found
            if self.running is not None and self.running.poll() is not None:
                return None
            time.sleep(0.1)
        return None

    def rests(self, part, seconds=20):
        """Whether a part stays where it is, and as it is where its picture can be taken: nothing glides there any more."""
        looks = []

        def look():
            left, top, width, height = self.place(part)
            shown = b""
            if shutil.which("import"):
                shown = subprocess.run(["import", "-silent", "-window", "root", "-crop", f"{width}x{height}+{left}+{top}",
                                        "ppm:-"], capture_output=True, check=False).stdout
            looks.append((left, top, width, height, part.get_description(), shown))
            return len(looks) > 2 and looks[-1] == looks[-2] == looks[-3]

        return bool(self.until(look, seconds))

    def wait_for(self, name, role=None, seconds=20, enabled=False):
        return self.until(lambda: self.find(name, role, enabled), seconds)

    # what can be done

    def press(self, name, role=None, seconds=20):
        """Does what a press would, by the part's own action."""
        part = self.wait_for(name, role, seconds, enabled=True)
        if part is None:
            return False
        action = part.get_action_iface()
        names = [action.get_action_name(at) for at in range(action.get_n_actions())] if action else []
        for name_of in ("Press", "Toggle", "ShowMenu"):
            if name_of in names:
                return action.do_action(names.index(name_of))
        return self.click(part)

    def place(self, part):
        box = part.get_extents(self.spi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def click(self, part, dx=None, dy=None):
        x, y, width, height = self.place(part)
        return self.mouse("mousemove", x + (width // 2 if dx is None else dx), y + (height // 2 if dy is None else dy),
                          "click", 1)

    def mouse(self, *words):
        return subprocess.call(["xdotool", *map(str, words)]) == 0

    def keys(self, *keys):
        return subprocess.call(["xdotool", "key", *keys]) == 0

    def type(self, part, text):
        """Types a text into a field, in place of what stands there."""
        self.click(part)
        return self.keys("ctrl+a") and subprocess.call(["xdotool", "type", "--delay", "1", text]) == 0

    def drag(self, points):
        """Draws with the left button held."""
        (x, y), *rest = points
        words = ["mousemove", x, y, "mousedown", 1]
        for x, y in rest:
            words += ["mousemove", x, y, "sleep", 0.02]
        return self.mouse(*words, "mouseup", 1)

    # tables

    def table(self, name):
        part = self.find(name, "table")
        return part.get_table_iface() if part is not None else None

    def row_count(self, name):
        table = self.table(name)
        return table.get_n_rows() if table is not None else -1

    def row(self, name, row):
        table = self.table(name)
        if table is None:
            return []
        cells = [table.get_accessible_at(row, column) for column in range(table.get_n_columns())]
        return [cell.get_name() if cell is not None else "" for cell in cells]

    def rows(self, name):
        return [self.row(name, row) for row in range(max(0, self.row_count(name)))]

    def choose_row(self, name, row):
        """A real press on a row."""
        table = self.table(name)
        cell = table.get_accessible_at(row, 0) if table is not None else None
        for column in range(table.get_n_columns() if table is not None else 0):
            cell = table.get_accessible_at(row, column)
            if cell is not None and cell.get_name():
                break
        return cell is not None and self.click(cell, dx=30)

    def picture(self, name):
        if self.shots is not None and shutil.which("import"):
            self.shots.mkdir(parents=True, exist_ok=True)
            subprocess.call(["import", "-window", "root", str(self.shots / f"{name}.png")])
