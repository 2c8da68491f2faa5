// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/commands/commands.h"
#include "app/batch/commands/leaderboard_trials.h"
#include "app/batch/commands/shared_work.h"
#include "engine/base/system/os.h"
#include "engine/base/system/usual_threads.h"
#include "engine/search/search_file.h"
#include "engine/search/train_trial.h"
#include "engine/spread/spread_search.h"

#include <algorithm>

namespace shelf {

namespace {

struct WorkOptions {
    std::string folder;
    std::string name;
    int places = 1;
    int threads = 0;
};

/// What this worker does with a task.
Result<TaskWork> taskWork(const SharedWork& work, const std::shared_ptr<const Dataset>& data, int threads)
{
    if (const auto search = work.what.find("search"); search != work.what.end() && search->is_string()) {
        auto state = parseSearch(search->get<std::string>());
        if (!state)
            return state.error();
        const SearchObjective objective = state->plan.objective;
        return trialWork(std::move(*state), trainingTrials(data, objective, threads));
    }
    return leaderboardWork(work.what, data, threads);
}

int runWork(const WorkOptions& options, Console& console)
{
    std::string name =
        options.name.empty() ? os::hostName() + '-' + std::to_string(os::getpid()) : options.name;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c <= ' '; }, '_');
    auto helper = WorkHelper::join(options.folder, name);
    if (!helper)
        return console.fail(helper.error());
    const auto work = parseWork((*helper)->work());
    if (!work)
        return console.fail(work.error());
    if (const Status fits = work->fitThisMachine(); !fits)
        return console.fail(fits.error());
    const auto data = openData(work->data, console);
    if (!data)
        return console.fail(data.error());
    if (const Status same = work->checkData(**data); !same)
        return console.fail(same.error());
    const int threads = options.threads > 0 ? options.threads : std::max(1, usualThreads() / options.places);
    const auto make = taskWork(*work, *data, threads);
    if (!make)
        return console.fail(make.error());

    int done = 0;
    const auto counted = [&](const WorkTask& task, const std::function<bool(double)>& progress) {
        auto result = (*make)(task, [&](double fraction) {
            console.showProgress(tr("Working"), fraction, task.name);
            return progress(fraction);
        });
        done += result && *result ? 1 : 0;
        return result;
    };
    const auto end = workAt(**helper, counted, [] { return !interrupted(); });
    if (!end)
        return console.fail(end.error());
    if (*end == WorkEnd::leaderIsSilent)
        return console.fail(Error::failure(tr("Whoever began this work shows no sign of life"),
                                           tr("Begin it again with the same words; it goes on where it was."))
                                .in(options.folder));
    if (console.json)
        console.printJson(Json{{"worker", name}, {"trials", done}, {"complete", *end == WorkEnd::over}});
    console.note(
        tr("The work is over; %n trials were made here.", "The work is over; %n trial was made here.", done));
    return *end == WorkEnd::stopped ? kStopped : kDone;
}

} // namespace

void addWorkCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<WorkOptions>();
    const Command command =
        addCommand(program, console, "work",
                   tr("Make trials of a search or a leaderboard that another machine has begun"),
                   [options, &console] { return runWork(*options, console); });
    command
        .option("folder", options->folder, tr("The folder that search or leaderboard was given with --queue"))
        .typeName("FOLDER")
        .required();
    command.option("--name", options->name, tr("What this worker is called; by itself the host and a number"))
        .typeName("NAME");
    command.option("--places", options->places, tr("How many workers share this machine and its threads"))
        .atLeast(1)
        .showDefault();
    command
        .option("--threads", options->threads,
                tr("Threads to use, 0 for as many as the machine has, divided among its workers"))
        .threadCount()
        .showDefault();
    command.footer(
        tr("Any number of workers can come and go: what one had begun when it was ended is made by another. "
           "It ends with the work, or where that shows no sign of life."));
}

} // namespace shelf
