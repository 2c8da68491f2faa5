// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/archives/packed_file.h"
#include "engine/data/text/decoding.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// How a text file is to be read.
struct TextOptions {
    std::string encoding = {}; ///< as decodeText takes it; empty: it is found out
    Progress progress = {};    ///< bytes read of the file on the disk
    UnpackLimits limits = {};  ///< of which `enough` cuts the text behind the last whole line before it
    std::int64_t lines = 0;    ///< the most that are read; 0: all
};

/// A whole text file as UTF-8 without a byte-order mark, whatever it is packed in (readFileBytes) and encoded
/// in (decodeText). Refused: empty files, and anything with NUL bytes.
class TextFile {
public:
    static Result<TextFile> open(const std::string& path, const TextOptions& options = {});
    /// The same for bytes that are in memory already, and not packed; `name` stands for the path in messages.
    static Result<TextFile> fromBytes(std::string name, std::string_view bytes,
                                      const std::string& encoding = {});

    /// With the name within the archive where it was read from one.
    const std::string& path() const { return m_path; }
    /// Always followed by one '\n' that is not part of it, so that a scan for the end of a line stops.
    std::string_view text() const { return m_decoded.bytes.text().substr(m_decoded.begin); }
    /// False where it was to be read in part, and is longer.
    bool isWhole() const { return m_isWhole; }
    const std::string& encoding() const { return m_decoded.encoding; }
    /// What was assumed of the encoding, and what was met while it was unpacked: sentences.
    std::vector<std::string> notes() const;
    /// Characters that were cut or damaged and replaced, and the line of the first.
    std::uint64_t replaced() const { return m_decoded.replaced; }
    std::int64_t firstReplaced() const { return m_decoded.firstReplaced; }

private:
    TextFile() = default;
    static Result<TextFile> make(FileBytes bytes, const TextOptions& options);
    Status check() const;

    std::string m_path;
    DecodedText m_decoded;
    std::vector<std::string> m_unpacking;
    bool m_isWhole = true;
};

/// The last part of a path in lower case, without the ending of what it is packed in: "u.item".
std::string fileName(const std::string& path);

/// 1-based line and column (in characters) of a place in a text.
struct Place {
    std::int64_t line = 0;
    std::int64_t column = 0;
};
Place placeOf(std::string_view text, const char* at);

} // namespace shelf
