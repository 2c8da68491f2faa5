// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace shelf {

/// Texts with a number each, the most frequent first and equals in the order of their bytes.
class Vocabulary {
public:
    using Counts = std::unordered_map<std::string, std::uint64_t>;

    Vocabulary() = default;
    /// Keeps at most `limit` of them.
    Vocabulary(const Counts& counts, std::size_t limit);

    std::size_t size() const { return m_values.size(); }
    const std::vector<std::string>& values() const { return m_values; }
    /// size() where the text is unknown.
    std::uint32_t find(std::string_view text) const;

private:
    std::vector<std::string> m_values;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

/// The words of a title: lower case, punctuation stripped ("Spider-Man's" is spidermans), divided at spaces.
std::vector<std::string> titleWords(std::string_view title);
/// The parts of "A, B, C", trimmed, without empty ones.
std::vector<std::string> listedParts(std::string_view text);

} // namespace shelf
