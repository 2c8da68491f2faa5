// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison/held_out_figures.h"

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/evaluation/each_prediction.h"
#include "engine/run/learned_books.h"

namespace shelf {

Result<HeldOutFigures> heldOutFigures(const Run& run, int threads, const Progress& progress)
{
    const Edge edge{.task = tr("measure this run reader by reader", "a task")};
    return atEdge(edge, [&]() -> Result<HeldOutFigures> {
        HeldOutFigures figures;
        RankingParameters parameters;
        parameters.threads = threads;
        auto rankings = rankingOfEachReader(*run.model, *run.data, learnedSplit(run), parameters, progress);
        if (!rankings)
            return rankings.error();
        figures.rankings = std::move(*rankings);
        if (run.model->predictsRatings()) {
            figures.predicted.reserve(run.split.validation.size());
            forEachPrediction(*run.model, *run.data, run.split.validation, [&](double predicted, double) {
                figures.predicted.push_back(static_cast<float>(predicted));
            });
        }
        return figures;
    });
}

} // namespace shelf
