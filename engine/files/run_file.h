// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/run/run.h"

#include <string>

namespace shelf {

/// The run file (.shelf): magic, format version, section table {tag, offset, length, CRC-32}, all
/// little-endian; small metadata as a Boost archive inside bounded memory; arrays raw and 64-byte aligned.
/// Times of day and durations stand in a section of their own: all others are the same bytes for the same
/// data, settings and seed. Written beside `path` and renamed.
inline constexpr int kRunFileVersion = 1;

Status saveRun(const Run& run, const std::string& path, const Progress& progress = {});

/// Refuses what is not a run file, is from a newer program, is cut short or was changed, and says which.
/// Never allocates more than the file's own size plus 64 MB.
Result<Run> loadRun(const std::string& path, const Progress& progress = {});

/// Whether the file begins as a run file does; false where it cannot be read.
bool looksLikeRunFile(const std::string& path);

} // namespace shelf
