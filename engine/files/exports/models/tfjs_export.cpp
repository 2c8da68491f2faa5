// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/models/layers_model.h"
#include "engine/files/exports/models/row_tables.h"
#include "engine/parameters/model_kind.h"

#include <cmath>
#include <cstring>

namespace shelf {

namespace {

constexpr const char* kWeightsFile = "group1-shard1of1.bin"; // as their own converter calls it

/// Plain floats have nothing to be known by but that they are numbers.
bool areWeights(std::string_view head)
{
    for (std::size_t at = 0; at + sizeof(float) <= head.size(); at += sizeof(float)) {
        float x = 0;
        std::memcpy(&x, head.data() + at, sizeof x);
        if (!std::isfinite(x))
            return false;
    }
    return head.size() >= sizeof(float);
}

const FileKind kTopology{trNoop("a TensorFlow.js model"), "",
                         [](std::string_view head) { return head.starts_with(layersModelBegin()); }};
const FileKind kWeights{trNoop("the weights of a TensorFlow.js model"), "", areWeights};
constexpr ExportFile kFiles[] = {{"model.json", &kTopology},
                                 {kWeightsFile, &kWeights},
                                 {kBookRowsFile, &kBookRows},
                                 {kUserRowsFile, &kUserRows}};

Result<WrittenFiles> write(const ExportCall& call)
{
    const Run& run = *call.run;
    const auto graph = scoreGraphOf(run);
    if (!graph)
        return graph.error();
    const LayersModel model = layersModel(
        *graph, std::string(run.settings.kind ? run.settings.kind->key : ""),
        run.model->scoreKind() == ScoreKind::rating ? "ratings in stars" : "preferences", kWeightsFile);
    ExportFolder out(call.folder, kFiles);
    if (!out.status())
        return out.status().error();
    out.add("model.json").write(model.topology);
    out.add(kWeightsFile).write(model.weights);
    writeBookRows(run, out.add(kBookRowsFile));
    writeUserRows(run, out.add(kUserRowsFile));
    return out.commit();
}

} // namespace

extern const Export kTfjsExport;
constinit const Export kTfjsExport{
    .key = "tfjs",
    .title = trNoop("The model for web pages (TensorFlow.js)"),
    .meaning = trNoop("For tf.loadLayersModel: recommendations in the browser."),
    .readBy = trNoop("TensorFlow.js in any browser"),
    .files = kFiles,
    .needs = kNeedsRun | kNeedsGraph,
    .ofVectors = true,
    .write = write,
};

} // namespace shelf
