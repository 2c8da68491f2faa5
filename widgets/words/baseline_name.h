// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/words/engine_words.h"

#include <string>

namespace shelf {

/// A baseline as it is called on the screen; another run that stands for one by its own name.
inline QString baselineName(const std::string& name)
{
    if (name == "mean")
        return textOf(shelf::tr("mean", "a baseline: the mean of all ratings"));
    if (name == "bias")
        return textOf(shelf::tr("bias", "a baseline: the biases of readers and books"));
    if (name == "popularity")
        return textOf(shelf::tr("popularity", "a baseline: the most popular books"));
    return QString::fromStdString(name);
}

} // namespace shelf
