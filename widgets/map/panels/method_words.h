// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/layout_method.h"

#include <QString>

#include <string_view>

namespace shelf {

/// What a row of the layout methods says of itself (title, note, what is missing), in the person's language.
QString methodWords(std::string_view words);
/// The same as the beginning of a line: the first letter large.
QString methodHeading(std::string_view words);
/// LayoutMethod::missing of the method that is chosen; empty where nothing is.
QString missingFrom(const MapParameters& parameters);
/// LayoutMethod::key.
QString methodKey(const LayoutMethod& method);

} // namespace shelf
