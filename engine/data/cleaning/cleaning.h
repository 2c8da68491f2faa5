// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/data/dataset.h"

namespace shelf {

/// Takes the steps of data.source.reading.cleaning, each of which is told in Dataset::cleaned and in a note.
/// Readers whose ratings are all gone go, too, and books of which nothing but the id is known; others stay in
/// the catalogue unless --min-book asks for ratings. Ratings of a second file count like the rest. The same
/// options leave the same ratings whatever the machine. Refused where a step cannot be taken or nothing is
/// left to learn from. The window of time of files is kept while they are read, and noted already.
Status cleanDataset(Dataset& data, const Progress& progress = {});

} // namespace shelf
