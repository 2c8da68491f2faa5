// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/files/exports/exports.h"
#include "engine/neighbors/neighbor_graph.h"
#include "engine/projection/projection.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// Names of groups that stand on the map at one depth of the zoom.
struct HtmlMapNames {
    std::vector<std::string> names;   ///< empty: it has none
    std::vector<std::int32_t> member; ///< a book: index into names, -1: none
    std::vector<std::int32_t> color;  ///< a name: the category of the column that it looks like, kOther: none
};

/// A column that the books of an HTML map can be colored by: categories or numbers.
struct HtmlMapColumn {
    static constexpr std::int32_t kOther = -1;
    static constexpr std::int32_t kUnknown = -2;

    std::string name;
    std::vector<std::string> categories = {}; ///< in the order of the colors, of which there are 24
    std::vector<std::int32_t> category = {};  ///< a book: index into categories, kOther or kUnknown
    std::vector<double> numbers = {};         ///< a book; not finite: unknown; used where category is empty
    bool logarithmic = false;                 ///< the ramp; numbers below 1 are unknown then
    bool onCard = false; ///< said with every book anyway, as its author, year and ratings are
    bool areas = false;  ///< names of categories stand on the map itself
    std::vector<HtmlMapNames> layers = {}; ///< instead of those, from afar to near
};

/// The words on the page; %1, %2 stand for what is filled in.
struct HtmlMapWords {
    std::string language = "en"; ///< BCP 47; also decides how numbers are written
    std::string search = "Search titles, authors and ids";
    std::string matches = "Books that match: %1 of %2";
    std::string hits = "Found";
    std::string more = "and %1 more";
    std::string colorBy = "Color by";
    std::string none = "Nothing";
    std::string other = "Other";
    std::string unknown = "Unknown";
    std::string closer = "Closer";
    std::string farther = "Farther";
    std::string fit = "Show the whole map";
    std::string theme = "Dark colors";
    std::string showAll = "Show all";
    std::string shown = "Books that stand out: %1 of %2";
    std::string from = "From";
    std::string to = "To";
    std::string hint = "Click a book to see the books nearest to it.";
    std::string selected = "Selected: %1";
    std::string clear = "Clear the selection";
    std::string nearest = "Nearest books";
    std::string nearestBy = "By %1 in the model's own space, not on the map; the nearest %2.";
    std::string cosine = "cosine distance";
    std::string euclidean = "Euclidean distance";
    std::string dot = "dot product, where larger is nearer";
    std::string kept = "%1 % of its nearest books are near it on this map too.";
    std::string rated = "Mean rating: %1 (ratings: %2)";
    std::string taken = "Readers who took it: %1"; ///< where nobody gave stars
    std::string notRated = "No ratings";
    std::string map = "Map of books: %1";
    std::string keys2d =
        "Drag or arrow keys: move. Wheel or + and \xE2\x88\x92: zoom. 0: the whole map. "
        "/: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before.";
    std::string keys3d = "Drag or arrow keys: turn, with Shift: move. Wheel or + and \xE2\x88\x92: zoom. "
                         "0: the whole map. /: search. Enter: the book in the middle. Esc: clear. "
                         "Back key of the browser: the book before.";
    std::string noScript = "The map is drawn by a script on this page, which the browser does not run.";
};

/// What a page of a map is made of. Nothing of it is kept after the call.
struct HtmlMap {
    std::string title;
    std::string note; ///< below the title: what the map is of and how it was made
    const Dataset* data = nullptr;
    const Projection* projection = nullptr; ///< a point a book; its first three dimensions are shown
    MatrixView rows; ///< the books' vectors, to find the nearest among; empty and no graph: none are shown
    /// A book: not 0 where it is not on the page, nor in a list (Run::unlearned); empty: all are.
    std::span<const std::uint8_t> leftOut = {};
    /// Of rows; saves the search and decides metric. Not used where books are left out.
    const NeighborGraph* graph = nullptr;
    Metric metric = Metric::cosine;
    int neighbors = 10;               ///< a book; cut to what graph holds
    std::span<const float> kept = {}; ///< a book: share of its neighbors kept, NaN: unknown; empty: not said
    std::vector<HtmlMapColumn> columns = {};
    int colorBy = 0; ///< index into columns, or -1
    HtmlMapWords words = {};
};

/// One page that needs nothing else: it opens in a browser without a network and asks for none. Floats and
/// neighbors are in it bit for bit (JSON in the element with the id "data"; coordinates, neighbors, distances
/// and categories as base64 of little-endian 32-bit values). Progress counts books.
Result<WrittenFiles> exportHtmlMap(const HtmlMap& map, const std::string& file,
                                   const Progress& progress = {});

} // namespace shelf
