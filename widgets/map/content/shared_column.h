// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace shelf {

/// A column of values that copies share: a value type whose copy costs nothing, however long it is. Read like
/// a vector; to change it, give it another vector.
template <typename T> class SharedColumn {
public:
    SharedColumn() = default;
    SharedColumn(std::vector<T> values)
        : m_values(values.empty() ? nullptr : std::make_shared<const std::vector<T>>(std::move(values)))
    {}

    SharedColumn(std::initializer_list<T> values) : SharedColumn(std::vector<T>(values)) {}

    const std::vector<T>& values() const
    {
        static const std::vector<T> none;
        return m_values ? *m_values : none;
    }
    operator const std::vector<T>&() const { return values(); }

    std::size_t size() const { return m_values ? m_values->size() : 0; }
    bool empty() const { return !m_values; }
    const T& operator[](std::size_t i) const { return (*m_values)[i]; }
    const T* data() const { return m_values ? m_values->data() : nullptr; }
    auto begin() const { return values().begin(); }
    auto end() const { return values().end(); }
    void clear() { m_values.reset(); }

    /// The same memory, which is quicker to see than equal values.
    bool isSame(const SharedColumn& other) const { return m_values == other.m_values; }

private:
    std::shared_ptr<const std::vector<T>> m_values;
};

} // namespace shelf
