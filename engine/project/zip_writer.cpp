// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/zip_writer.h"

#include "engine/base/text/message.h"
#include "engine/data/archives/utf8_locale.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <optional>

namespace shelf {

namespace {

struct EndWriting {
    void operator()(archive* writer) const { archive_write_free(writer); }
};
struct EndEntry {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

} // namespace

struct ZipWriter::State {
    AtomicFile& file;
    std::int64_t modified;
    std::uint64_t written = 0;
    std::uint64_t left = 0; ///< of the entry
    bool isGivenUp = false; ///< nothing more reaches the file
    std::optional<Error> problem = {};
    std::unique_ptr<archive, EndWriting> writer{archive_write_new()};

    static la_ssize_t take(archive* writer, void* self, const void* bytes, std::size_t count)
    {
        auto& state = *static_cast<State*>(self);
        if (state.isGivenUp)
            return static_cast<la_ssize_t>(count);
        state.file.write(std::string_view(static_cast<const char*>(bytes), count));
        if (state.file.failed()) {
            archive_set_error(writer, EIO, "not written");
            return -1;
        }
        state.written += count;
        return static_cast<la_ssize_t>(count);
    }

    /// Whether a call went well; else why not.
    Status told(bool isGood)
    {
        if (!isGood && !problem) {
            const Status disk = file.failed() ? file.commit() : Status();
            const char* why = archive_error_string(writer.get());
            problem =
                disk ? Error::failure(why ? tr("The project cannot be written: %1").arg(why)
                                          : tr("The project cannot be written: its archive makes no sense"))
                     : disk.error();
        }
        return problem ? Status(*problem) : Status();
    }
};

ZipWriter::ZipWriter(AtomicFile& file, std::int64_t modified) : m_state(new State{file, modified})
{
    const Utf8Locale locale;
    archive* writer = m_state->writer.get();
    // Without blocks of its own, so that what was written says where the next bytes stand.
    const bool isOpen =
        writer && archive_write_set_format_zip(writer) == ARCHIVE_OK &&
        archive_write_zip_set_compression_store(writer) == ARCHIVE_OK &&
        archive_write_set_bytes_per_block(writer, 0) == ARCHIVE_OK &&
        archive_write_open2(writer, m_state.get(), nullptr, State::take, nullptr, nullptr) == ARCHIVE_OK;
    (void)m_state->told(isOpen);
}

ZipWriter::~ZipWriter()
{
    const Utf8Locale locale;
    // A destroyed writer writes the end of the archive; told to fail instead, it would keep its own memory.
    m_state->isGivenUp = true;
    m_state->writer.reset();
}

Result<std::uint64_t> ZipWriter::begin(const std::string& name, std::uint64_t size)
{
    const Utf8Locale locale;
    State& state = *m_state;
    const std::unique_ptr<archive_entry, EndEntry> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), static_cast<time_t>(state.modified), 0);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
    state.left = size;
    if (const Status begun =
            state.told(!state.problem && archive_write_header(state.writer.get(), entry.get()) == ARCHIVE_OK);
        !begun)
        return begun.error();
    return state.written;
}

Status ZipWriter::write(std::string_view bytes)
{
    const Utf8Locale locale;
    State& state = *m_state;
    // One byte more than was said, and libarchive would drop it without a word.
    if (bytes.size() > state.left)
        return state.told(false);
    state.left -= bytes.size();
    while (!bytes.empty() && !state.problem) {
        const la_ssize_t taken = archive_write_data(state.writer.get(), bytes.data(), bytes.size());
        if (taken <= 0)
            return state.told(false);
        bytes.remove_prefix(static_cast<std::size_t>(taken));
    }
    return state.told(true);
}

Status ZipWriter::end()
{
    const Utf8Locale locale;
    State& state = *m_state;
    return state.told(!state.problem && state.left == 0 &&
                      archive_write_finish_entry(state.writer.get()) == ARCHIVE_OK);
}

Status ZipWriter::finish()
{
    const Utf8Locale locale;
    State& state = *m_state;
    return state.told(!state.problem && archive_write_close(state.writer.get()) == ARCHIVE_OK);
}

} // namespace shelf
