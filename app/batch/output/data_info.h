// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/data/dataset.h"

namespace shelf {

/// By which data are known wherever a document tells of them: {name, format, files, ratings, users, books}.
Json dataDocument(const Dataset& data);

} // namespace shelf
