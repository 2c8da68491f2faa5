// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shelf::motion {

enum class Choice { system, full, reduced };

/// Our own setting; `system` until it is told.
void choose(Choice choice);
Choice choice();
/// What the desktop asks for (a portal's reduced-motion, GNOME's enable-animations).
void setDesktopReduced(bool reduced);

/// Whether things are to be where they belong at once: nothing glides, fades or runs to and fro. The style asks
/// it for its own animations, so what asks the style follows.
bool isReduced();

} // namespace shelf::motion
