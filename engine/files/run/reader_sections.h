// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/run/frame_reader.h"
#include "engine/files/run/frame_writer.h"
#include "engine/run/run.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

// What a run file says a second time so that a question about one reader need not read the ratings of all:
//
//     books/learned    u32 a book: how many ratings of it the model has learned from, then or now
//     readers/values   the first 31 different ratings, f32 each, in the order of the ratings
//     readers/lengths  u32 a reader: the length of its record
//     readers/ratings  a record a reader, one after another, each with the CRC-32 of its bytes before it
//
// A record holds the reader's ratings in the order of the ratings, each as: the book; 8 times the place of
// the rating among the values from 1 on, or 0, plus the RatingPart; where the place is 0 the rating as f32;
// where the data have times the difference to the reader's time before. All but the f32 as in LEB128,
// differences folded as 0, -1, 1, -2, ... The sections are checked as all others are where a whole run is
// read, but not against the ratings that they repeat.

/// In which part of the run a rating is; earlier: the parent of the run has learned from it.
enum class RatingPart : std::uint8_t { none, train, validation, test, earlier };
inline constexpr RatingPart kLastRatingPart = RatingPart::earlier;

void addReaders(FrameWriter& out, const Run& run);

/// Whether the file has these sections; those of a format before 7 do not.
bool hasReaders(const FrameReader& in);
/// Compares their checksums. Throws LoadFailure, as all below.
void checkReaders(FrameReader& in);
/// Of each book how many ratings of it were learned from.
std::vector<std::uint32_t> readLearned(FrameReader& in, std::size_t books);

/// The ratings of single readers, each read when it is asked for.
class ReaderRecords {
public:
    ReaderRecords(FrameReader& in, std::size_t readers, std::size_t books);

    struct Rating {
        std::int32_t book = -1;
        float rating = 0;
        std::int64_t time = 0; ///< 0 where the data have no times
        RatingPart part = RatingPart::none;
    };
    std::vector<Rating> of(std::size_t reader);
    bool hasTimes() const { return m_hasTimes; }

private:
    FrameReader& m_in;
    std::size_t m_books;
    bool m_hasTimes;
    std::vector<float> m_values;
    std::vector<std::uint32_t> m_lengths;
};

} // namespace shelf
