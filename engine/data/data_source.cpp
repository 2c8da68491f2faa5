// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/data_source.h"

#include <cstddef>

namespace shelf {

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
