// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/search/search_file.h"

#include "engine/files/byte_source.h"
#include "engine/files/exports.h"
#include "engine/files/text_fields.h"
#include "engine/run/parameter_table.h"
#include "engine/run/presets.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <exception>
#include <set>

namespace shelf {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFormat = "shelfspace-search";
constexpr int kVersion = 1;
constexpr std::uint64_t kLargestFile = 64ULL << 20;
constexpr std::size_t kMostRecords = 100'000;
constexpr int kDeepest = 16; ///< rungs; far more than there can be

struct Malformed {
    std::string what;
};

const Json& member(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || found == object.end())
        throw Malformed{std::string("\"") + key + "\" is missing"};
    return *found;
}

std::string text(const Json& object, const char* key)
{
    const Json& value = member(object, key);
    if (!value.is_string())
        throw Malformed{std::string("\"") + key + "\" is no text"};
    return value.get<std::string>();
}

double number(const Json& object, const char* key, double low, double high)
{
    const Json& value = member(object, key);
    const double out = value.is_number() ? value.get<double>() : std::nan("");
    if (!(out >= low && out <= high))
        throw Malformed{std::string("\"") + key + "\" is no number that can be"};
    return out;
}

int whole(const Json& object, const char* key, int high)
{
    const double value = number(object, key, 0, high);
    if (value != std::floor(value))
        throw Malformed{std::string("\"") + key + "\" is no whole number"};
    return static_cast<int>(value);
}

const Json& list(const Json& object, const char* key, std::size_t most)
{
    const Json& value = member(object, key);
    if (!value.is_array() || value.size() > most)
        throw Malformed{std::string("\"") + key + "\" is no list that can be"};
    return value;
}

template <class Enum, class Name>
Enum named(const Json& object, const char* key, std::initializer_list<Enum> all, Name nameOf)
{
    const std::string given = text(object, key);
    for (const Enum one : all)
        if (nameOf(one) == given)
            return one;
    throw Malformed{std::string("\"") + key + "\" is \"" + given.substr(0, 40) + "\", which is unknown"};
}

std::string_view endName(SearchEnd end)
{
    switch (end) {
    case SearchEnd::complete:
        return "complete";
    case SearchEnd::timeUp:
        return "time-up";
    case SearchEnd::exhausted:
        return "exhausted";
    case SearchEnd::open:
        break;
    }
    return "open";
}

void readSettings(const Json& document, RunSettings& settings)
{
    const Json& stored = member(document, "settings");
    if (!stored.is_object())
        throw Malformed{"\"settings\" is no object"};
    const std::string preset = text(document, "preset");
    if (const auto known = presetSettings(preset)) // for parameters that came into the table later
        settings = *known;
    settings.preset = preset;
    for (const auto& [key, value] : stored.items()) {
        if (!value.is_string())
            throw Malformed{"the setting \"" + key.substr(0, 60) + "\" is no text"};
        if (const Status set = setParameter(settings, key, value.get<std::string>()); !set)
            throw Malformed{set.error().message};
    }
}

SearchPlan readPlan(const Json& document)
{
    SearchPlan plan;
    readSettings(document, plan.base);
    plan.method = named(document, "method", {SearchMethod::random, SearchMethod::halving}, methodName);
    plan.objective =
        named(document, "objective", {SearchObjective::rmse, SearchObjective::mae, SearchObjective::ndcg},
              objectiveName);
    plan.trials = whole(document, "trials_wanted", kMostTrials);
    plan.seconds = number(document, "seconds_allowed", 0, 1e9);
    const Json& seed = member(document, "seed");
    if (!seed.is_number_unsigned())
        throw Malformed{"\"seed\" is no number that can be"};
    plan.seed = seed.get<std::uint64_t>();
    for (const Json& varied : list(document, "vary", 64)) {
        if (!varied.is_string())
            throw Malformed{"\"vary\" holds something that is no text"};
        auto axis = parseAxis(varied.get<std::string>(), plan.base);
        if (!axis)
            throw Malformed{axis.error().message};
        plan.axes.push_back(std::move(*axis));
    }
    if (const Status valid = checkPlan(plan); !valid)
        throw Malformed{valid.error().message};
    return plan;
}

