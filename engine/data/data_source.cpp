// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/data_source.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace shelf {

namespace {

constexpr std::array kPolicyNames = {
    std::pair{DuplicatePolicy::keepLast, std::string_view("last")},
    std::pair{DuplicatePolicy::mean, std::string_view("mean")},
    std::pair{DuplicatePolicy::keepAll, std::string_view("all")},
    std::pair{DuplicatePolicy::keepFirst, std::string_view("first")},
};

} // namespace

std::string_view duplicatePolicyName(DuplicatePolicy policy)
{
    const auto found = std::find_if(kPolicyNames.begin(), kPolicyNames.end(),
                                    [policy](const auto& row) { return row.first == policy; });
    return found->second;
}

std::optional<DuplicatePolicy> duplicatePolicyNamed(std::string_view name)
{
    for (const auto& [policy, itsName] : kPolicyNames)
        if (itsName == name)
            return policy;
    return std::nullopt;
}

std::vector<std::string> DataSource::files() const
{
    std::vector<std::string> out;
    for (const std::string* file : {&ratings, &validation, &books, &users, &tags})
        if (!file->empty())
            out.push_back(*file);
    return out;
}

DataSource sourceFromNames(const std::vector<std::string>& files, const SourceTraces& traces)
{
    DataSource source;
    source.isComplete = false;
    std::size_t next = 0;
    const auto take = [&](std::string& part, bool wanted) {
        if (wanted && next < files.size())
            part = files[next++];
    };
    take(source.ratings, true);
    take(source.validation, traces.validation);
    take(source.books, traces.books || files.size() - next == 3);
    take(source.users, traces.users || files.size() - next == 2);
    take(source.tags, true);
    return source;
}

} // namespace shelf
