// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shelf {

/// Lets the window's thread go first: the calling thread, and each that it starts from now on, has a lower priority
/// than the program's other threads (on Linux a higher nice value; elsewhere nothing happens). Where nobody else
/// wants the processors it is as fast as before.
void goToTheBackground();

} // namespace shelf
