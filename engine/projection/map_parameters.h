// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/neighbors/nearest.h"

#include <any>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <typeindex>

namespace shelf {

struct LayoutMethod;

/// All methods in the order in which they are offered; the first draws where none is named.
std::span<const LayoutMethod* const> layoutMethods();
/// Null where there is no such key.
const LayoutMethod* findLayoutMethod(std::string_view key);

enum class MapStart { pca, random };

/// Everything that decides where the books lie on a map, besides the model's vectors.
struct MapParameters {
    const LayoutMethod* method = layoutMethods().front(); ///< never null
    int dims = 2;
    Metric metric = Metric::euclidean; ///< of the neighbors that a layout keeps; euclidean or cosine
    MapStart start = MapStart::pca;    ///< where the books of a layout lie at first
    std::uint64_t seed = 1;

    /// The parameters that a method has for itself, by their type: each is declared beside its method, and as
    /// it comes until it is changed.
    template <class T> T& of()
    {
        std::any& own = m_own[typeid(T)];
        if (!own.has_value())
            own = T{};
        return *std::any_cast<T>(&own);
    }
    template <class T> const T& of() const
    {
        static const T asItComes{};
        const auto own = m_own.find(typeid(T));
        return own == m_own.end() ? asItComes : *std::any_cast<T>(&own->second);
    }

private:
    std::map<std::type_index, std::any> m_own;
};

} // namespace shelf
