// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>

namespace shelf {

/// Why a file cannot be opened or read, by errno's code, and what to do.
Error readError(const std::string& path, int code);
/// The same of a file in which nothing is, and of one that is no text.
Error emptyFile(const std::string& path);
Error notText(const std::string& path);

} // namespace shelf
