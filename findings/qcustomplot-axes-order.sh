#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Where QCustomPlot meets Qt 6: QCPAxisRect::axes() gives the four axes in another order at each start of a program
# (QCustomPlot 2.1.1 keeps them in a QHash, which Qt 6 seeds at random), though each was made in one fixed order. An axis
# that gets a layer is drawn after what is on it already, so the usual loop over axes() to style or move them makes a
# picture whose parts are written in another order each time: the same chart is not the same SVG or PDF. axis(side)
# in an order of one's own is.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "QCustomPlot-PyQt6==2.1.1.2" "PyQt6==6.11.0" "PyQt6-Qt6==6.11.2"
cat >"$folder/axes.py" <<'PYTHON'
import sys

from PyQt6 import QtPrintSupport  # its own, before QCustomPlot looks for the system's
from PyQt6.QtCore import QT_VERSION_STR
from PyQt6.QtWidgets import QApplication

import QCustomPlot_PyQt6 as qcp

application = QApplication(sys.argv)
plot = qcp.QCustomPlot()
area = qcp.QCPAxisRect(plot)
plot.plotLayout().addElement(1, 0, area)
kinds = qcp.QCPAxis.AxisType
sides = [kinds.atLeft, kinds.atRight, kinds.atTop, kinds.atBottom]
plot.addLayer("mine")
axes = area.axes() if sys.argv[1] == "axes" else [area.axis(side) for side in sides]
for axis in axes:
    axis.setLayer("mine")
drawn = [child.axisType().name for child in plot.layer("mine").children() if isinstance(child, qcp.QCPAxis)]
print(f"Qt {QT_VERSION_STR}:", " ".join(drawn))
PYTHON
# $1: what is looped over; the orders of twelve starts.
orders() {
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12; do
        QT_QPA_PLATFORM=offscreen "$folder/env/bin/python" "$folder/axes.py" "$1"
    done | sort -u
}
echo "QCustomPlot 2.1.1, drawn in a loop over axes(), twelve starts:"
orders axes | tee "$folder/axes.txt"
echo "in a loop over axis(side), twelve starts:"
orders sides | tee "$folder/sides.txt"
[ "$(wc -l <"$folder/axes.txt")" -gt 1 ] && [ "$(wc -l <"$folder/sides.txt")" -eq 1 ] && exit 0
echo "CHANGED"
exit 1
