// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/two_tower/in_batch_softmax.h"

#include "engine/kernels/kernels.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr std::size_t kTile = 64;      // samples whose scores lie in the cache at once
constexpr std::size_t kMaxChunks = 16; // each has book slopes of its own
constexpr float kNever = -1e30F;

std::size_t chunkOf(std::size_t samples)
{
    const std::size_t share = (samples + kMaxChunks - 1) / kMaxChunks;
    return (share + kTile - 1) / kTile * kTile;
}

} // namespace

void BatchBooks::clear()
{
    books.clear();
    own.clear();
    log.clear();
    ownLog.clear();
    positiveLog.clear();
}

const BatchBooks& BatchSorter::sort(std::span<const std::int32_t> books)
{
    ++m_batches;
    m_sorted.clear();
    m_copies.clear();
    for (const std::int32_t book : books) {
        const auto b = static_cast<std::size_t>(book);
        if (m_batch[b] != m_batches) {
            m_batch[b] = m_batches;
            m_place[b] = static_cast<std::uint32_t>(m_sorted.books.size());
            m_sorted.books.push_back(book);
            m_copies.push_back(0);
        }
        ++m_copies[m_place[b]];
        m_sorted.own.push_back(m_place[b]);
    }
    const bool none = m_correction == SamplingCorrection::none;
    const auto rarity = [&](std::size_t place) {
        return none ? 0.0 : -std::log(m_chance[static_cast<std::size_t>(m_sorted.books[place])]);
    };
    for (std::size_t place = 0; place < m_copies.size(); ++place)
        m_sorted.log.push_back(std::log(double(m_copies[place])) + rarity(place));
    for (const std::uint32_t place : m_sorted.own) {
        double own = m_removeHits ? rarity(place) : m_sorted.log[place];
        double positive = rarity(place);
        const std::size_t others = books.size() - m_copies[place];
        if (m_correction == SamplingCorrection::corrected) {
            const double chance = m_chance[static_cast<std::size_t>(m_sorted.books[place])];
            // The others are weighted by (1 - chance) / others, which goes to the other side instead.
            own = positive = others > 0 && chance < 1 ? std::log(double(others) / (1 - chance)) : 0.0;
        }
        m_sorted.ownLog.push_back(own);
        m_sorted.positiveLog.push_back(positive);
    }
    return m_sorted;
}

double InBatchSoftmax::run(const BatchBooks& batch, std::size_t lanes, const float* query, const float* book,
                           float* querySlopes, float* bookSlopes, const Team& team)
{
    const Kernels& kernel = kernels();
    const std::size_t samples = batch.own.size();
    const std::size_t books = batch.books.size();
    m_width = paddedLanes(books);
    m_turned.assign(lanes * m_width, 0.0F);
    kernel.transpose(books, lanes, book, lanes, m_turned.data(), m_width);
    const auto share = static_cast<float>(1 / m_temperature);
    for (float& x : m_turned)
        x *= share;
    m_bias.assign(m_width, kNever);
    std::transform(batch.log.begin(), batch.log.end(), m_bias.begin(),
                   [](double log) { return static_cast<float>(log); });

    const std::size_t chunk = chunkOf(samples);
    const std::size_t chunks = (samples + chunk - 1) / chunk;
    const std::size_t part = books * lanes;
    m_losses.assign(chunks, 0.0);
    if (bookSlopes)
        m_parts.resize((chunks - 1) * part);
    while (m_scratch.size() < static_cast<std::size_t>(team.count()))
        m_scratch.emplace_back();
    team.run(chunks, [&](std::size_t c, int worker) {
        Scratch& scratch = m_scratch[static_cast<std::size_t>(worker)];
        scratch.scores.resize(kTile * m_width);
        scratch.logSums.resize(kTile);
        float* slopes = bookSlopes && c > 0 ? m_parts.data() + (c - 1) * part : bookSlopes;
        const std::size_t end = std::min(samples, (c + 1) * chunk);
        for (std::size_t at = c * chunk; at < end; at += kTile)
            m_losses[c] += runRows(batch, lanes, query, book, querySlopes, slopes, at,
                                   std::min(kTile, end - at), at == c * chunk, scratch);
    });
    double loss = m_losses[0];
    for (std::size_t c = 1; c < chunks; ++c) {
        loss += m_losses[c];
        if (bookSlopes)
            kernel.add(part, m_parts.data() + (c - 1) * part, bookSlopes);
    }
    for (std::size_t i = 0; bookSlopes && i < part; ++i)
        bookSlopes[i] *= share;
    return loss;
}

double InBatchSoftmax::runRows(const BatchBooks& batch, std::size_t lanes, const float* query,
                               const float* book, float* querySlopes, float* bookSlopes, std::size_t at,
                               std::size_t n, bool first, Scratch& scratch) const
{
    const Kernels& kernel = kernels();
    const auto share = static_cast<float>(1 / m_temperature);
    Product scores;
    scores.n = n;
    scores.m = batch.books.size();
    scores.k = lanes;
    scores.a = query + at * lanes;
    scores.aRow = lanes;
    scores.b = m_turned.data();
    scores.ldb = m_width;
    scores.bias = m_bias.data();
    scores.c = scratch.scores.data();
    scores.ldc = m_width;
    kernel.multiply(scores);

    double loss = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint32_t own = batch.own[at + i];
        float& score = scratch.scores[i * m_width + own];
        const double plain = score - m_bias[own];
        score = static_cast<float>(plain + batch.ownLog[at + i]);
        loss -= plain + batch.positiveLog[at + i];
    }
    kernel.softmaxRows(n, m_width, scratch.scores.data(), m_width, scratch.logSums.data());
    for (std::size_t i = 0; i < n; ++i)
        loss += scratch.logSums[i];
    if (!querySlopes)
        return loss;

    for (std::size_t i = 0; i < n; ++i)
        scratch.scores[i * m_width + batch.own[at + i]] -= 1.0F;
    Product back;
    back.n = n;
    back.m = lanes;
    back.k = batch.books.size();
    back.a = scratch.scores.data();
    back.aRow = m_width;
    back.b = book;
    back.ldb = lanes;
    back.c = querySlopes + at * lanes;
    back.ldc = lanes;
    kernel.multiply(back);
    for (std::size_t l = 0; l < n * lanes; ++l)
        back.c[l] *= share;

    back.n = batch.books.size();
    back.k = n;
    back.aRow = 1;
    back.aCol = m_width;
    back.b = query + at * lanes;
    back.c = bookSlopes;
    back.accumulate = !first;
    kernel.multiply(back);
    return loss;
}

} // namespace shelf
