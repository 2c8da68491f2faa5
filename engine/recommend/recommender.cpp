// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/recommender.h"

#include "engine/base/text/message.h"
#include "engine/recommend/asked.h"
#include "engine/run/learned_books.h"
#include "engine/run/parent_run.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

void bestFirst(std::vector<RatedBook>& rated)
{
    std::stable_sort(rated.begin(), rated.end(),
                     [](const RatedBook& a, const RatedBook& b) { return a.rating > b.rating; });
}

bool holds(const std::vector<std::uint32_t>& rows, std::size_t row)
{
    return std::binary_search(rows.begin(), rows.end(), static_cast<std::uint32_t>(row));
}

} // namespace

Recommender::Recommender(const Run& run) : Recommender(run, {}) {}

Recommender::Recommender(const Run& run, std::optional<std::vector<std::uint32_t>> learned)
    : m_data(run.data), m_model(run.model), m_unlearned(run.unlearned), m_newReaders(unlearnedReaders(run))
{
    m_ratings.assign(m_data->bookCount(), 0);
    m_trained.assign(m_data->ratingCount(), 0);
    forEachLearnedRow(run.settings, run.split.train, [this, &book = m_data->book](std::uint32_t row) {
        ++m_ratings[static_cast<std::size_t>(book[row])];
        m_trained[row] = 1;
    });
    if (learned)
        m_ratings = std::move(*learned);
    m_heldOut.assign(m_data->ratingCount(), 0);
    for (const auto* part : {&run.split.validation, &run.split.test})
        for (const std::uint32_t row : *part)
            m_heldOut[row] = 1;
}

bool Recommender::isUnlearned(std::int32_t book) const
{
    const auto at = static_cast<std::size_t>(book);
    return at < m_unlearned.size() && m_unlearned[at] != 0;
}

bool Recommender::isUnlearnedReader(std::int32_t user) const
{
    const auto at = static_cast<std::size_t>(user);
    return user >= 0 && at < m_newReaders.size() && m_newReaders[at] != 0;
}

const Grouping& Recommender::byUser() const
{
    std::call_once(m_grouped, [this] { m_byUser = groupBy(m_data->user, m_data->userCount()); });
    return m_byUser;
}

const Interactions& Recommender::interactions() const
{
    std::call_once(m_gathered, [this] {
        std::vector<std::uint32_t> rows;
        for (std::size_t row = 0; row < m_trained.size(); ++row)
            if (m_trained[row])
                rows.push_back(static_cast<std::uint32_t>(row));
        m_interactions.emplace(*m_data, rows);
    });
    return *m_interactions;
}

std::vector<RatedBook> Recommender::ratedBooks(std::int32_t user) const
{
    std::vector<RatedBook> rated;
    const Grouping& grouping = byUser();
    if (user < 0 || static_cast<std::size_t>(user) >= grouping.groups())
        return rated;
    const auto u = static_cast<std::size_t>(user);
    for (std::uint32_t i = grouping.start[u]; i < grouping.start[u + 1]; ++i) {
        const std::uint32_t row = grouping.order[i];
        rated.push_back({m_data->book[row], m_data->rating[row], m_heldOut[row] != 0});
    }
    bestFirst(rated);
    return rated;
}

Result<Recommender::Asked> Recommender::ask(const Somebody& somebody) const
{
    if (somebody.user >= 0)
        return askUser(somebody.user, ratedBooks(somebody.user));
    if (somebody.features.empty())
        return askNew(somebody.rated, somebody.read);
    Asked asked;
    asked.scores.resize(m_model->bookCount());
    if (Status status = m_model->scoreFeatures(somebody.features, asked.scores); !status)
        return status.error();
    return asked;
}

Result<std::vector<float>> Recommender::scores(const Somebody& somebody) const
{
    if (!m_model)
        return std::vector<float>();
    auto asked = ask(somebody);
    if (!asked)
        return asked.error();
    return std::move(asked->scores);
}

