#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of the guide, made anew from the running program: light colors, 1280x800, few colors so that they stay
small.

guide_pictures.py PROGRAM [FOLDER, by default resources/guide/pictures]. Needs what second_minute.py needs, and
ImageMagick.
"""
import os
import subprocess
import sys
import time
from pathlib import Path

from hands import Desk, on_a_display, skip

COLORS = 96
PAGES = {"library": "ctrl+1", "training": "ctrl+2", "map": "ctrl+3", "readers": "ctrl+4", "compare": "ctrl+5"}


def whole_screen(desk):
    """The window without a frame, as large as the screen."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "shelfspace"], capture_output=True, text=True)
    window = found.stdout.split()[-1]
    subprocess.call(["xdotool", "windowfocus", "--sync", window])
    desk.keys("F11")
    time.sleep(1.5)


def picture(folder, name):
    raw = folder / f"{name}.raw.png"
    subprocess.check_call(["import", "-window", "root", str(raw)])
    subprocess.check_call(["convert", str(raw), "+dither", "-colors", str(COLORS), "-strip", "-define",
                           "png:compression-level=9", f"PNG8:{folder / name}.png"])
    raw.unlink()
    print(f"{name}: {(folder / name).with_suffix('.png').stat().st_size} bytes", flush=True)


def train(desk, epochs):
    before = desk.row_count("Runs")
    desk.wait_for("Epochs", "spin button").get_value_iface().set_current_value(epochs)
    desk.press("Train", "button")
    desk.until(lambda: desk.row_count("Runs") > before, 30)
    stop = desk.wait_for("Stop", "button")
    desk.until(lambda: not desk.state(stop, "ENABLED"), 60)


def page(desk, name, wait=2.0):
    desk.keys(PAGES[name])
    desk.mouse("mousemove", 640, 799)
    time.sleep(wait)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[2] if len(sys.argv) > 2 else
                  Path(__file__).resolve().parents[2] / "resources/guide/pictures").resolve()
    on_a_display()
    config = Path(os.environ["XDG_CONFIG_HOME"]) / "Shelfspace"
    config.mkdir(parents=True, exist_ok=True)
    (config / "shelfspace.conf").write_text("[General]\nschema=1\n[window]\ntheme=light\ntourOffered=true\n")
    folder.mkdir(parents=True, exist_ok=True)
    if subprocess.call(["which", "convert"], stdout=subprocess.DEVNULL):
        skip("ImageMagick is not installed")
    desk = Desk(sys.argv[1])
    try:
        sample = Path(os.environ["HOME"]) / "library"
        subprocess.check_call([sys.argv[1], "sample", "--out", str(sample)], stdout=subprocess.DEVNULL)
        desk.start(str(sample))
        desk.until(lambda: desk.row_count("Books") > 0, 20)
        desk.press("Dismiss", seconds=1) or desk.press("Not now", seconds=1)
        whole_screen(desk)
        desk.choose_row("Books", 0)
        page(desk, "library")
        picture(folder, "library")
        page(desk, "training")
        for epochs in (3, 8, 14):
            train(desk, epochs)
        desk.press("Dismiss", seconds=2)
        page(desk, "training")
        picture(folder, "training")
        page(desk, "map", 6)
        desk.click(desk.wait_for("Map of books"), 8, 8)
        desk.keys("Escape")
        page(desk, "map", 2)
        picture(folder, "map")
        page(desk, "readers")
        desk.choose_row("All readers", 0)
        time.sleep(3)
        page(desk, "readers")
        picture(folder, "readers")
        page(desk, "compare", 3)
        picture(folder, "compare")
        desk.press("Search", "page tab")
        time.sleep(1)
        trials = desk.find("Trials", "spin button")
        if trials is not None:
            trials.get_value_iface().set_current_value(24)
        desk.press("Start search", "button", 5)
        time.sleep(30)
        desk.mouse("mousemove", 640, 799)
        time.sleep(1)
        picture(folder, "search")
        page(desk, "library")
        desk.press("How it was read", seconds=5)
        time.sleep(3)
        desk.mouse("mousemove", 640, 799)
        picture(folder, "import")
    finally:
        desk.close()


main()
