// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parameter_fields.h"
#include "engine/run/table_builder.h"

namespace shelf {

void addFactorModelParameters(TableBuilder& table)
{
    table.group("Training");
    table.add(fields::choice(
                  "solver", "Method",
                  "How the vectors are learned: by batches of ratings and an optimizer (mini-batch), or "
                  "rating by rating over a grid of blocks (blocked-sgd), which is many times faster and "
                  "makes squared errors small.",
                  [](auto& s) -> auto& { return s.factorization.solver; }),
              [](const RunSettings& s) { return s.family == ModelFamily::factorization; });
}

} // namespace shelf
