// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/files/run/frame_reader.h"
#include "engine/files/run/frame_writer.h"
#include "engine/run/run.h"

namespace shelf {

// The part of a run file that maps need: Run::embeddings in "kept" and "kept/0", ..., Run::views in "views",
// "views/states" and "view/0", ... Sections of which there is nothing to say are left out.

/// Whether what addMaps() writes is what readMaps() takes.
Status checkMaps(const Run& run);
/// The run must live until the writer has written.
void addMaps(FrameWriter& out, const Run& run);
/// Needs run.data; throws LoadFailure.
void readMaps(FrameReader& in, Run& run);

} // namespace shelf
