// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/export.h"

#include "engine/base/text/message.h"
#include "engine/files/exports/export_edge.h"
#include "engine/models/given/given_vectors.h"
#include "engine/projection/pca/pca_map.h"
#include "engine/run/learned_books.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr int kMapDimensions = 2;

constexpr ExportLack kNoVectors{trNoop("This model has no book vectors."),
                                trNoop("Train one that has, for example goodbooks-neural.")};
constexpr ExportLack kNoGraph{
    trNoop("The scores of this model cannot be said in layers that other programs know."),
    trNoop("Train a network, a factorization or two towers, for example goodbooks-neural.")};

bool hasVectors(const Run* run)
{
    return run && run->model && !run->model->bookEmbedding().empty();
}

} // namespace

Result<Projection> ExportCall::mapOfBooks() const
{
    if (map) {
        auto drawn = map();
        if (drawn && drawn->stopped && !shownMap)
            return Error::cancelledByCaller(); // nobody would know it from a whole one
        return drawn;
    }
    if (!hasVectors(run))
        return Error::usageError(tr("This model has no book vectors, so there is no map of it"),
                                 tr("Leave the map out, or train a model with an embedding"));
    return componentsMap(run->model->bookEmbedding(), run->unlearned, kMapDimensions,
                         progressOf(tr("Drawing the map")));
}

Result<BookGroups> ExportCall::groupsOfBooks() const
{
    if (groups)
        return groups();
    return groupBooks(run->model->bookEmbedding(), run->unlearned, run->data->books,
                      progressOf(tr("Finding groups")));
}

std::optional<ExportLack> lackOf(const Export& one, const ExportCall& call)
{
    if ((one.needs & kNeedsRun) != 0 && !call.run)
        return ExportLack{trNoop("Nothing is trained yet."), trNoop("Train a model first.")};
    if ((one.needs & kNeedsVectors) != 0 && !hasVectors(call.run))
        return kNoVectors;
    if ((one.needs & kNeedsGraph) != 0 && !(call.run->model && scoreGraph(*call.run->model)))
        return kNoGraph;
    if ((one.needs & kNeedsReaders) != 0 && call.run && call.run->data->userCount() == 0)
        return ExportLack{trNoop("There are no readers in this run, only books."),
                          trNoop("Take what is made of books, for example their vectors or nearest books.")};
    if ((one.needs & kNeedsTraining) != 0 && call.run && isGiven(*call.run->settings.kind))
        return ExportLack{trNoop("These vectors were made elsewhere, and no training of them is known."),
                          trNoop("Take what is made of books, for example their map or nearest books.")};
    if ((one.needs & kNeedsShownMap) != 0 && !call.shownMap)
        return ExportLack{trNoop("There is no map on the screen."), trNoop("Open the Map page first.")};
    return {};
}

std::vector<const Export*> withoutNames(std::span<const Export* const> exports)
{
    std::vector<const Export*> plain;
    const auto add = [&](const Export* one) {
        if (std::find(plain.begin(), plain.end(), one) == plain.end())
            plain.push_back(one);
    };
    for (const Export* one : exports) {
        if (one->of.empty())
            add(one);
        for (const Export* part : one->of)
            add(part);
    }
    return plain;
}

void drawAhead(std::span<const Export* const> exports, ExportCall& call)
{
    for (const Export* one : withoutNames(exports))
        if (one->drawAhead && !lackOf(*one, call))
            call.drawnAhead[one->key] = one->drawAhead(call);
}

std::vector<OutputFile> filesOf(std::span<const Export* const> exports, std::span<const std::string> formats)
{
    std::vector<OutputFile> files;
    const auto add = [&](OutputFile file) { // several write the tables of books and readers, all the same
        const auto same = std::find_if(files.begin(), files.end(),
                                       [&](const OutputFile& other) { return other.name == file.name; });
        if (same == files.end())
            files.push_back(std::move(file));
        else
            same->sometimes = same->sometimes && file.sometimes;
    };
    for (const Export* one : withoutNames(exports))
        for (const ExportFile& file : one->files) {
            const std::string name(file.name);
            if (!one->isPicture)
                add({name, file.kind ? file.kind : kindNamed(name), file.sometimes});
            for (const std::string& format : one->isPicture ? formats : std::span<const std::string>())
                add({name + '.' + format, kindNamed('.' + format)});
        }
    return files;
}

Result<ScoreGraph> scoreGraphOf(const Run& run)
{
    if (run.model)
        if (auto graph = scoreGraph(*run.model)) {
            graph->leaveOut(unlearnedReaders(run), run.unlearned);
            return std::move(*graph);
        }
    return Error::usageError(tr(kNoGraph.what), tr(kNoGraph.advice));
}

Status checkVectors(const MatrixView& vectors)
{
    if (vectors.empty())
        return Error::usageError(tr("This model has no book vectors to export"),
                                 tr("Train a factorization or a network"));
    for (std::size_t b = 0; b < vectors.rows; ++b)
        for (const float x : vectors.row(b))
            if (!std::isfinite(x))
                return Error::failure(tr("The vector of book number %1 has values that are not numbers")
                                          .arg(std::to_string(b + 1)),
                                      tr("The training ran away: train again with a lower learning rate"));
    return {};
}

} // namespace shelf
