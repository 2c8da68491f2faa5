// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/data/sample/sample_library.h"
#include "engine/parameters/presets.h"

#include <memory>
#include <utility>

/// A library on which a model is trained in no time, the same in all tests.
inline shelf::DatasetPtr smallLibrary()
{
    static const shelf::DatasetPtr data = [] {
        shelf::SampleParameters parameters;
        parameters.books = 120;
        parameters.users = 300;
        parameters.ratings = 6000;
        return std::make_shared<const shelf::Dataset>(std::move(*shelf::makeSampleLibrary(parameters)));
    }();
    return data;
}

/// A preset that ends soon.
inline shelf::RunSettings quick(const char* preset, int epochs)
{
    shelf::RunSettings settings = *shelf::presetSettings(preset);
    settings.training.epochs = epochs;
    return settings;
}
