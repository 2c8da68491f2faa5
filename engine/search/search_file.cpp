// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/search/search_file.h"

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/output/atomic_file.h"
#include "engine/output/byte_source.h"
#include "engine/output/file_kind.h"
#include "engine/output/text_fields.h"
#include "engine/parameters/parameter_table.h"
#include "engine/search/search_format.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>

namespace shelf {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLargestFile = 64ULL << 20;

Json trialValue(const Trial& trial, const SearchPlan& plan)
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
            {"failed", validUtf8(trial.message.english())}};
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
        trials.push_back(trialValue(trial, plan));
    const Json document = {{"format", kSearchFormat},
                           {"version", kSearchVersion},
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

std::string trialDocument(const Trial& trial, const SearchPlan& plan)
{
    return trialValue(trial, plan).dump() + '\n';
}

Status saveSearch(const SearchState& state, const std::string& file)
{
    return writeFileAtomically(file, searchDocument(state), &kinds::search);
}

Result<SearchState> loadSearch(const std::string& file)
{
    return atEdge({tr("read this", "a task"), file}, [&]() -> Result<SearchState> {
        auto source = openFile(file);
        if (!source)
            return source.error();
        const std::uint64_t size = (*source)->size();
        if (size > kLargestFile)
            return Error::failure(tr("The file is too large for a search")).in(file);
        std::string bytes(size, '\0');
        if (!(*source)->read(0, std::as_writable_bytes(std::span(bytes.data(), bytes.size()))))
            return Error::failure(tr("The file could not be read to its end")).in(file);
        auto state = parseSearch(bytes);
        if (!state) {
            Error error = state.error();
            error.file = file;
            return error;
        }
        return state;
    });
}

} // namespace shelf
