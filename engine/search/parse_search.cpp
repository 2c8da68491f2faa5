// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/base/text_list.h"
#include "engine/output/json_values.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/search/earlier_search.h"
#include "engine/search/search_file.h"
#include "engine/search/search_format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <exception>
#include <set>

namespace shelf {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostRecords = 100'000;
constexpr std::size_t kMostSettings = 512; // far more than there are
constexpr std::size_t kDeepestNesting = 8; // of the document; 4 are needed
constexpr int kDeepest = 16;               ///< rungs; far more than there can be

struct Malformed {
    Message what;
};

const Json& member(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || found == object.end())
        throw Malformed{tr("\"%1\" is missing").arg(key)};
    return *found;
}

std::string text(const Json& object, const char* key)
{
    const Json& value = member(object, key);
    if (!value.is_string())
        throw Malformed{tr("\"%1\" is no text").arg(key)};
    return value.get<std::string>();
}

double number(const Json& object, const char* key, double low, double high)
{
    const Json& value = member(object, key);
    const double out = value.is_number() ? value.get<double>() : std::nan("");
    if (!(out >= low && out <= high))
        throw Malformed{tr("\"%1\" is no number that can be").arg(key)};
    return out;
}

int whole(const Json& object, const char* key, int high)
{
    const double value = number(object, key, 0, high);
    if (value != std::floor(value))
        throw Malformed{tr("\"%1\" is no whole number").arg(key)};
    return static_cast<int>(value);
}

const Json& list(const Json& object, const char* key, std::size_t most)
{
    const Json& value = member(object, key);
    if (!value.is_array() || value.size() > most)
        throw Malformed{tr("\"%1\" is no list that can be").arg(key)};
    return value;
}

template <class Enum, class Name>
Enum named(const Json& object, const char* key, std::initializer_list<Enum> all, Name nameOf)
{
    const std::string given = text(object, key);
    for (const Enum one : all)
        if (nameOf(one) == given)
            return one;
    throw Malformed{tr("\"%1\" is \"%2\", which is unknown").arg(key).arg(given.substr(0, 40))};
}

