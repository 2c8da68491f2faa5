// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/map_parameter_table.h"

#include "engine/base/nearest_word.h"
#include "engine/base/text/listed.h"
#include "engine/base/text/message.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/projection/layout_method.h"

#include <algorithm>
#include <map>
#include <vector>

namespace shelf {

namespace {

constexpr std::string_view kStarts[] = {"pca", "random"};
constexpr std::string_view kMetrics[] = {"euclidean", "cosine"};
constexpr std::int64_t kMaxSeed = (std::int64_t{1} << 53) - 1;

} // namespace

template <> std::span<const std::string_view> choiceNames<MapStart>()
{
    return kStarts;
}

template <> std::span<const std::string_view> choiceTitles<MapStart>()
{
    static constexpr std::string_view kTitles[] = {trNoop("Principal components"), trNoop("Random")};
    return kTitles;
}

namespace {

MapParameter start()
{
    using namespace fields;
    return choice<MapParameters>(
        "start", trNoop("Start"),
        trNoop("Where the books lie at first: at their principal components, which keeps the large picture, "
               "or at "
               "random places."),
        [](auto& s) -> auto& { return s.start; });
}

MapParameter metric()
{
    MapParameter p;
    p.key = "metric";
    p.label = trNoop("Metric");
    p.meaning =
        trNoop("How far two books are apart in the model's space: euclidean, or cosine, which looks at directions "
        "alone.");
    p.type = ParameterType::choice;
    p.choices.assign(std::begin(kMetrics), std::end(kMetrics));
    p.choiceTitles = {trNoop("Euclidean"), trNoop("Cosine")};
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

std::vector<std::string_view> methodKeys()
{
    std::vector<std::string_view> keys;
    for (const LayoutMethod* method : layoutMethods())
        keys.push_back(method->key);
    return keys;
}

MapParameter method()
{
    MapParameter p;
    p.key = "method";
    p.label = trNoop("Projection");
    p.meaning = trNoop("tsne: neighbors stay neighbors; umap: the same in tighter groups; pacmap: neighbors and "
                       "the large picture at once; pca: the directions of most variance; axes: between two "
                       "books or groups of your choice.");
    p.type = ParameterType::choice;
    p.choices = methodKeys();
    p.get = [](const MapParameters& s) { return std::string(s.method->key); };
    p.set = [](MapParameters& s, std::string_view text) -> Status {
        const auto value = parseLayoutMethod(text);
        if (!value)
            return value.error();
        s.method = *value;
        return {};
    };
    return p;
}

std::vector<MapParameter> made(const LayoutMethod& of)
{
    using namespace fields;
    MapTableBuilder t;
    t.group(trNoop("Map"));
    t.add(method(), always);
    t.add(integer<2, 3, MapParameters>(
              "dims", trNoop("Dimensions"), trNoop("2: in the plane, 3: in space."),
              [](auto& s) -> auto& { return s.dims; }),
          always);
    t.group(trNoop("Settings"));
    of.parameters(t);
    if (!of.isImmediate())
        t.add(integer<0, kMaxSeed, MapParameters>(
                  "seed", trNoop("Seed"),
                  trNoop("Where all chance starts: the same seed, vectors and settings give the same map."),
                  [](auto& s) -> auto& { return s.seed; }),
              always);
    return t.take();
}

} // namespace

bool always(const MapParameters&)
{
    return true;
}

bool inSpace(const MapParameters& parameters)
{
    return parameters.dims >= 3;
}

void addMetricAndStart(MapTableBuilder& table)
{
    table.add(metric(), always);
    table.add(start(), always);
}

std::span<const MapParameter> mapParameterTable(const LayoutMethod& method)
{
    static const auto tables = [] {
        std::map<std::string_view, std::vector<MapParameter>> all;
        for (const LayoutMethod* each : layoutMethods())
            all.emplace(each->key, made(*each));
        return all;
    }();
    const auto found = tables.find(method.key);
    return found == tables.end() ? std::span<const MapParameter>() : found->second;
}

const MapParameter* findMapParameter(const LayoutMethod& method, std::string_view key)
{
    key = trimmed(key);
    const auto table = mapParameterTable(method);
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const MapParameter& p) { return p.key == key; });
    return found == table.end() ? nullptr : &*found;
}

Status setMapParameter(MapParameters& parameters, std::string_view key, std::string_view value)
{
    key = trimmed(key);
    const MapParameter* parameter = findMapParameter(*parameters.method, key);
    if (parameter && parameter->applies(parameters)) {
        const Status status = parameter->set(parameters, value);
        if (status)
            return {};
        Error error = status.error();
        error.message = tr("%1: %2", "a key and what is wrong with it").arg(key).arg(error.message);
        return error;
    }
    std::vector<std::string_view> keys;
    std::string all;
    for (const MapParameter& each : mapParameterTable(*parameters.method)) {
        if (!each.applies(parameters))
            continue;
        keys.push_back(each.key);
        addToList(all, each.key);
    }
    const std::string nearest = nearestWord(key, keys);
    return Error::usageError(
        tr("There is no parameter \"%1\" of %2").arg(key.substr(0, 60)).arg(parameters.method->key),
        nearest.empty() ? tr("It has %1").arg(all) : tr("Did you mean %1?").arg(nearest));
}

std::string mapSettingsText(const MapParameters& parameters, std::span<const std::string_view> except)
{
    std::string out;
    for (const MapParameter& parameter : mapParameterTable(*parameters.method)) {
        if (!parameter.applies(parameters) ||
            std::find(except.begin(), except.end(), parameter.key) != except.end())
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
            return Error::usageError(tr("\"%1\" is no setting of a map").arg(line.substr(0, 60)),
                                     tr("Settings are written key=value"));
        if (const Status status =
                setMapParameter(parameters, line.substr(0, equals), line.substr(equals + 1));
            !status)
            return status.error();
    }
    return parameters;
}

Result<const LayoutMethod*> parseLayoutMethod(std::string_view text)
{
    const auto keys = methodKeys();
    const auto value = parseChoice(text, keys);
    if (!value)
        return value.error();
    return layoutMethods()[static_cast<std::size_t>(*value)];
}

} // namespace shelf
