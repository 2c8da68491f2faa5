// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/vectors/arrays/vector_table.h"

#include <string>
#include <string_view>

namespace shelf {

/// A number that fills the word; nan and inf are numbers, which are told later. NaN and false where it is
/// none.
bool readFloat(std::string_view word, float& value);

/// Lines of numbers and nothing else, with one separator between, such as the Projector's vecs.tsv. Since a
/// row is known by its place alone, a line of another length refuses the file.
Result<VectorTable> readPlainMatrix(std::string_view text, char separator, const std::string& path,
                                    const Progress& progress);

} // namespace shelf
