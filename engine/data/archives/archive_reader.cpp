// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/archive_reader.h"

#include "engine/base/text/message.h"
#include "engine/base/utf8.h"
#include "engine/data/archives/packed_names.h"
#include "engine/data/archives/utf8_locale.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace shelf {

namespace {

constexpr std::size_t kReadAtOnce = std::size_t{1} << 20;

struct FreeArchive {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

std::string asUtf8(const std::string& raw)
{
    if (isUtf8(raw))
        return raw;
    std::string text;
    for (const char c : raw)
        text += latin1AsUtf8(c);
    return text;
}

/// Zips made elsewhere name their files in many ways; one that cannot be known at all is called by its
/// number.
std::string nameOf(archive_entry* entry, std::size_t number)
{
    const char* raw = archive_entry_pathname(entry);
    if (!raw)
        raw = archive_entry_pathname_utf8(entry);
    std::string name = raw ? asUtf8(raw) : tr("file %1").arg(std::to_string(number)).text();
    std::replace(name.begin(), name.end(), '\\', '/');
    while (name.starts_with("./"))
        name.erase(0, 2);
    return name;
}

} // namespace

struct ArchiveReader::State {
    ByteStream& bytes;
    std::string path;
    std::unique_ptr<archive, FreeArchive> reader{archive_read_new()};
    archive_entry* entry = nullptr;
    Error problem = {}; ///< of the stream
    bool failed = false;
    bool isOpen = false;
    bool isEncrypted = false;
    std::string name = {};
    std::size_t count = 0;
    std::array<char, 1> nothing = {};

    Error error() const
    {
        if (failed)
            return problem;
        const char* why = archive_error_string(reader.get());
        return Error::failure(why ? tr("The archive is damaged or cut off: %1").arg(why)
                                  : tr("The archive is damaged or cut off: it makes no sense"),
                              tr("Fetch or copy it once more."))
            .in(name.empty() ? path : path + '/' + name);
    }

    static la_ssize_t readBytes(archive* reader, void* self, const void** to)
    {
        auto& state = *static_cast<State*>(self);
        auto got = state.bytes.next();
        if (!got) {
            state.failed = true;
            state.problem = got.error();
            archive_set_error(reader, EIO, "not read");
            return -1;
        }
        *to = got->empty() ? state.nothing.data() : got->data();
        return static_cast<la_ssize_t>(got->size());
    }
    static la_int64_t skipBytes(archive*, void* self, la_int64_t count)
    {
        auto& state = *static_cast<State*>(self);
        const std::uint64_t to =
            state.bytes.offset() + static_cast<std::uint64_t>(std::max<la_int64_t>(count, 0));
        return to <= state.bytes.size() && state.bytes.seek(to) ? count : 0;
    }
    static la_int64_t seekTo(archive*, void* self, la_int64_t offset, int from)
    {
        auto& state = *static_cast<State*>(self);
        const auto base = from == SEEK_SET   ? la_int64_t{0}
                          : from == SEEK_CUR ? static_cast<la_int64_t>(state.bytes.offset())
                                             : static_cast<la_int64_t>(state.bytes.size());
        const la_int64_t to = base + offset;
        return to >= 0 && state.bytes.seek(static_cast<std::uint64_t>(to)) ? to : ARCHIVE_FATAL;
    }
};

ArchiveReader::ArchiveReader(ByteStream& bytes, std::string path) : m_state(new State{bytes, std::move(path)})
{}

ArchiveReader::~ArchiveReader()
{
    const Utf8Locale locale;
    m_state->reader.reset();
}

Result<std::optional<ArchiveEntry>> ArchiveReader::next()
{
    const Utf8Locale locale;
    State& state = *m_state;
    archive* reader = state.reader.get();
    state.name.clear();
    if (!state.isOpen) {
        // Those that people have, and none that takes a table for a list of files (mtree) or starts a
        // program.
        archive_read_support_filter_gzip(reader);
        archive_read_support_filter_bzip2(reader);
        archive_read_support_filter_xz(reader);
        archive_read_support_filter_zstd(reader);
        archive_read_support_filter_lz4(reader);
        archive_read_support_format_zip(reader);
        archive_read_support_format_tar(reader);
        archive_read_support_format_raw(reader);
        archive_read_support_format_empty(reader);
        archive_read_set_callback_data(reader, &state);
        archive_read_set_read_callback(reader, State::readBytes);
        if (state.bytes.size() > 0) {
            archive_read_set_skip_callback(reader, State::skipBytes);
            archive_read_set_seek_callback(reader, State::seekTo);
        }
        if (archive_read_open1(reader) < ARCHIVE_WARN)
            return state.error();
        state.isOpen = true;
    }
    for (;;) {
        const int code = archive_read_next_header(reader, &state.entry);
        if (code == ARCHIVE_EOF)
            return std::optional<ArchiveEntry>();
        if (code < ARCHIVE_WARN || state.failed)
            return state.error();
        std::string name = nameOf(state.entry, ++state.count);
        const bool isFile = archive_entry_filetype(state.entry) == AE_IFREG &&
                            !archive_entry_hardlink(state.entry) && !name.empty() && name.back() != '/';
        if (!isFile || isLeftBySystem(name))
            continue;
        state.name = isOfArchive() ? name : std::string();
        state.isEncrypted = archive_entry_is_encrypted(state.entry) != 0;
        return std::optional(ArchiveEntry{std::move(name), state.isEncrypted});
    }
}

Status ArchiveReader::read(const UnpackLimits& limits, std::uint64_t packedIn, ByteBuffer& out)
{
    return unpack(limits, packedIn, out, true);
}

Status ArchiveReader::readThrough(const UnpackLimits& limits)
{
    ByteBuffer passing;
    return unpack(limits, 0, passing, false);
}

Status ArchiveReader::unpack(const UnpackLimits& limits, std::uint64_t packedIn, ByteBuffer& out, bool isKept)
{
    const Utf8Locale locale;
    State& state = *m_state;
    const std::string where = state.name.empty() ? state.path : state.path + '/' + state.name;
    if (state.isEncrypted)
        return Error::failure(tr("The file is encrypted"), tr("Unpack it with its password, then open it."))
            .in(where);
    std::uint64_t size = 0;
    for (;;) {
        const std::span<char> room = out.room(kReadAtOnce);
        const la_ssize_t got =
            archive_read_data(state.reader.get(), room.data(), std::min(room.size(), 16 * kReadAtOnce));
        if (got == ARCHIVE_RETRY)
            continue;
        if (got < 0 || state.failed)
            return state.error();
        if (got == 0)
            return {};
        size += static_cast<std::uint64_t>(got);
        if (isKept)
            out.taken(static_cast<std::size_t>(got));
        const std::uint64_t packed =
            packedIn > 0 ? packedIn : std::max<std::uint64_t>(state.bytes.offset(), 1);
        if (Status status = limits.check(size, packed, where); !status || size > limits.enough)
            return status;
    }
}

bool ArchiveReader::isOfArchive() const
{
    return archive_format(m_state->reader.get()) != ARCHIVE_FORMAT_RAW;
}

Status ArchiveReader::check(const UnpackLimits& limits) const
{
    archive* reader = m_state->reader.get();
    if (archive_filter_count(reader) < 2)
        return {};
    const auto bytes = [&](int filter) {
        return static_cast<std::uint64_t>(std::max<la_int64_t>(archive_filter_bytes(reader, filter), 0));
    };
    return limits.check(bytes(0), bytes(-1), m_state->path);
}

} // namespace shelf
