// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/run/run.h"

#include <cstdint>
#include <string>

namespace shelf {

/// An error where the model has none.
Status requireBookVectors(const Run& run);
/// Errors that name the id and one close to it.
Result<std::int32_t> requireBook(const Dataset& data, const std::string& id);
Result<std::int32_t> requireUser(const Dataset& data, const std::string& id);

/// "TITLE: nobody rated it in the training part, so the model knows nothing about it".
Message unlearnedLine(const Run& run, std::int32_t book);

} // namespace shelf
