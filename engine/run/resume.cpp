// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/resume.h"

#include "engine/run/parameter_table.h"
#include "engine/training/trainer.h"

#include <algorithm>
#include <array>

namespace shelf {

namespace {

constexpr std::array<std::string_view, 5> kMayDiffer = {"epochs", "steps", "patience", "keep_best",
                                                        "kept_epochs"};

/// "learning_rate (0.001, was 0.01), seed (2, was 1)"; empty where the two agree.
std::string differences(const RunSettings& now, const RunSettings& before)
{
    std::string out;
    for (const Parameter& parameter : parameterTable()) {
        if (std::find(kMayDiffer.begin(), kMayDiffer.end(), parameter.key) != kMayDiffer.end())
            continue;
        const bool matters = parameter.applies(now) || parameter.applies(before);
        const std::string value = parameter.get(now), old = parameter.get(before);
        if (matters && value != old)
            out +=
                (out.empty() ? "" : ", ") + std::string(parameter.key) + " (" + value + ", was " + old + ")";
    }
    return out;
}

} // namespace

Status checkResumption(const Run& earlier, const Dataset& data, const RunSettings& settings)
{
    if (!earlier.last)
        return Error::usageError("\"" + earlier.name + "\" cannot be continued: it is computed at once",
                                 "Train it anew");
    if (!earlier.data || earlier.data->userCount() != data.userCount() ||
        earlier.data->bookCount() != data.bookCount() || earlier.data->user != data.user ||
        earlier.data->book != data.book || earlier.data->rating != data.rating)
        return Error::usageError("\"" + earlier.name + "\" was trained on other ratings",
                                 "Open the ratings it was trained on, or train anew");
    const std::string differing = differences(settings, earlier.settings);
    if (!differing.empty())
        return Error::usageError(
            "\"" + earlier.name + "\" was trained with other settings: " + differing,
            "Only epochs, steps, patience, keep_best and kept_epochs may change; else train anew");
    const std::size_t ratings = earlier.split.train.size();
    if (settings.training.schedule.kind == ScheduleKind::cosine &&
        plannedSteps(settings.training, ratings) != plannedSteps(earlier.settings.training, ratings))
        return Error::usageError("The cosine schedule of \"" + earlier.name + "\" was laid out for " +
                                     std::to_string(plannedSteps(earlier.settings.training, ratings)) +
                                     " steps",
                                 "Keep its epochs and steps, or train anew");
    if (earlier.last->step >= plannedSteps(settings.training, ratings))
        return Error::usageError("\"" + earlier.name + "\" has already been trained for " +
                                     std::to_string(earlier.last->step) + " steps",
                                 "Ask for more epochs or steps");
    return {};
}

} // namespace shelf