bool Recommender::knowsAny(std::span<const RatedBook> rated) const
{
    return std::any_of(rated.begin(), rated.end(), [this](const RatedBook& one) {
        return one.book >= 0 && static_cast<std::size_t>(one.book) < m_model->bookCount() &&
               !isUnlearned(one.book);
    });
}

Result<Recommender::Asked> Recommender::askUser(std::int32_t user, std::span<const RatedBook> rated) const
{
    if (isUnlearnedReader(user)) {
        if (!knowsAny(rated))
            return Error::failure(
                tr("Nothing can be recommended: %1, nor about any book that this reader rated")
                    .arg(tr(kUnlearnedReaderReason)));
        return askNew(rated);
    }
    Asked asked{user, {rated.begin(), rated.end()}, std::vector<float>(m_model->bookCount())};
    m_model->scoreAllBooks(user, asked.scores);
    return asked;
}

/// Tells a model that asks only which books were taken of those that were read without a rating, too.
void Recommender::addTaken(Asked& asked, std::vector<std::int32_t>& books, std::vector<float>& ratings) const
{
    const float middle = (m_data->scale.min + m_data->scale.max) / 2;
    for (const std::int32_t book : asked.read) {
        const bool known =
            book >= 0 && static_cast<std::size_t>(book) < m_model->bookCount() && !isUnlearned(book);
        if (!known || std::find(books.begin(), books.end(), book) != books.end())
            continue;
        asked.rated.push_back({book, middle, false});
        books.push_back(book);
        ratings.push_back(middle);
    }
}

Result<Recommender::Asked> Recommender::askNew(std::span<const RatedBook> rated,
                                               std::span<const std::int32_t> read) const
{
    Asked asked;
    asked.scores.resize(m_model->bookCount());
    std::vector<std::int32_t> books;
    std::vector<float> ratings;
    for (const RatedBook& one : rated) {
        if (one.book < 0 || static_cast<std::size_t>(one.book) >= m_model->bookCount())
            continue;
        asked.rated.push_back({one.book, one.rating, false});
        if (isUnlearned(one.book))
            continue;
        books.push_back(one.book);
        ratings.push_back(one.rating);
    }
    asked.read.assign(read.begin(), read.end());
    if (!m_model->predictsRatings())
        addTaken(asked, books, ratings);
    m_model->scoreNewReader(books, ratings, asked.scores);
    return asked;
}

Expectations Recommender::expectations(std::int32_t user) const
{
    Expectations expected;
    if (!m_model)
        return expected;
    std::vector<float>& values = expected.values;
    constexpr float kNone = std::numeric_limits<float>::quiet_NaN();
    if (isUnlearnedReader(user)) {
        expected.asNewReader = true;
        expected.kind = m_model->scoreKind();
        Result<Asked> asked = askUser(user, ratedBooks(user));
        values = asked ? std::move(asked->scores) : std::vector<float>(m_model->bookCount(), kNone);
    } else if (m_model->predictsRatings()) {
        values.resize(m_model->bookCount());
        std::vector<std::int32_t> books(values.size());
        std::iota(books.begin(), books.end(), 0);
        m_model->predict(std::vector<std::int32_t>(books.size(), user), books, values);
    } else {
        expected.kind = ScoreKind::preference;
        values.resize(m_model->bookCount());
        m_model->scoreAllBooks(user, values);
    }
    for (std::size_t book = 0; book < values.size(); ++book) {
        if (isUnlearned(static_cast<std::int32_t>(book)))
            values[book] = kNone;
        else if (expected.kind == ScoreKind::rating)
            values[book] = shownRating(m_data->scale, values[book]);
    }
    return expected;
}

std::vector<Recommendation> Recommender::forUser(std::int32_t user, std::span<const RatedBook> rated,
                                                 const TopNParameters& parameters) const
{
    if (!m_model)
        return {};
    const auto asked = askUser(user, rated);
    if (!asked)
        return {};
    const Asked* reader = &*asked;
    return pick(asked->scores, {&reader, 1}, parameters);
}

std::vector<Recommendation> Recommender::forUser(std::int32_t user, const TopNParameters& parameters) const
{
    return forUser(user, ratedBooks(user), parameters);
}

