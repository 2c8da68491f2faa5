// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"

#include <cstddef>

namespace shelf {

class SearchJournal;

/// How much of the search in hand is in a file of the person's own; the journal keeps it as long as not all
/// of it is.
class SearchKeeping {
public:
    void setJournal(SearchJournal* journal) { m_journal = journal; } ///< null: nothing is kept

    /// Whether there are trials that no file of the person's own has.
    bool isUnsaved(const SearchState& state) const { return state.trials.size() > m_saved; }
    /// The search in hand is this now: it has come further, or another one begins.
    void follow(const SearchState& state);
    /// Another search takes the place of the present one; `saved` of its trials are in a file.
    void replace(std::size_t saved);
    /// So many trials were written to a file, while the search in hand may have become another.
    void written(std::size_t trials, const SearchState& now);

private:
    SearchJournal* m_journal = nullptr;
    std::size_t m_saved = 0;
};

} // namespace shelf
