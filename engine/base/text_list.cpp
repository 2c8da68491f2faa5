// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text_list.h"

#include "engine/base/bulk/large_pages.h"

#include <algorithm>

namespace shelf {

template <class End> BasicTextList<End>::BasicTextList(std::initializer_list<std::string_view> texts)
{
    m_ends.reserve(texts.size());
    for (const std::string_view text : texts)
        push_back(text);
}

template <class End> BasicTextList<End>::BasicTextList(const std::vector<std::string>& texts)
{
    m_ends.reserve(texts.size());
    for (const std::string& text : texts)
        push_back(text);
}

template <class End>
std::optional<BasicTextList<End>> BasicTextList<End>::fromLengths(std::vector<End> lengths,
                                                                  std::string characters)
{
    BasicTextList out;
    std::uint64_t end = 0;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const std::uint64_t before = end;
        end += lengths[i];
        if (end > characters.size())
            return std::nullopt;
        if (end >> kEndBits != before >> kEndBits)
            out.m_wraps.push_back(i);
        lengths[i] = static_cast<End>(end);
    }
    if (end != characters.size())
        return std::nullopt;
    out.m_count = lengths.size();
    while (!lengths.empty() && lengths.back() == (lengths.size() == 1 ? End{0} : lengths[lengths.size() - 2]))
        lengths.pop_back();
    out.m_ends = std::move(lengths);
    out.m_characters = std::move(characters);
    return out;
}

template <class End> void BasicTextList<End>::push_back(std::string_view text)
{
    if (!text.empty()) {
        const std::uint64_t before = m_characters.size();
        m_characters.append(text);
        const std::uint64_t end = m_characters.size();
        m_ends.resize(m_count, static_cast<End>(before));
        for (std::uint64_t wrap = before >> kEndBits; wrap < end >> kEndBits; ++wrap)
            m_wraps.push_back(m_ends.size());
        m_ends.push_back(static_cast<End>(end));
    }
    ++m_count;
}

template <class End> void BasicTextList<End>::resize(std::size_t count)
{
    m_count = count;
    if (count >= m_ends.size())
        return;
    while (count > 0 && (*this)[count - 1].empty())
        --count;
    m_characters.resize(count == 0 ? 0 : endOf(count - 1));
    m_ends.resize(count);
    std::erase_if(m_wraps, [count](std::size_t wrap) { return wrap >= count; });
}

template <class End> void BasicTextList<End>::reserve(std::size_t count, std::size_t characters)
{
    m_ends.reserve(count);
    m_characters.reserve(roomForLargePages(characters + 1) - 1); // with the zero that a string ends with
    askForLargePages(m_characters.data(), m_characters.capacity());
}

template <class End> void BasicTextList<End>::shrink_to_fit()
{
    m_ends.shrink_to_fit();
    m_characters.shrink_to_fit();
}

template <class End> void BasicTextList<End>::set(std::size_t at, std::string_view text)
{
    BasicTextList changed;
    changed.reserve(size(), m_characters.size() + text.size());
    for (std::size_t i = 0; i < size(); ++i)
        changed.push_back(i == at ? text : (*this)[i]);
    *this = std::move(changed);
}

template <class End> std::size_t BasicTextList<End>::wrapsUpTo(std::size_t at) const
{
    return static_cast<std::size_t>(std::upper_bound(m_wraps.begin(), m_wraps.end(), at) - m_wraps.begin());
}

template class BasicTextList<std::uint32_t>;
template class BasicTextList<std::uint8_t>; // for the test of what the other does at 4 GB

} // namespace shelf
