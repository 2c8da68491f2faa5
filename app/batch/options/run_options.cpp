// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/run_options.h"

#include "app/batch/options/data_options.h"
#include "app/batch/options/project_run.h"
#include "engine/base/text/listed.h"
#include "engine/data/archives/packed_file.h"
#include "engine/evaluation/metric.h"
#include "engine/models/given/given_vectors.h"
#include "engine/output/output_guard.h"
#include "engine/vectors/open_vectors.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>

namespace shelf {

namespace {

/// "NumPy array, safetensors and ...".
Message vectorTitles()
{
    std::vector<Message> titles;
    for (const VectorFormat* format : vectorFormats())
        titles.push_back(tr(format->title));
    return orList(titles);
}

} // namespace

void addRunOption(const Command& command, std::string& path)
{
    command.option("run", path, tr("A run file that train wrote, or a run of a project: PROJECT#RUN"))
        .typeName("RUN")
        .readsFile()
        .required();
}

void addRunOption(const Command& command, RunWords& words)
{
    command
        .option("run", words.path,
                tr("A run file that train wrote, a run of a project (PROJECT#RUN), or vectors that were made "
                   "elsewhere (VECTORS): %1")
                    .arg(vectorTitles()))
        .typeName("RUN")
        .readsFile()
        .required();
    addVectorOptions(command, words.vectors, true);
}

void addVectorOptions(const Command& command, VectorOptions& options, bool books)
{
    command.group(tr("Vectors that were made elsewhere"));
    command.option("--tensor", options.tensor, tr("Of VECTORS: which of several arrays in the file"))
        .typeName("NAME")
        .notEmpty();
    command
        .option(
            "--labels", options.labels,
            tr("Of VECTORS: a table that names the rows, line by line, or by id where the vectors have keys"))
        .typeName("FILE")
        .readsFile()
        .notEmpty();
    command
        .option("--label-column", options.labelColumn,
                tr("Of VECTORS: the column with the titles, by name or number from 1"))
        .typeName("COLUMN")
        .notEmpty();
    command
        .option("--id-column", options.idColumn,
                tr("Of VECTORS: the column with the ids, by name or number from 1"))
        .typeName("COLUMN")
        .notEmpty();
    if (books)
        command
            .option("--books", options.books,
                    tr("Of VECTORS: a catalogue, which is joined to the rows by their ids"))
            .typeName("CATALOGUE")
            .readsFile()
            .notEmpty();
    command.group({});
}

Result<Run> openRun(const std::string& path, Console& console,
                    const std::function<Result<Run>(const std::string&, const Progress&)>& load)
{
    const auto project = projectWord(path);
    auto run = project ? openProjectRun(*project, console)
                       : load(path, console.progress(tr("Reading %1").arg(path)));
    if (!run && project)
        return run;
    const bool isOfVectors =
        run ? isGiven(*run->settings.kind) : !looksLikeRunFile(path) && looksLikeVectors(path);
    if (isOfVectors)
        return Error::usageError(
            tr("'%1' holds vectors that were made elsewhere, and no trained model").arg(path),
            tr("info, neighbors, clusters, map, export and report take them."));
    return run;
}

Result<Run> openRun(const RunWords& words, Console& console, bool sayNotes,
                    Result<Run> (*load)(const std::string&, const Progress&))
{
    const VectorOptions& said = words.vectors;
    std::error_code ignored;
    const auto project = projectWord(words.path);
    const bool isVectors =
        !project && std::filesystem::exists(fileOnDisk(words.path), ignored) && !looksLikeRunFile(words.path);
    if (!isVectors) {
        for (const std::string* one :
             {&said.tensor, &said.labels, &said.labelColumn, &said.idColumn, &said.books})
            if (!one->empty())
                return Error::usageError(
                    tr("'%1' is a run, whose books have their names").arg(words.path),
                    tr("--tensor, --labels, --label-column, --id-column and --books are for vectors "
                       "that were made elsewhere."));
        return project ? openProjectRun(*project, console)
                       : load(words.path, console.progress(tr("Reading %1").arg(words.path)));
    }
    auto run = openVectors(words.path, said, console.progress(tr("Reading %1").arg(words.path)));
    if (run && sayNotes)
        tellFileNotes(*run->data, console);
    return run;
}

std::vector<std::string> filesOf(const RunWords& words)
{
    const auto project = projectWord(words.path);
    return {project ? project->file : fileOnDisk(words.path), fileOnDisk(words.vectors.labels),
            fileOnDisk(words.vectors.books)};
}

void guardRun(OutputGuard& guard, const RunWords& words)
{
    for (const std::string& file : filesOf(words))
        guard.reads(file);
}

void addForceOption(const Command& command, bool& force, const Message& meaning)
{
    command.flag("--force", force, meaning);
}

Message replacing()
{
    return tr("A file that is there already is replaced only with --force, and only by one of its own kind, "
              "told by "
              "how it begins; never one that this call reads, data, or anything else.");
}

namespace {

void addInterval(Json& document, const std::string& key, const Interval& interval)
{
    if (!std::isfinite(interval.low) || !std::isfinite(interval.high))
        return;
    document[key + "_low"] = interval.low;
    document[key + "_high"] = interval.high;
}

} // namespace

void addMetrics(Json& document, const RatingMetrics& metrics)
{
    for (const EvaluationMetric& metric : ratingMetricTable()) {
        const std::string key(metric.key);
        document[key] = metric.of(metrics);
        addInterval(document, key, metric.intervalOf(metrics));
    }
    document["held_out"] = metrics.count;
}

void addMetrics(Json& document, const RankingMetrics& metrics)
{
    for (const EvaluationMetric& metric : rankingMetricTable()) {
        const std::string key = metric.keyAt(metrics.k);
        document[key] = metric.of(metrics);
        addInterval(document, key, metric.intervalOf(metrics));
    }
    document["users"] = metrics.users;
}

void showCautions(const std::vector<std::string>& cautions, Console& console, Json& document)
{
    for (const std::string& caution : cautions)
        console.warn(caution);
    document["cautions"] = cautions;
}

} // namespace shelf
