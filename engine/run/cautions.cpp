// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/cautions.h"

#include "engine/base/numbers.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/model_kind.h"
#include "engine/run/advice.h"
#include "engine/run/test_part.h"

#include <algorithm>

namespace shelf {

namespace {

const Baseline* baselineOf(const Run& run, const char* name)
{
    const auto found = std::find_if(run.baselines.begin(), run.baselines.end(),
                                    [name](const Baseline& b) { return b.name == name; });
    return found == run.baselines.end() ? nullptr : &*found;
}

/// By the figures of the kept model, whatever the curves say.
std::string lossToBaseline(const Run& run)
{
    const Baseline* bias = baselineOf(run, "bias");
    if (bias && run.metrics.count > 0 && run.settings.kind->floorOf == FloorOf::nothing &&
        run.metrics.rmse > bias->metrics.rmse)
        return "Reader and book biases alone err less (RMSE " + fixed(bias->metrics.rmse, 4) +
               ") than this model (" + fixed(run.metrics.rmse, 4) + ").";
    const Baseline* popularity = baselineOf(run, "popularity");
    if (popularity && run.ranking.users > 0 && popularity->ranking.ndcg > 0 &&
        run.ranking.ndcg <= popularity->ranking.ndcg)
        return "The most popular books, the same for everybody, rank as well or better (NDCG@" +
               std::to_string(run.ranking.k) + ' ' + fixed(popularity->ranking.ndcg, 4) +
               ") than this model (" + fixed(run.ranking.ndcg, 4) + ").";
    return {};
}

} // namespace

std::string testCaution(const Run& run, std::span<const Run* const> others)
{
    for (const Run* other : others)
        if (other && other != &run && other->test.opened != 0 && other->test.opened < run.created &&
            sameTest(run, *other))
            return "The test part had been opened with the run \"" + other->name +
                   "\" before this one was trained: figures on it no longer tell how the model would do on "
                   "ratings that nobody has seen.";
    return {};
}

std::string sampledCaution(int negatives)
{
    return "Ranks among " + std::to_string(negatives) +
           " drawn books are not ranks among all: models can change places between the two (Krichene & "
           "Rendle 2020). Compare models by the full ranking.";
}

std::vector<std::string> runCautions(const Run& run, std::span<const Run* const> others)
{
    std::vector<std::string> out = splitCautions(*run.data, run.settings.split, run.split);
    if (std::string words = outputWords(run.settings, *run.data); !words.empty())
        out.push_back(std::move(words));
    bool loses = false;
    for (const Advice& advice : trainingAdvice(run)) {
        out.push_back(advice.message);
        loses = loses || advice.kind == AdviceKind::worseThanBaseline;
    }
    if (std::string words = lossToBaseline(run); !loses && !words.empty())
        out.push_back(std::move(words));
    if (std::string words = testCaution(run, others); !words.empty())
        out.push_back(std::move(words));
    return out;
}

} // namespace shelf
