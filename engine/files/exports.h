// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/projection/projection.h"
#include "engine/recommend/top_n.h"
#include "engine/run/run.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Each writes into a folder (made where missing) or to a file, through a temporary file that is renamed, and
/// returns the paths written.
using WrittenFiles = std::vector<std::string>;

/// vecs.tsv (a line a book, tab-separated shortest round-trip floats), meta.tsv (header and a line a book:
/// title, book_id, authors, year, ratings, mean_rating) and projector_config.pbtxt, for the TensorFlow
/// Embedding Projector. unitLength scales each vector to length 1.
Result<WrittenFiles> exportProjector(const Run& run, const std::string& folder, bool unitLength = false);

/// web_book_data.json: an array of {book_id, title, image_url, authors}.
Result<WrittenFiles> exportWebBooks(const Dataset& data, const std::string& folder);

/// recommendations.csv: user_id,rank,book_id,title,score for the given users, or all where the list is empty.
Result<WrittenFiles> exportRecommendations(const Run& run, const std::vector<std::int32_t>& users,
                                           const TopNParameters& parameters, const std::string& folder,
                                           const Progress& progress = {});

/// history.csv.
Result<WrittenFiles> exportHistory(const Run& run, const std::string& folder);
/// metrics.csv, embedding.csv (book_id, title, d0 ..), statistics.csv (a line an embedding dimension).
Result<WrittenFiles> exportTables(const Run& run, const std::string& folder);
/// book_id, title and x, y[, z], tab-separated with a header.
Result<WrittenFiles> exportMap(const Run& run, const Projection& projection, const std::string& file);

/// Writes the bytes beside `path`, flushes them to the disk and renames.
Status writeFileAtomically(const std::string& path, std::string_view bytes);

} // namespace shelf
