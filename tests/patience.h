// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

/// So many milliseconds, or more of them where the program is compiled to run slowly.
inline int patient(int milliseconds)
{
    return milliseconds * std::max(1, qEnvironmentVariableIntValue("SHELFSPACE_PATIENCE"));
}
