// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/files/run/frame_writer.h"
#include "engine/output/byte_source.h"
#include "engine/run/run.h"

#include <string>

namespace shelf {

// A run file that is a part of something larger. See run_file.h for what it is and what is refused.

/// Hands over the bytes that saveRun() would write.
Status writeRun(const Run& run, const FrameSink& sink, const Progress& progress = {});

/// loadRun() of such a part; name stands for it in messages.
Result<Run> readRun(ByteSource& source, const std::string& name, const Progress& progress = {});

} // namespace shelf
