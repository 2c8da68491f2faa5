// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/fit_to_data.h"

#include "engine/data/numbers.h"
#include "engine/run/names.h"
#include "engine/run/presets.h"

#include <limits>

namespace shelf {

namespace {

struct Reach {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    bool covers(const RatingScale& scale) const
    {
        return low <= static_cast<double>(scale.min) && static_cast<double>(scale.max) <= high;
    }
};

Reach reachOf(Activation activation)
{
    switch (activation) {
    case Activation::relu:
        return {.low = 0};
    case Activation::sigmoid:
        return {0, 1};
    case Activation::tanh:
        return {-1, 1};
    case Activation::linear:
        break;
    }
    return {};
}

std::string reachWords(const Reach& reach)
{
    if (reach.high == std::numeric_limits<double>::infinity())
        return "nothing below " + shortest(reach.low);
    return "nothing outside " + shortest(reach.low) + " to " + shortest(reach.high);
}

} // namespace

bool fitToData(RunSettings& settings, const Dataset& data)
{
    if (settings.family != ModelFamily::network ||
        reachOf(settings.network.outputActivation).covers(data.scale))
        return false;
    settings.network.outputActivation = Activation::linear;
    return true;
}

std::string outputWords(const RunSettings& settings, const Dataset& data)
{
    // With biases the sum goes below zero; the product of two vectors that do not, does not.
    if (settings.family == ModelFamily::factorization && settings.factorization.nonNegative &&
        !settings.factorization.biases && data.scale.min < 0)
        return "Vectors without negative values give nothing below 0, and ratings go from " +
               shortest(static_cast<double>(data.scale.min)) + " to " +
               shortest(static_cast<double>(data.scale.max)) +
               ": the model cannot learn those below 0. Switch non_negative off, or biases on.";
    if (settings.family != ModelFamily::network)
        return {};
    const auto sentence = [&](Activation activation) {
        return "The output activation " + std::string(choiceName(activation)) + " gives " +
               reachWords(reachOf(activation)) + ", and ratings go from " +
               shortest(static_cast<double>(data.scale.min)) + " to " +
               shortest(static_cast<double>(data.scale.max)) + ": ";
    };
    const Activation own = settings.network.outputActivation;
    if (!reachOf(own).covers(data.scale))
        return sentence(own) + "the model cannot learn them. Set output_activation to linear.";
    const Preset* preset = findPreset(settings.preset);
    if (own == Activation::linear && preset && preset->settings.family == ModelFamily::network &&
        !reachOf(preset->settings.network.outputActivation).covers(data.scale))
        return sentence(preset->settings.network.outputActivation) +
               "it is linear in this run, in place of the preset's.";
    return {};
}

} // namespace shelf