std::vector<Recommendation> Recommender::forNewReader(std::span<const RatedBook> rated,
                                                      const TopNParameters& parameters) const
{
    auto list = forSomebody({.rated = {rated.begin(), rated.end()}}, parameters);
    return list ? std::move(*list) : std::vector<Recommendation>();
}

Result<std::vector<Recommendation>> Recommender::forSomebody(const Somebody& somebody,
                                                             const TopNParameters& parameters) const
{
    if (!m_model)
        return std::vector<Recommendation>();
    const auto asked = ask(somebody);
    if (!asked)
        return asked.error();
    const Asked* reader = &*asked;
    return pick(asked->scores, {&reader, 1}, parameters);
}

Result<std::vector<Recommendation>> Recommender::forBoth(const Somebody& first, const Somebody& second,
                                                         JointRule rule,
                                                         const TopNParameters& parameters) const
{
    if (!m_model)
        return std::vector<Recommendation>();
    const auto a = ask(first);
    if (!a)
        return a.error();
    const auto b = ask(second);
    if (!b)
        return b.error();
    const auto standardized = [this](const std::vector<float>& scores) {
        double sum = 0;
        double squares = 0;
        double n = 0;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            if (i >= m_ratings.size() || m_ratings[i] == 0 || std::isnan(scores[i]))
                continue;
            sum += static_cast<double>(scores[i]);
            ++n;
        }
        const double mean = n > 0 ? sum / n : 0;
        for (std::size_t i = 0; i < scores.size(); ++i)
            if (i < m_ratings.size() && m_ratings[i] > 0 && !std::isnan(scores[i]))
                squares += (static_cast<double>(scores[i]) - mean) * (static_cast<double>(scores[i]) - mean);
        const double deviation = n > 0 ? std::sqrt(squares / n) : 0;
        std::vector<double> out(scores.size());
        for (std::size_t i = 0; i < scores.size(); ++i)
            out[i] = deviation > 0 || std::isnan(scores[i])
                         ? (static_cast<double>(scores[i]) - mean) / deviation
                         : 0;
        return out;
    };
    const std::vector<double> wishA = standardized(a->scores);
    const std::vector<double> wishB = standardized(b->scores);
    std::vector<float> joint(wishA.size());
    for (std::size_t i = 0; i < joint.size(); ++i) {
        const double sum = wishA[i] + wishB[i]; // no number where either has none
        joint[i] = static_cast<float>(
            rule == JointRule::mean || std::isnan(sum) ? sum / 2 : std::min(wishA[i], wishB[i]));
    }
    const Asked* readers[] = {&*a, &*b};
    auto list = pick(joint, readers, parameters);
    for (Recommendation& one : list) {
        const auto book = static_cast<std::size_t>(one.book);
        one.each = {a->scores[book], b->scores[book]};
    }
    return list;
}

std::vector<Recommendation> recommend(const Run& run, std::int32_t user, const TopNParameters& parameters)
{
    return Recommender(run).forUser(user, ratedBooks(run, user), parameters);
}

std::vector<Recommendation> recommendNewReader(const Run& run, std::span<const RatedBook> rated,
                                               const TopNParameters& parameters)
{
    return Recommender(run).forNewReader(rated, parameters);
}

std::vector<RatedBook> ratedBooks(const Dataset& data, std::int32_t user)
{
    std::vector<RatedBook> rated;
    for (std::size_t row = 0; row < data.ratingCount(); ++row)
        if (data.user[row] == user)
            rated.push_back(
                {data.book[row], data.rating[row], !data.heldOut.empty() && data.heldOut[row] != 0});
    bestFirst(rated);
    return rated;
}

std::vector<RatedBook> ratedBooks(const Run& run, std::int32_t user)
{
    const Dataset& data = *run.data;
    std::vector<RatedBook> rated;
    for (std::size_t row = 0; row < data.ratingCount(); ++row)
        if (data.user[row] == user)
            rated.push_back({data.book[row], data.rating[row],
                             holds(run.split.validation, row) || holds(run.split.test, row)});
    bestFirst(rated);
    return rated;
}

} // namespace shelf
