// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/unlearned_reason.h"

#include "engine/base/text/message.h"
#include "engine/models/given/given_vectors.h"
#include "engine/run/learned_books.h"

namespace shelf {

std::vector<std::uint8_t> unlearnedBooks(const Run& run)
{
    return isGiven(*run.settings.kind) ? zeroRows(*run.model)
                                       : unlearnedBooks(run.data, run.split.train, run.settings);
}

std::string_view unlearnedReason(const Run& run)
{
    return isGiven(*run.settings.kind)
               ? trNoop("its vector holds nothing but zeros, or something that is no number")
               : kUnlearnedReason;
}

} // namespace shelf
