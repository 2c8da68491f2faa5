// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/frame_writer.h"

#include "engine/base/text/message.h"
#include "engine/files/run/run_file.h"
#include "engine/output/file_kind.h"

#include <algorithm>
#include <cstring>

namespace shelf {

namespace {

constexpr std::size_t kPieceWritten = 4u << 20;

/// Hands the bytes on in pieces, with a report after each.
template <class Use>
Status inPieces(std::span<const std::byte> bytes, std::uint64_t& done, std::uint64_t total,
                const Progress& progress, Use&& use)
{
    while (!bytes.empty()) {
        const auto piece = bytes.first(std::min(kPieceWritten, bytes.size()));
        if (Status used = use(piece); !used)
            return used;
        done += piece.size();
        bytes = bytes.subspan(piece.size());
        if (!report(progress, done, total))
            return Error::cancelledByCaller();
    }
    return {};
}

std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

void FrameWriter::add(std::string tag, std::span<const std::byte> bytes)
{
    m_sections.push_back({std::move(tag), bytes});
}

void FrameWriter::addOwned(std::string tag, std::string bytes)
{
    m_owned.push_back(std::move(bytes));
    add(std::move(tag), std::as_bytes(std::span<const char>(m_owned.back())));
}

void FrameWriter::addMetadata(std::string tag, std::string bytes)
{
    m_tooLong = m_tooLong || bytes.size() > run_format::kMaxMetadata;
    addOwned(std::move(tag), std::move(bytes));
}

void FrameWriter::addTexts(std::string tag, const TextList& texts)
{
    std::size_t size = sizeof(std::uint64_t);
    for (const std::string& text : texts)
        size += sizeof(std::uint32_t) + text.size();
    std::string bytes(size, '\0');
    char* out = bytes.data();
    const auto append = [&](const void* from, std::size_t n) {
        if (n > 0)
            std::memcpy(out, from, n);
        out += n;
    };
    const std::uint64_t count = texts.size();
    append(&count, sizeof count);
    for (const std::string& text : texts) {
        const auto length = static_cast<std::uint32_t>(text.size());
        append(&length, sizeof length);
    }
    for (const std::string& text : texts)
        append(text.data(), text.size());
    addOwned(std::move(tag), std::move(bytes));
}

std::uint64_t FrameWriter::size() const
{
    std::uint64_t bytes = 0;
    for (const Section& section : m_sections)
        bytes += section.bytes.size();
    return bytes;
}

Status FrameWriter::checkRun() const
{
    if (m_tooLong || m_sections.size() > run_format::kMaxSections)
        return Error::failure(tr("This run has too long a history or too many columns for a run file"),
                              tr("Train for fewer epochs, or leave columns out of the catalogue"));
    return {};
}

Status FrameWriter::write(const std::string& path, const Progress& progress)
{
    if (const Status fits = checkRun(); !fits)
        return Error(fits.error()).in(path);
    AtomicFile file(path, &kinds::run);
    return write(file, {.version = kRunFileVersion}, progress);
}

Status FrameWriter::write(AtomicFile& file, const run_format::FrameKind& kind, const Progress& progress)
{
    const FrameSink sink{[](std::uint64_t) { return Status(); },
                         [&](std::string_view bytes) {
                             file.write(bytes);
                             return file.failed() ? file.commit() : Status();
                         }};
    const Status written = write(sink, kind, progress);
    return written ? file.commit() : written;
}

Status FrameWriter::write(const FrameSink& sink, const Progress& progress)
{
    const Status fits = checkRun();
    return fits ? write(sink, {.version = kRunFileVersion}, progress) : fits;
}

Status FrameWriter::write(const FrameSink& sink, const run_format::FrameKind& kind, const Progress& progress)
{
    using namespace run_format;
    if (m_tooLong || m_sections.size() > kMaxSections)
        return Error::failure(tr("There are too many columns for a file of this kind"));
    const std::uint64_t total = 2 * size();
    std::uint64_t done = 0;
    std::vector<Entry> entries;
    std::uint64_t offset = kHeaderSize + kEntrySize * m_sections.size();
    for (const Section& section : m_sections) {
        offset = aligned(offset);
        Entry& entry = entries.emplace_back(Entry{section.tag, offset, section.bytes.size(), 0});
        const auto measure = [&](std::span<const std::byte> piece) {
            entry.crc = crc32(piece, entry.crc);
            return Status();
        };
        if (Status measured = inPieces(section.bytes, done, total, progress, measure); !measured)
            return measured;
        offset += section.bytes.size();
    }

    Header header;
    header.version = kind.version;
    header.sections = static_cast<std::uint32_t>(entries.size());
    header.fileLength = offset;
    const std::string table = encodeTable(entries);
    header.tableCrc = crc32(std::as_bytes(std::span(table)));

    if (Status begun = sink.begin(header.fileLength); !begun)
        return begun;
    if (Status written = sink.write(encodeHeader(header, kind.magic) + table); !written)
        return written;
    std::uint64_t at = kHeaderSize + table.size();
    for (std::size_t s = 0; s < entries.size(); ++s) {
        Status written = sink.write(std::string(static_cast<std::size_t>(entries[s].offset - at), '\0'));
        if (written)
            written = inPieces(m_sections[s].bytes, done, total, progress,
                               [&](std::span<const std::byte> piece) { return sink.write(asText(piece)); });
        if (!written)
            return written;
        at = entries[s].offset + entries[s].length;
    }
    return {};
}

} // namespace shelf
