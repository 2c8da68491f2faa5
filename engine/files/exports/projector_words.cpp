// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/projector_words.h"

#include "engine/output/text_fields.h"
#include "engine/projection/layout_method.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kReadmeBegin = "Vectors of books for the Embedding Projector";
constexpr std::string_view kBookmarkBegin = "[{\"label\":\"Shelfspace: ";
constexpr std::size_t kSpherizedFrom = 50;
constexpr int kMostDims = 3;

std::string titleOf(const Projection& map)
{
    const LayoutMethod* method = findLayoutMethod(map.method);
    return std::string(method ? method->title : std::string_view(map.method));
}

} // namespace

const FileKind kProjectorBookmarkKind{"a bookmark for the Projector", kBookmarkBegin};
const FileKind kProjectorReadmeKind{"what the Projector's files are", kReadmeBegin};

bool spherizes(std::size_t dimensions)
{
    return dimensions >= kSpherizedFrom;
}

// The Projector knows maps of its own only; a state may hold the coordinates of any of them, and with those
// of "umap" it draws what it is given. It wants the texts of its custom axes too, be they empty.
void writeProjectorBookmarks(const Run& run, const Projection& map, std::size_t points, bool grouped,
                             AtomicFile& file)
{
    const int dims = std::clamp(map.dims, 2, kMostDims);
    Json state = {{"label", "Shelfspace: " + titleOf(map)},
                  {"isSelected", false},
                  {"selectedProjection", "umap"},
                  {"dataSetDimensions", Json::array({points, run.model->bookEmbedding().cols})},
                  {"tSNEIteration", 0},
                  {"tSNEPerplexity", 0},
                  {"tSNELearningRate", 0},
                  {"tSNEis3d", dims == 3},
                  {"umapIs3d", dims == 3},
                  {"umapNeighbors", 15},
                  {"umapMinDist", 0.1},
                  {"pcaComponentDimensions", Json::array({0, 1})}};
    for (const char* custom : {"customXLeftText", "customXLeftRegex", "customXRightText", "customXRightRegex",
                               "customYUpText", "customYUpRegex", "customYDownText", "customYDownRegex"})
        state[custom] = "";
    state["selectedPoints"] = Json::array();
    state["filteredPoints"] = nullptr;
    state["selectedColorOptionName"] = grouped ? "group" : "";
    state["forceCategoricalColoring"] = grouped;
    state["selectedLabelOption"] = "title";
    std::string text = state.dump(-1, ' ', false, Json::error_handler_t::replace);
    text.back() = ','; // the points come one by one: there may be a million
    file.write('[' + text + "\"projections\":[");
    bool first = true;
    for (std::size_t b = 0; b < map.points(); ++b) {
        if (isUnlearned(run, static_cast<std::int32_t>(b)))
            continue;
        text = first ? "{" : ",{";
        first = false;
        for (int axis = 0; axis < dims; ++axis) {
            text += (axis > 0 ? ",\"umap-" : "\"umap-") + std::to_string(axis) + "\":";
            appendNumber(text, axis < map.dims ? map.point(b)[static_cast<std::size_t>(axis)] : 0.0F);
        }
        file.write(text += '}');
    }
    file.write("]}]\n");
}

std::string projectorReadme(std::size_t dimensions, const ProjectorExtras& extras)
{
    std::string text(kReadmeBegin);
    text += "\n\n"
            "vecs.tsv               a book's vector a line, parted by tabs\n"
            "meta.tsv               the books in the same order, with a header\n"
            "projector_config.pbtxt the shape of the vectors and the names of the other files\n";
    if (extras.map)
        text += "projector_bookmarks.txt the map as Shelfspace drew it (" + titleOf(*extras.map) + ")\n";
    text += "\nIn TensorBoard: tensorboard --logdir . in this folder, then PROJECTOR.\n"
            "On the Projector's own page: Load, then vecs.tsv and meta.tsv";
    text += extras.map ? "; under Bookmarks, the folder: projector_bookmarks.txt.\n" : ".\n";
    text += "\nSpherize data: ";
    text +=
        spherizes(dimensions)
            ? "the Projector ticks it by itself for these " + std::to_string(dimensions) +
                  " dimensions. It then\ncenters all vectors and scales them to length 1, and shows other "
                  "distances and other nearest books\nthan Shelfspace does. Untick it.\n"
            : "the Projector leaves it unticked below 50 dimensions, and then its distances and nearest\n"
              "books are those of Shelfspace. Ticked, they are others.\n";
    text += "Its PCA is not centered while that is unticked.\n";
    if (extras.unitLength)
        text += "The vectors were scaled to length 1 when they were written.\n";
    if (extras.groups)
        text += "\nThe column group: Color by, group. Found by k-means in the model's own space, named by "
                "the words\n"
                "that stand out in them; -1 is no group.\n";
    return text;
}

} // namespace shelf
