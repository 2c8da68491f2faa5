// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/search/earlier_search.h"

#include "engine/base/text/message.h"
#include "engine/parameters/earlier_settings.h"
#include "engine/parameters/parameter_text.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kAxis = "optimizer=";

/// Whether the value was another.
bool translate(Json& optimizer)
{
    if (!optimizer.is_string())
        return false;
    const auto before = optimizer.get<std::string>();
    const std::string now(withTorchEpsilon(before));
    optimizer = now;
    return now != before;
}

bool translateAxis(Json& axis)
{
    const auto before = axis.get<std::string>();
    std::vector<std::string> words;
    for (const std::string_view word : splitList(std::string_view(before).substr(kAxis.size())))
        words.emplace_back(withTorchEpsilon(word));
    const std::string now = std::string(kAxis) + listText(words);
    axis = now;
    return now != before;
}

} // namespace

std::string keepTorchEpsilon(Json& document)
{
    bool moved = false;
    if (Json& settings = document["settings"]; settings.is_object()) {
        if (settings.contains("optimizer"))
            moved = translate(settings["optimizer"]);
        for (const auto& [before, now] :
             {std::pair("epsilon", "torch_epsilon"), std::pair("initial_accumulator", "torch_accumulator")})
            if (settings.contains(before))
                settings[now] = Json(settings[before]);
    }
    std::string varied;
    if (Json& axes = document["vary"]; axes.is_array())
        for (Json& axis : axes) {
            const std::string text = axis.is_string() ? axis.get<std::string>() : std::string();
            if (text.starts_with(kAxis))
                moved = translateAxis(axis) || moved;
            else if (text.starts_with("epsilon=") || text.starts_with("initial_accumulator="))
                varied = text.substr(0, text.find('='));
        }
    return moved && !varied.empty() ? tr("it varies \"%1\" of adagrad or rmsprop, which have it elsewhere "
                                         "since: begin a new search")
                                          .arg(varied)
                                    : Message();
}

void keepTorchEpsilonInTrial(Json& trial)
{
    if (trial.is_object() && trial.contains("settings") && trial["settings"].is_object() &&
        trial["settings"].contains("optimizer"))
        translate(trial["settings"]["optimizer"]);
}

} // namespace shelf
