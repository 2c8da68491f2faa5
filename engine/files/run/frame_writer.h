// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/base/text_list.h"
#include "engine/output/atomic_file.h"
#include "engine/output/run_format.h"

#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// What takes the bytes of a frame, one after another; the first failure ends the writing.
struct FrameSink {
    std::function<Status(std::uint64_t length)> begin; ///< how many there will be in all
    std::function<Status(std::string_view bytes)> write;
};

/// Collects the sections of a run file, then writes them. Tags are at most run_format::kTagSize long.
class FrameWriter {
public:
    /// The bytes must live until write().
    void add(std::string tag, std::span<const std::byte> bytes);
    void addOwned(std::string tag, std::string bytes);
    /// For FrameReader::metadata(): write() refuses what is too long for it.
    void addMetadata(std::string tag, std::string bytes);
    /// An array of numbers as it stands in memory; it must live until write().
    template <class T> void addArray(std::string tag, std::span<const T> values)
    {
        add(std::move(tag), std::as_bytes(values));
    }
    /// How many, the length of each, all the characters.
    void addTexts(std::string tag, const TextList& texts);

    /// Writes a run file. Refuses what FrameReader would refuse for its size or its number of sections.
    Status write(const std::string& path, const Progress& progress);
    /// Writes a file of another kind; `file` is where it goes.
    Status write(AtomicFile& file, const run_format::FrameKind& kind, const Progress& progress);
    /// Hands the bytes of a run file on.
    Status write(const FrameSink& sink, const Progress& progress);
    /// The bytes of all sections.
    std::uint64_t size() const;

private:
    Status checkRun() const;
    Status write(const FrameSink& sink, const run_format::FrameKind& kind, const Progress& progress);
    struct Section {
        std::string tag;
        std::span<const std::byte> bytes;
    };
    std::vector<Section> m_sections;
    std::deque<std::string> m_owned;
    bool m_tooLong = false;
};

} // namespace shelf
