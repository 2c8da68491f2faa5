// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shelf {

/// Names, version and desktop file, by which settings, the window manager and the desktop know the program.
void identifyProgram();

} // namespace shelf
