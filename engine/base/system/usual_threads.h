// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shelf {

/// How many threads calculate where a call does not say: as many as the machine has, or as were chosen.
int usualThreads();
/// For calls that begin from now on; 0: as many as the machine has, which is also the most. Any thread.
void chooseUsualThreads(int threads);

} // namespace shelf
