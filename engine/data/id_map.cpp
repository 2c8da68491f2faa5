// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/id_map.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace shelf {

namespace {

constexpr std::uint64_t kDirectLimit = 1u << 22; // 16 MB of table at most
constexpr std::uint64_t kNotDirect = UINT64_MAX;

/// The number that `id` is the usual text of, if it is small enough for the table.
std::uint64_t directNumber(std::string_view id)
{
    if (id.empty() || id.size() > 7 || (id[0] == '0' && id.size() > 1))
        return kNotDirect;
    std::uint64_t value = 0;
    for (const char c : id) {
        if (c < '0' || c > '9')
            return kNotDirect;
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return value < kDirectLimit ? value : kNotDirect;
}

std::uint64_t hashOf(std::string_view id)
{
    std::uint64_t h = 0x9e3779b97f4a7c15ULL ^ id.size();
    for (; !id.empty(); id.remove_prefix(std::min<std::size_t>(8, id.size()))) {
        std::uint64_t word = 0;
        std::memcpy(&word, id.data(), std::min<std::size_t>(8, id.size()));
        h = (h ^ word) * 0xff51afd7ed558ccdULL;
        h ^= h >> 32;
    }
    return h ^ (h >> 29);
}

/// From the end of the hash that its slot does not come from.
std::uint8_t tagOf(std::uint64_t hash)
{
    return static_cast<std::uint8_t>((hash >> 56) | 1);
}

} // namespace

std::int32_t IdMap::append(std::string_view id)
{
    m_ids.push_back(id);
    return static_cast<std::int32_t>(m_ids.size() - 1);
}

std::int32_t IdMap::addNumber(std::uint64_t number)
{
    std::array<char, 24> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return add(std::string_view(text.data(), static_cast<std::size_t>(end - text.data())));
}

std::int32_t IdMap::add(std::string_view id)
{
    if (const std::uint64_t number = directNumber(id); number != kNotDirect) {
        if (number >= m_direct.size())
            m_direct.resize(std::min<std::size_t>(kDirectLimit, std::max<std::size_t>(1024, number * 2)), -1);
        if (m_direct[number] < 0)
            m_direct[number] = append(id);
        return m_direct[number];
    }
    if ((m_used + 1) * 4 > m_tags.size() * 3)
        growSlots();
    const std::uint64_t hash = hashOf(id);
    const std::size_t slot = slotOf(id, hash);
    if (m_tags[slot] == 0) {
        m_indices[slot] = append(id);
        m_tags[slot] = tagOf(hash);
        ++m_used;
    }
    return m_indices[slot];
}

std::int32_t IdMap::find(std::string_view id) const
{
    if (const std::uint64_t number = directNumber(id); number != kNotDirect)
        return number < m_direct.size() ? m_direct[number] : -1;
    if (m_tags.empty())
        return -1;
    const std::size_t slot = slotOf(id, hashOf(id));
    return m_tags[slot] == 0 ? -1 : m_indices[slot];
}

/// Where the id is, or the free slot where it belongs.
std::size_t IdMap::slotOf(std::string_view id, std::uint64_t hash) const
{
    const std::size_t mask = m_tags.size() - 1;
    const std::uint8_t tag = tagOf(hash);
    std::size_t at = hash & mask;
    while (m_tags[at] != 0 && (m_tags[at] != tag || m_ids[static_cast<std::size_t>(m_indices[at])] != id))
        at = (at + 1) & mask;
    return at;
}

void IdMap::growSlots()
{
    const std::size_t slots = std::max<std::size_t>(1024, m_tags.size() * 2);
    m_tags = std::vector<std::uint8_t>();
    m_indices = std::vector<std::int32_t>();
    m_tags.resize(slots, 0);
    m_indices.resize(slots, -1);
    const std::size_t mask = slots - 1;
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        if (directNumber(m_ids[i]) != kNotDirect)
            continue;
        const std::uint64_t hash = hashOf(m_ids[i]);
        std::size_t at = hash & mask;
        while (m_tags[at] != 0)
            at = (at + 1) & mask;
        m_tags[at] = tagOf(hash);
        m_indices[at] = static_cast<std::int32_t>(i);
    }
}

} // namespace shelf
