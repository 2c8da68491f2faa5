// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace shelf::os {

/// The standard input of this process, whole; null where there is none or no room for it.
struct InputImage {
    void* bytes = nullptr;
    std::size_t size = 0;
};

/// For a program that reads what may mean harm: takes its input in, gives all other files back and from then
/// on has no more than that memory besides and that time, dumps nothing and writes to no file. Whoever goes
/// beyond is ended.
InputImage takeInput(std::uint64_t memory, unsigned seconds);

/// From here on nothing is opened and nothing started.
void openNothingMore();

} // namespace shelf::os
