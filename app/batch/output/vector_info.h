// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/vectors/open_vectors.h"

#include <string>

namespace shelf {

/// The arrays of a file: "format tensors:[{name,type,shape}]".
Json contentsDocument(const VectorContents& contents);
std::string contentsText(const VectorContents& contents);
/// The same and what the vectors are: "vectors dimensions titles unlearned warnings".
Json vectorDocument(const Run& run, const VectorContents& contents);
std::string vectorText(const Run& run, const VectorContents& contents);

} // namespace shelf
