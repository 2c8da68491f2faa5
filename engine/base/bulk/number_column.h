// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <new>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace shelf {

/// Where columns have their memory when it is not the heap. Several threads may ask at once.
class ColumnPlace {
public:
    virtual ~ColumnPlace() = default;
    /// Memory of zeros for any type of numbers. Throws std::bad_alloc.
    virtual void* take(std::size_t bytes) = 0;
    /// The end of what take() gave, of as many bytes.
    virtual void give(void* at, std::size_t bytes) noexcept = 0;
};

/// Numbers one after another: a std::vector whose memory may be pages of a file (ColumnPlace), so that there
/// may be more of them than memory holds. A copy is in the heap, whatever it is of.
template <class T> class NumberColumn {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    using value_type = T;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = T&;
    using const_reference = const T&;
    using iterator = T*;
    using const_iterator = const T*;

    NumberColumn() = default;
    /// All that it will hold is to be in `place`; null: in the heap.
    explicit NumberColumn(std::shared_ptr<ColumnPlace> place) : m_place(std::move(place)) {}
    /// What `place` has there already, which is read and not changed; give() ends it.
    NumberColumn(std::shared_ptr<ColumnPlace> place, T* at, std::size_t count)
        : m_at(at), m_size(count), m_capacity(count), m_place(std::move(place))
    {}
    explicit NumberColumn(std::size_t count, const T& value = T()) { resize(count, value); }
    NumberColumn(std::initializer_list<T> values) { append(values.begin(), values.size()); }
    NumberColumn(const std::vector<T>& values) { append(values.data(), values.size()); }
    template <std::forward_iterator It> NumberColumn(It from, It to) { assign(from, to); }
    NumberColumn(const NumberColumn& other) { append(other.m_at, other.m_size); }
    NumberColumn(NumberColumn&& other) noexcept { swap(other); }
    NumberColumn& operator=(const NumberColumn& other)
    {
        NumberColumn(other).swap(*this);
        return *this;
    }
    NumberColumn& operator=(NumberColumn&& other) noexcept
    {
        NumberColumn(std::move(other)).swap(*this);
        return *this;
    }
    ~NumberColumn() { free(); }

    const std::shared_ptr<ColumnPlace>& place() const { return m_place; }

    std::size_t size() const { return m_size; }
    std::size_t capacity() const { return m_capacity; }
    bool empty() const { return m_size == 0; }
    T* data() { return m_at; }
    const T* data() const { return m_at; }
    T* begin() { return m_at; }
    const T* begin() const { return m_at; }
    const T* cbegin() const { return m_at; }
    T* end() { return m_at + m_size; }
    const T* end() const { return m_at + m_size; }
    const T* cend() const { return m_at + m_size; }
    T& operator[](std::size_t at) { return m_at[at]; }
    const T& operator[](std::size_t at) const { return m_at[at]; }
    T& front() { return m_at[0]; }
    const T& front() const { return m_at[0]; }
    T& back() { return m_at[m_size - 1]; }
    const T& back() const { return m_at[m_size - 1]; }

    void push_back(const T& value)
    {
        const T kept = value; // may be one of the column
        if (m_size == m_capacity)
            grow(m_size + 1);
        m_at[m_size++] = kept;
    }
    template <class... Parts> void emplace_back(Parts&&... parts) { push_back(T{std::forward<Parts>(parts)...}); }
    void pop_back() { --m_size; }
    void reserve(std::size_t count)
    {
        if (count > m_capacity)
            move(count);
    }
    void resize(std::size_t count, const T& value = T())
    {
        if (count > m_size) {
            const T kept = value;
            room(count);
            std::fill(m_at + m_size, m_at + count, kept);
        }
        m_size = count;
    }
    /// More of them, of whatever value: for who fills them at once.
    std::span<T> extend(std::size_t count)
    {
        room(m_size + count);
        m_size += count;
        return {m_at + m_size - count, count};
    }
    void clear() { m_size = 0; }
    void shrink_to_fit()
    {
        if (m_capacity > m_size)
            move(m_size);
    }
    void append(const T* from, std::size_t count)
    {
        if (count == 0)
            return;
        room(m_size + count);
        std::memcpy(static_cast<void*>(m_at + m_size), from, count * sizeof(T));
        m_size += count;
    }
    void assign(std::size_t count, const T& value)
    {
        const T kept = value;
        clear();
        resize(count, kept);
    }
    template <std::forward_iterator It> void assign(It from, It to)
    {
        clear();
        std::copy(from, to, extend(static_cast<std::size_t>(std::distance(from, to))).begin());
    }
    void swap(NumberColumn& other) noexcept
    {
        std::swap(m_at, other.m_at);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
        m_place.swap(other.m_place);
    }

    friend bool operator==(const NumberColumn& a, const NumberColumn& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }
    friend bool operator==(const NumberColumn& a, const std::vector<T>& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    void room(std::size_t count)
    {
        if (count > m_capacity)
            grow(count);
    }
    void grow(std::size_t least) { move(std::max(least, 2 * m_capacity)); }
    void move(std::size_t capacity)
    {
        T* const to = capacity == 0 ? nullptr : take(capacity);
        if (m_size > 0)
            std::memcpy(static_cast<void*>(to), m_at, m_size * sizeof(T));
        free();
        m_at = to;
        m_capacity = capacity;
    }
    T* take(std::size_t count)
    {
        if (count > static_cast<std::size_t>(-1) / (2 * sizeof(T)))
            throw std::bad_alloc();
        return static_cast<T*>(m_place ? m_place->take(count * sizeof(T)) : ::operator new(count * sizeof(T)));
    }
    void free() noexcept
    {
        if (!m_at)
            return;
        if (m_place)
            m_place->give(m_at, m_capacity * sizeof(T));
        else
            ::operator delete(m_at);
    }

    T* m_at = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
    std::shared_ptr<ColumnPlace> m_place;
};

template <std::forward_iterator It> NumberColumn(It, It) -> NumberColumn<typename std::iterator_traits<It>::value_type>;

} // namespace shelf
