// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parameter_fields.h"
#include "engine/run/table_builder.h"

namespace shelf {

void addGraphParameters(TableBuilder&) {}

} // namespace shelf
