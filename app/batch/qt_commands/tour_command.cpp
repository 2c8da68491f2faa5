// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/commands/commands.h"
#include "app/batch/options/data_options.h"
#include "app/batch/options/hints.h"
#include "app/batch/options/run_options.h"
#include "app/batch/qt_commands/tour.h"
#include "engine/output/output_guard.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <system_error>

namespace shelf {

namespace {

struct TourCall {
    DataOptions data;
    TourParameters tour;
    bool force = false;
};

/// A file that is replaced may be somebody's own of the same kind, so a tour is taken again only where that
/// is asked for.
Status checkFiles(const TourCall& call)
{
    const std::string& folder = call.tour.folder;
    OutputGuard guard;
    guardData(guard, call.data);
    guard.exportsInto(folder, tourFiles(), call.force);
    if (const Status fits = guard.check(); !fits || call.force)
        return fits;
    for (const OutputFile& file : tourFiles())
        if (std::error_code ignored; std::filesystem::exists(folder + '/' + file.name, ignored))
            return Error::usageError(
                       shelf::tr("A file of this name is there already"),
                       shelf::tr("Name another folder, or add --force to replace it and what else an "
                                 "earlier tour left there."))
                .in(folder + '/' + file.name);
    return {};
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
        console.printText(file.path + "\n    " + line(file.what));
    return kDone;
}

} // namespace

void addTourCommand(const Command& program, Console& console)
{
    const auto call = std::make_shared<TourCall>();
    const Command command =
        addCommand(program, console, "tour",
                   shelf::tr("Do the main job with pictures: train, draw curves and map, list neighbors and "
                             "recommendations, export; on the sample library where no DATA are named"),
                   [call, &console] { return runTourCommand(*call, console); });
    addDataOptions(command, call->data);
    command
        .option("--out", call->tour.folder, shelf::tr("The folder to write into; made where it is missing"))
        .typeName("DIR")
        .required();
    command.option("--preset", call->tour.preset, shelf::tr("The model to train; see 'shelfspace presets'"))
        .typeName("NAME")
        .hints(presetNames())
        .showDefault();
    command
        .option("--threads", call->tour.threads,
                shelf::tr("Threads to use, 0 for as many as the machine has"))
        .threadCount()
        .showDefault();
    addForceOption(command, call->force, shelf::tr("Replace an earlier tour that is there already"));
    command.footer(replacing());
}

} // namespace shelf
