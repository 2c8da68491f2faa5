// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QStringList>

namespace shelf {

/// Starts this program once more, in a process of its own, with these words; what happens to either is
/// nothing to the other.
Status openAnotherWindow(const QStringList& words);

} // namespace shelf
