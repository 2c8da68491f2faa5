// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/titles/works.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// The share of all pairs of books that are nearer to each other than books must be for their vectors to
/// confirm that they are editions: one in a hundred. Title and author have left a few rivals a book by then,
/// so that books that have nothing in common are rarely taken for one, and a pair that is not confirmed stays
/// as it was. Vectors confirm little: of 250 titles of MovieLens 100k whose readers were dealt to two ids at
/// random 2 to 17 of 100 are as near as that (mf and networks; none by iALS, which sees that nobody takes
/// both). Far is no sign of anything, therefore.
inline constexpr double kNearPairs = 0.01;

/// Works of a catalogue by title and author, and where these leave it open by the cosine of the books'
/// vectors, the nearest pairs first. Of a work's books the one with the most ratings speaks. Without vectors,
/// and of books that the model knows nothing of (unlearned, as in Run), nothing is confirmed.
Works worksByVectors(const Catalogue& books, const MatrixView& vectors,
                     std::span<const std::uint8_t> unlearned, std::span<const std::uint32_t> ratings);

/// A book that is an edition of one that somebody has read.
struct OtherEdition {
    std::int32_t book = -1;
    std::int32_t of = -1; ///< the one that was read
    EditionSign toldBy = EditionSign::title;
};
/// All that were not read themselves, ascending.
std::vector<OtherEdition> otherEditions(const Works& works, std::span<const std::int32_t> read);

} // namespace shelf
