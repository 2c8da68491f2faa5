// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/map_parameter_table.h"

#include "engine/run/parameter_fields.h"
#include "engine/run/table_builder.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::string_view kMethods[] = {"pca", "tsne", "umap", "axes"};
constexpr std::string_view kStarts[] = {"pca", "random"};
constexpr std::string_view kMetrics[] = {"euclidean", "cosine"};
constexpr std::int64_t kMaxSeed = (std::int64_t{1} << 53) - 1;
constexpr std::int64_t kMaxComponent = 4096;
constexpr std::int64_t kMaxIterations = 100'000;

} // namespace

template <> std::span<const std::string_view> choiceNames<MapMethod>()
{
    return kMethods;
}

template <> std::span<const std::string_view> choiceNames<MapStart>()
{
    return kStarts;
}

namespace {

using Builder = BasicTableBuilder<MapParameters>;

template <MapMethod kMethod> bool isMethod(const MapParameters& p)
{
    return p.method == kMethod;
}

bool anyMethod(const MapParameters&)
{
    return true;
}

bool isLayout(const MapParameters& p)
{
    return p.method == MapMethod::tsne || p.method == MapMethod::umap;
}

bool isSpatialPca(const MapParameters& p)
{
    return p.method == MapMethod::pca && p.dims >= 3;
}

bool isSpatialAxes(const MapParameters& p)
{
    return p.method == MapMethod::axes && p.dims >= 3;
}

MapParameter start()
{
    MapParameter p;
    p.key = "start";
    p.label = "Start";
    p.meaning =
        "Where the books lie at first: at their principal components, which keeps the large picture, or at "
        "random places.";
    p.type = ParameterType::choice;
    p.choices.assign(std::begin(kStarts), std::end(kStarts));
    p.get = [](const MapParameters& s) {
        return std::string(choiceName(s.method == MapMethod::umap ? s.umap.start : s.tsne.start));
    };
    p.set = [](MapParameters& s, std::string_view text) -> Status {
        const auto value = parseChoice(text, kStarts);
        if (!value)
            return value.error();
        s.tsne.start = s.umap.start = static_cast<MapStart>(*value);
        return {};
    };
    return p;
}

MapParameter metric()
{
    MapParameter p;
    p.key = "metric";
    p.label = "Metric";
    p.meaning =
        "How far two books are apart in the model's space: euclidean, or cosine, which looks at directions "
        "alone.";
    p.type = ParameterType::choice;
    p.choices.assign(std::begin(kMetrics), std::end(kMetrics));
    p.get = [](const MapParameters& s) { return std::string(metricName(s.metric)); };
    p.set = [](MapParameters& s, std::string_view text) -> Status {
        const auto value = parseChoice(text, kMetrics);
        if (!value)
            return value.error();
        s.metric = *value == 0 ? Metric::euclidean : Metric::cosine;
        return {};
    };
    return p;
}

template <class Field>
MapParameter books(std::string_view key, std::string_view label, std::string_view meaning, Field)
{
    MapParameter p;
    p.key = key;
    p.label = label;
    p.meaning = meaning;
    p.type = ParameterType::books;
    p.get = [](const MapParameters& s) { return Field{}(s); };
    p.set = [](MapParameters& s, std::string_view text) -> Status {
        if (text.find('\n') != std::string_view::npos)
            return Error::usageError("Ids of books stand on one line", "Separate them by commas");
        Field{}(s) = std::string(trimmed(text));
        return {};
    };
    return p;
}

void addLayout(Builder& t)
{
    using namespace fields;
    t.add(
        real<MapParameters>(
            "perplexity", "Perplexity",
            "How many neighbors a book tries to keep near, roughly: small shows fine grain, large the large "
            "picture.",
            [](auto& s) -> auto& { return s.tsne.perplexity; },
            [] {
                return Range{2, 1000};
            }),
        isMethod<MapMethod::tsne>);
    t.add(integer<1, kMaxIterations, MapParameters>(
              "iterations", "Iterations", "Steps of the descent; more can be added afterwards.",
              [](auto& s) -> auto& { return s.tsne.iterations; }),
          isMethod<MapMethod::tsne>);
    t.add(integer<1, 1000, MapParameters>(
              "neighbors", "Neighbors",
              "Neighbors of each book that are kept near, itself counted: small shows fine grain, large the "
              "large "
              "picture.",
              [](auto& s) -> auto& { return s.umap.neighbors; }),
          isMethod<MapMethod::umap>);
    t.add(real<MapParameters>(
              "min_dist", "Least distance", "How close books may lie: 0 packs them into clumps.",
              [](auto& s) -> auto& { return s.umap.minDist; },
              [] {
                  return Range{0, 3};
              }),
          isMethod<MapMethod::umap>);
    t.add(integer<0, kMaxIterations, MapParameters>(
              "epochs", "Epochs", "Rounds over all pairs of neighbors; 0: 500 up to 10,000 books, 200 above.",
              [](auto& s) -> auto& { return s.umap.epochs; }),
          isMethod<MapMethod::umap>);
    t.add(metric(), isLayout);
    t.add(start(), isLayout);
    t.add(boolean<MapParameters>(
              "stop_early", "Stop when settled",
              "End where an iteration lowers the KL divergence by less than 1/5000 of it.",
              [](auto& s) -> auto& { return s.tsne.stopEarly; }),
          isMethod<MapMethod::tsne>);
    t.add(real<MapParameters>(
              "exaggeration", "Early exaggeration",
              "Attraction is multiplied by it at the start, to gather groups.",
              [](auto& s) -> auto& { return s.tsne.exaggeration; },
              [] {
                  return Range{1, 100};
              }),
          isMethod<MapMethod::tsne>, kAdvanced);
    t.add(integer<0, kMaxIterations, MapParameters>(
              "exaggeration_iterations", "Exaggerated iterations", "How many iterations the start lasts.",
              [](auto& s) -> auto& { return s.tsne.exaggerationIterations; }),
          isMethod<MapMethod::tsne>, kAdvanced);
    t.add(real<MapParameters>(
              "late_exaggeration", "Late exaggeration",
              "The same for the iterations after the start: above 1 tightens the groups of very large maps.",
              [](auto& s) -> auto& { return s.tsne.lateExaggeration; },
              [] {
                  return Range{1, 100};
              }),
          isMethod<MapMethod::tsne>, kAdvanced);
    t.add(real<MapParameters>(
              "learning_rate", "Learning rate",
              "Length of the steps; 0: the number of books divided by the early exaggeration, at least 50.",
              [](auto& s) -> auto& { return s.tsne.learningRate; },
              [] {
                  return Range{0, 1e6};
              }),
          isMethod<MapMethod::tsne>, kAdvanced);
    t.add(real<MapParameters>(
              "spread", "Spread", "How far apart groups lie, against the least distance.",
              [](auto& s) -> auto& { return s.umap.spread; },
              [] {
                  return Range{0.1, 10};
              }),
          isMethod<MapMethod::umap>, kAdvanced);
    t.add(integer<0, kMaxSeed, MapParameters>(
              "seed", "Seed",
              "Where all chance starts: the same seed, vectors and settings give the same map.",
              [](auto& s) -> auto& { return s.seed; }),
          isLayout);
}

const std::vector<MapParameter>& table()
{
    static const std::vector<MapParameter> rows = [] {
        using namespace fields;
        Builder t;
        t.group("Map");
        t.add(choice<MapParameters>(
                  "method", "Projection",
                  "pca: the directions of most variance; tsne and umap: neighbors stay neighbors; axes: "
                  "between two "
                  "books of your choice.",
                  [](auto& s) -> auto& { return s.method; }),
              anyMethod);
        t.add(integer<2, 3, MapParameters>(
                  "dims", "Dimensions", "2: in the plane, 3: in space.",
                  [](auto& s) -> auto& { return s.dims; }),
              anyMethod);
        t.group("Settings");
        t.add(integer<1, kMaxComponent, MapParameters>(
                  "component_x", "To the right", "The principal component that runs to the right.",
                  [](auto& s) -> auto& { return s.pca.first; }),
              isMethod<MapMethod::pca>);
        t.add(integer<1, kMaxComponent, MapParameters>(
                  "component_y", "Upward", "The principal component that runs upward.",
                  [](auto& s) -> auto& { return s.pca.second; }),
              isMethod<MapMethod::pca>);
        t.add(integer<1, kMaxComponent, MapParameters>(
                  "component_z", "Toward you", "The principal component that runs toward you, in space.",
                  [](auto& s) -> auto& { return s.pca.third; }),
              isSpatialPca);
        t.add(books(
                  "x_from", "Right: from", "Ids of the books that lie at the left end, separated by commas.",
                  [](auto& s) -> auto& { return s.axes.xFrom; }),
              isMethod<MapMethod::axes>);
        t.add(books(
                  "x_to", "Right: to", "Ids of the books that lie at the right end.",
                  [](auto& s) -> auto& { return s.axes.xTo; }),
              isMethod<MapMethod::axes>);
        t.add(books(
                  "y_from", "Upward: from",
                  "Ids of the books that lie at the bottom; none: what is left over.",
                  [](auto& s) -> auto& { return s.axes.yFrom; }),
              isMethod<MapMethod::axes>);
        t.add(books(
                  "y_to", "Upward: to", "Ids of the books that lie at the top.",
                  [](auto& s) -> auto& { return s.axes.yTo; }),
              isMethod<MapMethod::axes>);
        t.add(books(
                  "z_from", "Toward you: from", "Ids of the books that lie in the back, in space.",
                  [](auto& s) -> auto& { return s.axes.zFrom; }),
              isSpatialAxes);
        t.add(books(
                  "z_to", "Toward you: to", "Ids of the books that lie in front, in space.",
                  [](auto& s) -> auto& { return s.axes.zTo; }),
              isSpatialAxes);
        addLayout(t);
        return t.take();
    }();
    return rows;
}

} // namespace

