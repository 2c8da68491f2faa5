// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/neighborhood/set_similarity.h"

#include "engine/base/draws.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kSaturation = 1.2; // k1 and b as usual in text search
constexpr double kLengthShare = 0.75;

} // namespace

SetSimilarity::SetSimilarity(const Occurrences& occurrences, RankingSimilarity kind) : m_kind(kind)
{
    if (kind == RankingSimilarity::cosine)
        return;
    const auto rows = static_cast<double>(std::max<std::size_t>(1, occurrences.rowCount()));
    m_meanSize = std::max(1e-9, static_cast<double>(occurrences.size()) / rows);
    m_columnWeights.resize(occurrences.columnCount());
    for (std::size_t c = 0; c < m_columnWeights.size(); ++c) {
        const auto count = static_cast<double>(occurrences.rowsOf(c).size());
        const double rarity = portableLog(1 + (rows - count + 0.5) / (count + 0.5));
        m_columnWeights[c] = static_cast<float>(rarity * rarity);
    }
}

float SetSimilarity::rowWeight(std::size_t size) const
{
    if (size == 0)
        return 0;
    const auto count = static_cast<double>(size);
    if (m_kind == RankingSimilarity::cosine)
        return static_cast<float>(1 / std::sqrt(count));
    const double length = 1 - kLengthShare + kLengthShare * count / m_meanSize;
    return static_cast<float>((kSaturation + 1) / (1 + kSaturation * length));
}

} // namespace shelf
