// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/large_pages.h"
#include "engine/base/progress.h"
#include "engine/base/text_list.h"
#include "engine/output/byte_source.h"
#include "engine/output/run_format.h"

#include <exception>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// Thrown and caught inside the loader only.
struct LoadFailure : std::exception {
    explicit LoadFailure(Error e) : error(std::move(e)), said(error.message.english()) {}
    const char* what() const noexcept override { return said.c_str(); }
    Error error;
    std::string said;
};

/// "The file is damaged (section TAG: detail)".
LoadFailure damaged(const std::string& tag, const Message& detail = {});

/// The sections of a run file, by tag. Everything is checked against the file's own length before memory is
/// asked for, and each section against its checksum as it is read. Throws LoadFailure.
class FrameReader {
public:
    /// Of a run file unless another kind is named.
    FrameReader(ByteSource& source, Progress progress);
    FrameReader(ByteSource& source, Progress progress, const run_format::FrameKind& kind);

    int version() const { return m_version; } ///< of the file's format
    bool has(const std::string& tag) const { return m_entries.contains(tag); }
    std::uint64_t length(const std::string& tag) const { return entry(tag).length; }
    /// Where in the file the section begins: at a multiple of run_format::kAlignedTo.
    std::uint64_t offset(const std::string& tag) const { return entry(tag).offset; }

    /// A section of small values; refuses more than run_format::kMaxMetadata.
    std::string metadata(const std::string& tag);
    /// Refuses, before it reads them, texts that are not as many as expected.
    TextList texts(const std::string& tag, std::optional<std::uint64_t> expected = {});
    /// `Vector` is a vector of numbers; the section must hold exactly `count` of them.
    template <class Vector> Vector array(const std::string& tag, std::uint64_t count)
    {
        checkCount(tag, count, sizeof(typename Vector::value_type));
        Vector values;
        reserveLarge(values, static_cast<std::size_t>(count));
        values.resize(static_cast<std::size_t>(count));
        read(tag, std::as_writable_bytes(std::span(values)));
        return values;
    }
    /// Hands a section over in pieces of some hundred kilobytes, each but the last a multiple of 16 bytes,
    /// and compares its checksum then.
    void inPieces(const std::string& tag, const std::function<void(std::span<const std::byte>)>& use);
    /// Fills `to` from a place within a section, whose checksum stays untried: for parts that have one of
    /// their own.
    void readWithin(const std::string& tag, std::uint64_t offset, std::span<std::byte> to);
    /// Compares a section's checksum and leaves it at that.
    void check(const std::string& tag);
    /// How many numbers of `size` bytes the section holds.
    std::uint64_t count(const std::string& tag, std::size_t size) const;

    /// Throws where a section has not been read: this program would lose it.
    void expectAllRead() const;

private:
    struct Section : run_format::Entry {
        bool read = false;
    };
    const Section& entry(const std::string& tag) const;
    void checkCount(const std::string& tag, std::uint64_t count, std::size_t size) const;
    void read(const std::string& tag, std::span<std::byte> to);
    /// Reads a part of a section and carries its checksum on; finish() compares it.
    std::uint32_t readPart(const std::string& tag, std::uint64_t offset, std::span<std::byte> to,
                           std::uint32_t crc);
    void finish(const std::string& tag, std::uint32_t crc);
    run_format::Header readHeader();
    void readTable(const run_format::Header& header);
    void checkPadding(std::uint64_t from, std::uint64_t to);

    ByteSource& m_source;
    Progress m_progress;
    run_format::FrameKind m_kind;
    std::uint64_t m_done = 0;
    int m_version = 0;
    std::map<std::string, Section> m_entries;
};

} // namespace shelf
