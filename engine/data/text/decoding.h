// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/archives/byte_buffer.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace shelf {

/// A text as UTF-8, and how its bytes were understood.
struct DecodedText {
    ByteBuffer bytes;
    std::size_t begin = 0; ///< behind a byte-order mark
    std::string encoding = "UTF-8";
    /// Why it was taken for that, where nobody said so and no mark tells: a sentence. Empty: it is sure.
    std::string assumed = {};
    std::uint64_t replaced = 0;     ///< characters that were cut or damaged, now U+FFFD
    std::int64_t firstReplaced = 0; ///< the line of the first
};

/// Makes UTF-8 of a text in any encoding. wanted: the name of one (as iconv knows it), or empty: what is
/// valid UTF-8 as a whole is UTF-8; a byte-order mark, or NUL bytes where UTF-16 has them, tell UTF-16 and
/// UTF-32; UTF-8 but for a few bytes gets U+FFFD in their place; else all characters that are not ASCII
/// together are judged (uchardet), of which it takes some: of fewer, Windows-1252 is assumed. A usage error
/// where there is no such encoding. Errors name `path`.
Result<DecodedText> decodeText(ByteBuffer bytes, const std::string& path, const std::string& wanted);

/// Refuses a name that is none of an encoding.
Status checkEncoding(const std::string& name);

} // namespace shelf
