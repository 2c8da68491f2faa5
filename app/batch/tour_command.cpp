// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/checks.h"
#include "app/batch/commands.h"
#include "app/batch/data_options.h"
#include "app/batch/run_options.h"
#include "app/batch/tour.h"
#include "engine/files/output_guard.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace shelf {

namespace {

struct TourCall {
    DataOptions data;
    TourParameters tour;
    bool force = false;
};

/// A tour may be taken again in its own folder; a run that stands there by itself is somebody's work.
Status checkFiles(const TourCall& call)
{
    const std::string& folder = call.tour.folder;
    OutputGuard guard;
    guardData(guard, call.data);
    guard.writesInto(folder, tourFiles(),
                     call.force || isOfKind(folder + "/readers.txt", kinds::readersText));
    return guard.check();
}

int runTourCommand(TourCall call, Console& console)
{
    if (!call.data.given())
        call.data.sample = true;
    if (const Status writable = checkFiles(call); !writable)
        return console.fail(writable.error());
    const auto data = openData(call.data, console);
    if (!data)
        return console.fail(data.error());
    const auto files = makeTour(*data, call.tour, console);
    if (!files)
        return console.fail(files.error());
    if (console.json) {
        Json list = Json::array();
        for (const TourFile& file : *files)
            list.push_back(file.path);
        console.printJson(Json{{"files", list}});
    }
    for (const TourFile& file : *files)
        console.printText(file.path + "\n    " + file.what + '\n');
    return kDone;
}

} // namespace

void addTourCommand(CLI::App& program, Console& console)
{
    const auto call = std::make_shared<TourCall>();
    CLI::App& command =
        addCommand(program, console, "tour",
                   "Do the main job with pictures: train, draw curves and map, list neighbors and "
                   "recommendations, export; on the sample library where no DATA are named",
                   [call, &console] { return runTourCommand(*call, console); });
    addDataOptions(command, call->data);
    command.add_option("--out", call->tour.folder, "The folder to write into; made where it is missing")
        ->type_name("DIR")
        ->required();
    command.add_option("--preset", call->tour.preset, "The model to train; see 'shelfspace presets'")
        ->type_name("NAME")
        ->capture_default_str();
    command.add_option("--threads", call->tour.threads, "Threads to use, 0 for as many as the machine has")
        ->check(threadCount())
        ->capture_default_str();
    addForceOption(command, call->force, "a run");
    command.footer(kReplacing);
}

} // namespace shelf
