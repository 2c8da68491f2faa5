// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace shelf {

/// A whole text file as UTF-8 without a byte-order mark. A file that is UTF-8 but for a few bytes gets U+FFFD
/// in their place; one in which UTF-8 would be chance is taken for Latin-1 (with the Windows additions) and
/// converted. Refused: empty files, archives, UTF-16, anything with NUL bytes.
class TextFile {
public:
    static Result<TextFile> open(const std::string& path);
    /// The same for bytes that are in memory already; `name` stands for the path in messages.
    static Result<TextFile> fromBytes(std::string name, std::string_view bytes);

    const std::string& path() const { return m_path; }
    /// Always followed by one '\n' that is not part of it, so that a scan for the end of a line stops.
    std::string_view text() const { return {m_text, m_size}; }
    bool wasLatin1() const { return m_latin1; }
    /// Characters of a UTF-8 file that were cut or damaged and replaced, and the line of the first.
    std::uint64_t replaced() const { return m_replaced; }
    std::int64_t firstReplaced() const { return m_firstReplaced; }

private:
    TextFile() = default;
    Status check(bool mayHoldNul);
    void mendEncoding();
    void convertLatin1();

    std::string m_path;
    std::unique_ptr<char[]> m_bytes;
    const char* m_text = nullptr;
    std::size_t m_size = 0;
    bool m_latin1 = false;
    std::uint64_t m_replaced = 0;
    std::int64_t m_firstReplaced = 0;
};

/// The last part of a path in lower case: "u.item".
std::string fileName(const std::string& path);

/// 1-based line and column (in characters) of a place in a text.
struct Place {
    std::int64_t line = 0;
    std::int64_t column = 0;
};
Place placeOf(std::string_view text, const char* at);

} // namespace shelf
