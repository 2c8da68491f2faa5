// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/projector_words.h"

#include "engine/base/text/message.h"
#include "engine/output/text_fields.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/quality/faithfulness.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <sstream>

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

std::string figure(double value, int decimals)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, decimals);
    return {text, end.ptr};
}

/// "t-SNE; perplexity=30, seed=1; keeps 3.0 of the 10 nearest books, trustworthiness 0.91".
std::string mapWords(const Projection& map, const Faithfulness* faith)
{
    std::string text = titleOf(map);
    const char* before = "; ";
    std::istringstream settings(map.settings);
    for (std::string line; std::getline(settings, line);)
        if (!line.starts_with("method=")) {
            text += before + line;
            before = ", ";
        }
    if (map.stopped)
        text += "; stopped before its end";
    if (faith)
        text += "; keeps " + figure(faith->knn * faith->k, 1) + " of the " + std::to_string(faith->k) +
                " nearest books, trustworthiness " + figure(faith->trustworthiness, 2);
    return text;
}

} // namespace

const FileKind kProjectorBookmarkKind{trNoop("a bookmark for the Projector"), kBookmarkBegin};
const FileKind kProjectorReadmeKind{"what the Projector's files are", kReadmeBegin};

bool hasSprite(const ProjectorExtras& extras)
{
    return extras.pictures && !extras.pictures->png.empty();
}

bool spherizes(std::size_t dimensions)
{
    return dimensions >= kSpherizedFrom;
}

// The Projector knows maps of its own only; a state may hold the coordinates of any of them, and with those
// of "umap" it draws what it is given. It wants the texts of its custom axes too, be they empty.
void writeProjectorBookmarks(const Run& run, const Projection& map, std::size_t points, bool colored,
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
    state["selectedColorOptionName"] = colored ? "group" : "No color map";
    state["forceCategoricalColoring"] = colored;
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
        text +=
            "projector_bookmarks.txt the map as Shelfspace drew it: " + mapWords(*extras.map, extras.faith) +
            '\n';
    if (hasSprite(extras)) {
        const std::string cell = std::to_string(extras.pictures->cell);
        text += "projector_sprite.png   a picture a book in the same order, " + cell + " x " + cell +
                " pixels each, row by row: its cover\n"
                "                       where this computer had it, else a drawn one\n";
    }
    text += "\nIn TensorBoard: tensorboard --logdir . in this folder, then PROJECTOR.\n"
            "On the Projector's own page: Load, then vecs.tsv and meta.tsv";
    text += extras.map ? "; under Bookmarks, the folder: projector_bookmarks.txt.\n" : ".\n";
    if (hasSprite(extras))
        text +=
            "It shows no pictures that are loaded so.\n\n"
            "TensorBoard draws the pictures in place of points, on a flat map as large as they are. Color "
            "by, group,\ntints them.\n";
    else if (extras.pictures)
        text +=
            "\nThere are no pictures: of so many books each would be too small to be told from another.\n";
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
        text += "\nThe column group: Color by, group. Found by " + extras.groups->clustering.method +
                " in the model's own space, named by the words\nthat stand out in them; -1 is no group.\n";
    return text;
}

} // namespace shelf
