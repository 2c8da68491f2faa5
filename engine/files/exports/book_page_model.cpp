// SPDX-License-Identifier: GPL-3.0-or-later
// How a page that recommends works out scores, takes up a new reader and finds nearest books.
#include "engine/base/kept_rows.h"
#include "engine/files/exports/book_page_parts.h"
#include "engine/models/layered_model.h"
#include "engine/neighbors/nearest_of_some.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/names.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace shelf {

using namespace page_json;

namespace {

/// Numbers of a book above which nothing travels but lists: a kilobyte in base64 a book.
constexpr std::size_t kMostNumbers = 200;

std::string_view doingName(ScoreStep::Does does)
{
    switch (does) {
    case ScoreStep::Does::userRow:
        return "userRow";
    case ScoreStep::Does::bookRow:
        return "bookRow";
    case ScoreStep::Does::concatenate:
        return "concatenate";
    case ScoreStep::Does::multiply:
        return "multiply";
    case ScoreStep::Does::dot:
        return "dot";
    case ScoreStep::Does::dense:
        return "dense";
    case ScoreStep::Does::add:
        return "add";
    }
    return {};
}

std::string_view wayName(NewReader::By by)
{
    switch (by) {
    case NewReader::By::mean:
        return "mean";
    case NewReader::By::leastSquares:
        return "leastSquares";
    case NewReader::By::squaredErrors:
        return "squaredErrors";
    case NewReader::By::logits:
        return "logits";
    case NewReader::By::pairs:
        return "pairs";
    case NewReader::By::choices:
        return "choices";
    case NewReader::By::weighted:
        return "weighted";
    }
    return {};
}

std::vector<std::size_t> firstRows(std::size_t count)
{
    std::vector<std::size_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// Mean and deviation of each column over the trained readers: what a new reader is drawn towards.
void writeSpread(JsonWriter& json, const MatrixView& table, std::size_t readers)
{
    std::vector<double> mean(table.cols, 0);
    std::vector<double> deviation(table.cols, 0);
    const double count = std::max<double>(1, static_cast<double>(readers));
    for (std::size_t r = 0; r < readers; ++r)
        for (std::size_t c = 0; c < table.cols; ++c)
            mean[c] += double(table.row(r)[c]) / count;
    for (std::size_t r = 0; r < readers; ++r)
        for (std::size_t c = 0; c < table.cols; ++c)
            deviation[c] += (double(table.row(r)[c]) - mean[c]) * (double(table.row(r)[c]) - mean[c]);
    json.list("mean", table.cols, [&](std::size_t c) { return numberOf(mean[c]); });
    json.list("deviation", table.cols,
              [&](std::size_t c) { return numberOf(std::sqrt(deviation[c] / count)); });
}

void writeStep(JsonWriter& json, const ScoreStep& step, const ShownBooks& shown, std::size_t readers,
               const MatrixView& own)
{
    json.member("does", std::string(doingName(step.does)));
    json.member("width", static_cast<std::uint64_t>(step.width));
    json.list("inputs", step.inputs.size(),
              [&](std::size_t i) { return Json(static_cast<std::uint64_t>(step.inputs[i])); });
    if (step.does == ScoreStep::Does::bookRow)
        json.member("rows", pageRows(step.table, shown.books()));
    if (step.does == ScoreStep::Does::userRow) {
        json.nested("unknown", '[', ']', [&] {
            for (std::size_t c = 0; c < step.width; ++c)
                json.member({}, step.unknownIsZero ? Json(0) : numberOf(double(step.table.row(readers)[c])));
        });
        writeSpread(json, own.cols == step.width && step.width > 1 ? own : step.table, readers);
    }
    if (step.does == ScoreStep::Does::dense) {
        json.member("weights", pageRows(step.table, firstRows(step.table.rows)));
        json.member("bias", pageRows(step.bias, firstRows(step.bias.rows)));
        json.member("activation", std::string(choiceName(step.activation)));
    }
    if (step.shift != 0)
        json.member("shift", numberOf(double(step.shift)));
}

void writeNewReader(JsonWriter& json, const NewReader& way, const ShownBooks& shown)
{
    json.nested("newReader", '{', '}', [&] {
        json.member("by", std::string(wayName(way.by)));
        for (const auto& [name, value] : way.numbers) {
            const bool whole = std::floor(value) == value && std::abs(value) < 9e15;
            json.member(name, whole ? Json(static_cast<std::int64_t>(value)) : numberOf(value));
        }
        if (!way.implicit.empty())
            json.member("implicit", pageRows(way.implicit, shown.books()));
    });
}

/// Steps whose rows of books are, one behind the other, the vectors that nearest books are found by; none
/// where they are not.
std::vector<std::size_t> vectorSteps(const ScoreGraph& graph, const MatrixView& vectors)
{
    std::vector<std::size_t> found;
    std::size_t done = 0;
    for (std::size_t s = 0; s < graph.steps().size() && done < vectors.cols; ++s) {
        const ScoreStep& step = graph.steps()[s];
        bool fits = step.does == ScoreStep::Does::bookRow && done + step.width <= vectors.cols &&
                    step.table.rows >= vectors.rows;
        for (std::size_t r = 0; fits && r < vectors.rows; ++r)
            fits = std::memcmp(step.table.row(r).data(), vectors.row(r).data() + done,
                               step.width * sizeof(float)) == 0;
        if (!fits)
            continue;
        found.push_back(s);
        done += step.width;
    }
    if (done != vectors.cols)
        found.clear();
    return found;
}

constexpr int kNearest = 10;

Status writeNearest(JsonWriter& json, const Run& run, Metric metric, const ShownBooks& shown,
                    const Progress& progress)
{
    const KeptRows learned(run.model->bookEmbedding(), run.unlearned);
    const std::size_t k = std::min<std::size_t>(kNearest, std::max<std::size_t>(learned.view().rows, 1) - 1);
    std::vector<std::int32_t> nearest(shown.size() * k, -1);
    std::vector<float> distances(nearest.size(), 0.0F);
    std::vector<std::int32_t> all(learned.view().rows);
    std::iota(all.begin(), all.end(), 0);
    if (k > 0) {
        const auto found = nearestOfSome(learned.view(), all, static_cast<int>(k), metric, 0, progress);
        if (!found)
            return found.error();
        for (std::size_t row = 0; row < found->rows; ++row) {
            const std::int32_t book = shown.numberOf(static_cast<std::int32_t>(learned.source(row)));
            for (std::size_t i = 0; i < k && book >= 0; ++i) {
                const std::size_t to = static_cast<std::size_t>(book) * k + i;
                nearest[to] = shown.numberOf(
                    static_cast<std::int32_t>(learned.source(static_cast<std::size_t>(found->of(row)[i]))));
                distances[to] = found->distances(row)[i];
            }
        }
    }
    json.nested("nearest", '{', '}', [&] {
        json.member("each", static_cast<std::uint64_t>(k));
        json.member("books", base64Of(std::span<const std::int32_t>(nearest)));
        json.member("distances", base64Of(std::span<const float>(distances)));
    });
    return {};
}

} // namespace

Json pageRows(const MatrixView& table, std::span<const std::size_t> rows)
{
    std::vector<float> values;
    values.reserve(rows.size() * table.cols);
    for (const std::size_t row : rows) {
        if (row < table.rows)
            values.insert(values.end(), table.row(row).begin(), table.row(row).end());
        else
            values.insert(values.end(), table.cols, 0.0F); // the unknown one of a table that lacks it
    }
    return base64Of(std::span<const float>(values));
}

std::optional<ScoreGraph> pageGraph(const Run& run)
{
    std::optional<ScoreGraph> graph = scoreGraph(*run.model);
    std::size_t numbers = 0;
    if (graph)
        for (const ScoreStep& step : graph->steps())
            numbers += step.does == ScoreStep::Does::bookRow ? step.width : 0;
    if (numbers > kMostNumbers)
        graph.reset();
    return graph;
}

Status writePageModel(JsonWriter& json, const BookPage& page, const ShownBooks& shown,
                      const std::optional<ScoreGraph>& graph, const Progress& progress)
{
    const Run& run = *page.run;
    const MatrixView vectors = run.model->bookEmbedding();
    const std::size_t readers = run.model->userCount();
    json.member("kind", std::string(run.settings.kind->key));
    json.member("ratings", run.model->scoreKind() == ScoreKind::rating);
    json.member("metric", std::string(metricName(page.metric)));
    std::vector<std::size_t> space;
    if (graph) {
        std::optional<NewReader> way;
        if (const auto* model = dynamic_cast<const LayeredModel*>(run.model.get()))
            way = model->newReader();
        json.nested("steps", '[', ']', [&] {
            for (const ScoreStep& step : graph->steps())
                json.nested({}, '{', '}',
                            [&] { writeStep(json, step, shown, readers, way ? way->own : MatrixView{}); });
        });
        if (way)
            writeNewReader(json, *way, shown);
        space = vectorSteps(*graph, vectors);
    }
    json.list("space", space.size(),
              [&](std::size_t i) { return Json(static_cast<std::uint64_t>(space[i])); });
    if (space.empty() && !vectors.empty())
        return writeNearest(json, run, page.metric, shown, progress);
    return {};
}

} // namespace shelf
