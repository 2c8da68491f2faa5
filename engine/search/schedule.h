// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"

#include <optional>
#include <set>
#include <vector>

namespace shelf {

/// Which trial comes next, worked out from those there are: nothing else is remembered, so a search that is
/// gone on with takes the same way as one that was never interrupted.
class SearchSchedule {
public:
    explicit SearchSchedule(const SearchPlan& plan);

    struct Planned {
        int configuration = 0;
        int rung = 0;
        double share = 1;
        std::vector<std::string> values;
    };
    /// None where all is done, or where there are no other settings to try (isExhausted).
    std::optional<Planned> next(const std::vector<Trial>& trials);
    /// The first `most` that can be made now, in order: several may be made at once, since none of them waits
    /// for what comes of another.
    std::vector<Planned> ready(const std::vector<Trial>& trials, std::size_t most);
    /// In the order in which they come where they are made one after another, in whatever order they were
    /// made.
    std::vector<Trial> inOrder(std::vector<Trial> trials);
    bool isExhausted() const { return m_exhausted; }

    int rungs() const { return m_rungs; }
    double share(int rung) const;
    /// Trials in all, rungs counted; 0 where only time ends the search.
    int total() const;
    /// The values of a draw; null where there are no so many different ones.
    const std::vector<std::string>* values(int configuration);

private:
    std::optional<Planned> planned(int configuration, int rung);
    template <class Visit>
    bool eachOfBracket(const std::vector<Trial>& trials, int first, const Visit& visit);

    const SearchPlan& m_plan;
    int m_rungs = 1;
    int m_bracket = 0; ///< draws of a bracket of halving
    bool m_exhausted = false;
    std::vector<std::vector<std::string>> m_values;
    std::set<std::vector<std::string>> m_seen;
};

} // namespace shelf
