// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/commands/train_job.h"
#include "app/batch/options/data_options.h"
#include "app/batch/options/hints.h"
#include "app/batch/options/project_run.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/kept_training.h"
#include "app/batch/output/text_output.h"
#include "engine/base/numbers.h"
#include "engine/files/run/run_file.h"
#include "engine/output/atomic_file.h"
#include "engine/output/output_guard.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/cautions.h"
#include "engine/run/continuation.h"
#include "engine/run/data_at_hand.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

struct TrainOptions {
    DataOptions data;
    std::string preset;               ///< empty: the usual one of the data
    std::vector<std::string> changes; ///< key=value
    std::string split;
    double test = -1;
    int epochs = 0;
    std::int64_t seed = -1;
    int threads = 0;
    std::string out;
    std::string history;
    std::string resume;
    std::string parent; ///< the run that goes on with other data
    std::string name;
    bool force = false;
};

Status change(RunSettings& settings, const std::string& words)
{
    const std::size_t equals = words.find('=');
    if (equals == std::string::npos)
        return Error::usageError(tr("--set %1 has no '='").arg(words), tr("Write --set KEY=VALUE."));
    return setParameter(settings, words.substr(0, equals), words.substr(equals + 1));
}

/// What the call changes in the preset's settings, or in those of the run that goes on.
Status applyOptions(const TrainOptions& options, RunSettings& settings)
{
    if (!options.split.empty()) {
        auto split = parseSplit(options.split);
        if (!split)
            return split.error();
        split->testFraction = settings.split.testFraction;
        settings.split = *split;
    }
    if (options.test >= 0)
        settings.split.testFraction = options.test;
    if (options.seed >= 0)
        settings.seed = static_cast<std::uint64_t>(options.seed);
    if (options.epochs > 0)
        limitByEpochs(settings, options.epochs);
    for (const std::string& words : options.changes)
        if (Status done = change(settings, words); !done)
            return done;
    return {};
}

/// The preset's settings as the call changes them.
Result<RunSettings> presetAsChanged(const TrainOptions& options, const std::string& preset)
{
    auto settings = presetSettings(preset);
    if (settings)
        if (const Status done = applyOptions(options, *settings); !done)
            return done.error();
    return settings;
}

Result<TrainingRequest> resumedRequest(const TrainOptions& options, TrainingRequest request, Console& console)
{
    if (options.data.given())
        return Error::usageError(tr("A run that goes on has its own data"),
                                 tr("Leave out the data or --resume."));
    auto run = openRun(options.resume, console);
    if (!run)
        return run.error();
    request.resume = std::make_shared<const Run>(std::move(run).value());
    request.settings = request.resume->settings;
    if (request.name.empty())
        request.name = request.resume->name;
    if (const Status done = applyOptions(options, request.settings); !done)
        return done.error();
    request.data = request.resume->data;
    return request;
}

/// A run that goes on with other data: its model is what training starts from.
Result<TrainingRequest> continuedRequest(TrainOptions options, TrainingRequest request, Console& console)
{
    if (!options.preset.empty())
        return Error::usageError(tr("A run that goes on is of its own preset"),
                                 tr("Leave out --preset or --continue."));
    if (!options.resume.empty())
        return Error::usageError(tr("--resume goes on with a run's own data, --continue with other data"),
                                 tr("Leave out one of them."));
    auto run = openRun(options.parent, console);
    if (!run)
        return run.error();
    const auto earlier = std::make_shared<const Run>(std::move(run).value());
    request.settings = continuedWithOtherData(*earlier);
    if (const Status done = applyOptions(options, request.settings); !done)
        return done.error();
    if (const Status taken = takeHeldOutFile(options.data, request.settings.split); !taken)
        return taken.error();
    const auto data = openData(options.data, console);
    if (!data)
        return data.error();
    auto joined = continuation(earlier, options.parent, **data, request.settings);
    if (!joined)
        return joined.error();
    console.note(tr("Going on from %1 with %n ratings, split %2; new readers: %3, new books: %4",
                    "Going on from %1 with %n rating, split %2; new readers: %3, new books: %4",
                    (*data)->ratingCount())
                     .arg(joined->parent.name)
                     .arg(splitText(request.settings.split))
                     .arg(joined->newReaders)
                     .arg(joined->newBooks));
    for (const std::string& note : continuationNotes(*joined))
        console.note(note);
    if (const std::string caution = heldOutCaution(*joined); !caution.empty())
        console.warn(caution);
    request.data = joined->data;
    request.goesOnFrom = std::make_shared<const Continuation>(std::move(*joined));
    if (request.name.empty())
        request.name = earlier->name;
    return request;
}

Result<TrainingRequest> makeRequest(TrainOptions options, Console& console)
{
    TrainingRequest request;
    request.threads = options.threads;
    request.name = options.name;
    if (!options.resume.empty() && options.parent.empty())
        return resumedRequest(options, std::move(request), console);
    if (!options.parent.empty())
        return continuedRequest(std::move(options), std::move(request), console);
    const bool isUsual = options.preset.empty();
    if (isUsual)
        options.preset = usualPreset(nullptr).name;
    // Before the data are read: what is wrong with the words of the call is said at once.
    auto settings = presetAsChanged(options, options.preset);
    if (!settings)
        return settings.error();
    if (const Status taken = takeHeldOutFile(options.data, settings->split); !taken)
        return taken.error();
    auto data = openData(options.data, console);
    if (!data)
        return data.error();
    if (const std::string usual(usualPreset(data->get()).name); isUsual && usual != options.preset) {
        options.preset = usual;
        settings = presetAsChanged(options, usual);
        if (!settings)
            return settings.error();
        console.note(tr("The preset is %1, as these data have no ratings").arg(usual));
    }
    request.settings = *settings;
    request.data = *data;
    const bool chosen =
        std::any_of(options.changes.begin(), options.changes.end(),
                    [](const std::string& words) { return words.starts_with("output_activation="); });
    if (!chosen)
        fitToData(request.settings, **data);
    if (request.name.empty())
        request.name = options.preset;
    return request;
}

