// SPDX-License-Identifier: GPL-3.0-or-later
// A run for notebooks: everything in formats that Python opens with its own library and NumPy.
#include "engine/base/text/message.h"
#include "engine/evaluation/metric.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/models/model_tensors.h"
#include "engine/files/exports/models/npz_file.h"
#include "engine/files/exports/models/row_tables.h"
#include "engine/models/given/given_vectors.h"
#include "engine/parameters/parameter_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kRunBegin = "{\n  \"program\": \"Shelfspace";
constexpr std::string_view kReadmeBegin = "# A run of Shelfspace";

const FileKind kArrays{trNoop("an archive of NumPy arrays"), "PK\x03\x04"};
const FileKind kDescription{trNoop("a description of a run"), kRunBegin};
const FileKind kReadme{"what the files of a run are", kReadmeBegin};
constexpr ExportFile kFiles[] = {{"run.npz", &kArrays},
                                 {"run.json", &kDescription},
                                 {kBookRowsFile, &kBookRows},
                                 {kUserRowsFile, &kUserRows},
                                 {"README.md", &kReadme}};

/// JSON knows no infinities and nothing that is no number.
Json numberOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

template <class Metrics> Json figures(std::span<const EvaluationMetric> metrics, const Metrics& of, int k)
{
    Json all = Json::object();
    for (const EvaluationMetric& metric : metrics)
        all[metric.keyAt(k)] = numberOrNull(metric.of(of));
    return all;
}

/// Of given vectors nothing but what they are: nobody set how they were made.
Json settingsOf(const RunSettings& settings)
{
    Json all = Json::object();
    for (const Parameter& parameter : parameterTable())
        if (parameter.applies(settings) && (!isGiven(*settings.kind) || parameter.key == "model"))
            all[std::string(parameter.key)] = parameter.get(settings);
    return all;
}

Json idsOf(const TextList& ids)
{
    Json list = Json::array();
    for (const std::string_view id : ids)
        list.push_back(std::string(id));
    return list;
}

std::string description(const Run& run, const std::vector<NamedTensor>& tensors)
{
    Json arrays = Json::object();
    for (const NamedTensor& tensor : tensors)
        arrays[tensor.name] = Json::array({tensor.values.rows, tensor.values.cols});
    Json history = Json::array();
    for (const EpochRecord& epoch : run.history.epochs)
        history.push_back({{"epoch", epoch.epoch},
                           {"train_loss", numberOrNull(epoch.trainLoss)},
                           {"validation_loss", numberOrNull(epoch.validationLoss)},
                           {"learning_rate", numberOrNull(epoch.learningRate)},
                           {"seconds", numberOrNull(epoch.seconds)}});
    Json all = {{"program", "Shelfspace " SHELFSPACE_VERSION},
                {"name", run.name},
                {"data", run.data->name},
                {"books", run.data->bookCount()},
                {"users", run.data->userCount()},
                {"ratings", run.data->ratingCount()},
                {"scale", Json::array({run.data->scale.min, run.data->scale.max})},
                {"settings", settingsOf(run.settings)},
                {"arrays", std::move(arrays)},
                {"best_epoch", run.history.bestEpoch},
                {"history", std::move(history)},
                {"book_ids", idsOf(run.data->books.ids)},
                {"user_ids", idsOf(run.data->userIds)}};
    if (run.metrics.count > 0)
        all["validation"] = figures(ratingMetricTable(), run.metrics, 0);
    if (run.ranking.users > 0)
        all["ranking"] = figures(rankingMetricTable(), run.ranking, run.ranking.k);
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

/// Each block stands alone and is at most three lines: a test runs them.
std::string readme(const ModelTensors& tensors, bool isGiven)
{
    std::string text(kReadmeBegin);
    text += "\n\n`run.npz` holds the model's numbers, `run.json` its settings, figures and loss curves,\n"
            "`books.csv` and `users.csv` the books and readers that the model knows.\n\n"
            "The arrays (needs NumPy):\n\n"
            "```python\n"
            "import numpy as np\n"
            "arrays = np.load(\"run.npz\")\n"
            "print({name: arrays[name].shape for name in arrays.files})\n"
            "```\n\nSettings, figures and curves:\n\n"
            "```python\n"
            "import json\n"
            "run = json.load(open(\"run.json\", encoding=\"utf-8\"))\n"
            "print(run[\"name\"], run[\"settings\"], [epoch[\"train_loss\"] for epoch in run[\"history\"]])\n"
            "```\n\nBooks (and `users.csv` likewise; with pandas: `pd.read_csv(\"books.csv\", dtype=str, "
            "keep_default_na=False)`):\n\n"
            "```python\n"
            "import csv\n"
            "books = list(csv.DictReader(open(\"books.csv\", encoding=\"utf-8\", newline=\"\")))\n"
            "print(len(books), books[0][\"title\"])\n"
            "```\n\n| array | rows | columns |\n|---|---:|---:|\n";
    for (const NamedTensor& tensor : tensors.list())
        text += "| " + tensor.name + " | " + std::to_string(tensor.values.rows) + " | " +
                std::to_string(tensor.values.cols) + " |\n";
    const auto sayRows = [&](const std::string& array, const char* file) {
        if (!array.empty())
            text += "\nThe first rows of `" + array + "` are the lines of `" + file + "`, in the same order.";
    };
    sayRows(tensors.ofBooks(), "books.csv");
    sayRows(tensors.ofUsers(), "users.csv");
    text += "\nThe model's own tables have a row for each of `book_ids` or `user_ids` in `run.json`, most of "
            "them "
            "one more for\nall that are unknown, the last. Rows of those that are in no CSV are ";
    text += isGiven ? "zeros: what stood there can be compared with nothing.\n"
                    : "chance: nobody rated them in training.\n";
    return text;
}

Result<WrittenFiles> write(const ExportCall& call)
{
    const Run& run = *call.run;
    if (!run.model)
        return Error::usageError(tr("This run has no model to export"), tr("Train it first"));
    const ModelTensors tensors(run);
    ExportFolder out(call.folder, kFiles);
    if (!out.status())
        return out.status().error();
    std::vector<NpzArray> arrays;
    for (const NamedTensor& tensor : tensors.list())
        arrays.push_back({tensor.name, tensor.values});
    if (const Status written = writeNpz(arrays, out.add("run.npz")); !written)
        return written.error();
    out.add("run.json").write(description(run, tensors.list()));
    writeBookRows(run, out.add(kBookRowsFile));
    writeUserRows(run, out.add(kUserRowsFile));
    out.add("README.md").write(readme(tensors, isGiven(*run.settings.kind)));
    return out.commit();
}

} // namespace

extern const Export kFolderExport;
constinit const Export kFolderExport{
    .key = "folder",
    .title = trNoop("The whole run for notebooks"),
    .meaning = trNoop("Arrays, settings, curves and tables, with a README of how Python opens each."),
    .readBy = trNoop("Python with NumPy"),
    .files = kFiles,
    .needs = kNeedsRun,
    .write = write,
};

} // namespace shelf
