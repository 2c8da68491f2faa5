// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/large_pages.h"
#include "engine/base/bulk/number_column.h"
#include "engine/base/system/pages.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <utility>

namespace shelf {

/// Bytes that come one after another, as many as there may be. Growing moves pages, where the system can, and
/// no bytes, so that a large text is never in memory twice. kSpare bytes behind them may be read and written
/// to, as simdjson does. Throws std::bad_alloc, and what its place throws.
class ByteBuffer {
public:
    static constexpr std::size_t kSpare = 66;

    ByteBuffer() = default;
    /// All that it will hold is to be in `place`; null: in the heap.
    explicit ByteBuffer(std::shared_ptr<ColumnPlace> place) : m_bytes(nullptr, Free(std::move(place))) {}
    /// What `place` has there already, with kSpare bytes behind it.
    ByteBuffer(std::shared_ptr<ColumnPlace> place, char* at, std::size_t size)
        : m_bytes(at, Free(std::move(place), size + kSpare)), m_size(size), m_capacity(size)
    {}

    const std::shared_ptr<ColumnPlace>& place() const { return m_bytes.get_deleter().place; }

    std::size_t size() const { return m_size; }
    char* data() { return m_bytes.get(); }
    const char* data() const { return m_bytes.get(); }
    std::string_view text() const { return {m_bytes.get(), m_size}; }

    /// Where the next `least` bytes or more are to be put; taken() says how many were.
    std::span<char> room(std::size_t least)
    {
        if (m_capacity - m_size < least)
            resize(m_size + least > 2 * m_capacity ? m_size + least : 2 * m_capacity);
        return {m_bytes.get() + m_size, m_capacity - m_size};
    }
    void taken(std::size_t count) { m_size += count; }
    /// Forgets what is behind the first `size` bytes.
    void cut(std::size_t size) { m_size = size < m_size ? size : m_size; }

    /// Gives back what was allocated too much.
    void fit()
    {
        if (!m_bytes || !place())
            resize(m_size);
    }

private:
    struct Free {
        Free() : size(0) {}
        explicit Free(std::shared_ptr<ColumnPlace> of, std::size_t bytes = 0)
            : place(std::move(of)), size(bytes)
        {}
        std::shared_ptr<ColumnPlace> place;
        std::size_t size; ///< of what is in the place
        void operator()(char* bytes) const
        {
            if (place)
                place->give(bytes, size);
            else
                std::free(bytes);
        }
    };

    void resize(std::size_t capacity)
    {
        capacity = roomForLargePages(capacity + kSpare) - kSpare;
        if (capacity == m_capacity && m_bytes)
            return;
        if (place()) {
            auto* const moved = static_cast<char*>(place()->take(capacity + kSpare));
            if (m_size > 0)
                std::memcpy(moved, m_bytes.get(), m_size);
            m_bytes = {moved, Free(place(), capacity + kSpare)};
            m_capacity = capacity;
            return;
        }
        auto* grown = static_cast<char*>(std::realloc(m_bytes.get(), capacity + kSpare));
        if (!grown)
            throw std::bad_alloc();
        static_cast<void>(m_bytes.release());
        m_bytes.reset(grown);
        m_capacity = capacity;
        askForLargePages();
    }

    /// A text of many megabytes is filled once: a fault every 4 kB costs as much as reading it. The
    /// whole of what was allocated is advised, since the system does not move what is half of one kind.
    void askForLargePages()
    {
        constexpr std::uintptr_t kPage = 4096;
        if (m_capacity < kWorthLargePages)
            return;
        const auto at = reinterpret_cast<std::uintptr_t>(m_bytes.get());
        const std::uintptr_t begin = at / kPage * kPage;
        const std::uintptr_t end = (at + os::usableSize(m_bytes.get(), m_capacity + kSpare)) / kPage * kPage;
        os::askForLargePages(reinterpret_cast<void*>(begin), end - begin);
        makeFirstPageLarge(m_bytes.get(), m_capacity + kSpare);
    }

    std::unique_ptr<char[], Free> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace shelf
