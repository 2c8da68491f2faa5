// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/packed_whole.h"

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/data/archives/archive_reader.h"
#include "engine/data/archives/byte_stream.h"
#include "engine/data/archives/gzip.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace shelf {

namespace {

/// Whether the list of files at the end of a zip archive is there: what is read from the front does without
/// it, and takes an archive that is cut between two files for a whole one.
Result<bool> hasZipEnd(ByteStream& in)
{
    using namespace std::string_view_literals;
    constexpr std::string_view kEnd = "PK\x05\x06"sv;
    constexpr std::uint64_t kEndSize = 22;
    constexpr std::uint64_t kLongest = kEndSize + 0xffff; // with the longest comment
    const std::uint64_t from = in.size() > kLongest ? in.size() - kLongest : 0;
    if (!in.seek(from))
        return true; // a pipe
    std::string tail;
    while (tail.size() <= kLongest) {
        const auto bytes = in.next();
        if (!bytes)
            return bytes.error();
        if (bytes->empty())
            break;
        tail += *bytes;
    }
    for (std::size_t at = tail.rfind(kEnd); at != std::string::npos; at = tail.rfind(kEnd, at - 1)) {
        if (tail.size() >= at + kEndSize) {
            const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(tail[at + i]); };
            if (tail.size() >= at + kEndSize + byte(20) + 256U * byte(21))
                return true;
        }
        if (at == 0)
            break;
    }
    return false;
}

Status checkStream(ByteStream& in, const std::string& path)
{
    const std::string_view head = in.head();
    const bool isZip = head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06");
    if (head.starts_with("\x1f\x8b"))
        return checkGzip(in, path, {});
    if (!isZip)
        return {};
    const auto hasEnd = hasZipEnd(in);
    if (!hasEnd)
        return hasEnd.error();
    if (!*hasEnd || !in.seek(0))
        return Error::failure(tr("The archive is cut off: the list of its files is missing"),
                              tr("Fetch or copy it once more."))
            .in(path);
    ArchiveReader archive(in, path);
    for (;;) {
        const auto entry = archive.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            return {};
        if (Status status = archive.readThrough({}); !status)
            return status;
    }
}

} // namespace

Status checkPackedWhole(const std::string& path, const Progress& progress)
{
    return atEdge({.task = tr("unpack the file", "a task"), .file = path}, [&]() -> Status {
        const auto stream = openStream(path, progress);
        return stream ? checkStream(**stream, path) : stream.error();
    });
}

} // namespace shelf
