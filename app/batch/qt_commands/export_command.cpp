// SPDX-License-Identifier: GPL-3.0-or-later
// export, report: files for people and for other programs.
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/map_options.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/left_out.h"
#include "app/batch/output/text_output.h"
#include "app/batch/qt_commands/screenless.h"
#include "app/session/cover_sheet.h"
#include "app/take_away/export_list.h"
#include "app/take_away/report/report.h"
#include "engine/base/text/listed.h"
#include "engine/files/exports/export_job.h"
#include "engine/neighbors/nearest.h"
#include "engine/output/output_guard.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <span>

namespace shelf {

namespace {

struct ExportOptions {
    RunWords run;
    std::string what;
    ExportCall call;
    std::vector<std::string> users; ///< ids
    std::vector<std::string> books; ///< ids
    std::string metric = "cosine";
    MapOptions map;
    bool noPictures = false;
    bool force = false;
};

/// What a call can ask for: no export that needs a window.
std::vector<const Export*> offered()
{
    std::vector<const Export*> some;
    for (const Export* one : exports())
        if ((one->needs & kNeedsShownMap) == 0)
            some.push_back(one);
    return some;
}

Message keysWhere(const std::function<bool(const Export&)>& holds)
{
    std::vector<std::string> keys;
    for (const Export* one : offered())
        if (holds(*one))
            keys.emplace_back(one->key);
    return andList({keys.begin(), keys.end()});
}

Message keysTaking(ExportOption option)
{
    return keysWhere([&](const Export& one) { return (one.takes & option) != 0; });
}

/// A line for each: "projector: Book vectors for the Embedding Projector (vecs.tsv, ...)".
Message meanings()
{
    Message text;
    for (const Export* one : offered()) {
        std::string names;
        if (one->isPicture)
            names = std::string(one->files.front().name) + ".FORMAT";
        else
            for (const OutputFile& file : filesOf(std::span(&one, 1), {}))
                addToList(names, file.name);
        const Message row = shelf::tr("%1: %2 (%3)", "an export's key and title, its files")
                                .arg(one->key)
                                .arg(shelf::tr(one->title))
                                .arg(names);
        text = text.empty() ? row : shelf::tr("%1\n%2", "two lines").arg(text).arg(row);
    }
    return text;
}

/// Numbers of what is named by `ids`; the error of the first that is unknown.
Status resolve(const Dataset& data, const std::vector<std::string>& ids, std::vector<std::int32_t>& numbers,
               Result<std::int32_t> (*require)(const Dataset&, const std::string&))
{
    for (const std::string& id : ids) {
        const auto number = require(data, id);
        if (!number)
            return number.error();
        numbers.push_back(*number);
    }
    return {};
}

Result<Exported> exportWhat(const Export& one, const Run& run, ExportOptions options, Console& console)
{
    ExportCall& call = options.call;
    call.data = run.data.get();
    call.run = &run;
    call.neighbors = call.top.count;
    call.progress = [&console](const std::string& doing) { return console.progress(doing); };
    call.map = [&]() -> Result<Projection> {
        const auto parameters = mapParameters(options.map);
        if (!parameters)
            return parameters.error();
        return mapWithProgress(run, *parameters, options.map.threads, console);
    };
    if (!options.noPictures)
        call.pictures = coverSheets(*run.data, CoversAtHand::onDisk());
    if (const auto lack = lackOf(one, call))
        return Error::usageError(shelf::tr(lack->what), shelf::tr(lack->advice));
    if ((one.takes & kTakesUsers) != 0)
        if (const Status known = resolve(*run.data, options.users, call.users, requireUser); !known)
            return known.error();
    if ((one.takes & kTakesBooks) != 0)
        if (const Status known = resolve(*run.data, options.books, call.books, requireBook); !known)
            return known.error();
    if ((one.takes & kTakesMetric) != 0) {
        const auto metric = parseMetric(options.metric);
        if (!metric)
            return metric.error();
        call.metric = *metric;
    }
    std::optional<Screenless> drawing;
    if (one.drawsText && !drawing.emplace().status())
        return drawing->status().error();
    const Export* const list[] = {&one};
    drawAhead(list, call);
    ExportJob work(list, call, options.force);
    for (const std::string& caution : work.cautions())
        console.warn(caution);
    if (const Status written = work.write(); !written)
        return written.error();
    for (const ExportJob::Painting& painting : work.paintings())
        if (const Status added = work.add(painting, work.paint(painting)); !added)
            return added.error();
    return work.publish();
}

int runExport(const ExportOptions& options, Console& console)
{
    const Export& one = *findExport(options.what); // the parser takes no other
    const Export* const list[] = {&one};
    if (const Status writable = ExportJob(list, options.call, options.force).check(filesOf(options.run));
        !writable)
        return console.fail(writable.error());
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    const auto done = exportWhat(one, *run, options, console);
    if (!done)
        return console.fail(done.error());
    const bool leavesOut = one.ofVectors && !run->model->bookEmbedding().empty();
    if (console.json) {
        Json document{{"files", done->files}, {"removed", done->removed}, {"left", done->left}};
        if (leavesOut)
            document["unlearned"] = unlearnedCount(*run);
        console.printJson(document);
    }
    for (const std::string& file : done->files)
        console.printText(file + '\n');
    tellEarlierFiles({done->removed, done->left}, console);
    if (leavesOut)
        console.note(leftOutLine(*run));
    return kDone;
}

struct ReportOptions {
    RunWords run;
    std::string out;
    std::vector<std::string> sections;
    std::vector<std::string> readers; ///< ids
    std::vector<std::string> beside;  ///< run files
    std::string paper;
    bool force = false;
};

QStringList wordsOf(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    return list;
}

int runReport(const ReportOptions& options, Console& console)
{
    TextOutput out(options.out, console);
    if (!out.status())
        return console.fail(out.status().error());
    OutputGuard guard;
    guardRun(guard, options.run);
    for (const std::string& other : options.beside)
        guardRun(guard, RunWords{other, {}});
    guard.writes(out.path(), isPdf(QString::fromStdString(out.path())) ? *kindNamed(".pdf") : kinds::page,
                 options.force);
    if (const Status writable = guard.check(); !writable)
        return console.fail(writable.error());
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    ReportChoice choice;
    choice.sections = wordsOf(options.sections);
    choice.paper =
        options.paper.empty() ? usualPaper() : reportPaperNamed(QString::fromStdString(options.paper));
    const auto readers = readersNamed(*run->data, wordsOf(options.readers));
    if (!readers)
        return console.fail(readers.error());
    choice.readers = *readers;
    std::vector<Run> others;
    for (const std::string& path : options.beside) {
        auto other = openRun(path, console);
        if (!other)
            return console.fail(other.error());
        others.push_back(*std::move(other));
    }
    for (const Run& other : others)
        choice.beside.push_back(&other);
    const Screenless drawing;
    if (!drawing.status())
        return console.fail(drawing.status().error());
    if (const Status written = writeReport(*run, reportCurves(*run), QString::fromStdString(out.path()), nullptr,
                                           choice);
        !written)
        return console.fail(written.error());
    out.deliver();
    if (console.json)
        console.printJson(Json{{"file", options.out}});
    console.printText(line(shelf::tr("The report is in %1").arg(out.place())));
    return kDone;
}

} // namespace

void addExportCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<ExportOptions>();
    const Command command =
        addCommand(program, console, "export", shelf::tr("Write a run's results for other programs"),
                   [options, &console] { return runExport(*options, console); });
    addRunOption(command, options->run);
    std::vector<std::string> keys;
    for (const Export* one : offered())
        keys.emplace_back(one->key);
    command.option("--what", options->what, meanings()).oneOf(keys).required();
    command
        .option("--out", options->call.folder,
                shelf::tr("The folder to write into; made where it is missing"))
        .typeName("DIR")
        .required();
    command.flag(
        "--unit-length", options->call.unitLength,
        shelf::tr("Scale each vector to length 1; %1 only", "exports").arg(keysTaking(kTakesUnitLength)));
    command.flag(
        "--no-pictures", options->noPictures,
        shelf::tr("Leave out the pictures of the books; %1 only. They are covers that the window has fetched "
                  "and kept, else drawn ones; none is fetched",
                  "exports")
            .arg(keysTaking(kTakesPictures)));
    command
        .option(
            "--user", options->users,
            shelf::tr("Only this reader, can be repeated; %1 only", "exports").arg(keysTaking(kTakesUsers)))
        .typeName("ID")
        .repeated();
    command
        .option("--book", options->books,
                shelf::tr("Only this book, can be repeated; %1 only", "exports").arg(keysTaking(kTakesBooks)))
        .typeName("ID")
        .repeated();
    command
        .option(
            "--metric", options->metric,
            shelf::tr(
                "What is near, for %1. cosine: 1 - cosine of the angle; euclidean: distance; dot: product, "
                "where larger is nearer",
                "exports")
                .arg(keysTaking(kTakesMetric)))
        .oneOf({"cosine", "euclidean", "dot"})
        .showDefault();
    command
        .option("--top", options->call.top.count,
                shelf::tr("Books for each reader, or neighbors for each book; %1", "exports")
                    .arg(keysTaking(kTakesTop)))
        .atLeast(1)
        .showDefault();
    options->call.formats = {"png"};
    command
        .option("--picture-format", options->call.formats,
                shelf::tr("Of %1, can be repeated", "exports").arg(keysWhere([](const Export& one) {
                    return one.isPicture;
                })))
        .oneOf(kPictureFormats)
        .repeated()
        .showDefault();
    addForceOption(command, options->force, shelf::tr("Replace a file of your own that is there already"));
    addMapOptions(command, options->map);
    command.footer(
        shelf::tr("The map of %1 is drawn as 'shelfspace map' draws it: --method, --dims, --set.", "exports")
            .arg(keysTaking(kTakesMap)));
    command.footer(
        shelf::tr("%1 %2", "two sentences")
            .arg(replacing())
            .arg(shelf::tr(
                "What an earlier export wrote there, and nobody changed since, needs no --force.")));
}

void addReportCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<ReportOptions>();
    const Command command = addCommand(program, console, "report",
                                       shelf::tr("Write the whole run with its pictures as a page or a PDF"),
                                       [options, &console] { return runReport(*options, console); });
    addRunOption(command, options->run);
    command
        .option("--out", options->out,
                shelf::tr("What to write: FILE.html, FILE.pdf; -: a page to standard output"))
        .typeName("FILE")
        .required();
    std::vector<std::string> sections, papers;
    for (const ReportSectionName& section : reportSections())
        sections.push_back(section.id.toStdString());
    for (const QString& paper : reportPapers())
        papers.push_back(paper.toStdString());
    command
        .option("--sections", options->sections,
                shelf::tr("Only these, separated by commas; without it all, in this order"))
        .oneOf(sections)
        .delimited(',');
    command
        .option(
            "--readers", options->readers,
            shelf::tr(
                "The readers whose books are shown, separated by commas; without it those with most ratings"))
        .typeName("ID,...")
        .delimited(',');
    command
        .option(
            "--beside", options->beside,
            shelf::tr(
                "Another run to put its figures beside, can be repeated; measured on the same held-out part"))
        .typeName("RUN")
        .repeated();
    command
        .option("--paper", options->paper,
                shelf::tr("What it is printed on; without it as usual in the country"))
        .oneOf(papers);
    addForceOption(command, options->force, shelf::tr("Replace a page that is there already"));
    command.footer(replacing());
}

} // namespace shelf
