// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/common_readers.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kReadersAhead = 8;
constexpr std::size_t kLinesAhead = 8; // of a shelf, from its end
constexpr std::size_t kBooksOfALine = 16;

} // namespace

// A chunk counts for the books of one row of tiles.
template <class Real>
bool countCommonReaders(const Interactions& known, const Team& team, const std::function<bool(double)>& goOn,
                        TiledSymmetric<Real>& matrix)
{
    constexpr std::size_t kEdge = TiledSymmetric<Real>::kEdge;
    const std::size_t rounds = 8;
    std::vector<std::vector<std::uint32_t>> counts(static_cast<std::size_t>(team.count()),
                                                   std::vector<std::uint32_t>(matrix.tileRows() * kEdge));
    const auto countRow = [&](std::size_t book, std::size_t tileRow, std::vector<std::uint32_t>& count) {
        std::fill(count.begin(), count.end(), 0U);
        const auto readers = known.usersOf(static_cast<std::int32_t>(book));
        for (std::size_t r = 0; r < readers.size(); ++r) {
            // Readers of a book lie anywhere in memory: fetched ahead, their shelves take half the time.
            if (r + kReadersAhead < readers.size()) {
                const auto next = known.booksOf(readers[r + kReadersAhead]);
                const std::size_t some = std::min(next.size(), kLinesAhead * kBooksOfALine);
                for (std::size_t i = 0; i < some; i += kBooksOfALine)
                    __builtin_prefetch(next.data() + next.size() - 1 - i);
            }
            const auto books = known.booksOf(readers[r]);
            for (std::size_t i = books.size(); i-- > 0 && static_cast<std::size_t>(books[i]) >= book;)
                ++count[static_cast<std::size_t>(books[i])];
        }
        for (std::size_t j = tileRow; j < matrix.tileRows(); ++j)
            std::transform(count.data() + j * kEdge, count.data() + (j + 1) * kEdge,
                           matrix.tile(tileRow, j) + book % kEdge * kEdge,
                           [](std::uint32_t n) { return static_cast<Real>(n); });
    };
    for (std::size_t round = 0; round < rounds; ++round) {
        const std::size_t first = matrix.tileRows() * round / rounds;
        team.run(matrix.tileRows() * (round + 1) / rounds - first, [&](std::size_t chunk, int worker) {
            const std::size_t tileRow = first + chunk;
            const std::size_t end = std::min(matrix.size(), (tileRow + 1) * kEdge);
            for (std::size_t book = tileRow * kEdge; book < end; ++book)
                countRow(book, tileRow, counts[static_cast<std::size_t>(worker)]);
        });
        if (!goOn(static_cast<double>(round + 1) / static_cast<double>(rounds)))
            return false;
    }
    return true;
}

template bool countCommonReaders(const Interactions&, const Team&, const std::function<bool(double)>&,
                                 TiledSymmetric<float>&);
template bool countCommonReaders(const Interactions&, const Team&, const std::function<bool(double)>&,
                                 TiledSymmetric<double>&);

} // namespace shelf