Trial readTrial(const Json& stored, const SearchPlan& plan)
{
    Trial trial;
    trial.configuration = whole(stored, "trial", kMostTrials) - 1;
    if (trial.configuration < 0)
        throw Malformed{"a trial has the number 0"};
    trial.rung = whole(stored, "rung", kDeepest);
    trial.share = number(stored, "share", 1e-9, 1);
    trial.epochs = whole(stored, "epochs", 1'000'000'000);
    trial.bestEpoch = whole(stored, "best_epoch", 1'000'000'000);
    trial.seconds = number(stored, "seconds", 0, 1e9);
    trial.message = text(stored, "failed");
    const Json& settings = member(stored, "settings");
    if (!settings.is_object() || settings.size() != plan.axes.size())
        throw Malformed{"a trial has other settings than are varied"};
    for (const SearchAxis& axis : plan.axes)
        trial.values.push_back(text(settings, axis.key.c_str()));
    if (!trial.failed())
        trial.objective = number(stored, "objective", -1e300, 1e300);
    return trial;
}

SearchState readState(const Json& document)
{
    if (!document.is_object() || document.value("format", Json()) != Json(kFormat))
        throw Malformed{"it is no search"};
    if (whole(document, "version", 1'000'000) > kVersion)
        throw Malformed{"it was written by a newer version of this program"};
    SearchState state;
    state.plan = readPlan(document);
    state.dataName = text(document, "data");
    state.fingerprint = text(document, "data_fingerprint");
    state.end =
        named(document, "end",
              {SearchEnd::open, SearchEnd::complete, SearchEnd::timeUp, SearchEnd::exhausted}, endName);
    std::set<std::pair<int, int>> seen;
    for (const Json& stored : list(document, "trials", kMostRecords)) {
        state.trials.push_back(readTrial(stored, state.plan));
        if (!seen.insert({state.trials.back().configuration, state.trials.back().rung}).second)
            throw Malformed{"a trial stands in it twice"};
    }
    return state;
}

Error notASearch(const std::string& what)
{
    return Error{.message = "This file cannot be read as a search: " + what,
                 .advice = "Choose a file that a search has written"};
}

Json trialDocument(const Trial& trial, const SearchPlan& plan)
{
    Json settings = Json::object();
    for (std::size_t i = 0; i < plan.axes.size() && i < trial.values.size(); ++i)
        settings[plan.axes[i].key] = trial.values[i];
    return {{"trial", trial.configuration + 1},
            {"rung", trial.rung},
            {"share", trial.share},
            {"settings", settings},
            {"objective", std::isfinite(trial.objective) ? Json(trial.objective) : Json()},
            {"epochs", trial.epochs},
            {"best_epoch", trial.bestEpoch},
            {"seconds", trial.seconds},
            {"failed", validUtf8(trial.message)}};
}

} // namespace

std::string searchDocument(const SearchState& state)
{
    const SearchPlan& plan = state.plan;
    Json settings = Json::object();
    for (const Parameter& parameter : parameterTable())
        settings[std::string(parameter.key)] = validUtf8(parameter.get(plan.base));
    Json vary = Json::array();
    for (const SearchAxis& axis : plan.axes)
        vary.push_back(axisText(axis));
    Json trials = Json::array();
    for (const Trial& trial : state.trials)
        trials.push_back(trialDocument(trial, plan));
    const Json document = {{"format", kFormat},
                           {"version", kVersion},
                           {"data", validUtf8(state.dataName)},
                           {"data_fingerprint", state.fingerprint},
                           {"preset", plan.base.preset},
                           {"settings", settings},
                           {"vary", vary},
                           {"method", methodName(plan.method)},
                           {"objective", objectiveName(plan.objective)},
                           {"trials_wanted", plan.trials},
                           {"seconds_allowed", plan.seconds},
                           {"seed", plan.seed},
                           {"end", endName(state.end)},
                           {"trials", trials}};
    return document.dump(1) + '\n';
}

Result<SearchState> parseSearch(std::string_view document)
try {
    const Json parsed = Json::parse(document, nullptr, false);
    if (parsed.is_discarded())
        return notASearch("it is no JSON");
    return readState(parsed);
} catch (const Malformed& fault) {
    return notASearch(fault.what);
} catch (const std::exception& problem) {
    return notASearch(problem.what());
}

Status saveSearch(const SearchState& state, const std::string& file)
{
    return writeFileAtomically(file, searchDocument(state));
}

Result<SearchState> loadSearch(const std::string& file)
try {
    auto source = openFile(file);
    if (!source)
        return source.error();
    const std::uint64_t size = (*source)->size();
    if (size > kLargestFile)
        return Error{.message = "The file is too large for a search", .file = file};
    std::string bytes(size, '\0');
    if (!(*source)->read(0, std::as_writable_bytes(std::span(bytes.data(), bytes.size()))))
        return Error{.message = "The file could not be read to its end", .file = file};
    auto state = parseSearch(bytes);
    if (!state) {
        Error error = state.error();
        error.file = file;
        return error;
    }
    return state;
} catch (const std::bad_alloc&) {
    return Error{.message = "There is not enough memory to read this", .file = file};
}

} // namespace shelf
