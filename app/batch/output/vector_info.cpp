// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/vector_info.h"

#include "app/base/text.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kShownNotes = 20;

} // namespace

Json contentsDocument(const VectorContents& contents)
{
    Json tensors = Json::array();
    for (const TensorInfo& tensor : contents.tensors)
        tensors.push_back({{"name", tensor.name}, {"type", tensor.type}, {"shape", tensor.shape}});
    return {{"format", contents.format->key}, {"tensors", tensors}};
}

std::string contentsText(const VectorContents& contents)
{
    std::string text =
        tr("%1, several arrays. Name one by --tensor:", "a format").arg(tr(contents.format->title)).text() +
        '\n';
    for (const TensorInfo& tensor : contents.tensors)
        text += "  " + oneLine(tensor.text()) + '\n';
    return text;
}

Json vectorDocument(const Run& run, const VectorContents& contents)
{
    const MatrixView vectors = run.model->bookEmbedding();
    const Dataset& data = *run.data;
    Json warnings = Json::array();
    for (const Warning& warning : data.warnings)
        warnings.push_back({{"line", warning.line}, {"message", warning.message.english()}, {"file", warning.file}});
    Json document = contentsDocument(contents);
    document["name"] = data.name;
    document["vectors"] = vectors.rows;
    document["books"] = vectors.rows;
    document["dimensions"] = vectors.cols;
    document["titles"] = titledBooks(run);
    document["unlearned"] = unlearnedCount(run);
    if (!data.match.column.empty())
        document["join"] = Json{{"column", data.match.column},
                                {"coverage", data.match.coverage},
                                {"by", idComparisonName(data.match.by)}};
    document["warning_count"] = data.warningCount;
    document["warnings"] = warnings;
    return document;
}

std::string vectorText(const Run& run, const VectorContents& contents)
{
    const MatrixView vectors = run.model->bookEmbedding();
    const Dataset& data = *run.data;
    ScreenTable facts({"", ""});
    facts.add({tr("name"), data.name});
    facts.add({tr("format"), tr(contents.format->title)});
    facts.add({tr("vectors"), inGroups(vectors.rows)});
    facts.add({tr("dimensions"), inGroups(vectors.cols)});
    facts.add({tr("titles"), inGroups(titledBooks(run))});
    if (const std::size_t unlearned = unlearnedCount(run); unlearned > 0)
        facts.add({tr("no vector"), inGroups(unlearned)});
    facts.add({tr("warnings"), inGroups(data.warningCount)});
    std::string text = facts.text().substr(1);
    for (std::size_t i = 0; i < std::min(kShownNotes, data.warnings.size()); ++i)
        text += "  " + oneLine(noteText(data.warnings[i]).text()) + '\n';
    return text;
}

} // namespace shelf
