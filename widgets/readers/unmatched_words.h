// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/shelves/why_unmatched.h"

#include <QString>

namespace shelf {

/// unmatchedText() in the person's language.
QString unmatchedWords(const WhyUnmatched& why);

} // namespace shelf
