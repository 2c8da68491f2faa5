// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/parameter_table.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

inline constexpr bool kAdvanced = true;

/// Collects the rows of the parameter table; groups come out one after the other, in the order in which they
/// were first named, whatever the order in which rows were added.
template <class Settings> class BasicTableBuilder {
public:
    void group(std::string_view name)
    {
        m_group = name;
        if (std::find(m_groups.begin(), m_groups.end(), name) == m_groups.end())
            m_groups.push_back(name);
    }

    void add(BasicParameter<Settings> parameter, bool (*applies)(const Settings&), bool advanced = false)
    {
        parameter.group = m_group;
        parameter.applies = applies;
        parameter.advanced = advanced;
        m_rows.push_back(std::move(parameter));
    }

    /// A row that is whole.
    void add(BasicParameter<Settings> parameter)
    {
        group(parameter.group);
        m_rows.push_back(std::move(parameter));
    }

    std::vector<BasicParameter<Settings>> take()
    {
        const auto place = [this](const ParameterFacts& p) {
            return std::find(m_groups.begin(), m_groups.end(), p.group) - m_groups.begin();
        };
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const ParameterFacts& a, const ParameterFacts& b) {
            return place(a) < place(b);
        });
        return std::move(m_rows);
    }

private:
    std::string_view m_group;
    std::vector<std::string_view> m_groups;
    std::vector<BasicParameter<Settings>> m_rows;
};
using TableBuilder = BasicTableBuilder<RunSettings>;

} // namespace shelf
