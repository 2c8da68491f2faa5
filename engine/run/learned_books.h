// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"
#include "engine/run/run.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace shelf {

/// What is said of a book that a model knows nothing of, in place of a list.
inline constexpr std::string_view kUnlearnedReason =
    trNoop("nobody rated it in the training part, so the model knows nothing about it");

/// The run's split as rankings see it: its training part has all that it learned from, also before it went on
/// with other data, so that nothing of that is judged as new to a reader or unknown to the run.
Split learnedSplit(const Run& run);

/// The books that a model of these settings knows nothing of once it is trained on the rows `train`: nobody
/// rated them there, and nothing else that such a model is told of books (words of titles, authors, genres
/// ...) is true of a book that somebody did rate. What stands in place of their vectors are zeros, random
/// numbers that no rating has moved, or what sampling of unrated books has made of these.
/// A book: 1 where nothing is known of it; empty where something is of all.
std::vector<std::uint8_t> unlearnedBooks(const std::shared_ptr<const Dataset>& data,
                                         std::span<const std::uint32_t> train, const RunSettings& settings);

/// What is said of a reader whose every rating is held out.
inline constexpr std::string_view kUnlearnedReaderReason =
    trNoop("all ratings of this reader are held out, so the model has learned nothing about the reader");

/// Readers that the run's model knows nothing of: all of their ratings are held out, and the model is told
/// nothing else of readers (occupation, age ...). Their vectors are as random as those of such books. A
/// reader: 1 where nothing is known; empty where something is of all.
std::vector<std::uint8_t> unlearnedReaders(const Run& run);

std::size_t unlearnedCount(const Run& run);
bool isUnlearned(const Run& run, std::int32_t book);

} // namespace shelf
