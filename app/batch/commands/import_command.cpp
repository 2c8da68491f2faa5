// SPDX-License-Identifier: GPL-3.0-or-later
// import: a model that was trained elsewhere becomes a run.
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/data_options.h"
#include "app/batch/options/project_run.h"
#include "app/batch/options/run_options.h"
#include "engine/files/run/run_file.h"
#include "engine/output/file_kind.h"
#include "engine/output/output_guard.h"
#include "engine/parameters/model_kind.h"
#include "engine/vectors/keras_import.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

struct ImportOptions {
    std::string model;
    DataOptions data;
    std::string bookLayer;
    std::string bookIds{idOrderWords().front().key};
    std::string readerIds{idOrderWords().front().key};
    std::string out;
    bool force = false;
};

/// The word is one of them: the command line has seen to it.
IdOrder orderOf(const std::string& word)
{
    const auto words = idOrderWords();
    return std::find_if(words.begin(), words.end(),
                        [&word](const IdOrderWord& one) { return one.key == word; })
        ->order;
}

std::vector<std::string> orderKeys()
{
    std::vector<std::string> keys;
    for (const IdOrderWord& one : idOrderWords())
        keys.emplace_back(one.key);
    return keys;
}

int runImport(const ImportOptions& options, Console& console)
{
    if (const Status outside = checkOutsideProjects(options.out); !outside)
        return console.fail(outside.error());
    OutputGuard guard;
    guard.reads(options.model);
    guardData(guard, options.data);
    guard.writes(options.out, kinds::run, options.force);
    if (const Status writable = guard.check(); !writable)
        return console.fail(writable.error());
    const auto data = openData(options.data, console);
    if (!data)
        return console.fail(data.error());
    std::vector<std::string> notes;
    const auto run = importKeras(options.model, *data,
                                 {options.bookLayer, orderOf(options.bookIds), orderOf(options.readerIds)},
                                 notes, console.progress(tr("Reading %1").arg(options.model)));
    if (!run)
        return console.fail(run.error());
    for (const std::string& note : notes)
        console.warn(note);
    if (const Status saved = saveRun(*run, options.out, console.progress(tr("Writing %1").arg(options.out)));
        !saved)
        return console.fail(saved.error());
    if (console.json)
        console.printJson(Json{{"file", options.out},
                               {"model", run->settings.kind->key},
                               {"books", run->data->bookCount()},
                               {"users", run->data->userCount()},
                               {"parameters", run->model->parameterCount()},
                               {"assumptions", notes}});
    console.printText(line(tr("The model is a run now: %1").arg(options.out)));
    return kDone;
}

} // namespace

void addImportCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<ImportOptions>();
    const Command command =
        addCommand(program, console, "import", tr("Make a run of a model that Keras trained"),
                   [options, &console] { return runImport(*options, console); });
    command.option("model", options->model, tr("The file that model.save() wrote: .keras or .h5"))
        .typeName("MODEL")
        .readsFile()
        .required();
    addDataOptions(command, options->data, false);
    command
        .option("--book-layer", options->bookLayer,
                tr("The embedding of the books, where its name does not tell"))
        .typeName("NAME")
        .notEmpty();
    command
        .option("--book-rows", options->bookIds,
                tr("Which row of their table is a book's. auto: as the sizes tell; number: the id is the "
                   "number of "
                   "the row; sorted: the rated ids, each once and sorted; appearance: the same in the order "
                   "of the "
                   "ratings"))
        .oneOf(orderKeys())
        .showDefault();
    command.option("--reader-rows", options->readerIds, tr("The same of readers"))
        .oneOf(orderKeys())
        .showDefault();
    command.option("--out", options->out, tr("The run file to write")).typeName("RUN").required();
    addForceOption(command, options->force, tr("Replace a run that is there already"));
    command.footer(
        tr("The model has two embeddings, and a dot product or a concatenation with dense layers behind, "
           "as the tutorials have. All ratings count as training. It recommends as Keras does."));
}

} // namespace shelf
