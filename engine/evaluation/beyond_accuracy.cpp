// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/beyond_accuracy.h"

#include "engine/kernels/kernels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

double giniOf(std::vector<std::uint32_t> counts)
{
    std::sort(counts.begin(), counts.end());
    const auto n = static_cast<double>(counts.size());
    double weighted = 0;
    double total = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        weighted += (2.0 * static_cast<double>(i + 1) - n - 1) * counts[i];
        total += counts[i];
    }
    return total > 0 ? weighted / (n * total) : 0.0;
}

Readership::Readership(const Dataset& data, const std::vector<std::uint32_t>& train)
    : m_data(data), m_ofBook(groupBy(data.book, data.bookCount(), &train)), m_counts(data.bookCount(), 0)
{
    // The same pair may stand in the data more than once.
    const Grouping ofUser = groupBy(data.user, data.userCount(), &train);
    std::vector<std::uint32_t> last(data.bookCount(), std::numeric_limits<std::uint32_t>::max());
    for (std::uint32_t u = 0; u < ofUser.groups(); ++u) {
        m_readers += ofUser.count(u) > 0;
        for (std::uint32_t at = ofUser.start[u]; at < ofUser.start[u + 1]; ++at) {
            const auto book = static_cast<std::size_t>(data.book[ofUser.order[at]]);
            m_counts[book] += last[book] != u;
            last[book] = u;
        }
    }
}

void Readership::judgeListings(const std::vector<std::uint32_t>& listings, RankingMetrics& metrics) const
{
    const double readers = std::max(1U, m_readers);
    double total = 0;
    double listed = 0;
    for (std::size_t b = 0; b < listings.size(); ++b) {
        if (listings[b] == 0)
            continue;
        ++listed;
        total += listings[b];
        metrics.popularity += listings[b] * (m_counts[b] / readers);
        metrics.novelty -= listings[b] * std::log2(std::max(1U, m_counts[b]) / readers);
    }
    if (total > 0) {
        metrics.popularity /= total;
        metrics.novelty /= total;
        metrics.coverage = listed / static_cast<double>(listings.size());
    }
    metrics.gini = giniOf(listings);
}

void Readership::listDiversity(std::span<const std::int32_t> list, std::span<const int> ks, Bits& bits,
                               std::span<double> out) const
{
    constexpr std::size_t kBits = 64;
    const std::size_t words = (m_data.userCount() + kBits - 1) / kBits;
    bits.words.assign(list.size() * words, 0);
    bits.set.assign(list.size(), 0);
    const auto row = [&](std::size_t i) { return bits.words.data() + i * words; };
    double sum = 0;
    std::size_t next = 0;
    for (std::size_t j = 0; next < ks.size(); ++j) {
        for (; next < ks.size() && (j == list.size() || j == static_cast<std::size_t>(ks[next])); ++next)
            out[next] = j > 1 ? sum / (0.5 * static_cast<double>(j * (j - 1)))
                              : std::numeric_limits<double>::quiet_NaN();
        if (j == list.size())
            break;
        const auto book = static_cast<std::size_t>(list[j]);
        for (std::uint32_t at = m_ofBook.start[book]; at < m_ofBook.start[book + 1]; ++at) {
            const auto user = static_cast<std::size_t>(m_data.user[m_ofBook.order[at]]);
            row(j)[user / kBits] |= std::uint64_t{1} << (user % kBits);
        }
        bits.set[j] = m_counts[book];
        for (std::size_t i = 0; i < j; ++i) {
            const std::size_t both = kernels().commonBits(words, row(i), row(j));
            const std::size_t either = bits.set[i] + bits.set[j] - both;
            sum += either > 0 ? 1 - static_cast<double>(both) / static_cast<double>(either) : 1.0;
        }
    }
}

} // namespace shelf
