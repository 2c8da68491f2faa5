// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/cautions.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
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
        return tr("Reader and book biases alone err less (RMSE %1) than this model (%2).")
            .arg(bias->metrics.rmse, 4)
            .arg(run.metrics.rmse, 4);
    const Baseline* popularity = baselineOf(run, "popularity");
    if (popularity && run.ranking.users > 0 && popularity->ranking.ndcg > 0 &&
        run.ranking.ndcg <= popularity->ranking.ndcg)
        return tr("The most popular books, the same for everybody, rank as well or better (NDCG@%1 %2) than "
                  "this model (%3).")
            .arg(std::to_string(run.ranking.k))
            .arg(popularity->ranking.ndcg, 4)
            .arg(run.ranking.ndcg, 4);
    return {};
}

} // namespace

std::string testCaution(const Run& run, std::span<const Run* const> others)
{
    for (const Run* other : others)
        if (other && other != &run && other->test.opened != 0 && other->test.opened < run.created &&
            sameTest(run, *other))
            return tr("The test part had been opened with the run \"%1\" before this one was trained: "
                      "figures on it no longer tell how the model would do on ratings that nobody has seen.")
                .arg(other->name);
    return {};
}

std::string sampledCaution(int negatives)
{
    return tr("Ranks among %1 drawn books are not ranks among all: models can change places between the two "
              "(Krichene & Rendle 2020). Compare models by the full ranking.")
        .arg(std::to_string(negatives));
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
