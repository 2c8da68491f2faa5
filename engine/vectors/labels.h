// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/vectors/vector_format.h"

namespace shelf {

/// Makes data.books of the rows of a table: ids and titles by its own keys and columns, by a file of labels
/// and by a catalogue, as `options` name them. What was assumed is said in the data's warnings. An Error
/// where the labels cannot be those of the rows.
Status nameRows(const VectorTable& table, const VectorOptions& options, const std::string& path,
                const Progress& progress, Dataset& data);

} // namespace shelf
