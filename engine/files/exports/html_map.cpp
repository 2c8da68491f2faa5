// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/html_map.h"

#include "engine/base/kept_rows.h"
#include "engine/base/text/languages.h"
#include "engine/base/text/message.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/map_page.h"
#include "engine/files/exports/page_json.h"
#include "engine/neighbors/nearest_of_some.h"
#include "engine/output/file_kind.h"
#include "engine/output/text_fields.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace shelf {

namespace {

using namespace page_json;

constexpr int kMostDims = 3;

Error wrongLength(const Message& what, std::size_t has, std::size_t books)
{
    return Error::usageError(
        tr("%1 has %2 values for %3 books").arg(what).arg(std::to_string(has)).arg(std::to_string(books)),
        tr("Draw the map of this run again"));
}

using Books = std::vector<std::size_t>;

/// Those on the page, ascending: there they have the numbers 0, 1, ...
Books booksShown(const HtmlMap& map)
{
    Books books;
    for (std::size_t b = 0; b < map.data->bookCount(); ++b)
        if (b >= map.leftOut.size() || map.leftOut[b] == 0)
            books.push_back(b);
    return books;
}

Status check(const HtmlMap& map)
{
    if (!map.data || !map.projection || map.data->bookCount() == 0)
        return Error::usageError(tr("There is no map to write"), tr("Train a run first"));
    const std::size_t books = map.data->bookCount();
    if (map.projection->dims < 1 || map.projection->points() != books)
        return wrongLength(tr("The map"), map.projection->points(), books);
    if (!map.leftOut.empty() && map.leftOut.size() != books)
        return wrongLength(tr("The list of books to leave out"), map.leftOut.size(), books);
    for (const std::size_t b : booksShown(map))
        if (!hasPlace(*map.projection, b))
            return Error::failure(tr("The map has a place that is not a number"),
                                  tr("The training ran away: train again with a lower learning rate"));
    if (!map.rows.empty() && map.rows.rows != books)
        return wrongLength(tr("The list of vectors"), map.rows.rows, books);
    if (map.graph && map.graph->rows != books)
        return wrongLength(tr("The list of neighbors"), map.graph->rows, books);
    if (!map.kept.empty() && map.kept.size() != books)
        return wrongLength(tr("The share of neighbors kept"), map.kept.size(), books);
    for (const HtmlMapColumn& column : map.columns) {
        const std::size_t size = column.category.empty() ? column.numbers.size() : column.category.size();
        if (size != books)
            return wrongLength(tr("The column \"%1\"").arg(column.name), size, books);
        const auto names = static_cast<std::int32_t>(column.categories.size());
        for (const std::int32_t category : column.category)
            if (category < HtmlMapColumn::kUnknown || category >= names)
                return Error::usageError(
                    tr("The column \"%1\" has a category without a name").arg(column.name));
        for (const HtmlMapNames& layer : column.layers) {
            if (layer.member.size() != books)
                return wrongLength(tr("The groups of the column \"%1\"").arg(column.name),
                                   layer.member.size(), books);
            for (const std::int32_t member : layer.member)
                if (member < -1 || member >= static_cast<std::int32_t>(layer.names.size()))
                    return Error::usageError(
                        tr("The column \"%1\" has a group without a name").arg(column.name));
        }
    }
    return {};
}

void writeWords(JsonWriter& json, const HtmlMapWords& w)
{
    const std::pair<const char*, const std::string*> words[] = {
        {"language", &w.language},
        {"search", &w.search},
        {"matches", &w.matches},
        {"hits", &w.hits},
        {"more", &w.more},
        {"colorBy", &w.colorBy},
        {"none", &w.none},
        {"other", &w.other},
        {"unknown", &w.unknown},
        {"closer", &w.closer},
        {"farther", &w.farther},
        {"fit", &w.fit},
        {"theme", &w.theme},
        {"showAll", &w.showAll},
        {"shown", &w.shown},
        {"from", &w.from},
        {"to", &w.to},
        {"hint", &w.hint},
        {"selected", &w.selected},
        {"clear", &w.clear},
        {"nearest", &w.nearest},
        {"nearestBy", &w.nearestBy},
        {"cosine", &w.cosine},
        {"euclidean", &w.euclidean},
        {"dot", &w.dot},
        {"kept", &w.kept},
        {"rated", &w.rated},
        {"taken", &w.taken},
        {"notRated", &w.notRated},
        {"map", &w.map},
        {"keys2d", &w.keys2d},
        {"keys3d", &w.keys3d},
    };
    json.nested("words", '{', '}', [&] {
        for (const auto& [name, text] : words)
            json.member(name, textOf(*text));
    });
}

void writeBooks(JsonWriter& json, const Dataset& data, const Books& shown)
{
    const Catalogue& books = data.books;
    const std::vector<RatingSummary> summaries = summarizeBooks(data);
    const auto texts = [&](std::string_view name, const TextList& values) {
        json.list(name, shown.size(), [&](std::size_t i) { return textOf(values[shown[i]]); });
    };
    texts("ids", books.ids);
    texts("titles", books.titles);
    texts("authors", books.authors);
    json.list("years", shown.size(), [&](std::size_t i) {
        const std::int32_t year = books.years[shown[i]];
        return year == kNoYear ? Json() : Json(year);
    });
    json.list("ratings", shown.size(), [&](std::size_t i) { return Json(summaries[shown[i]].count); });
    json.list("means", shown.size(), [&](std::size_t i) {
        const std::optional<double> mean = summaries[shown[i]].mean;
        return mean ? numberOf(std::round(*mean * 100) / 100) : Json();
    });
}

void writeLayers(JsonWriter& json, const std::vector<HtmlMapNames>& layers, const Books& shown)
{
    json.nested("layers", '[', ']', [&] {
        for (const HtmlMapNames& layer : layers) {
            json.nested({}, '{', '}', [&] {
                json.list("names", layer.names.size(), [&](std::size_t i) { return textOf(layer.names[i]); });
                json.list("colors", layer.names.size(), [&](std::size_t i) {
                    return Json(i < layer.color.size() ? layer.color[i] : HtmlMapColumn::kOther);
                });
                std::vector<std::int32_t> member;
                for (const std::size_t b : shown)
                    member.push_back(layer.member[b]);
                json.member("member", base64Of(std::span<const std::int32_t>(member)));
            });
        }
    });
}

void writeColumns(JsonWriter& json, const std::vector<HtmlMapColumn>& columns, const Books& shown)
{
    json.nested("columns", '[', ']', [&] {
        for (const HtmlMapColumn& column : columns) {
            json.nested({}, '{', '}', [&] {
                json.member("name", textOf(column.name));
                json.member("known", column.onCard);
                json.member("areas", column.areas);
                if (!column.layers.empty())
                    writeLayers(json, column.layers, shown);
                if (!column.category.empty()) {
                    json.member("kind", "categories");
                    json.list("names", column.categories.size(),
                              [&](std::size_t i) { return textOf(column.categories[i]); });
                    std::vector<std::int32_t> category;
                    for (const std::size_t b : shown)
                        category.push_back(column.category[b]);
                    json.member("category", base64Of(std::span<const std::int32_t>(category)));
                } else {
                    json.member("kind", "numbers");
                    json.member("logarithmic", column.logarithmic);
                    json.list("values", shown.size(),
                              [&](std::size_t i) { return numberOf(column.numbers[shown[i]]); });
                }
            });
        }
    });
}

/// Two or three floats a book; a map of one dimension lies on a line.
std::vector<float> places(const Projection& projection, int dims, const Books& shown)
{
    std::vector<float> result;
    result.reserve(shown.size() * static_cast<std::size_t>(dims));
    for (const std::size_t b : shown)
        for (int axis = 0; axis < dims; ++axis)
            result.push_back(axis < projection.dims ? projection.point(b)[static_cast<std::size_t>(axis)]
                                                    : 0);
    return result;
}

void writeNeighbors(JsonWriter& json, const NeighborGraph& graph, int k)
{
    const auto kept = static_cast<std::size_t>(k);
    std::vector<std::int32_t> neighbors;
    std::vector<float> distances;
    neighbors.reserve(graph.rows * kept);
    distances.reserve(graph.rows * kept);
    for (std::size_t b = 0; b < graph.rows && k > 0; ++b) {
        const auto near = graph.of(b).first(kept);
        const auto far = graph.distances(b).first(kept);
        neighbors.insert(neighbors.end(), near.begin(), near.end());
        distances.insert(distances.end(), far.begin(), far.end());
    }
    json.member("metric", std::string(metricName(graph.metric)));
    json.member("k", kept);
    json.member("neighbors", base64Of(std::span<const std::int32_t>(neighbors)));
    json.member("distances", base64Of(std::span<const float>(distances)));
}

/// graph: of the books shown.
void writeData(AtomicFile& file, const HtmlMap& map, const NeighborGraph& graph, const Books& shown)
{
    const int dims = std::clamp(map.projection->dims, 2, kMostDims);
    const int k = std::max(0, std::min(map.neighbors, graph.k));
    JsonWriter json(file);
    json.nested({}, '{', '}', [&] {
        json.member("format", "shelfspace-map");
        json.member("version", 1);
        json.member("title", textOf(map.title));
        json.member("note", textOf(map.note));
        json.member("method", textOf(map.projection->method));
        json.member("points", shown.size());
        json.member("dims", dims);
        const bool chosen = map.colorBy >= 0 && static_cast<std::size_t>(map.colorBy) < map.columns.size();
        json.member("colorBy", chosen ? map.colorBy : -1);
        writeWords(json, map.words);
        json.member("coordinates", base64Of(std::span<const float>(places(*map.projection, dims, shown))));
        writeNeighbors(json, graph, k);
        if (map.kept.empty())
            json.member("kept", nullptr);
        else
            json.list("kept", shown.size(),
                      [&](std::size_t i) { return numberOf(static_cast<double>(map.kept[shown[i]])); });
        writeColumns(json, map.columns, shown);
        writeBooks(json, *map.data, shown);
    });
    json.flush();
}

Result<WrittenFiles> write(const HtmlMap& map, const std::string& path, const Progress& progress)
{
    if (const Status sound = check(map); !sound)
        return sound.error();
    NeighborGraph found;
    found.metric = map.metric;
    const Books shown = booksShown(map);
    const KeptRows rows(map.rows, map.leftOut);
    const NeighborGraph* given = shown.size() == map.data->bookCount() ? map.graph : nullptr;
    if (!given && !rows.view().empty() && map.neighbors > 0) {
        std::vector<std::int32_t> all(rows.view().rows);
        std::iota(all.begin(), all.end(), 0);
        auto searched = nearestOfSome(rows.view(), all, map.neighbors, map.metric, 0, progress);
        if (!searched)
            return searched.error();
        found = std::move(*searched);
    }
    AtomicFile file(path, &kinds::page);
    std::string_view page = mapPage();
    while (!page.empty()) {
        const std::size_t mark = page.find('@');
        file.write(page.substr(0, mark));
        if (mark == std::string_view::npos)
            break;
        page.remove_prefix(mark);
        std::string text;
        const auto is = [&](std::string_view name) {
            if (!page.starts_with(name))
                return false;
            page.remove_prefix(name.size());
            return true;
        };
        if (is("@TITLE@"))
            appendHtmlText(text, map.title);
        else if (is("@LANGUAGE@"))
            appendHtmlText(text, map.words.language);
        else if (is("@DIRECTION@"))
            text = directionOf(map.words.language);
        else if (is("@NOSCRIPT@"))
            appendHtmlText(text, map.words.noScript);
        else if (is("@DATA@"))
            writeData(file, map, given ? *given : found, shown);
        else if (is("@"))
            text = "@";
        file.write(text);
    }
    if (const Status status = file.commit(); !status)
        return status.error();
    return WrittenFiles{path};
}

} // namespace

Result<WrittenFiles> exportHtmlMap(const HtmlMap& map, const std::string& file, const Progress& progress)
{
    return atEdge(file, [&] { return write(map, file, progress); });
}

} // namespace shelf
