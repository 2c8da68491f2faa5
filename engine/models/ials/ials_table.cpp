// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ials/ials_table.h"

#include "engine/kernels/kernels.h"

namespace shelf {

IalsTable::IalsTable(std::size_t r, std::size_t f)
    : rows(r), factors(f), lanes(paddedLanes(f)), values(r * lanes, 0.0F)
{}

} // namespace shelf
