// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/commands/leaderboard_trials.h"
#include "app/batch/commands/shared_work.h"
#include "app/batch/commands/train_job.h"
#include "app/batch/options/data_options.h"
#include "app/batch/options/hints.h"
#include "app/batch/options/host_options.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/leaderboard.h"
#include "app/batch/output/text_output.h"
#include "app/take_away/call_words.h"
#include "engine/base/text/listed.h"
#include "engine/output/atomic_file.h"
#include "engine/output/output_guard.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/presets.h"
#include "engine/spread/spread_work.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace shelf {

namespace {

struct LeaderboardOptions {
    DataOptions data;
    std::vector<std::string> presets = {"all"};
    bool force = false;
    std::string split = "random:0.2";
    int seeds = 1;
    std::uint64_t seed = 1;
    int threads = 0;
    std::string markdown;
    HostOptions hosts;
};

Result<std::vector<const Preset*>> chosenPresets(const std::vector<std::string>& names)
{
    std::vector<const Preset*> chosen;
    for (const std::string& name : names) {
        if (name == "all") {
            for (const Preset& preset : presets())
                chosen.push_back(&preset);
            continue;
        }
        if (const auto known = presetSettings(name); !known)
            return known.error();
        for (const Preset& preset : presets())
            if (preset.name == name)
                chosen.push_back(&preset);
    }
    return chosen;
}

/// Where the trials of a table come from.
using TrialSource = std::function<Result<LeaderboardTrial>(const Preset& preset, std::uint64_t seed)>;

TrialSource trialsHere(const TrainingRequest& request, const LeaderboardOptions& options, Console& console)
{
    return [&](const Preset& preset, std::uint64_t seed) {
        TrainingRequest one = request;
        one.name = std::string(preset.name);
        if (options.seeds > 1)
            one.name = tr("%1, seed %2").arg(one.name).arg(std::to_string(seed));
        LeaderboardRoad road;
        road.train = [&](const TrainingRequest& asked) { return trainWithProgress(asked, console, {}); };
        road.ranking = [&](const TrainingRequest& asked) {
            return console.progress(tr("Ranking with %1").arg(asked.name));
        };
        return trainTrial(preset, seed, std::move(one), road);
    };
}

/// False where not all seeds were trained, as after Ctrl+C.
bool trainSeeds(const Preset& preset, const LeaderboardOptions& options, const TrialSource& trials,
                Console& console, LeaderboardEntry& entry, std::set<std::string>& known)
{
    for (int s = 0; s < options.seeds; ++s) {
        const auto trial = trials(preset, options.seed + static_cast<std::uint64_t>(s));
        if (!trial) {
            if (trial.error().kind == ErrorKind::cancelled || interrupted())
                return false;
            entry.problem = trial.error().told();
            console.warn(tr("%1 is left out: %2").arg(entry.preset).arg(entry.problem));
            break;
        }
        // What is true of the split is said once, what is true of the model beside its figures.
        for (const std::string& caution : trial->splitCautions)
            if (known.insert(caution).second)
                console.warn(caution);
        entry.cautions.insert(entry.cautions.end(), trial->cautions.begin(), trial->cautions.end());
        entry.parameters = trial->parameters;
        entry.seeds.push_back(trial->trained);
    }
    std::sort(entry.cautions.begin(), entry.cautions.end());
    entry.cautions.erase(std::unique(entry.cautions.begin(), entry.cautions.end()), entry.cautions.end());
    for (const std::string& caution : entry.cautions)
        console.warn(tr("%1: %2", "a name and what is said of it").arg(entry.preset).arg(caution));
    return true;
}

/// Has all trials made by workers; those that are not made when it ends are not in `made`.
Status spreadTrials(const std::vector<const Preset*>& chosen, const LeaderboardOptions& options,
                    const TrainingRequest& request, Console& console,
                    std::map<std::string, Result<LeaderboardTrial>>& made)
{
    std::vector<WorkTask> tasks;
    for (const Preset* preset : chosen)
        for (int s = 0; s < options.seeds; ++s)
            tasks.push_back(leaderboardTask(*preset, options.seed + static_cast<std::uint64_t>(s)));
    SpreadJob job;
    job.ready = [&](std::size_t most) {
        std::vector<WorkTask> ready;
        for (const WorkTask& task : tasks)
            if (ready.size() < most && !made.contains(task.name))
                ready.push_back(task);
        return ready;
    };
    job.take = [&](const WorkTask& result) {
        auto trial = leaderboardResult(result.text);
        if (trial)
            made.emplace(result.name, std::move(*trial));
        return trial.has_value();
    };
    job.goesOn = [&](const WorkLeader::AtWork& now) {
        const double done = static_cast<double>(made.size()) + now.done;
        console.showProgress(tr("Training"), std::min(1.0, done / static_cast<double>(tasks.size())),
                             tr("%1 of %2 trials are made, %3 are being made")
                                 .arg(made.size())
                                 .arg(tasks.size())
                                 .arg(now.tasks));
        return !interrupted();
    };
    job.gone = [&](const HostWorkers::Gone& gone) { tellGone(gone, console); };
    Spread spread;
    const std::string work =
        workDocument(options.data, *request.data, leaderboardPlan(request.settings.split));
    if (Status begun = beginSpread(spread, options.hosts, work, options.threads, console); !begun)
        return begun;
    const auto end = spreadWork(spread.leader, *spread.team, job);
    spread.leader.end(!end || *end == SpreadEnd::stopped); // what is made stays for the next call
    return end ? Status() : Status(end.error());
}

/// Leaves out what has nothing to learn from these data, and says so once for all of it.
void leaveOutLearnersOfStars(std::vector<const Preset*>& chosen, const Dataset& data,
                             std::vector<LeaderboardEntry>& entries, Console& console)
{
    std::string names;
    std::erase_if(chosen, [&](const Preset* preset) {
        if (refusalWords(preset->settings, data).empty())
            return false;
        LeaderboardEntry& entry = entries.emplace_back();
        entry.preset = preset->name;
        entry.title = preset->title;
        entry.problem = tr("it learns stars, and these data only say who took which book");
        addToList(names, entry.preset);
        return true;
    });
    if (!names.empty())
        console.warn(
            tr("these data say who took which book and not how it was liked, so what learns stars is left "
               "out: %1")
                .arg(names));
}

int runLeaderboard(LeaderboardOptions options, Console& console)
{
    auto chosen = chosenPresets(options.presets);
    if (!chosen)
        return console.fail(chosen.error());
    const auto split = parseSplit(options.split);
    if (!split)
        return console.fail(split.error());
    if (split->kind == SplitKind::none)
        return console.fail(Error::usageError(tr("Without held-out ratings there is nothing to compare"),
                                              tr("Choose another split.")));
    if (const Status taken = takeHeldOutFile(options.data, *split); !taken)
        return console.fail(taken.error());
    if (const Status read = readHostOptions(options.hosts, options.data); !read)
        return console.fail(read.error());
    TextOutput markdown(options.markdown, console);
    if (!markdown.status())
        return console.fail(markdown.status().error());
    OutputGuard guard;
    guardData(guard, options.data);
    if (!markdown.path().empty())
        guard.writes(markdown.path(), kinds::leaderboard, options.force);
    if (const Status writable = guard.check(); !writable)
        return console.fail(writable.error());
    TrainingRequest request;
    request.settings.split = *split;
    request.threads = options.threads;
    const auto data = openData(options.data, console);
    if (!data)
        return console.fail(data.error());
    request.data = *data;

    std::vector<LeaderboardEntry> entries;
    std::set<std::string> known;
    leaveOutLearnersOfStars(*chosen, **data, entries, console);
    if (chosen->empty())
        return console.fail(Error::usageError(
            tr("None of these models has anything to learn from data without stars"),
            tr("Choose models that rank with --presets, such as %1.").arg(usualPreset(data->get()).name)));
    TrialSource trials = trialsHere(request, options, console);
    std::map<std::string, Result<LeaderboardTrial>> made;
    if (options.hosts.areUsed()) {
        if (const Status spread = spreadTrials(*chosen, options, request, console, made); !spread)
            return console.fail(spread.error());
        trials = [&made](const Preset& preset, std::uint64_t seed) -> Result<LeaderboardTrial> {
            const auto found = made.find(leaderboardTask(preset, seed).name);
            return found == made.end() ? Error::cancelledByCaller() : found->second;
        };
    }
    bool whole = true;
    for (const Preset* preset : *chosen) {
        LeaderboardEntry& entry = entries.emplace_back();
        entry.preset = preset->name;
        entry.title = preset->title;
        if (trainSeeds(*preset, options, trials, console, entry, known))
            continue;
        if (entry.seeds.empty())
            entries.pop_back();
        whole = false;
        if (!options.hosts.areUsed()) // else the later ones may be there
            break;
    }
    if (!whole)
        console.note(tr("Stopped; what was done until then follows."));
    sortLeaderboard(entries);
    const std::string splitWords = splitText(*split);
    if (!markdown.path().empty())
        if (const Status saved = writeFileAtomically(
                markdown.path(),
                leaderboardMarkdown(entries, **data, splitWithoutFolder(*split), options.seed),
                &kinds::leaderboard);
            !saved)
            return console.fail(saved.error());
    markdown.deliver();
    if (console.json)
        console.printJson(Json{{"data", (*data)->name},
                               {"split", splitWords},
                               {"complete", whole},
                               {"leaderboard", leaderboardDocument(entries)}});
    console.printText(leaderboardText(entries));
    return whole ? kDone : kStopped;
}

} // namespace

void addLeaderboardCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<LeaderboardOptions>();
    const Command command =
        addCommand(program, console, "leaderboard",
                   tr("Train every preset on DATA and show their errors and rankings in one table"),
                   [options, &console] { return runLeaderboard(*options, console); });
    addDataOptions(command, options->data);
    command.option("--presets", options->presets, tr("all, or names: bias,biased-mf,ials"))
        .delimited(',')
        .typeName("NAMES")
        .hints(presetNames());
    command
        .option("--split", options->split,
                tr("What is held out: random:0.2, per-user:0.2, time:0.2, last-out or file:VALIDATION_FILE"))
        .typeName("SPLIT")
        .hints(splitWords())
        .showDefault();
    command.option("--seeds", options->seeds, tr("Train each preset with so many seeds: mean and deviation"))
        .atLeast(1)
        .showDefault();
    command.option("--seed", options->seed, tr("The first seed")).showDefault();
    command.option("--threads", options->threads, tr("Threads to use, 0 for as many as the machine has"))
        .threadCount()
        .showDefault();
    command
        .option("--markdown", options->markdown, tr("Write the table as Markdown too; -: to standard output"))
        .typeName("FILE");
    addHostOptions(command, options->hosts);
    addForceOption(command, options->force, tr("Replace a table that is there already"));
    command.footer(replacing());
}

} // namespace shelf
