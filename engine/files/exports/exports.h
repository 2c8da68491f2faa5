// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/neighbors/neighbor_graph.h"
#include "engine/projection/clusters/book_groups.h"
#include "engine/projection/clusters/clusters.h"
#include "engine/projection/projection.h"
#include "engine/recommend/top_n.h"
#include "engine/run/run.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

struct Faithfulness;

/// Each writes into a folder (made where missing) or to a file, through a temporary file that is renamed,
/// never over a file of another kind, and returns the paths written. Books that the model knows nothing of
/// (Run::unlearned) are in no file of vectors, places, groups or neighbors.
using WrittenFiles = std::vector<std::string>;

/// A picture of each of some books, in one PNG: square cells row by row, as many rows as there are cells in a
/// row, the last ones without a book clear.
struct PictureSheet {
    std::string png; ///< empty: there are too many books for a sheet
    int cell = 0;    ///< pixels a side
};

/// What the TensorFlow Embedding Projector shows besides the vectors.
struct ProjectorExtras {
    const BookGroups* groups = nullptr;     ///< a column "group" of meta.tsv
    const Projection* map = nullptr;        ///< a bookmark shows it
    const Faithfulness* faith = nullptr;    ///< how far that map can be trusted
    const PictureSheet* pictures = nullptr; ///< of the learned books, in their order
    bool unitLength = false;                ///< each vector is scaled to length 1
    const TextList* tags = nullptr;         ///< of each book of the run, a column "tags" of meta.tsv
};
/// vecs.tsv (a line a learned book, tab-separated shortest round-trip floats), meta.tsv (header and a line a
/// book: title, book_id, authors, year, ratings, mean_rating, group, tags), projector_config.pbtxt, a
/// bookmark with the map, a sprite with the pictures and what to know of all this, for the TensorFlow
/// Embedding Projector. Vectors that the Projector would refuse or misread are refused: those of one
/// dimension and those with values that are not finite.
Result<WrittenFiles> exportProjector(const Run& run, const std::string& folder,
                                     const ProjectorExtras& extras = {});

/// web_book_data.json: an array of {book_id, title, image_url, authors}. Addresses of covers that are no
/// public ones (engine/base/web_address.h) are left empty.
Result<WrittenFiles> exportWebBooks(const Dataset& data, const std::string& folder);
/// How many addresses exportWebBooks() leaves out.
std::size_t withheldCovers(const Dataset& data);

/// recommendations.csv: user_id,rank,book_id,title,score,predicted_rating for the given users, or all where
/// the list is empty.
Result<WrittenFiles> exportRecommendations(const Run& run, const std::vector<std::int32_t>& users,
                                           const TopNParameters& parameters, const std::string& folder,
                                           const Progress& progress = {});

/// history.csv.
Result<WrittenFiles> exportHistory(const Run& run, const std::string& folder);
/// metrics.csv, ranking.csv, embedding.csv (book_id, title, d0 ..), statistics.csv (a line an embedding
/// dimension), as far as the run has something to put into them. Those of an earlier export that are not
/// written anew go, so that all belong to one run.
Result<WrittenFiles> exportTables(const Run& run, const std::string& folder);

/// All names that exportTables() may write.
std::vector<std::string> tableFiles();

/// What stands in tables for the cluster of a book that belongs to none, as in other programs: a column with
/// empty cells would be read as floats.
inline constexpr int kNoCluster = -1;

/// What a file of map coordinates says besides; each is a book's or empty: left out.
struct MapFileColumns {
    bool authors = false;
    std::span<const std::int32_t> cluster = {};  ///< from 0; written from 1 on, < 0 as kNoCluster
    std::span<const float> kept = {};            ///< share of its neighbors kept; NaN: an empty cell
    std::span<const std::uint8_t> selected = {}; ///< 0 or 1
    const TextList* tags = nullptr;              ///< "crime|to read"
};
/// book_id, title and x, y[, z], then the other columns, with a header: comma-separated where the name ends
/// in .csv, else tab-separated.
Result<WrittenFiles> exportMap(const Run& run, const Projection& projection, const std::string& file,
                               const MapFileColumns& columns = {});
/// book_id,title,authors,year,mean_rating,ratings and, where there is a projection, x,y[,z] (empty for a book
/// that is not learned) of the given books in the given order, and their tags where there are some.
Result<WrittenFiles> exportSelection(const Run& run, std::span<const std::int32_t> books,
                                     const Projection* projection, const std::string& file,
                                     const TextList* tags = nullptr);
/// book_id,title,rank,neighbor_id,neighbor_title,distance for the given books, or all learned ones where the
/// list is empty; in the model's own space, among learned books; a given one that is not learned is refused.
/// The last column is called product where the metric is dot: there larger is nearer. Taken from `graph`
/// where it holds k neighbors of all books by this metric and all are learned, else searched for; k is cut to
/// learned books - 1.
Result<WrittenFiles> exportNeighbors(const Run& run, std::span<const std::int32_t> books, int k,
                                     Metric metric, const NeighborGraph* graph, const std::string& file,
                                     const Progress& progress = {});

/// book_id, title, cluster (from 1; kNoCluster where a book belongs to none), its name and the book's
/// strength in it (empty for k-means), tab-separated with a header.
Result<WrittenFiles> exportClusters(const Run& run, const Clustering& clustering,
                                    const std::vector<std::string>& names, const std::string& file);

} // namespace shelf
