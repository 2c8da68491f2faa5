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

std::uint32_t hashOf(std::string_view id)
{
    std::uint64_t h = 0x9e3779b97f4a7c15ULL ^ id.size();
    for (; !id.empty(); id.remove_prefix(std::min<std::size_t>(8, id.size()))) {
        std::uint64_t word = 0;
        std::memcpy(&word, id.data(), std::min<std::size_t>(8, id.size()));
        h = (h ^ word) * 0xff51afd7ed558ccdULL;
        h ^= h >> 32;
    }
    return static_cast<std::uint32_t>(h ^ (h >> 29));
}

} // namespace

std::int32_t IdMap::append(std::string_view id)
{
    m_ids.emplace_back(id);
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
    if ((m_used + 1) * 2 > m_slots.size())
        growSlots();
    const std::uint32_t hash = hashOf(id);
    Slot& slot = m_slots[slotOf(id, hash)];
    if (slot.index < 0) {
        slot = {hash, append(id)};
        ++m_used;
    }
    return slot.index;
}

std::int32_t IdMap::find(std::string_view id) const
{
    if (const std::uint64_t number = directNumber(id); number != kNotDirect)
        return number < m_direct.size() ? m_direct[number] : -1;
    return m_slots.empty() ? -1 : m_slots[slotOf(id, hashOf(id))].index;
}

/// Where the id is, or the free slot where it belongs.
std::size_t IdMap::slotOf(std::string_view id, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].index >= 0 &&
           (m_slots[at].hash != hash || m_ids[static_cast<std::size_t>(m_slots[at].index)] != id))
        at = (at + 1) & mask;
    return at;
}

void IdMap::growSlots()
{
    std::vector<Slot> old = std::move(m_slots);
    m_slots.assign(std::max<std::size_t>(1024, old.size() * 2), Slot{});
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot& slot : old) {
        if (slot.index < 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].index >= 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace shelf
