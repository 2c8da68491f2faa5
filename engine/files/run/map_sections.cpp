// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/map_sections.h"

#include "engine/base/text/message.h"
#include "engine/files/run/run_file.h"
#include "engine/files/run/section_values.h"
#include "engine/run/views.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace shelf {

namespace {

using run_format::numbered;

bool keptAsTheyShouldBe(const std::vector<KeptEmbedding>& embeddings, std::size_t books)
{
    if (embeddings.size() > static_cast<std::size_t>(kMostKeptEpochs))
        return false;
    int before = -1;
    for (const KeptEmbedding& kept : embeddings) {
        if (kept.epoch <= before || kept.rows != books || kept.cols == 0 ||
            kept.cols != embeddings.front().cols || !kept.values ||
            !hasShape(kept.values->size(), kept.rows, kept.cols) ||
            !std::all_of(kept.values->begin(), kept.values->end(), [](float v) { return std::isfinite(v); }))
            return false;
        before = kept.epoch;
    }
    return true;
}

void readEmbeddings(FrameReader& in, Run& run)
{
    if (!in.has("kept"))
        return;
    const auto stored = readMetadata<StoredKept>(in, "kept");
    if (stored.epochs.empty() || stored.epochs.size() > static_cast<std::size_t>(kMostKeptEpochs))
        throw damaged("kept", tr("the number of epochs"));
    if (stored.rows != run.data->bookCount() || stored.cols == 0)
        throw damaged("kept", tr("the shape of an array"));
    int before = -1;
    for (std::size_t i = 0; i < stored.epochs.size(); ++i) {
        if (stored.epochs[i] <= before)
            throw damaged("kept", tr("the order of the epochs"));
        before = stored.epochs[i];
        const std::string tag = numbered("kept/", i);
        const std::uint64_t count = in.count(tag, sizeof(float));
        if (!hasShape(count, stored.rows, stored.cols))
            throw damaged("kept", tr("the shape of an array"));
        auto values = in.array<std::vector<float>>(tag, count);
        checkFinite(tag, values);
        run.embeddings.push_back({before, static_cast<std::size_t>(stored.rows),
                                  static_cast<std::size_t>(stored.cols),
                                  std::make_shared<const std::vector<float>>(std::move(values))});
    }
}

void readViews(FrameReader& in, Run& run)
{
    if (!in.has("views"))
        return;
    auto stored = readMetadata<StoredViews>(in, "views").views;
    if (stored.empty() || stored.size() > kMostViews)
        throw damaged("views", tr("the number of views"));
    const TextList states = in.texts("views/states", stored.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
        const std::string tag = numbered("view/", i);
        run.views.push_back({std::move(stored[i].name), states[i], stored[i].dims,
                             in.array<std::vector<float>>(tag, in.count(tag, sizeof(float)))});
    }
    if (const Status status = checkViews(run.views, run.data->bookCount()); !status)
        throw damaged("views", status.error().message);
}

} // namespace

Status checkMaps(const Run& run)
{
    if (!keptAsTheyShouldBe(run.embeddings, run.data->bookCount()))
        return Error::failure(tr("The vectors kept of this run's epochs are not what they should be"),
                              tr("Train it again"));
    return checkViews(run.views, run.data->bookCount());
}

void addMaps(FrameWriter& out, const Run& run)
{
    if (!run.embeddings.empty()) {
        StoredKept stored{{}, run.embeddings.front().rows, run.embeddings.front().cols};
        for (const KeptEmbedding& kept : run.embeddings) {
            out.addArray<float>(numbered("kept/", stored.epochs.size()), *kept.values);
            stored.epochs.push_back(kept.epoch);
        }
        out.addMetadata("kept", toMetadata(stored, kRunFileVersion));
    }
    if (!run.views.empty()) {
        StoredViews stored;
        TextList states;
        for (const SavedView& view : run.views) {
            out.addArray<float>(numbered("view/", states.size()), view.coordinates);
            stored.views.push_back({view.name, view.dims});
            states.push_back(view.state);
        }
        out.addMetadata("views", toMetadata(stored, kRunFileVersion));
        out.addTexts("views/states", states);
    }
}

void readMaps(FrameReader& in, Run& run)
{
    if (in.version() < kWithMaps)
        return;
    readEmbeddings(in, run);
    readViews(in, run);
}

} // namespace shelf
