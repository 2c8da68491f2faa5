// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/table_builder.h"

namespace shelf {

/// The rows that more than one kind of model reads, first of all which kind it is: groups Model, Training and
/// Data.
void addSharedParameters(TableBuilder& table);

} // namespace shelf
