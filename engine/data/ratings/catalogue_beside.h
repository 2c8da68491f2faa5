// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <string>

namespace shelf {

/// Whether nobody told what the rated books are called.
bool lacksTitles(const Dataset& data);

/// The file in the folder of these ratings that is called as formats call their catalogues; the likeliest,
/// and empty where there is none, where a catalogue was read and where the ratings lie in an archive. Looks
/// at names alone.
std::string catalogueBeside(const DataSource& source);

} // namespace shelf
