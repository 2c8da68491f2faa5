// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/run/run.h"

#include <cstddef>
#include <span>
#include <string>

namespace shelf {

/// The run file (.shelf): magic, format version, section table {tag, offset, length, CRC-32}, all
/// little-endian; small metadata as a Boost archive inside bounded memory; arrays raw and 64-byte aligned.
/// Times of day and durations stand in a section of their own: all others are the same bytes for the same
/// data, settings and seed. Written beside `path` and renamed. Files of earlier versions are read too.
/// Version 2 adds what models that rank need: rankings, intervals, the NDCG of each epoch, the test part.
/// Version 3 adds what maps need: the books' vectors of chosen epochs, named views.
/// Version 4 adds how the data were read: which file was what, by the paths that were given, and by which
/// rules.
/// Version 5 adds what somebody said of how they are to be read, as a list of names and values, and whether
/// they have ratings at all.
/// Version 6 has another meaning of two optimizers (see earlier_settings.h); nothing else differs.
/// Version 7 repeats the ratings by reader, so that a question about one reads little (see
/// reader_sections.h).
inline constexpr int kRunFileVersion = 7;

Status saveRun(const Run& run, const std::string& path, const Progress& progress = {});

/// Refuses what is not a run file, is from a newer program, is cut short or was changed, and says which.
/// Every length is checked against the file's own before memory is asked for, so a file takes up no more
/// than its size and what its texts cost as strings.
Result<Run> loadRun(const std::string& path, const Progress& progress = {});
/// The same for who asks and goes on with nothing: `last` is null, and its sections, of three times the
/// model's length or so, stay unread and unchecked. Not for a run that is written again.
Result<Run> loadRunToAsk(const std::string& path, const Progress& progress = {});
/// loadRun() from memory; name stands for the file in messages.
Result<Run> loadRunBytes(std::span<const std::byte> bytes, const std::string& name);

/// Whether the file begins as a run file does; false where it cannot be read.
bool looksLikeRunFile(const std::string& path);

} // namespace shelf
