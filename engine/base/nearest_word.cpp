// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/nearest_word.h"

#include "engine/base/text/letter_case.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace shelf {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto same = [&](std::size_t x, std::size_t y) {
                return smallLetter(a[x - 1]) == smallLetter(b[y - 1]);
            };
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same(i, j) ? 0 : 1)});
            if (i > 1 && j > 1 && same(i, j - 1) && same(i - 1, j))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

std::string nearestWord(std::string_view word, std::span<const std::string_view> choices)
{
    std::string_view best;
    std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string_view choice : choices) {
        const std::size_t longer = std::max(choice.size(), word.size());
        if (longer - std::min(choice.size(), word.size()) >= least)
            continue; // so many letters are put in or left out at least
        const std::size_t distance = editDistance(word, choice);
        if (distance < least) {
            least = distance;
            best = choice;
        }
    }
    return std::string(best);
}

} // namespace shelf
