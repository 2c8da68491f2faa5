// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/exports/export.h"

#include <QString>

#include <span>
#include <string_view>

namespace shelf {

/// Everything that can be taken away from a run, in the order in which it is offered: by the window's dialog
/// as by the command line.
std::span<const Export* const> exports();

/// Null: there is none of this key.
const Export* findExport(std::string_view key);

/// What a row says of itself or of what is missing, in the person's language.
QString exportWords(std::string_view words);

} // namespace shelf
