// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"

#include <string>

namespace shelf {

/// Reads a gzip file or a zip archive to its end without keeping any of it: refused where it is cut off or
/// its checksums are wrong. What is packed in no such way is not looked at. progress: bytes read of the file.
Status checkPackedWhole(const std::string& path, const Progress& progress = {});

} // namespace shelf
