// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/map_options.h"

#include "app/base/text.h"
#include "engine/projection/make_map.h"

#include <algorithm>

namespace shelf {

namespace {

Message whereItStands(const MapProgress& progress)
{
    switch (progress.stage) {
    case MapProgress::Stage::neighbors:
        return tr("finding neighbors");
    case MapProgress::Stage::affinities:
        return tr("weighing neighbors");
    case MapProgress::Stage::projecting:
        return {};
    case MapProgress::Stage::layout:
        break;
    }
    const auto& step = *progress.step;
    if (step.curve.empty())
        return tr("iteration %1 of %2").arg(step.iteration).arg(step.iterations);
    return tr("iteration %1 of %2, cost %3")
        .arg(step.iteration)
        .arg(step.iterations)
        .arg(step.curve.back().cost, 3);
}

} // namespace

bool saysDims(const MapOptions& options)
{
    return options.dims > 0 ||
           std::any_of(options.changes.begin(), options.changes.end(),
                       [](const std::string& words) { return words.starts_with("dims="); });
}

void addMapOptions(const Command& command, MapOptions& options)
{
    std::vector<std::string> keys;
    Message methods;
    for (const LayoutMethod* method : layoutMethods()) {
        const Message one =
            tr("%1, %2", "a method's name and what it does").arg(method->key).arg(tr(method->explanation));
        methods = keys.empty() ? one : tr("%1; %2", "two things of a list").arg(methods).arg(one);
        keys.emplace_back(method->key);
    }
    command.option("--method", options.method, tr("The projection: %1").arg(methods))
        .typeName("NAME")
        .oneOf(keys)
        .showDefault();
    command.option("--dims", options.dims, tr("Dimensions of the map: 2, unless given, or 3")).oneOf({2, 3});
    command.option("--set", options.changes, tr("Change a parameter of the method; can be repeated"))
        .typeName("KEY=VALUE")
        .repeated();
    command.option("--seed", options.seed, tr("Seed of the map; the same seed, the same map")).atLeast(0);
    command
        .option("--threads", options.threads,
                tr("Threads to use, 0 for as many as the machine has; the result does not depend on it"))
        .threadCount()
        .showDefault();
}

Result<MapParameters> mapParameters(const MapOptions& options)
{
    MapParameters parameters;
    const auto method = parseLayoutMethod(options.method);
    if (!method)
        return method.error();
    parameters.method = *method;
    if (options.dims > 0)
        parameters.dims = options.dims;
    if (options.seed >= 0)
        parameters.seed = static_cast<std::uint64_t>(options.seed);
    for (const std::string& words : options.changes) {
        const std::size_t equals = words.find('=');
        if (equals == std::string::npos)
            return Error::usageError(tr("--set %1 has no '='").arg(words), tr("Write --set KEY=VALUE."));
        if (const Status done =
                setMapParameter(parameters, words.substr(0, equals), words.substr(equals + 1));
            !done)
            return done.error();
    }
    return parameters;
}

void addMapParameterHelp(const Command& command)
{
    command.footer(tr("Parameters for --set:"));
    for (const LayoutMethod* method : layoutMethods()) {
        MapParameters parameters;
        parameters.method = method;
        parameters.dims = 3;
        std::string text = std::string(method->key) + ":";
        for (const MapParameter& p : mapParameterTable(*method)) {
            if (!p.applies(parameters) || p.key == "method" || p.key == "dims")
                continue;
            const std::string value = p.get(parameters);
            text += " " + std::string(p.key) + (value.empty() ? "" : "=" + value);
        }
        command.footer(text, 2);
    }
}

Result<Projection> mapWithProgress(const Run& run, const MapParameters& parameters, int threads,
                                   Console& console)
{
    MapRequest request;
    request.rows = run.model->bookEmbedding();
    request.books = &run.data->books;
    request.leftOut = run.unlearned;
    request.parameters = parameters;
    request.threads = threads;
    MapStages stages;
    return makeMap(request, stages, [&console](const MapProgress& progress) {
        console.showProgress(tr("Drawing the map"), progress.fraction, whereItStands(progress));
        return !interrupted();
    });
}

} // namespace shelf
