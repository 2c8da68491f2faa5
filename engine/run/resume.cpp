// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/resume.h"

#include "engine/base/text/listed.h"
#include "engine/base/text/message.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/training/planned_steps.h"

#include <algorithm>
#include <array>

namespace shelf {

namespace {

constexpr std::array<std::string_view, 5> kMayDiffer = {"epochs", "steps", "patience", "keep_best",
                                                        "kept_epochs"};

/// "learning_rate (0.001, was 0.01), seed (2, was 1)"; none where the two agree.
std::vector<Message> differences(const RunSettings& now, const RunSettings& before)
{
    std::vector<Message> out;
    for (const Parameter& parameter : parameterTable()) {
        if (std::find(kMayDiffer.begin(), kMayDiffer.end(), parameter.key) != kMayDiffer.end())
            continue;
        const bool matters = parameter.applies(now) || parameter.applies(before);
        const std::string value = parameter.get(now), old = parameter.get(before);
        if (matters && value != old)
            out.push_back(tr("%1 (%2, was %3)", "a setting, its value and the one before")
                              .arg(parameter.key)
                              .arg(value)
                              .arg(old));
    }
    return out;
}

} // namespace

Status checkResumption(const Run& earlier, const Dataset& data, const RunSettings& settings)
{
    if (!earlier.last)
        return Error::usageError(
            !settings.kind->uses(settings).epochs
                ? tr("\"%1\" cannot be continued: it is computed at once").arg(earlier.name)
            : settings.kind->goesOn
                ? tr("\"%1\" cannot be continued: where its training stood was not kept with it")
                      .arg(earlier.name)
                : tr("\"%1\" cannot be continued: models of its kind do not go on").arg(earlier.name),
            tr("Train it anew"));
    if (!earlier.data || earlier.data->userCount() != data.userCount() ||
        earlier.data->bookCount() != data.bookCount() || earlier.data->user != data.user ||
        earlier.data->book != data.book || earlier.data->rating != data.rating)
        return Error::usageError(tr("\"%1\" was trained on other ratings").arg(earlier.name),
                                 tr("Open the ratings it was trained on, or train anew"));
    const std::vector<Message> differing = differences(settings, earlier.settings);
    if (!differing.empty())
        return Error::usageError(
            tr("\"%1\" was trained with other settings: %2").arg(earlier.name).arg(andList(differing)),
            tr("Only epochs, steps, patience, keep_best and kept_epochs may change; else train anew"));
    const std::size_t ratings = earlier.split.train.size();
    const bool inSteps = settings.kind->uses(settings).batches;
    const auto planned = [&](const TrainingParameters& training) {
        return inSteps ? plannedSteps(training, ratings) : static_cast<std::uint64_t>(training.epochs);
    };
    if (settings.training.schedule.kind == ScheduleKind::cosine && settings.kind->uses(settings).schedule &&
        planned(settings.training) != planned(earlier.settings.training))
        return Error::usageError((inSteps ? tr("The cosine schedule of \"%1\" was laid out for %2 steps")
                                          : tr("The cosine schedule of \"%1\" was laid out for %2 epochs"))
                                     .arg(earlier.name)
                                     .arg(std::to_string(planned(earlier.settings.training))),
                                 tr("Keep its epochs and steps, or train anew"));
    const std::uint64_t done = inSteps ? earlier.last->step : static_cast<std::uint64_t>(earlier.last->epoch);
    const auto limit = static_cast<std::uint64_t>(settings.training.steps);
    if (earlier.last->epoch >= settings.training.epochs || (inSteps && limit > 0 && done >= limit))
        return Error::usageError((inSteps ? tr("\"%1\" has already been trained for %2 steps")
                                          : tr("\"%1\" has already been trained for %2 epochs"))
                                     .arg(earlier.name)
                                     .arg(std::to_string(done)),
                                 inSteps ? tr("Ask for more epochs or steps") : tr("Ask for more epochs"));
    return {};
}

RunSettings continuedSettings(const Run& earlier)
{
    RunSettings settings = earlier.settings;
    if (!earlier.last || earlier.history.stoppedByUser)
        return settings;
    settings.training.epochs = earlier.last->epoch + std::max(1, earlier.settings.training.epochs);
    if (settings.training.steps > 0)
        settings.training.steps += static_cast<std::int64_t>(earlier.last->step);
    settings.training.patience = 0;
    return settings;
}

} // namespace shelf
