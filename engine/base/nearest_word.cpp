// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/nearest_word.h"

#include <algorithm>
#include <vector>

namespace shelf {

namespace {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row[b.size()];
}

} // namespace

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
