// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_view_state.h"

#include "engine/base/text/message.h"
#include "engine/projection/map_parameter_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace shelf {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;
constexpr const char* kColorNames[] = {"none",      "author", "year",    "mean-rating", "rating-count",
                                       "language",  "column", "cluster", "kept",        "rated",
                                       "predicted", "change", "tag",     "error"};
constexpr const char* kDensityNames[] = {"none", "shade", "contours"};
constexpr const char* kRampNames[] = {"viridis", "cividis", "diverging"};
constexpr const char* kNumberNames[] = {"year", "mean-rating", "rating-count", "column", "error"};
constexpr const char* kSpacingNames[] = {"suited", "linear", "logarithmic", "quantiles"};

template <std::size_t n> int indexOf(const char* const (&names)[n], const std::string& name)
{
    const auto found = std::find(std::begin(names), std::end(names), name);
    return found == std::end(names) ? 0 : static_cast<int>(found - std::begin(names));
}

Json idsOf(const BookSet& set, const Catalogue& books)
{
    Json ids = Json::array();
    for (const int book : booksOf(set))
        ids.push_back(books.ids[static_cast<std::size_t>(book)]);
    return ids;
}

using Numbers = std::unordered_map<std::string, int>;

/// The nearest whole number in the range: a file may hold one that no int does.
int whole(double value, int least, int most)
{
    if (std::isnan(value))
        return least;
    return static_cast<int>(
        std::round(std::clamp(value, static_cast<double>(least), static_cast<double>(most))));
}

BookSet setOf(const Json& ids, const Numbers& numbers)
{
    std::vector<int> members;
    if (ids.is_array())
        for (const Json& id : ids)
            if (id.is_string())
                if (const auto found = numbers.find(id.get<std::string>()); found != numbers.end())
                    members.push_back(found->second);
    return bookSet(numbers.size(), members);
}

Json colorToJson(const ColorChoice& color, const Catalogue& books)
{
    Json json{{"by", kColorNames[static_cast<int>(color.by)]}};
    if (color.by == ColorBy::column && color.column >= 0 &&
        static_cast<std::size_t>(color.column) < books.extra.size())
        json["column"] = books.extra[static_cast<std::size_t>(color.column)].name;
    return json;
}

ColorChoice colorFromJson(const Json& json, const Catalogue& books)
{
    ColorChoice color;
    if (!json.is_object())
        return color;
    color.by = static_cast<ColorBy>(indexOf(kColorNames, json.value("by", std::string())));
    if (color.by == ColorBy::column) {
        const std::string name = json.value("column", std::string());
        const auto found = std::find_if(books.extra.begin(), books.extra.end(),
                                        [&](const TextColumn& column) { return column.name == name; });
        if (found == books.extra.end())
            return {};
        color.column = static_cast<int>(found - books.extra.begin());
    }
    return color;
}

Json lookToJson(const MapLookChoice& look, const Catalogue& books)
{
    Json json{{"color", colorToJson(look.color, books)},
              {"ramp", kRampNames[static_cast<int>(look.scale.ramp)]},
              {"inverted", look.scale.inverted},
              {"spacing", kSpacingNames[static_cast<int>(look.scale.spacing)]},
              {"size_by_ratings", look.sizeByRatings},
              {"titles", look.titles},
              {"covers", look.covers},
              {"legend", look.legend},
              {"hide_context", look.hideContext},
              {"density", kDensityNames[static_cast<int>(look.density)]},
              {"emphasized", look.emphasized},
              {"groups",
               {{"hdbscan", look.groups.density},
                {"clusters", look.groups.clusters},
                {"min_size", look.groups.minClusterSize},
                {"islands", look.groups.islands},
                {"tags", look.groups.tags}}},
              {"filter", {{"text", look.filter.text.toStdString()}, {"regex", look.filter.regex}}}};
    if (look.emphasizedRange)
        json["emphasized_range"] = {look.emphasizedRange->low, look.emphasizedRange->high};
    return json;
}

