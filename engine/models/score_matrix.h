// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"

#include <span>

namespace shelf {

/// Scores of all books for several users at once: out[i * books.rows + b] = users[i] . book b
/// [+ bookBias[b]] [+ userBase[i]]. users: one pointer to books.cols floats each. bookBias and userBase may
/// be empty. A value depends on its user and book alone, not on who else is asked for.
void scoreMatrix(std::span<const float* const> users, std::span<const float> userBase, MatrixView books,
                 std::span<const float> bookBias, std::span<float> out);

} // namespace shelf
