// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/parallel.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/exports.h"
#include "engine/output/text_fields.h"
#include "engine/recommend/expectations.h"
#include "engine/recommend/recommender.h"

#include <numeric>

namespace shelf {

namespace {

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
        return Error::usageError("This run has no model that could recommend", "Train it first");
    const Dataset& data = *run.data;
    for (const std::int32_t user : users)
        if (user < 0 || static_cast<std::size_t>(user) >= data.userCount())
            return Error::usageError("There is no reader number " + std::to_string(user) + " in this run");
    if (users.empty()) {
        users.resize(data.userCount());
        std::iota(users.begin(), users.end(), 0);
    }
    ExportFolder out(folder);
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

} // namespace shelf
