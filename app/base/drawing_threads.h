// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace shelf {

/// Makes the threads that Qt's painting hands large shapes to, as many as there may be, and keeps them.
/// Painting waits for such a thread without end where it cannot be made (a limit of processes or memory), so
/// this is to be called before anything is painted; an error where not a single one can be made.
Status makeDrawingThreads();

} // namespace shelf
