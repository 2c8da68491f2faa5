// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/data/dataset.h"

namespace shelf {

/// Takes the steps of data.source.reading.cleaning, each of which is told in Dataset::cleaned and in a note.
/// Readers whose ratings are all gone go, too; books stay in the catalogue unless --min-book asks for
/// ratings. Ratings that are held out go with their readers and books, but keep nobody. The same options
/// leave the same ratings whatever the machine. Refused where a step cannot be taken or nothing is left.
Status cleanDataset(Dataset& data, const Progress& progress = {});

} // namespace shelf
