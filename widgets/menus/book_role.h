// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace shelf {

/// The data role of a row that stands for a book: its number in the data; no value, or -1: it stands for
/// none.
inline constexpr int kBookRole = Qt::UserRole + 40;
/// The same of a row that stands for a reader of the data.
inline constexpr int kReaderRole = Qt::UserRole + 41;

} // namespace shelf
