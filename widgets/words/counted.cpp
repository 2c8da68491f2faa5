// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/counted.h"

#include <algorithm>
#include <limits>

namespace shelf {

namespace {

/// As Qt's plural forms take it; nothing that is counted here comes near the most.
int number(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString Counted::books(std::uint64_t count)
{
    return tr("%Ln book(s)", nullptr, number(count));
}

QString Counted::readers(std::uint64_t count)
{
    return tr("%Ln reader(s)", nullptr, number(count));
}

QString Counted::ratings(std::uint64_t count)
{
    return tr("%Ln rating(s)", nullptr, number(count));
}

QString Counted::ratingsOrTaken(std::uint64_t count, bool taken)
{
    return taken ? tr("%Ln time(s) taken", nullptr, number(count)) : ratings(count);
}

QString Counted::notes(std::uint64_t count)
{
    return tr("%Ln note(s)", nullptr, number(count));
}

} // namespace shelf
