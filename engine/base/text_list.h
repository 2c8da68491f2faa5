// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

/// A text of a TextList, valid until the list changes. Becomes a std::string where one is asked for.
class ListedText : public std::string_view {
public:
    ListedText() = default;
    explicit ListedText(std::string_view text) : std::string_view(text) {}
    ListedText(const ListedText&) = default;
    ListedText& operator=(const ListedText&) & = default; // of list[i] it would change nothing in the list
    operator std::string() const { return std::string(data(), size()); }

    friend std::string operator+(std::string left, ListedText right) { return left.append(right); }
    friend std::string operator+(ListedText left, std::string_view right)
    {
        return std::string(left).append(right);
    }
    friend std::string operator+(ListedText left, ListedText right)
    {
        return std::string(left).append(right);
    }
};

/// A column of texts in one block: all characters one after another, and an End a text for where it ends. Ids
/// and titles come by the million, where a std::string each would take four times the room. Empty texts at
/// the end, as of a column that a file lacks, take none.
template <class End> class BasicTextList {
public:
    using Text = ListedText;

    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag; // it makes its texts as it goes
        using value_type = Text;
        using difference_type = std::ptrdiff_t;
        using reference = Text;
        using pointer = void;

        Iterator(const BasicTextList* list, std::size_t at) : m_list(list), m_at(at) {}
        Text operator*() const { return (*m_list)[m_at]; }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return std::exchange(*this, Iterator(m_list, m_at + 1)); }
        friend Iterator operator+(Iterator it, difference_type n)
        {
            return {it.m_list, it.m_at + static_cast<std::size_t>(n)};
        }
        friend difference_type operator-(Iterator a, Iterator b)
        {
            return static_cast<difference_type>(a.m_at - b.m_at);
        }
        friend bool operator==(Iterator a, Iterator b) { return a.m_at == b.m_at; }

    private:
        const BasicTextList* m_list;
        std::size_t m_at;
    };
    using value_type = Text;
    using const_iterator = Iterator;

    BasicTextList() = default;
    explicit BasicTextList(std::size_t count) : m_count(count) {} ///< of empty texts
    BasicTextList(std::initializer_list<std::string_view> texts);
    BasicTextList(const std::vector<std::string>& texts);

    /// From the length of each text and all their characters; nothing where the lengths do not sum up to
    /// them.
    static std::optional<BasicTextList> fromLengths(std::vector<End> lengths, std::string characters);

    std::size_t size() const { return m_count; }
    bool empty() const { return m_count == 0; }
    Text operator[](std::size_t at) const
    {
        if (at >= m_ends.size())
            return {};
        const std::size_t begin = at == 0 ? 0 : endOf(at - 1);
        return Text(std::string_view(m_characters.data() + begin, endOf(at) - begin));
    }
    Text front() const { return (*this)[0]; }
    Text back() const { return (*this)[size() - 1]; }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }
    /// Of all texts, one after another.
    const std::string& characters() const { return m_characters; }

    void push_back(std::string_view text);
    void emplace_back(std::string_view text = {}) { push_back(text); }
    void pop_back() { resize(size() - 1); }
    /// Cuts the list short, or adds empty texts.
    void resize(std::size_t count);
    void reserve(std::size_t count) { m_ends.reserve(count); }
    void reserve(std::size_t count, std::size_t characters);
    void shrink_to_fit();
    void clear() { *this = {}; }
    /// Replaces one text, in time that grows with the whole list.
    void set(std::size_t at, std::string_view text);

    friend bool operator==(const BasicTextList&, const BasicTextList&) = default;

private:
    static constexpr int kEndBits = 8 * sizeof(End);

    std::size_t endOf(std::size_t at) const
    {
        return m_ends[at] + (m_wraps.empty() ? 0 : wrapsUpTo(at) << kEndBits);
    }
    std::size_t wrapsUpTo(std::size_t at) const;

    std::size_t m_count = 0;
    std::string m_characters;
    std::vector<End> m_ends;          ///< modulo 2^kEndBits; up to the last text that is not empty
    std::vector<std::size_t> m_wraps; ///< the texts with which the ends began again at 0, ascending
};

/// Whose characters may be more than 4 GB all the same.
using TextList = BasicTextList<std::uint32_t>;

extern template class BasicTextList<std::uint32_t>;

} // namespace shelf
