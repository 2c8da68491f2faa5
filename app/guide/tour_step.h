// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QString>

#include <span>

namespace shelf {

/// What of the program the steps of the tour ask.
struct TourFacts {
    PageId page = PageId::library;
    bool hasBook = false;    ///< one is selected
    bool isTraining = false; ///< a run learns
    bool isTrained = false;  ///< a run can answer
    bool hasReader = false;  ///< one is selected, of the data or of one's own
    int bookChanges = 0;     ///< how often another book was selected so far
    bool operator==(const TourFacts&) const = default;
};

/// One step of the first tour: where it is taken, what it points at, and how one sees that it was taken. All
/// that the rest knows of it: a step more is one more in the list.
struct TourStep {
    const char* key;
    PageId page;
    const char* target; ///< the object name of a part of that page or of the window
    const char* title;  ///< of the context "Tour"
    const char* text;
    /// Whether the person has done what it asks. Null: it only shows something, and Next goes on.
    bool (*isDone)(const TourFacts& now, const TourFacts& before);
    bool isRead = false; ///< it may be done sooner than it is read: Next goes on
};

/// In the order in which they are taken.
std::span<const TourStep> tourSteps();

} // namespace shelf