std::span<const MapParameter> mapParameterTable()
{
    return table();
}

const MapParameter* findMapParameter(std::string_view key)
{
    const auto found =
        std::find_if(table().begin(), table().end(), [&](const MapParameter& p) { return p.key == key; });
    return found == table().end() ? nullptr : &*found;
}

Status setMapParameter(MapParameters& parameters, std::string_view key, std::string_view value)
{
    key = trimmed(key);
    const MapParameter* parameter = findMapParameter(key);
    if (parameter && parameter->applies(parameters)) {
        const Status status = parameter->set(parameters, value);
        if (status)
            return {};
        Error error = status.error();
        error.message = std::string(key) + ": " + error.message;
        return error;
    }
    std::vector<std::string_view> keys;
    std::string all;
    for (const MapParameter& each : table()) {
        if (!each.applies(parameters))
            continue;
        keys.push_back(each.key);
        all += (all.empty() ? "" : ", ") + std::string(each.key);
    }
    const std::string_view nearest = nearestChoice(key, keys);
    return Error::usageError("There is no parameter \"" + std::string(key.substr(0, 60)) + "\" of " +
                                 std::string(mapMethodName(parameters.method)),
                             nearest.empty() ? "It has " + all
                                             : "Did you mean " + std::string(nearest) + "?");
}

std::string mapSettingsText(const MapParameters& parameters)
{
    std::string out;
    for (const MapParameter& parameter : table()) {
        if (!parameter.applies(parameters))
            continue;
        out += parameter.key;
        out += '=';
        out += parameter.get(parameters);
        out += '\n';
    }
    return out;
}

Result<MapParameters> parseMapSettings(std::string_view text)
{
    MapParameters parameters;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (trimmed(line).empty())
            continue;
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos)
            return Error::usageError("\"" + std::string(line.substr(0, 60)) + "\" is no setting of a map",
                                     "Settings are written key=value");
        if (const Status status =
                setMapParameter(parameters, line.substr(0, equals), line.substr(equals + 1));
            !status)
            return status.error();
    }
    return parameters;
}

std::string_view mapMethodName(MapMethod method)
{
    return choiceName(method);
}

Result<MapMethod> parseMapMethod(std::string_view text)
{
    const auto value = parseChoice(text, kMethods);
    if (!value)
        return value.error();
    return static_cast<MapMethod>(*value);
}

} // namespace shelf
