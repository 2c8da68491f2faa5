// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shelf {

/// The font of all windows in this size; 0: as the system has it.
void applyTextSize(int points);
/// "reduced", "full" or, for any other word, as the system has it.
void applyMotion(const QString& choice);
/// "high", "usual" or, for any other word, as the system has it.
void applyContrast(const QString& choice);

} // namespace shelf
