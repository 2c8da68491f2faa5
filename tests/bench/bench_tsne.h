// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Seconds of t-SNE on mixtures of 10,000 x 15 and 100,000 x 32: affinities, 750 iterations, and the parts of
/// one iteration at the end, on one and two threads.
void benchTsne();
