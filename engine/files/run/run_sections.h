// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/files/run/frame_reader.h"
#include "engine/files/run/run_metadata.h"
#include "engine/models/model.h"
#include "engine/parameters/settings.h"

#include <cstddef>
#include <string>
#include <vector>

namespace shelf {

// Parts of a run file that are read by who wants all of it and by who wants a few. Throw LoadFailure.

/// As section "about" has them; version: of the file's format.
RunSettings readSettings(const AboutRun& about, int version);
/// What "about" says of the data.
void readAbout(const AboutRun& about, Dataset& data);
Catalogue readBooks(FrameReader& in, const AboutRun& about);
/// Array `number` of those whose sections are called `stem` and a number, which belong to section `section`.
Tensor readTensor(FrameReader& in, const std::string& section, const char* stem, std::size_t number,
                  const StoredTensor& shape);
std::vector<Tensor> readTensors(FrameReader& in, const std::string& section, const char* stem,
                                const std::vector<StoredTensor>& stored);

} // namespace shelf
