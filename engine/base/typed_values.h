// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <map>
#include <typeindex>

namespace shelf {

/// Structs of settings, at most one of each type: who needs one declares its type beside itself, and nobody
/// else has to know of it. A value; each struct is as it comes until it is changed.
class TypedValues {
public:
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
