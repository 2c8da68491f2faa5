// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/frame_reader.h"

#include "engine/base/text/message.h"
#include "engine/files/run/run_file.h"

#include <algorithm>
#include <cstring>

namespace shelf {

namespace {

constexpr std::size_t kPieceRead = 1u << 20;
constexpr std::size_t kPieceHanded = 1u << 18; ///< what is worked on while it is in the cache

LoadFailure cutShort(std::uint64_t size, std::uint64_t expected)
{
    return LoadFailure(Error::failure(tr("This run file is cut short: it has %1 of %2 bytes")
                                          .arg(std::to_string(size))
                                          .arg(std::to_string(expected)),
                                      tr("Copy it again from where it came")));
}

} // namespace

LoadFailure damaged(const std::string& tag, const Message& detail)
{
    std::string where;
    for (const char c : tag)
        where += c >= ' ' && c <= '~' ? c : '?';
    return LoadFailure(Error::failure(
        detail.empty() ? tr("This run file is damaged (section %1)").arg(where)
                       : tr("This run file is damaged (section %1: %2)").arg(where).arg(detail),
        tr("Copy it again from where it came, or train the run again")));
}

FrameReader::FrameReader(ByteSource& source, Progress progress)
    : FrameReader(source, std::move(progress), {.version = kRunFileVersion})
{}

FrameReader::FrameReader(ByteSource& source, Progress progress, const run_format::FrameKind& kind)
    : m_source(source), m_progress(std::move(progress)), m_kind(kind)
{
    readTable(readHeader());
}

run_format::Header FrameReader::readHeader()
{
    using namespace run_format;
    const std::uint64_t size = m_source.size();
    std::array<std::byte, kHeaderSize> bytes{};
    const auto had = static_cast<std::size_t>(std::min<std::uint64_t>(size, kHeaderSize));
    if (!m_source.read(0, std::span(bytes).first(had)))
        throw LoadFailure(Error::failure(tr("This file cannot be read"), tr("Check the disk")));
    const std::size_t compared = std::min(had, m_kind.magic.size());
    if (size == 0 || std::memcmp(bytes.data(), m_kind.magic.data(), compared) != 0)
        throw LoadFailure(Error::failure(size == 0 ? tr("This file is empty, not a Shelfspace run file")
                                                   : tr("This is not a Shelfspace run file"),
                                         tr("Choose a file that Shelfspace saved, usually named .shelf")));
    if (had < kHeaderSize)
        throw cutShort(size, kHeaderSize);
    Header header;
    if (!decodeHeader(bytes, header))
        throw damaged("header");
    if (header.version > m_kind.version)
        throw LoadFailure(Error::failure(tr("This run file was made by a newer version of Shelfspace (format "
                                            "%1, this program reads up to %2)")
                                             .arg(std::to_string(header.version))
                                             .arg(std::to_string(m_kind.version)),
                                         tr("Update Shelfspace")));
    if (header.version == 0)
        throw damaged("header", tr("format 0"));
    if (size < header.fileLength)
        throw cutShort(size, header.fileLength);
    if (size > header.fileLength)
        throw damaged("end", tr("%1 bytes too many").arg(std::to_string(size - header.fileLength)));
    m_version = static_cast<int>(header.version);
    return header;
}

void FrameReader::readTable(const run_format::Header& header)
{
    using namespace run_format;
    if (header.sections == 0 || header.sections > kMaxSections ||
        kHeaderSize + kEntrySize * header.sections > m_source.size())
        throw damaged("table");
    std::vector<std::byte> bytes(kEntrySize * header.sections);
    if (!m_source.read(kHeaderSize, bytes) || crc32(bytes) != header.tableCrc)
        throw damaged("table");
    std::uint64_t end = kHeaderSize + bytes.size();
    for (Entry& entry : decodeTable(bytes)) {
        // No holes and no overlaps: each section starts where the one before it makes it start.
        if (entry.offset != aligned(end) || entry.offset > header.fileLength ||
            entry.length > header.fileLength - entry.offset)
            throw damaged(entry.tag, tr("its place in the file"));
        checkPadding(end, entry.offset);
        end = entry.offset + entry.length;
        const std::string tag = entry.tag;
        if (!m_entries.emplace(tag, Section{{std::move(entry)}, false}).second)
            throw damaged(tag, tr("it is there twice"));
    }
    if (end != header.fileLength)
        throw damaged("end");
}

void FrameReader::checkPadding(std::uint64_t from, std::uint64_t to)
{
    std::array<std::byte, run_format::kAlignedTo> bytes{};
    const auto padding = std::span(bytes).first(static_cast<std::size_t>(to - from));
    if (!m_source.read(from, padding) ||
        !std::all_of(padding.begin(), padding.end(), [](std::byte b) { return b == std::byte{0}; }))
        throw damaged("padding");
}

const FrameReader::Section& FrameReader::entry(const std::string& tag) const
{
    const auto found = m_entries.find(tag);
    if (found == m_entries.end())
        throw damaged(tag, tr("it is missing"));
    return found->second;
}

std::uint64_t FrameReader::count(const std::string& tag, std::size_t size) const
{
    if (length(tag) % size != 0)
        throw damaged(tag, tr("its length"));
    return length(tag) / size;
}

void FrameReader::checkCount(const std::string& tag, std::uint64_t expected, std::size_t size) const
{
    if (count(tag, size) != expected)
        throw damaged(tag, tr("it has %1 entries instead of %2")
                               .arg(std::to_string(length(tag) / size))
                               .arg(std::to_string(expected)));
}

std::uint32_t FrameReader::readPart(const std::string& tag, std::uint64_t offset, std::span<std::byte> to,
                                    std::uint32_t crc)
{
    offset += entry(tag).offset;
    while (!to.empty()) {
        const auto piece = to.first(std::min(kPieceRead, to.size()));
        if (!m_source.read(offset, piece))
            throw damaged(tag, tr("it cannot be read"));
        crc = run_format::crc32(piece, crc);
        offset += piece.size();
        m_done += piece.size();
        to = to.subspan(piece.size());
        if (!report(m_progress, m_done, m_source.size()))
            throw LoadFailure(Error::cancelledByCaller());
    }
    return crc;
}

void FrameReader::finish(const std::string& tag, std::uint32_t crc)
{
    Section& section = m_entries.at(tag);
    if (crc != section.crc)
        throw damaged(tag);
    section.read = true;
}

void FrameReader::read(const std::string& tag, std::span<std::byte> to)
{
    finish(tag, readPart(tag, 0, to, 0));
}

void FrameReader::inPieces(const std::string& tag, const std::function<void(std::span<const std::byte>)>& use)
{
    std::vector<std::byte> scratch(
        static_cast<std::size_t>(std::min<std::uint64_t>(length(tag), kPieceHanded)));
    std::uint32_t crc = 0;
    for (std::uint64_t at = 0; at < length(tag); at += scratch.size()) {
        const auto piece = std::span(scratch).first(
            static_cast<std::size_t>(std::min<std::uint64_t>(scratch.size(), length(tag) - at)));
        crc = readPart(tag, at, piece, crc);
        use(piece);
    }
    finish(tag, crc);
}

void FrameReader::readWithin(const std::string& tag, std::uint64_t offset, std::span<std::byte> to)
{
    if (offset > length(tag) || to.size() > length(tag) - offset)
        throw damaged(tag, tr("its length"));
    readPart(tag, offset, to, 0);
}

void FrameReader::check(const std::string& tag)
{
    inPieces(tag, [](std::span<const std::byte>) {});
}

std::string FrameReader::metadata(const std::string& tag)
{
    const std::uint64_t size = length(tag);
    if (size > run_format::kMaxMetadata)
        throw damaged(tag, tr("its length"));
    std::string bytes(static_cast<std::size_t>(size), '\0');
    read(tag, std::as_writable_bytes(std::span(bytes)));
    return bytes;
}

TextList FrameReader::texts(const std::string& tag, std::optional<std::uint64_t> expected)
{
    const std::uint64_t size = length(tag);
    std::uint64_t count = 0;
    if (size < sizeof count)
        throw damaged(tag, tr("its length"));
    std::uint32_t crc = readPart(tag, 0, std::as_writable_bytes(std::span(&count, 1)), 0);
    if (count > (size - sizeof count) / sizeof(std::uint32_t))
        throw damaged(tag, tr("the number of texts"));
    if (expected && count != *expected)
        throw damaged(
            tag,
            tr("it has %1 texts instead of %2").arg(std::to_string(count)).arg(std::to_string(*expected)));
    std::vector<std::uint32_t> lengths(static_cast<std::size_t>(count));
    crc = readPart(tag, sizeof count, std::as_writable_bytes(std::span(lengths)), crc);
    const std::uint64_t start = sizeof count + count * sizeof(std::uint32_t);
    std::string characters(static_cast<std::size_t>(size - start), '\0');
    crc = readPart(tag, start, std::as_writable_bytes(std::span(characters)), crc);
    finish(tag, crc);
    auto out = TextList::fromLengths(std::move(lengths), std::move(characters));
    if (!out)
        throw damaged(tag, tr("the length of a text"));
    return *std::move(out);
}

void FrameReader::expectAllRead() const
{
    for (const auto& [tag, section] : m_entries)
        if (!section.read)
            throw damaged(tag, tr("it does not belong there"));
}

} // namespace shelf
