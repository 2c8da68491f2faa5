// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/covers_at_hand.h"
#include "engine/base/progress.h"
#include "engine/data/dataset.h"
#include "engine/files/exports/exports.h"

#include <cstdint>
#include <functional>
#include <span>

namespace shelf {

/// Covers of these books on one sheet: that at hand, else the one that the program draws. A cell has 64
/// pixels a side, less from a thousand books on, since the Projector draws it as large on a flat map, but 24
/// as long as the sheet has no more than 4096 a side, which every graphics card takes. Books that would have
/// less than 16 get none. On any thread; needs a QGuiApplication for its fonts.
Result<PictureSheet> coverSheet(const Catalogue& catalogue, std::span<const std::int32_t> books,
                                const CoversAtHand& covers, const Progress& progress = {});

/// What an ExportCall draws pictures of these books with; it borrows from data.
std::function<Result<PictureSheet>(std::span<const std::int32_t>, const Progress&)>
coverSheets(const Dataset& data, CoversAtHand covers);

} // namespace shelf
