// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"

#include <memory>
#include <string>

/// A run that takes a blink, and is as unsaved as any: what it learns does not matter.
inline shelf::Run shortRun(const shelf::DatasetPtr& data, const std::string& name = "short")
{
    shelf::TrainingRequest request;
    request.name = name;
    request.data = data;
    request.settings = *shelf::presetSettings("mf");
    request.settings.training.epochs = 1;
    request.settings.training.steps = 20;
    return *shelf::trainRun(request);
}

inline shelf::RunEntry shortEntry(const shelf::DatasetPtr& data, const std::string& name = "short")
{
    return runEntry(std::make_shared<const shelf::Run>(shortRun(data, name)));
}
