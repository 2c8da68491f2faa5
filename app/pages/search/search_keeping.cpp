// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_keeping.h"

#include "app/journal/search_journal.h"

namespace shelf {

void SearchKeeping::follow(const SearchState& state)
{
    if (state.trials.empty()) // another one begins, or other data are open
        replace(0);
    else if (m_journal && isUnsaved(state))
        m_journal->keep(state);
}

void SearchKeeping::replace(std::size_t saved)
{
    m_saved = saved;
    if (m_journal)
        m_journal->setAside();
}

void SearchKeeping::written(std::size_t trials, const SearchState& now)
{
    if (trials < m_saved || trials > now.trials.size())
        return;
    m_saved = trials;
    if (m_journal && !isUnsaved(now))
        m_journal->forget();
}

} // namespace shelf