/// history: where the loss curves go.
Status checkFiles(const TrainOptions& options, const std::string& history)
{
    if (const Status outside = checkOutsideProjects(options.out); !outside)
        return outside;
    OutputGuard guard;
    guardData(guard, options.data);
    if (!options.split.empty()) {
        const auto split = parseSplit(options.split);
        if (!split)
            return split.error();
        guard.reads(split->file);
    }
    guard.reads(options.resume, true); // read whole before it is replaced
    guard.reads(options.parent);
    guard.writes(options.out, kinds::run, options.force);
    if (!history.empty())
        guard.writes(history, kinds::history, options.force);
    return guard.check();
}

int runTrain(const TrainOptions& options, Console& console)
{
    TextOutput history(options.history, console);
    if (!history.status())
        return console.fail(history.status().error());
    if (const Status writable = checkFiles(options, history.path()); !writable)
        return console.fail(writable.error());
    const auto request = makeRequest(options, console);
    if (!request)
        return console.fail(request.error());
    if (const std::uint64_t bytes = ratingsTakenIntoMemory(*request->data, request->settings); bytes > 0)
        console.note(tr("This model takes the ratings of a store into memory: %1 MB").arg((bytes >> 20) + 1));
    tellKeptTrainings(console);
    KeptTraining kept;
    const auto run = trainWithProgress(*request, console, options.out, &kept);
    if (!run)
        return console.fail(run.error());
    if (const Status saved = kept.save(*run, options.out, console); !saved)
        return console.fail(saved.error());
    if (!history.path().empty())
        if (const Status saved =
                writeFileAtomically(history.path(), historyCsv(run->history), &kinds::history);
            !saved)
            return console.fail(saved.error());
    history.deliver();

    Json document = trainingDocument(*run);
    document["run"] = options.out;
    showCautions(runCautions(*run), console, document);
    if (console.json)
        console.printJson(document);
    console.printText(trainingText(*run) + line(tr("The run is in %1").arg(options.out)));
    if (!run->history.stoppedByUser)
        return kDone;
    console.note(
        tr("Stopped; the run as far as it came is in %1; 'shelfspace train --resume %1 --out FILE' goes on.")
            .arg(options.out));
    return kStopped;
}

} // namespace

void addTrainCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<TrainOptions>();
    const Command command = addCommand(program, console, "train", tr("Train a model and write the run"),
                                       [options, &console] { return runTrain(*options, console); });
    addDataOptions(command, options->data);
    command
        .option(
            "--preset", options->preset,
            tr("The model to start from; see 'shelfspace presets'. Unless given, %1, or a model that ranks "
               "where the data have no ratings")
                .arg(usualPreset(nullptr).name))
        .typeName("NAME")
        .hints(presetNames());
    command.option("--set", options->changes, tr("Change a parameter of the preset; can be repeated"))
        .typeName("KEY=VALUE")
        .repeated()
        .hints(parameterWords());
    command
        .option("--split", options->split,
                tr("What is held out: random:0.2, per-user:0.2, time:0.2, last-out, file:VALIDATION_FILE or "
                   "none"))
        .typeName("SPLIT")
        .hints(splitWords());
    command
        .option("--test", options->test,
                tr("Share of the ratings to set aside before the split, by the same rule; no training looks "
                   "at them and only 'evaluate --part test' opens them"))
        .typeName("SHARE")
        .share(0.9);
    command
        .option("--epochs", options->epochs, tr("Passes over the training ratings; lifts a limit by steps"))
        .atLeast(1);
    command
        .option("--seed", options->seed, tr("Seed of split, weights and order; the same seed, the same run"))
        .atLeast(0);
    command
        .option("--threads", options->threads,
                tr("Threads to use, 0 for as many as the machine has; the result does not depend on it"))
        .threadCount()
        .showDefault();
    command.option("--out", options->out, tr("The run file to write")).typeName("RUN").required();
    command
        .option("--history", options->history, tr("Write the loss curves as CSV too; -: to standard output"))
        .typeName("FILE");
    command
        .option("--resume", options->resume,
                tr("Go on from this run's last state, with its data and settings; raise --epochs"))
        .typeName("RUN")
        .readsFile();
    command
        .option(
            "--continue", options->parent,
            tr("Go on from this run's vectors with DATA, newer ratings or new books; its settings hold where "
               "nothing else is said, what DATA does not name keeps its vectors, and new readers and books "
               "start as in a new training"))
        .typeName("RUN")
        .readsFile();
    command.option("--name", options->name, tr("A name for the run")).typeName("NAME");
    addForceOption(command, options->force, tr("Replace a run or curves that are there already"));
    command.footer(replacing());
}

} // namespace shelf
