// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/commands/shared_work.h"
#include "app/batch/commands/train_job.h"
#include "app/batch/options/data_options.h"
#include "app/batch/options/hints.h"
#include "app/batch/options/host_options.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/kept_training.h"
#include "app/batch/output/search_tables.h"
#include "app/batch/output/second_place.h"
#include "engine/files/run/run_file.h"
#include "engine/output/output_guard.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/search/search_file.h"
#include "engine/search/train_trial.h"
#include "engine/spread/spread_search.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

struct SearchOptions {
    DataOptions data;
    std::string preset = "goodbooks-neural";
    std::vector<std::string> changes; ///< key=value
    std::vector<std::string> vary;
    std::string split;
    std::string method = "random";
    std::string objective;
    int trials = -1;
    double minutes = -1;
    std::int64_t seed = -1;
    int threads = 0;
    std::string out;
    std::string resume;
    std::string best;
    bool force = false;
    HostOptions hosts;
};

constexpr int kTrialsUnlessSaid = 20;
constexpr double kSecondsAMinute = 60;

Status changeSettings(const SearchOptions& options, RunSettings& settings)
{
    if (!options.split.empty()) {
        auto split = parseSplit(options.split);
        if (!split)
            return split.error();
        split->testFraction = settings.split.testFraction;
        settings.split = *split;
    }
    if (options.seed >= 0)
        settings.seed = static_cast<std::uint64_t>(options.seed);
    for (const std::string& words : options.changes) {
        const std::size_t equals = words.find('=');
        if (equals == std::string::npos)
            return Error::usageError(tr("--set %1 has no '='").arg(words), tr("Write --set KEY=VALUE."));
        if (Status done = setParameter(settings, words.substr(0, equals), words.substr(equals + 1)); !done)
            return done;
    }
    return {};
}

/// data: null before they are read.
SearchObjective objectiveNamed(const std::string& name, const RunSettings& settings, const Dataset* data)
{
    if (name == "rmse")
        return SearchObjective::rmse;
    if (name == "mae")
        return SearchObjective::mae;
    if (name == "ndcg" || name == "ndcg@10")
        return SearchObjective::ndcg;
    return defaultObjective(settings, data);
}

Result<SearchState> newSearch(const SearchOptions& options)
{
    SearchState state;
    SearchPlan& plan = state.plan;
    auto settings = presetSettings(options.preset);
    if (!settings)
        return settings.error();
    plan.base = *settings;
    if (Status done = changeSettings(options, plan.base); !done)
        return done.error();
    plan.method = options.method == "halving" ? SearchMethod::halving : SearchMethod::random;
    plan.objective = objectiveNamed(options.objective, plan.base, nullptr);
    plan.seed = plan.base.seed;
    plan.seconds = std::max(0.0, options.minutes) * kSecondsAMinute;
    plan.trials = options.trials >= 0 ? options.trials : plan.seconds > 0 ? 0 : kTrialsUnlessSaid;
    for (const std::string& words : options.vary) {
        auto axis = parseAxis(words, plan.base);
        if (!axis)
            return axis.error();
        plan.axes.push_back(std::move(*axis));
    }
    if (options.vary.empty())
        plan.axes = defaultAxes(plan.base);
    return state;
}

/// A search that goes on keeps its plan; only its end can be moved.
Result<SearchState> earlierSearch(const SearchOptions& options)
{
    if (!options.vary.empty() || !options.changes.empty() || !options.split.empty() || options.seed >= 0)
        return Error::usageError(
            tr("A search that goes on keeps what it varies, its settings, split and seed"),
            tr("Leave out --vary, --set, --split and --seed, or begin a new search."));
    auto state = loadSearch(options.resume);
    if (!state)
        return state.error();
    SearchPlan& plan = state->plan;
    if (options.trials >= 0 && options.trials != plan.trials && plan.method == SearchMethod::halving)
        return Error::usageError(tr("The trials of a halving search cannot be changed once it has begun"),
                                 tr("Leave out --trials; --minutes gives it more time."));
    if (options.trials >= 0)
        plan.trials = options.trials;
    if (options.minutes >= 0)
        plan.seconds = options.minutes * kSecondsAMinute;
    return state;
}

/// Has the trials made by workers.
Result<SearchState> searchOnHosts(SearchState state, const Dataset& data, const SearchOptions& options,
                                  const SearchObserver& observer, Console& console)
{
    Spread spread;
    const std::string work = workDocument(options.data, data, Json{{"search", spreadPlan(state)}});
    if (const Status begun = beginSpread(spread, options.hosts, work, options.threads, console); !begun)
        return begun.error();
    auto done = spreadSearch(std::move(state), spread.leader, *spread.team, observer,
                             [&console](const HostWorkers::Gone& gone) { tellGone(gone, console); });
    spread.leader.end(false);
    return done;
}

