// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProgressBar;

namespace shelf {

/// As QProgressBar::setValue(), which would paint at once, and with the bar whatever else of the window waits
/// to be painted. This leaves it to the next frame.
void setBarValue(QProgressBar& bar, int value);

} // namespace shelf
