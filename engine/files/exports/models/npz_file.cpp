// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/models/npz_file.h"

#include "engine/base/text/message.h"
#include "engine/files/exports/models/npy_file.h"
#include "engine/output/float_bytes.h"

#include <archive.h>
#include <archive_entry.h>

#include <ctime>
#include <memory>
#include <string_view>

namespace shelf {

namespace {

constexpr std::time_t kTime = 315532800; // 1980, the first that a ZIP file can tell: the same bytes each time

la_ssize_t passOn(archive*, void* file, const void* bytes, std::size_t size)
{
    static_cast<AtomicFile*>(file)->write(std::string_view(static_cast<const char*>(bytes), size));
    return static_cast<la_ssize_t>(size);
}

bool writeArray(archive* zip, const NpzArray& array)
{
    std::string bytes = npyHeader(array.values.rows, array.values.cols);
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), (array.name + ".npy").c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), kTime, 0);
    archive_entry_set_size(
        entry.get(),
        static_cast<la_int64_t>(bytes.size() + array.values.rows * array.values.cols * sizeof(float)));
    if (archive_write_header(zip, entry.get()) != ARCHIVE_OK)
        return false;
    const auto put = [&] {
        return archive_write_data(zip, bytes.data(), bytes.size()) == static_cast<la_ssize_t>(bytes.size());
    };
    if (!put())
        return false;
    for (std::size_t row = 0; row < array.values.rows; ++row) {
        bytes.clear();
        appendBytes(bytes, array.values.row(row));
        if (!put())
            return false;
    }
    return true;
}

} // namespace

Status writeNpz(std::span<const NpzArray> arrays, AtomicFile& file)
{
    const std::unique_ptr<archive, decltype(&archive_write_free)> zip(archive_write_new(),
                                                                      archive_write_free);
    const auto failed = [&] {
        const char* why = archive_error_string(zip.get());
        return Error::failure(why ? tr("The archive of arrays could not be made: %1").arg(why)
                                  : tr("The archive of arrays could not be made: no memory is left"));
    };
    archive_write_set_format_zip(zip.get());
    if (archive_write_set_options(zip.get(), "zip:compression=store") != ARCHIVE_OK ||
        archive_write_set_bytes_in_last_block(zip.get(), 1) != ARCHIVE_OK ||
        archive_write_open(zip.get(), &file, nullptr, passOn, nullptr) != ARCHIVE_OK)
        return failed();
    for (const NpzArray& array : arrays)
        if (!writeArray(zip.get(), array))
            return failed();
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        return failed();
    return {};
}

} // namespace shelf
