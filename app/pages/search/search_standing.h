// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"

#include <QString>

namespace shelf {

// Where a search stands, told without showing it.

/// Whether a search of this plan would go on with the one in hand, of which only the end may differ.
bool goesOnWith(const SearchState& state, const SearchPlan& plan);

struct SearchStanding {
    bool running = false;
    bool paused = false;
    bool stopping = false;
    bool hasData = false;
    bool hasRatings = true; ///< else what is open are vectors that came without
    QString refused = {};   ///< why what was typed last was refused
    Status valid = {};      ///< of the plan in the form
};
struct SearchHint {
    QString text;
    bool isProblem = false;
};
/// What can be done now.
struct SearchOffer {
    bool isRunning = false;
    bool isPaused = false;
    bool canStart = false;
    bool goesOn = false; ///< Start goes on with the search in hand
    bool canEnd = false; ///< or pause
    bool canOpen = false;
    bool canSave = false;
};
SearchOffer searchOffer(const SearchState& state, const SearchPlan& plan, const SearchStanding& now);
/// The one sentence that says what goes on, or what is to be done.
SearchHint searchHint(const SearchState& state, const SearchStanding& now);

} // namespace shelf
