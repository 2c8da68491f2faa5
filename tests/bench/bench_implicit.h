// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// Seconds of EASE on 10,000 books and of an iteration of implicit ALS on 6 million ratings; only: "ease",
/// "ials" or empty for both.
void benchImplicit(const std::string& only, int epochs);