Message goesOnBy(const SearchOptions& options)
{
    return tr("Stopped; 'shelfspace search DATA --resume %1 --out FILE' goes on.").arg(options.out);
}

Result<SearchState> searchWithProgress(SearchState state, const std::shared_ptr<const Dataset>& data,
                                       const SearchOptions& options, Console& console)
{
    SearchObserver observer;
    observer.progress = [&](const SearchProgress& at) {
        std::vector<Message> parts;
        parts.push_back(at.trials > 0 ? tr("trial %1 of %2").arg(at.trial + 1).arg(at.trials)
                                      : tr("trial %1").arg(at.trial + 1));
        if (at.atWork > 0)
            parts.push_back(tr("%1 at work", "a number of trials").arg(at.atWork));
        if (at.epochs > 1)
            parts.push_back(tr("epoch %1 of %2").arg(at.epoch).arg(at.epochs));
        if (at.secondsLeft > 0)
            parts.push_back(tr("%1 left", "a time").arg(duration(at.secondsLeft)));
        console.showProgress(tr("Searching"), std::clamp(at.fraction, 0.0, 1.0), commaList(parts));
        return !interrupted();
    };
    Status saved;
    bool hasTrials = false;
    observer.trial = [&](const SearchState& now) {
        hasTrials = true;
        console.note(trialNote(now));
        const bool well = saved.ok();
        saved = saveSearch(now, options.out);
        if (well && !saved)
            console.warn(tr("%1. %2", "words and a sentence")
                             .arg(saved.error().told())
                             .arg(tr("Meanwhile the search goes on, and is saved again after each trial")));
    };
    const SearchObjective objective = state.plan.objective;
    auto done = options.hosts.areUsed()
                    ? searchOnHosts(std::move(state), *data, options, observer, console)
                    : runSearch(std::move(state), trainingTrials(data, objective, options.threads), observer);
    if (!done && hasTrials)
        console.note(goesOnBy(options));
    if (done)
        saved = saveSomewhere(
            options.out, [&done](const std::string& path) { return saveSearch(*done, path); }, console);
    if (done && !saved)
        return saved.error();
    return done;
}

/// Trains the best settings in full and saves the run.
int trainBest(const SearchState& state, const std::shared_ptr<const Dataset>& data,
              const SearchOptions& options, Json& document, Console& console)
{
    const int best = state.best();
    if (best < 0)
        return console.fail(Error::failure(tr("No trial succeeded, so there are no best settings to train"),
                                           tr("Vary less, or over other ranges.")));
    TrainingRequest request;
    const auto settings = state.settingsOf(state.trials[static_cast<std::size_t>(best)]);
    if (!settings)
        return console.fail(settings.error());
    request.settings = *settings;
    request.name = state.plan.base.preset + " best of " + std::to_string(state.trials.size()); // in the file
    request.data = data;
    request.threads = options.threads;
    KeptTraining kept;
    const auto run = trainWithProgress(request, console, options.best, &kept);
    if (!run)
        return console.fail(run.error());
    if (const Status saved = kept.save(*run, options.best, console); !saved)
        return console.fail(saved.error());
    document["run"] = options.best;
    document["training"] = trainingDocument(*run);
    console.printText(trainingText(*run) + line(tr("The run is in %1").arg(options.best)));
    if (!run->history.stoppedByUser)
        return kDone;
    console.note(tr("Stopped: the run has %n epochs of the best settings, not all.",
                    "Stopped: the run has %n epoch of the best settings, not all.",
                    run->history.epochs.size()));
    return kStopped;
}

/// A search file that is there already is written over by itself going on, or where that is asked for.
Status checkFiles(const SearchOptions& options)
{
    OutputGuard guard;
    guardData(guard, options.data);
    guard.reads(options.resume, true);
    const bool goesOn = !options.resume.empty() && isSameFile(options.resume, options.out);
    guard.writes(options.out, kinds::search, options.force || goesOn);
    if (!options.best.empty())
        guard.writes(options.best, kinds::run, options.force);
    return guard.check();
}