void readSettings(const Json& document, RunSettings& settings)
{
    const Json& stored = member(document, "settings");
    if (!stored.is_object())
        throw Malformed{tr("\"settings\" is no object")};
    const std::string preset = text(document, "preset");
    if (const auto known = presetSettings(preset)) // for parameters that came into the table later
        settings = *known;
    settings.preset = preset;
    for (const auto& [key, value] : stored.items()) {
        if (!value.is_string())
            throw Malformed{tr("the setting \"%1\" is no text").arg(key.substr(0, 60))};
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
        throw Malformed{tr("\"seed\" is no number that can be")};
    plan.seed = seed.get<std::uint64_t>();
    for (const Json& varied : list(document, "vary", kMostAxes)) {
        if (!varied.is_string())
            throw Malformed{tr("\"vary\" holds something that is no text")};
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
        throw Malformed{tr("a trial has the number 0")};
    trial.rung = whole(stored, "rung", kDeepest);
    trial.share = number(stored, "share", 1e-9, 1);
    trial.epochs = whole(stored, "epochs", 1'000'000'000);
    trial.bestEpoch = whole(stored, "best_epoch", 1'000'000'000);
    trial.seconds = number(stored, "seconds", 0, 1e9);
    trial.message = tr(text(stored, "failed"));
    const Json& settings = member(stored, "settings");
    if (!settings.is_object() || settings.size() != plan.axes.size())
        throw Malformed{tr("a trial has other settings than are varied")};
    for (const SearchAxis& axis : plan.axes)
        trial.values.push_back(text(settings, axis.key.c_str()));
    if (!trial.failed())
        trial.objective = number(stored, "objective", -1e300, 1e300);
    return trial;
}

bool isOneOf(const std::string& key, std::initializer_list<const char*> all)
{
    return std::find(all.begin(), all.end(), key) != all.end();
}

bool isOfDocument(const std::string& key)
{
    return isOneOf(key, {"format", "version", "data", "data_fingerprint", "preset", "settings", "vary",
                         "method", "objective", "trials_wanted", "seconds_allowed", "seed", "end", "trials"});
}

bool isOfTrial(const std::string& key)
{
    return isOneOf(key, {"trial", "rung", "share", "settings", "objective", "epochs", "best_epoch", "seconds",
                         "failed"});
}

/// Takes from a document, as it is parsed, what belongs to a search, and passes over everything else: the
/// tree of a whole document takes many times its size. Trials wait as CBOR for the plan, which may stand
/// behind them.
class DocumentReader final : public nlohmann::json_sax<Json> {
public:
    SearchState state() const
    {
        if (m_document.value("format", Json()) != Json(kSearchFormat))
            throw Malformed{tr("it is no search")};
        const int version = whole(m_document, "version", 1'000'000);
        if (version > kSearchVersion)
            throw Malformed{tr("it was written by a newer version of this program")};
        Json document = m_document;
        if (version < kSearchWithKerasEpsilon)
            if (std::string problem = keepTorchEpsilon(document); !problem.empty())
                throw Malformed{std::move(problem)};
        SearchState state;
        state.plan = readPlan(document);
        state.dataName = text(document, "data");
        state.fingerprint = text(document, "data_fingerprint");
        state.end =
            named(document, "end",
                  {SearchEnd::open, SearchEnd::complete, SearchEnd::timeUp, SearchEnd::exhausted}, endName);
        list(document, "trials", 0);
        std::set<std::pair<int, int>> seen;
        for (const std::string_view stored : m_trials) {
            Json trial = Json::from_cbor(stored);
            if (version < kSearchWithKerasEpsilon)
                keepTorchEpsilonInTrial(trial);
            state.trials.push_back(readTrial(trial, state.plan));
            if (!seen.insert({state.trials.back().configuration, state.trials.back().rung}).second)
                throw Malformed{tr("a trial stands in it twice")};
        }
        return state;
    }

    bool null() override { return take(Json()); }
    bool boolean(bool value) override { return take(value); }
    bool number_integer(number_integer_t value) override { return take(value); }
    bool number_unsigned(number_unsigned_t value) override { return take(value); }
    bool number_float(number_float_t value, const string_t&) override { return take(value); }
    bool string(string_t& value) override { return take(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool key(string_t& name) override
    {
        m_key = std::move(name);
        return true;
    }
    bool start_object(std::size_t) override { return begin(Json::object()); }
    bool start_array(std::size_t) override { return begin(Json::array()); }
    bool end_object() override
    {
        if (m_places.back() == Place::trial) {
            const auto cbor = Json::to_cbor(m_trial);
            m_trials.push_back({reinterpret_cast<const char*>(cbor.data()), cbor.size()});
        }
        return end_array();
    }
    bool end_array() override
    {
        m_places.pop_back();
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) override { return false; }

private:
    enum class Place { document, settings, vary, trials, trial, trialSettings, foreign };

    bool take(Json value)
    {
        if (m_places.empty())
            return true;
        switch (m_places.back()) {
        case Place::document:
            if (isOfDocument(m_key))
                m_document[m_key] = std::move(value);
            break;
        case Place::settings:
            add(m_document["settings"], std::move(value), kMostSettings);
            break;
        case Place::vary:
            m_document["vary"].push_back(std::move(value));
            list(m_document, "vary", kMostAxes);
            break;
        case Place::trials:
            throw Malformed{tr("a trial is no object")};
        case Place::trial:
            if (isOfTrial(m_key))
                m_trial[m_key] = std::move(value);
            break;
        case Place::trialSettings:
            add(m_trial["settings"], std::move(value), kMostAxes);
            break;
        case Place::foreign:
            break;
        }
        return true;
    }

    void add(Json& object, Json value, std::size_t most)
    {
        object[m_key] = std::move(value);
        if (object.size() > most)
            throw Malformed{tr("it holds more settings than there are")};
    }

    /// empty: the object or array that begins.
    bool begin(Json empty)
    {
        if (m_places.size() == kDeepestNesting)
            throw Malformed{tr("it is nested too deeply")};
        m_places.push_back(placeOf(empty));
        return true;
    }

    Place placeOf(const Json& empty)
    {
        const bool isObject = empty.is_object();
        if (m_places.empty())
            return isObject ? Place::document : Place::foreign;
        if (m_places.back() == Place::document && isOfDocument(m_key)) {
            if (m_key == "trials" && m_document.contains(m_key))
                throw Malformed{tr("\"trials\" stands in it twice")};
            m_document[m_key] = empty;
            return isObject && m_key == "settings"  ? Place::settings
                   : !isObject && m_key == "vary"   ? Place::vary
                   : !isObject && m_key == "trials" ? Place::trials
                                                    : Place::foreign;
        }
        if (m_places.back() == Place::trials) {
            if (!isObject)
                throw Malformed{tr("a trial is no object")};
            if (m_trials.size() == kMostRecords)
                throw Malformed{tr("it holds too many trials")};
            m_trial = empty;
            return Place::trial;
        }
        if (m_places.back() == Place::trial && isOfTrial(m_key)) {
            m_trial[m_key] = empty;
            return isObject && m_key == "settings" ? Place::trialSettings : Place::foreign;
        }
        if (m_places.back() != Place::foreign)
            take(empty); // where a text or a number belongs
        return Place::foreign;
    }

    std::vector<Place> m_places;
    std::string m_key;
    Json m_document = Json::object(); ///< without the trials
    Json m_trial;                     ///< the one that is being read
    TextList m_trials;
};

Error notASearch(const std::string& what)
{
    return Error::failure(tr("This file cannot be read as a search: %1").arg(what),
                          tr("Choose a file that a search has written"));
}

} // namespace

Result<Trial> parseTrial(std::string_view document, const SearchPlan& plan)
try {
    return readTrial(json_values::parsed(document), plan);
} catch (const Malformed& fault) {
    return notASearch(fault.what);
} catch (const std::exception& problem) {
    return notASearch(problem.what());
}

Result<SearchState> parseSearch(std::string_view document)
try {
    DocumentReader reader;
    if (!Json::sax_parse(document, &reader))
        return notASearch(tr("it is no JSON"));
    return reader.state();
} catch (const Malformed& fault) {
    return notASearch(fault.what);
} catch (const std::exception& problem) {
    return notASearch(problem.what());
}

} // namespace shelf
