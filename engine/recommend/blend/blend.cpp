// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/blend/blend.h"

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/recommend/blend/blend_model.h"
#include "engine/run/learned_books.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace shelf {

namespace {

using Rows = std::vector<std::uint32_t>;

Rows inEither(const Rows& a, const Rows& b)
{
    Rows all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

Rows inBoth(const Rows& a, const Rows& b)
{
    Rows all;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

Status checkParts(std::span<const BlendPart> parts)
{
    if (parts.size() < 2)
        return Error::usageError(tr("A blend has at least two runs"), tr("Name another run."));
    double total = 0;
    for (const BlendPart& part : parts) {
        if (!part.run || !part.run->model)
            return Error::usageError(tr("A blend is of trained runs"), tr("Choose runs with a model."));
        if (!std::isfinite(part.weight) || part.weight < 0)
            return Error::usageError(tr("A weight must be a number from 0 up"));
        if (!shareRatings(*parts.front().run, *part.run))
            return Error::usageError(tr("'%1' and '%2' were trained on different ratings")
                                         .arg(parts.front().run->name)
                                         .arg(part.run->name),
                                     tr("Blend runs of the same data."));
        total += part.weight;
    }
    return total > 0 && std::isfinite(total)
               ? Status()
               : Error::usageError(tr("All weights are 0"), tr("Give one run a weight."));
}

/// A book: 1 where some part knows nothing of it.
std::vector<std::uint8_t> unlearnedByAny(std::span<const BlendPart> parts)
{
    std::vector<std::uint8_t> unlearned;
    for (const BlendPart& part : parts) {
        if (part.weight <= 0 || part.run->unlearned.empty())
            continue;
        unlearned.resize(part.run->unlearned.size(), 0);
        for (std::size_t book = 0; book < unlearned.size(); ++book)
            unlearned[book] = unlearned[book] | part.run->unlearned[book];
    }
    return unlearned;
}

} // namespace

std::string_view blendRuleName(BlendRule rule)
{
    return rule == BlendRule::ranks ? "ranks" : "standardized";
}

bool shareRatings(const Run& a, const Run& b)
{
    if (a.data == b.data)
        return true;
    const auto same = [](const TextList& one, const TextList& other) { return one == other; };
    return same(a.data->userIds, b.data->userIds) && same(a.data->books.ids, b.data->books.ids) &&
           a.data->user == b.data->user && a.data->book == b.data->book && a.data->rating == b.data->rating;
}

bool shareHeldOut(const Run& a, const Run& b)
{
    return shareRatings(a, b) && a.split.validation == b.split.validation && a.split.test == b.split.test &&
           learnedSplit(a).train == learnedSplit(b).train;
}

Result<Run> blendRuns(std::span<const BlendPart> parts, BlendRule rule)
{
    if (Status fit = checkParts(parts); !fit)
        return fit.error();
    const Edge edge{.task = tr("blend the runs", "a task"), .advice = tr("Blend fewer runs")};
    return atEdge(edge, [&]() -> Result<Run> {
        Run run;
        run.name = "blend";
        run.data = parts.front().run->data;
        run.split = learnedSplit(*parts.front().run);
        for (const BlendPart& part : parts.subspan(1)) {
            const Split other = learnedSplit(*part.run);
            run.split.train = inEither(run.split.train, other.train);
            run.split.validation = inBoth(run.split.validation, other.validation);
            run.split.test = inBoth(run.split.test, other.test);
        }
        run.unlearned = unlearnedByAny(parts);
        std::vector<BlendPart> weighed;
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(weighed),
                     [](const BlendPart& part) { return part.weight > 0; });
        run.model = std::make_shared<BlendModel>(std::move(weighed), rule, run.split.train);
        return run;
    });
}

Result<BlendFigures> measureBlend(std::span<const BlendPart> parts, BlendRule rule,
                                  const RankingParameters& parameters, const Progress& progress)
{
    const auto blend = blendRuns(parts, rule);
    if (!blend)
        return blend.error();
    for (const BlendPart& part : parts)
        if (!shareHeldOut(*parts.front().run, *part.run))
            return Error::usageError(
                tr("'%1' and '%2' hold out different ratings, so no figure would judge both")
                    .arg(parts.front().run->name)
                    .arg(part.run->name),
                tr("Train them with the same split and seed."));
    const RankingParameters own;
    const auto isMeasured = [&](const Run& run) {
        return run.ranking.users > 0 && run.ranking.k == parameters.k && parameters.k == own.k &&
               !parameters.sampled && !parameters.onTest && !parameters.accuracyOnly &&
               parameters.seed == own.seed;
    };
    const auto toMeasure = static_cast<std::uint64_t>(std::count_if(
        parts.begin(), parts.end(), [&](const BlendPart& part) { return !isMeasured(*part.run); }));
    std::uint64_t measured = 0;
    const auto measure = [&](const Run& run) {
        const Progress step = [&](std::uint64_t done, std::uint64_t total) {
            return report(progress, measured * total + done, (toMeasure + 1) * total);
        };
        auto figures = rankingMetrics(*run.model, *run.data, learnedSplit(run), parameters, step);
        ++measured;
        return figures;
    };
    BlendFigures figures;
    for (const BlendPart& part : parts) {
        auto ofPart = isMeasured(*part.run) ? Result(part.run->ranking) : measure(*part.run);
        if (!ofPart)
            return ofPart.error();
        figures.parts.push_back(std::move(*ofPart));
    }
    auto ofBlend = measure(*blend);
    if (!ofBlend)
        return ofBlend.error();
    figures.blend = std::move(*ofBlend);
    return figures;
}

} // namespace shelf