int runSearchCommand(SearchOptions options, Console& console)
{
    auto state = options.resume.empty() ? newSearch(options) : earlierSearch(options);
    if (!state)
        return console.fail(state.error());
    if (const Status valid = checkPlan(state->plan); !valid)
        return console.fail(valid.error());
    if (const Status taken = takeHeldOutFile(options.data, state->plan.base.split); !taken)
        return console.fail(taken.error());
    if (const Status read = readHostOptions(options.hosts, options.data); !read)
        return console.fail(read.error());
    if (const Status writable = checkFiles(options); !writable)
        return console.fail(writable.error());
    const auto data = openData(options.data, console);
    if (!data)
        return console.fail(data.error());
    if (const std::string refusal = refusalWords(state->plan.base, **data); !refusal.empty())
        return console.fail(Error::usageError(refusal, tr("Choose a model that ranks with --preset.")));
    if (options.resume.empty())
        state->plan.objective = objectiveNamed(options.objective, state->plan.base, data->get());
    if (const Status valid = checkPlan(state->plan, data->get()); !valid)
        return console.fail(valid.error());
    if (options.resume.empty()) {
        const auto names = [](const std::string& words) { return words.starts_with("output_activation="); };
        if (std::none_of(options.changes.begin(), options.changes.end(), names) &&
            std::none_of(options.vary.begin(), options.vary.end(), names))
            fitToData(state->plan.base, **data);
        state->dataName = (*data)->name;
        state->fingerprint = dataFingerprint(**data);
    } else if (const Status same = checkData(*state, **data); !same) {
        return console.fail(same.error());
    }
    if (!options.best.empty())
        tellKeptTrainings(console);
    const auto done = searchWithProgress(std::move(*state), *data, options, console);
    if (!done)
        return console.fail(done.error());

    Json document = searchSummary(*done, options.out);
    console.printText(searchText(*done) + line(tr("The search is in %1").arg(options.out)));
    int code = kDone;
    if (done->end == SearchEnd::open) {
        console.note(goesOnBy(options));
        code = kStopped;
    } else if (!options.best.empty()) {
        code = trainBest(*done, *data, options, document, console);
    }
    if (console.json && code != kFailed)
        console.printJson(document);
    return code;
}

} // namespace

void addSearchCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<SearchOptions>();
    const Command command =
        addCommand(program, console, "search", tr("Try many settings of a model and find the best"),
                   [options, &console] { return runSearchCommand(*options, console); });
    addDataOptions(command, options->data);
    command.option("--preset", options->preset, tr("The model to start from; see 'shelfspace presets'"))
        .typeName("NAME")
        .hints(presetNames())
        .showDefault();
    command
        .option("--vary", options->vary,
                tr("A parameter to vary, can be repeated: factors=8:128:log, optimizer=adam,adagrad, "
                   "hidden=128,64|32; unless given, what usually matters for this model"))
        .typeName("KEY=VALUES")
        .repeated()
        .hints(parameterWords());
    command
        .option("--method", options->method,
                tr("random: every trial is trained in full; halving: many get a small share of the epochs "
                   "(of models without epochs: of the ratings), the best third of them three times as much, "
                   "and so on"))
        .oneOf({"random", "halving"})
        .showDefault();
    command
        .option("--objective", options->objective,
                tr("What is judged on the validation part: rmse, mae or ndcg; by itself rmse, ndcg of models "
                   "that predict no ratings and of data without them"))
        .oneOf({"rmse", "mae", "ndcg", "ndcg@10"});
    command
        .option("--trials", options->trials,
                tr("Settings to try; 0: until the time is up. 20 unless --minutes is given"))
        .atLeast(0);
    command.option("--minutes", options->minutes, tr("Stop after so much training, that of all workers added up; 0: no limit")).atLeast(0);
    command
        .option("--set", options->changes,
                tr("Change a parameter of the preset for all trials; can be repeated"))
        .typeName("KEY=VALUE")
        .repeated()
        .hints(parameterWords());
    command
        .option("--split", options->split,
                tr("What is held out, as in train; the test part is never looked at"))
        .typeName("SPLIT")
        .hints(splitWords());
    command.option("--seed", options->seed, tr("Seed of the draws and of every trial")).atLeast(0);
    command.option("--threads", options->threads, tr("Threads to use, 0 for as many as the machine has"))
        .threadCount()
        .showDefault();
    command.option("--out", options->out, tr("The search to write: FILE.json")).typeName("FILE").required();
    command.option("--resume", options->resume, tr("Go on with this search, on the same data"))
        .typeName("FILE");
    command.option("--best", options->best, tr("Train the best settings in full and write the run"))
        .typeName("RUN");
    addHostOptions(command, options->hosts);
    addForceOption(command, options->force, tr("Replace a search or a run that is there already"));
    command.footer(replacing());
}

} // namespace shelf
