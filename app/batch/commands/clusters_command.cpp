// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/left_out.h"
#include "app/batch/output/text_output.h"
#include "engine/base/kept_rows.h"
#include "engine/data/text/reading.h"
#include "engine/files/exports/exports.h"
#include "engine/output/output_guard.h"
#include "engine/projection/clusters/book_groups.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace shelf {

namespace {

constexpr std::size_t kNameWidth = 70;
constexpr int kClusters = BookGroups::kCount; ///< where no number is asked for
constexpr std::size_t kMostClusters = std::numeric_limits<int>::max();

struct ClustersOptions {
    RunWords run;
    std::string method = "k-means";
    std::optional<int> clusters;
    HdbscanParameters hdbscan;
    std::string metric = "cosine";
    std::uint64_t seed = 1;
    int threads = 0;
    std::string out;
    bool force = false;
};

/// Of the books that the model has learned. As many clusters as there can be, where no number was asked for.
Result<Clustering> find(const ClustersOptions& options, const MatrixView& vectors, Console& console)
{
    const auto metric = parseMetric(options.metric);
    if (!metric)
        return metric.error();
    const Progress progress = console.progress(tr("Finding clusters"));
    if (options.method == "hdbscan")
        return hdbscan(vectors, options.hdbscan, *metric, options.threads, progress);
    const auto most = static_cast<int>(std::min<std::size_t>(vectors.rows, kMostClusters));
    if (options.clusters.value_or(0) > most)
        return Error::usageError(
            tr("--clusters %1 asks for more than the %n books that the model has learned",
               "--clusters %1 asks for more than the %n book that the model has learned", vectors.rows)
                .arg(std::to_string(*options.clusters)),
            tr("Ask for fewer"));
    return kMeans(vectors, options.clusters.value_or(std::min(kClusters, most)), *metric, options.seed,
                  options.threads, progress);
}

int runClusters(const ClustersOptions& options, Console& console)
{
    TextOutput out(options.out, console);
    if (!out.status())
        return console.fail(out.status().error());
    OutputGuard guard;
    guardRun(guard, options.run);
    guard.writes(out.path(), kinds::clusterTable, options.force);
    if (const Status writable = guard.check(); !writable)
        return console.fail(writable.error());
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    if (const Status drawable = requireBookVectors(*run); !drawable)
        return console.fail(drawable.error());
    const MatrixView vectors = run->model->bookEmbedding();
    const KeptRows learned(vectors, run->unlearned);
    auto found = find(options, learned.view(), console);
    if (!found)
        return console.fail(found.error());
    const auto noise = std::count(found->member.begin(), found->member.end(), -1);
    spreadMembers(*found, learned);
    const auto words = standoutWords(run->data->books, *found);

    std::vector<std::string> names = clusterNames(run->data->books, *found);
    Json clusters = Json::array();
    ScreenTable table(
        {">", numbers(tr("books", "column of a table")), tr("what stands out", "column of a table")});
    for (std::size_t c = 0; c < words.size(); ++c) {
        if (names[c].empty())
            names[c] = "Cluster " + std::to_string(c + 1); // in the file, too
        clusters.push_back(
            {{"number", c + 1}, {"size", found->size[c]}, {"name", names[c]}, {"words", words[c]}});
        table.add({std::to_string(c + 1), inGroups(found->size[c]), cellText(names[c], kNameWidth)});
    }
    const auto written = exportClusters(*run, *found, names, out.path());
    if (!written)
        return console.fail(written.error());
    out.deliver();
    if (console.json)
        console.printJson(Json{{"method", found->method},
                               {"clusters", clusters},
                               {"noise", noise},
                               {"unlearned", unlearnedCount(*run)},
                               {"file", out.plainPlace()}});
    std::string text = table.text();
    if (noise > 0)
        text += line(tr("%n books belong to no cluster.", "%n book belongs to no cluster.", noise));
    console.printText(text + line(leftOutLine(*run)) +
                      line(tr("Each book's cluster is in %1").arg(out.place())));
    return kDone;
}

} // namespace

void addClustersCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<ClustersOptions>();
    const Command command =
        addCommand(program, console, "clusters", tr("Group the books by their vectors and name the groups"),
                   [options, &console] { return runClusters(*options, console); });
    addRunOption(command, options->run);
    command
        .option("--method", options->method,
                tr("k-means: every book in one of so many clusters; hdbscan: dense places, as many as there "
                   "are, and books that belong to none"))
        .oneOf({"k-means", "hdbscan"})
        .showDefault();
    command
        .option("--clusters", options->clusters,
                tr("How many clusters, %1 or as many as there are books where it is not said; k-means only")
                    .arg(kClusters))
        .atLeast(1);
    command
        .option("--min-size", options->hdbscan.minClusterSize,
                tr("Books of the smallest cluster; hdbscan only"))
        .atLeast(2)
        .showDefault();
    command
        .option(
            "--min-samples", options->hdbscan.minSamples,
            tr("Neighbors that a dense place needs, the book itself not counted (scikit-learn counts it): "
               "more make more noise; hdbscan only"))
        .atLeast(1)
        .showDefault();
    command.option("--metric", options->metric, tr("cosine: by direction alone; euclidean: by distance"))
        .oneOf({"cosine", "euclidean"})
        .showDefault();
    command.option("--seed", options->seed, tr("Where k-means starts from")).showDefault();
    command.option("--threads", options->threads, tr("Threads to use; 0: all. The result is the same"))
        .threadCount()
        .showDefault();
    command
        .option("--out", options->out,
                tr("The file to write: book_id, title, cluster, name, strength, tab-separated; -: standard "
                   "output"))
        .typeName("FILE")
        .required();
    addForceOption(command, options->force, tr("Replace a table of groups that is there already"));
    command.footer(replacing());
}

} // namespace shelf
