// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/blend/blend_model.h"

#include "engine/run/parent_run.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace shelf {

namespace {

constexpr double kRankDamping = 60; ///< of reciprocal rank fusion

void addStandardized(std::span<const float> scores, double weight, std::span<const std::uint8_t> candidates,
                     std::span<double> sum)
{
    double total = 0;
    double count = 0;
    const auto counts = [&](std::size_t book) { return candidates[book] != 0 && std::isfinite(scores[book]); };
    for (std::size_t book = 0; book < scores.size(); ++book)
        if (counts(book)) {
            total += static_cast<double>(scores[book]);
            ++count;
        }
    const double mean = count > 0 ? total / count : 0;
    double squares = 0;
    for (std::size_t book = 0; book < scores.size(); ++book)
        if (counts(book)) {
            const double off = static_cast<double>(scores[book]) - mean;
            squares += off * off;
        }
    const double deviation = count > 0 ? std::sqrt(squares / count) : 0;
    for (std::size_t book = 0; book < scores.size(); ++book)
        if (deviation > 0 || std::isnan(scores[book])) // all alike: no preference
            sum[book] += weight * (static_cast<double>(scores[book]) - mean) / deviation;
}

void addRanks(std::span<const float> scores, double weight, std::span<const std::uint8_t> candidates,
              std::span<double> sum)
{
    std::vector<float> sorted;
    for (std::size_t book = 0; book < scores.size(); ++book)
        if (candidates[book] != 0 && !std::isnan(scores[book]))
            sorted.push_back(scores[book]);
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    for (std::size_t book = 0; book < scores.size(); ++book) {
        if (std::isnan(scores[book])) {
            sum[book] = static_cast<double>(scores[book]);
            continue;
        }
        const auto better =
            std::lower_bound(sorted.begin(), sorted.end(), scores[book], std::greater<>()) - sorted.begin();
        sum[book] += weight * (kRankDamping + 1) / (kRankDamping + 1 + static_cast<double>(better));
    }
}

} // namespace

BlendModel::BlendModel(std::vector<BlendPart> parts, BlendRule rule, const std::vector<std::uint32_t>& trained)
    : m_data(parts.front().run->data),
      m_parts(std::move(parts)),
      m_rule(rule),
      m_byUser(groupBy(m_data->user, m_data->userCount(), &trained)),
      m_learned(m_data->bookCount(), 1)
{
    double total = 0;
    for (const BlendPart& part : m_parts)
        total += part.weight;
    for (BlendPart& part : m_parts) {
        part.weight /= total;
        std::vector<std::uint8_t> rated(m_learned.size(), 0);
        for (const std::uint32_t row : learnedRows(part.run->settings, part.run->split.train))
            rated[static_cast<std::size_t>(m_data->book[row])] = 1;
        for (std::size_t book = 0; book < rated.size(); ++book)
            m_learned[book] = m_learned[book] & rated[book];
    }
}

std::vector<std::uint8_t> BlendModel::candidatesBut(std::span<const std::int32_t> known) const
{
    std::vector<std::uint8_t> candidates = m_learned;
    for (const std::int32_t book : known)
        if (book >= 0 && static_cast<std::size_t>(book) < candidates.size())
            candidates[static_cast<std::size_t>(book)] = 0;
    return candidates;
}

std::vector<std::int32_t> BlendModel::knownBooks(std::int32_t user) const
{
    std::vector<std::int32_t> known;
    if (user < 0 || static_cast<std::size_t>(user) >= m_byUser.groups())
        return known;
    const auto u = static_cast<std::size_t>(user);
    for (std::uint32_t i = m_byUser.start[u]; i < m_byUser.start[u + 1]; ++i)
        known.push_back(m_data->book[m_byUser.order[i]]);
    return known;
}

void BlendModel::add(std::span<const float> scores, double weight, std::span<const std::uint8_t> candidates,
                     std::span<double> sum) const
{
    if (m_rule == BlendRule::ranks)
        addRanks(scores, weight, candidates, sum);
    else
        addStandardized(scores, weight, candidates, sum);
}

void BlendModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                         std::span<float> ratings) const
{
    std::vector<float> scores(bookCount());
    std::int32_t scored = -2; // nobody yet
    for (std::size_t i = 0; i < users.size(); ++i) {
        if (users[i] != scored)
            scoreAllBooks(scored = users[i], scores);
        const bool known = books[i] >= 0 && static_cast<std::size_t>(books[i]) < scores.size();
        ratings[i] = known ? scores[static_cast<std::size_t>(books[i])] : 0;
    }
}

void BlendModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    scoreManyUsers({&user, 1}, out);
}

void BlendModel::scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const
{
    const std::size_t books = bookCount();
    std::vector<std::vector<std::uint8_t>> candidates;
    for (const std::int32_t user : users)
        candidates.push_back(candidatesBut(knownBooks(user)));
    std::vector<double> sums(users.size() * books, 0.0);
    for (const BlendPart& part : m_parts) {
        part.run->model->scoreManyUsers(users, out);
        for (std::size_t i = 0; i < users.size(); ++i)
            add(out.subspan(i * books, books), part.weight, candidates[i],
                std::span(sums).subspan(i * books, books));
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
        out[i] = static_cast<float>(sums[i]);
}

void BlendModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                                std::span<float> out) const
{
    const std::vector<std::uint8_t> candidates = candidatesBut(books);
    std::vector<double> sum(out.size(), 0.0);
    for (const BlendPart& part : m_parts) {
        part.run->model->scoreNewReader(books, ratings, out);
        add(out, part.weight, candidates, sum);
    }
    for (std::size_t book = 0; book < out.size(); ++book)
        out[book] = static_cast<float>(sum[book]);
}

Status BlendModel::scoreFeatures(std::span<const FeatureValue> features, std::span<float> out) const
{
    std::vector<double> sum(out.size(), 0.0);
    for (const BlendPart& part : m_parts) {
        if (Status status = part.run->model->scoreFeatures(features, out); !status)
            return status;
        add(out, part.weight, m_learned, sum);
    }
    for (std::size_t book = 0; book < out.size(); ++book)
        out[book] = static_cast<float>(sum[book]);
    return {};
}

} // namespace shelf