MapLookChoice lookFromJson(const Json& json, const Catalogue& books)
{
    MapLookChoice look;
    look.color = colorFromJson(json.value("color", Json()), books);
    look.scale.ramp = static_cast<Ramp>(indexOf(kRampNames, json.value("ramp", std::string())));
    look.scale.inverted = json.value("inverted", false);
    look.scale.spacing = static_cast<Spacing>(indexOf(kSpacingNames, json.value("spacing", std::string())));
    look.sizeByRatings = json.value("size_by_ratings", false);
    look.titles = json.value("titles", true);
    look.covers = json.value("covers", false);
    look.legend = json.value("legend", true);
    look.hideContext = json.value("hide_context", false);
    look.density = static_cast<DensityStyle>(indexOf(kDensityNames, json.value("density", std::string())));
    for (const double row : json.value("emphasized", std::vector<double>()))
        look.emphasized.push_back(whole(row, -1, std::numeric_limits<int>::max()));
    if (const auto range = json.value("emphasized_range", std::vector<double>()); range.size() == 2)
        look.emphasizedRange = ValueRange{range[0], range[1]};
    const Json groups = json.value("groups", Json::object());
    look.groups.density = groups.value("hdbscan", false);
    look.groups.islands = groups.value("islands", false);
    look.groups.tags = groups.value("tags", false);
    look.groups.clusters = whole(groups.value("clusters", static_cast<double>(look.groups.clusters)), 2, 200);
    look.groups.minClusterSize =
        whole(groups.value("min_size", static_cast<double>(look.groups.minClusterSize)), 2, 100'000);
    const Json filter = json.value("filter", Json::object());
    look.filter.text = QString::fromStdString(filter.value("text", std::string()));
    look.filter.regex = filter.value("regex", false);
    return look;
}

Json rangesToJson(const std::vector<PickedRange>& ranges)
{
    Json all = Json::array();
    for (const PickedRange& picked : ranges) {
        Json one{{"of", kNumberNames[static_cast<int>(picked.of)]},
                 {"low", picked.range.low},
                 {"high", picked.range.high}};
        if (picked.of == BookNumbers::Of::column)
            one["column"] = picked.column;
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<PickedRange> rangesFromJson(const Json& json)
{
    std::vector<PickedRange> ranges;
    if (!json.is_array())
        return ranges;
    for (const Json& one : json) {
        if (!one.is_object())
            continue;
        const std::string of = one.value("of", std::string());
        PickedRange picked{static_cast<BookNumbers::Of>(indexOf(kNumberNames, of)),
                           one.value("column", std::string()),
                           {one.value("low", 0.0), one.value("high", 0.0)}};
        const bool sure = of == kNumberNames[static_cast<int>(picked.of)] &&
                          picked.range.low <= picked.range.high && ranges.size() < CrossFilter::kMostColumns;
        if (sure)
            ranges.push_back(std::move(picked));
    }
    return ranges;
}

Json cameraToJson(const MapCamera& c)
{
    return {{"yaw", c.yaw},      {"pitch", c.pitch},      {"perspective", c.perspective},
            {"zoom", c.zoom},    {"center_x", c.centerX}, {"center_y", c.centerY},
            {"half_x", c.halfX}, {"half_y", c.halfY},     {"radius", c.radius}};
}

bool cameraFromJson(const Json& json, MapCamera& c)
{
    if (!json.is_object())
        return false;
    c.yaw = json.value("yaw", 0.0);
    c.pitch = json.value("pitch", 0.0);
    c.perspective = json.value("perspective", 0.0);
    c.zoom = std::clamp(json.value("zoom", 1.0), kLeastZoom, kMostZoom);
    c.centerX = json.value("center_x", 0.0);
    c.centerY = json.value("center_y", 0.0);
    c.halfX = std::max(1e-6, json.value("half_x", 1.0));
    c.halfY = std::max(1e-6, json.value("half_y", 1.0));
    c.radius = std::max(1e-6, json.value("radius", 1.0));
    return true;
}

} // namespace

std::string viewToJson(const MapViewState& state, const MapParameters& parameters, const Dataset& data)
{
    Json isolated = Json::array();
    for (const BookSet& set : state.isolated)
        isolated.push_back(idsOf(set, data.books));
    Json json{{"version", kVersion},
              {"map", mapSettingsText(parameters)},
              {"look", lookToJson(state.look, data.books)},
              {"selected", idsOf(state.marked, data.books)},
              {"isolated", std::move(isolated)},
              {"ranges", rangesToJson(state.ranges)}};
    if (state.hasCamera)
        json["camera"] = cameraToJson(state.camera);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<RestoredView> viewFromJson(const std::string& text, const Dataset& data)
{
    const Error damaged =
        Error::failure(shelf::tr("This view cannot be read"), shelf::tr("Remove it and keep the view again"));
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return damaged;
    try {
        if (json.value("version", 0.0) > kVersion)
            return Error::failure(shelf::tr("This view was kept by a newer version of the program"),
                                  shelf::tr("Update the program to open it"));
        RestoredView view;
        auto parameters = parseMapSettings(json.value("map", std::string()));
        if (!parameters)
            return parameters.error();
        view.parameters = *parameters;
        view.state.look = lookFromJson(json.value("look", Json::object()), data.books);
        Numbers numbers;
        for (std::size_t book = 0; book < data.books.ids.size(); ++book)
            numbers.emplace(data.books.ids[book], static_cast<int>(book));
        view.state.marked = setOf(json.value("selected", Json::array()), numbers);
        for (const Json& set : json.value("isolated", Json::array()))
            if (BookSet books = setOf(set, numbers))
                view.state.isolated.push_back(std::move(books));
        view.state.ranges = rangesFromJson(json.value("ranges", Json()));
        view.state.hasCamera = cameraFromJson(json.value("camera", Json()), view.state.camera);
        return view;
    } catch (const nlohmann::json::exception&) {
        return damaged;
    }
}

} // namespace shelf
