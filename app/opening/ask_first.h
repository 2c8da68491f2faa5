// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace shelf {

/// Asks somebody whether what is not saved may leave the session: calls `proceed` once nothing can be lost
/// any more, or `stay`. Where there is nothing to lose it proceeds at once.
using AskFirst = std::function<void(const std::function<void()>& proceed, const std::function<void()>& stay)>;

} // namespace shelf
