// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/editions.h"

#include "engine/neighbors/nearest.h"
#include "engine/titles/open_editions.h"

#include <algorithm>
#include <random>
#include <set>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kDrawnPairs = 20'000;
constexpr std::size_t kFewestBooks = 20; ///< of fewer, nearest says nothing

class Nearness {
public:
    Nearness(const MatrixView& vectors, std::span<const std::uint8_t> unlearned) : m_vectors(vectors)
    {
        for (std::size_t b = 0; b < vectors.rows; ++b)
            if (b >= unlearned.size() || unlearned[b] == 0)
                m_learned.push_back(static_cast<std::int32_t>(b));
    }

    bool canTell() const { return !m_vectors.empty() && m_learned.size() >= kFewestBooks; }
    bool knows(std::int32_t book) const
    {
        return std::binary_search(m_learned.begin(), m_learned.end(), book);
    }
    double distance(std::int32_t a, std::int32_t b) const
    {
        return distanceOf(m_vectors.row(static_cast<std::size_t>(a)),
                          m_vectors.row(static_cast<std::size_t>(b)), Metric::cosine);
    }
    /// The distance that kNearPairs of all pairs have at most, by pairs that are drawn, always the same ones.
    double limit() const
    {
        std::mt19937 random(1); // the numbers themselves are the same everywhere
        std::vector<double> drawn;
        while (drawn.size() < kDrawnPairs) {
            const std::int32_t a = m_learned[random() % m_learned.size()];
            const std::int32_t b = m_learned[random() % m_learned.size()];
            if (a != b)
                drawn.push_back(distance(a, b));
        }
        const auto place = static_cast<std::ptrdiff_t>(kNearPairs * static_cast<double>(kDrawnPairs));
        std::nth_element(drawn.begin(), drawn.begin() + place, drawn.end());
        return drawn[static_cast<std::size_t>(place)];
    }

private:
    const MatrixView& m_vectors;
    std::vector<std::int32_t> m_learned; ///< ascending
};

} // namespace

Works worksByVectors(const Catalogue& books, const MatrixView& vectors,
                     std::span<const std::uint8_t> unlearned, std::span<const std::uint32_t> ratings)
{
    Works works(books);
    const Nearness nearness(vectors, unlearned);
    if (!nearness.canTell())
        return works;
    const auto ratingsOf = [&](std::int32_t book) {
        return static_cast<std::size_t>(book) < ratings.size() ? ratings[static_cast<std::size_t>(book)] : 0U;
    };
    const auto speaker = [&](std::int32_t work) {
        const auto& editions = works.editions(work);
        return *std::max_element(editions.begin(), editions.end(), [&](std::int32_t a, std::int32_t b) {
            return std::pair(nearness.knows(a), ratingsOf(a)) < std::pair(nearness.knows(b), ratingsOf(b));
        });
    };
    std::vector<std::pair<double, WorkPair>> open;
    for (const WorkPair& pair : openEditions(books, works))
        if (const std::int32_t a = speaker(pair.first), b = speaker(pair.second);
            nearness.knows(a) && nearness.knows(b))
            open.emplace_back(nearness.distance(a, b), pair);
    if (open.empty())
        return works;
    std::sort(open.begin(), open.end());
    const double limit = nearness.limit();
    std::vector<WorkPair> confirmed;
    for (const auto& [distance, pair] : open)
        if (distance <= limit)
            confirmed.push_back(pair);
    return works.joined(confirmed);
}

std::vector<OtherEdition> otherEditions(const Works& works, std::span<const std::int32_t> read)
{
    const std::set<std::int32_t> known(read.begin(), read.end());
    std::vector<OtherEdition> others;
    std::set<std::int32_t> met;
    for (const std::int32_t book : known) {
        if (book < 0 || static_cast<std::size_t>(book) >= works.bookCount())
            continue;
        for (const std::int32_t edition : works.editions(works.workOf(book)))
            if (!known.contains(edition) && met.insert(edition).second)
                others.push_back({edition, book, works.toldBy(edition, book)});
    }
    std::sort(others.begin(), others.end(),
              [](const OtherEdition& a, const OtherEdition& b) { return a.book < b.book; });
    return others;
}

} // namespace shelf
