// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/parallel.h"
#include "engine/base/text/message.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/exports.h"
#include "engine/output/text_fields.h"
#include "engine/recommend/expectations.h"
#include "engine/recommend/recommender.h"
#include "engine/run/learned_books.h"

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

const FileKind kKind{trNoop("a table of recommendations"), "user_id,rank,book_id,title,score"};
constexpr ExportFile kFiles[] = {{"recommendations.csv", &kKind}};

constexpr std::size_t kUsersAChunk = 16;
constexpr std::size_t kChunksARound = 32;

/// ratings: the scores are some.
void appendUser(std::string& out, const Dataset& data, const Recommender& recommender, std::int32_t user,
                const TopNParameters& parameters, bool ratings)
{
    int rank = 0;
    for (const Recommendation& recommendation : recommender.forUser(user, parameters)) {
        const auto book = static_cast<std::size_t>(recommendation.book);
        appendCsvField(out, data.userIds[static_cast<std::size_t>(user)]);
        out += ',';
        appendNumber(out, ++rank);
        out += ',';
        appendCsvField(out, data.books.ids[book]);
        out += ',';
        appendCsvField(out, data.books.titles[book]);
        out += ',';
        appendNumber(out, recommendation.score);
        out += ',';
        if (ratings)
            appendNumber(out, shownRating(data.scale, recommendation.score));
        out += '\n';
    }
}

Result<WrittenFiles> write(const Run& run, std::vector<std::int32_t> users, const TopNParameters& parameters,
                           const std::string& folder, const Progress& progress)
{
    if (!run.model)
        return Error::usageError(tr("This run has no model that could recommend"), tr("Train it first"));
    const Dataset& data = *run.data;
    for (const std::int32_t user : users)
        if (user < 0 || static_cast<std::size_t>(user) >= data.userCount())
            return Error::usageError(
                tr("There is no reader number %1 in this run").arg(std::to_string(user)));
    if (users.empty()) {
        users.resize(data.userCount());
        std::iota(users.begin(), users.end(), 0);
    }
    ExportFolder out(folder, kFiles);
    if (!out.status())
        return out.status().error();
    AtomicFile& file = out.add("recommendations.csv");
    file.write("user_id,rank,book_id,title,score,predicted_rating\n");

    TopNParameters withoutReasons = parameters;
    withoutReasons.reasons = 0;
    const Recommender recommender(run);
    const bool ratings = run.model->scoreKind() == ScoreKind::rating;
    Workers workers;
    std::vector<std::string> texts(kChunksARound);
    for (std::size_t first = 0; first < users.size() && !file.failed();
         first += kUsersAChunk * kChunksARound) {
        const std::size_t last = std::min(users.size(), first + kUsersAChunk * kChunksARound);
        const std::size_t chunks = (last - first + kUsersAChunk - 1) / kUsersAChunk;
        workers.run(chunks, [&](std::size_t chunk, int) {
            texts[chunk].clear();
            const std::size_t from = first + chunk * kUsersAChunk;
            for (std::size_t i = from; i < std::min(last, from + kUsersAChunk); ++i)
                appendUser(texts[chunk], data, recommender, users[i], withoutReasons, ratings);
        });
        for (std::size_t chunk = 0; chunk < chunks; ++chunk)
            file.write(texts[chunk]);
        if (!report(progress, last, users.size()))
            return Error::cancelledByCaller();
    }
    return out.commit();
}

} // namespace

Result<WrittenFiles> exportRecommendations(const Run& run, const std::vector<std::int32_t>& users,
                                           const TopNParameters& parameters, const std::string& folder,
                                           const Progress& progress)
{
    return atEdge(folder, [&] { return write(run, users, parameters, folder, progress); });
}

namespace {

std::string caution(const ExportCall& call)
{
    const std::vector<std::uint8_t> unlearned = unlearnedReaders(*call.run);
    const auto unknown = static_cast<std::size_t>(
        call.users.empty() ? std::count(unlearned.begin(), unlearned.end(), std::uint8_t{1})
                           : std::count_if(call.users.begin(), call.users.end(), [&](std::int32_t user) {
                                 return !unlearned.empty() && unlearned[static_cast<std::size_t>(user)] != 0;
                             }));
    if (unknown == 0)
        return {};
    return tr("all ratings of %n readers are held out, so that the model has learned nothing about them; "
              "books for them are chosen by those ratings, as for new readers, or left out where nothing is "
              "known of what they rated",
              "all ratings of %n reader are held out, so that the model has learned nothing about them; "
              "books for them are chosen by those ratings, as for new readers, or left out where nothing is "
              "known of what they rated",
              unknown);
}

Result<WrittenFiles> writeCalled(const ExportCall& call)
{
    return exportRecommendations(*call.run, call.users, call.top, call.folder,
                                 call.progressOf(tr("Recommending")));
}

} // namespace

extern const Export kRecommendationExport;
constinit const Export kRecommendationExport{
    .key = "recommendations",
    .title = trNoop("Recommendations for every reader"),
    .meaning = trNoop("A line each: reader, rank, book, score."),
    .readBy = trNoop("spreadsheets, pandas, R, DuckDB"),
    .files = kFiles,
    .needs = kNeedsRun | kNeedsReaders,
    .takes = kTakesUsers | kTakesTop,
    .chosenAtFirst = true,
    .inTour = trNoop("ten books for every reader"),
    .caution = caution,
    .write = writeCalled,
};

} // namespace shelf
