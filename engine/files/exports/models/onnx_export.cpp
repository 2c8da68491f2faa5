// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/models/onnx_file.h"
#include "engine/files/exports/models/row_tables.h"
#include "engine/output/text_fields.h"
#include "engine/parameters/model_kind.h"

namespace shelf {

namespace {

const FileKind kKind{trNoop("an ONNX model"), "",
                     [](std::string_view head) { return head.starts_with(onnxBegin()); }};
constexpr ExportFile kFiles[] = {
    {"model.onnx", &kKind}, {kBookRowsFile, &kBookRows}, {kUserRowsFile, &kUserRows}};

constexpr const char* kMeaning =
    "Inputs user and book are rows of users.csv and books.csv, counted from 0; the number after the last "
    "row, "
    "and -1, is a reader or book that training did not know. The output is the score that Shelfspace "
    "recommends by, neither rounded nor held to the scale.";

std::size_t unknownRow(const ScoreGraph& graph, ScoreStep::Does side)
{
    for (const ScoreStep& step : graph.steps())
        if (step.does == side)
            return step.tableRows() - 1;
    return 0;
}

Result<WrittenFiles> write(const ExportCall& call)
{
    const Run& run = *call.run;
    const auto graph = scoreGraphOf(run);
    if (!graph)
        return graph.error();
    const auto bytes = onnxBytes(
        *graph, validUtf8(run.name), kMeaning,
        {{"model", std::string(run.settings.kind ? run.settings.kind->key : "")},
         {"scores", run.model->scoreKind() == ScoreKind::rating ? "ratings in stars" : "preferences"},
         {"unknown_user", std::to_string(unknownRow(*graph, ScoreStep::Does::userRow))},
         {"unknown_book", std::to_string(unknownRow(*graph, ScoreStep::Does::bookRow))}});
    if (!bytes)
        return bytes.error();
    ExportFolder out(call.folder, kFiles);
    if (!out.status())
        return out.status().error();
    out.add("model.onnx").write(*bytes);
    writeBookRows(run, out.add(kBookRowsFile));
    writeUserRows(run, out.add(kUserRowsFile));
    return out.commit();
}

} // namespace

extern const Export kOnnxExport;
constinit const Export kOnnxExport{
    .key = "onnx",
    .title = trNoop("The model for other programs (ONNX)"),
    .meaning = trNoop("Scores any reader and book as here: recommendations within another program."),
    .readBy = trNoop("onnxruntime in Python, C#, Java, C++ and JavaScript"),
    .files = kFiles,
    .needs = kNeedsRun | kNeedsGraph,
    .ofVectors = true,
    .write = write,
};

} // namespace shelf
