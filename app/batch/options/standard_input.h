// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/base/result.h"

namespace shelf {

/// Where a file that is read is called "-", this is read instead: standard input by a name of the system's.
inline constexpr const char* kStandardInput = "/dev/stdin";

/// Has standard input be a file that can be read more than once and from its end, as most formats need: a pipe is
/// copied into a temporary file without a name, which takes its place. As long as nothing comes Ctrl+C ends it.
/// times: how often the call names it. More than once is a usage error.
Status takeStandardInput(int times, Console& console);

} // namespace shelf
