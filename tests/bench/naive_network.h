// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// The same network (15 + 15 -> 128 ReLU -> 1 ReLU, squared error, batch 64) written plainly with Eigen, its
/// Adam moving only the rows of the batch: prints its seconds an epoch, to compare with in the same run.
void naiveNetwork(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                  std::span<const float> ratings, std::size_t userCount, std::size_t bookCount, int epochs);
