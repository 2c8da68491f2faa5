// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/interactions.h"

/// EASE written plainly with Eigen (double, one thread): prints its seconds.
void naiveEase(const shelf::Interactions& known, double lambda);
/// An iteration of implicit ALS written plainly with Eigen (float, one thread): prints its seconds.
void naiveIals(const shelf::Interactions& known, int factors, double lambda, double unobservedWeight);
