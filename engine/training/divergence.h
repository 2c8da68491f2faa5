// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"

#include <cmath>

namespace shelf {

/// Whether the pull towards zero alone makes steps overshoot: a step multiplies a value by 1 - rate * pull,
/// which turns its sign from 1 on, and from 2 on makes it grow.
inline bool pullOvershoots(double learningRate, double pull)
{
    return std::abs(learningRate * pull) >= 1;
}

/// What to do about a training whose loss is no number any more. otherwise: where the pull is not to blame.
inline Message divergenceAdvice(double learningRate, double pull, const Message& otherwise)
{
    return pullOvershoots(learningRate, pull) ? tr("Lower the regularization: times the learning rate it is "
                                                   "over 1, so that each step leaps beyond "
                                                   "zero instead of drawing nearer to it")
                                              : otherwise;
}

} // namespace shelf
