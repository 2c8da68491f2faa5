// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/number_column.h"
#include "engine/files/run/frame_reader.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string>

namespace shelf {

/// Numbers as the differences to the smallest of them, each in as few bytes (1, 2, 4 or 8) as the largest
/// needs: what is read is a third of what it becomes.
template <class T> std::string packedColumn(std::span<const T> values);

/// The same of ratings, of which most files have few different ones: a byte each, and a table of at most 256
/// values; where there are more, the numbers as they are.
std::string packedRatings(std::span<const float> values);

/// Reads back `count` numbers, each from `least` to `most`. Throws LoadFailure.
template <class T>
NumberColumn<T> readColumn(FrameReader& in, const std::string& tag, std::uint64_t count,
                          T least = std::numeric_limits<T>::min(), T most = std::numeric_limits<T>::max());

/// The same of ratings, which must be finite.
NumberColumn<float> readPackedRatings(FrameReader& in, const std::string& tag, std::uint64_t count);

} // namespace shelf
