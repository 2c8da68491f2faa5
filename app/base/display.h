// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace shelf {

/// Whether a window can be shown; where not, what can be done instead.
Status checkDisplay();

/// Gives Qt a private folder for its sockets where the session has none, so that it does not complain.
void provideRuntimeFolder();

} // namespace shelf
