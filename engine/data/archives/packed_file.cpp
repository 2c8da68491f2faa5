// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/packed_file.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/archives/archive_reader.h"
#include "engine/data/archives/byte_stream.h"
#include "engine/data/archives/gzip.h"
#include "engine/data/archives/mapped_text.h"
#include "engine/data/archives/parquet.h"
#include "engine/data/archives/workbook.h"
#include "engine/output/byte_source.h"

#include <algorithm>
#include <filesystem>

namespace shelf {

namespace {

constexpr std::size_t kMostFiles = 100'000;
constexpr std::size_t kUnpackedAtOnce = std::size_t{1} << 20;
constexpr std::size_t kPlainAtOnce = std::size_t{1} << 23; ///< of a file on the disk

enum class Packing { none, gzip, compressed, archive, foreign };

struct Signature {
    Packing packing;
    std::size_t at;
    std::string_view bytes;
    const char* called = nullptr; ///< what cannot be unpacked here
};
using namespace std::string_view_literals;
constexpr Signature kSignatures[] = {
    {Packing::gzip, 0, "\x1f\x8b"sv},
    {Packing::compressed, 4, "1AY&SY"sv}, // bzip2, behind BZh1 to BZh9
    {Packing::compressed, 0, "\xfd\x37zXZ\0"sv},
    {Packing::compressed, 0, "\x28\xb5\x2f\xfd"sv},
    {Packing::compressed, 0, "\x04\x22\x4d\x18"sv},
    {Packing::archive, 0, "PK\x03\x04"sv},
    {Packing::archive, 0, "PK\x05\x06"sv},
    {Packing::archive, 257, "ustar"sv},
    {Packing::foreign, 0, "7z\xbc\xaf\x27\x1c"sv, trNoop("a 7-Zip archive")},
    {Packing::foreign, 0, "Rar!\x1a\x07"sv, trNoop("a RAR archive")},
    {Packing::foreign, 0, "SQLite format 3\0"sv, trNoop("a data base of SQLite")},
    {Packing::foreign, 0, "%PDF-"sv, trNoop("a PDF document")},
    {Packing::foreign, 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv,
     trNoop("an old or encrypted workbook of Excel")},
    {Packing::foreign, 0, "\x89HDF\r\n\x1a\n"sv, trNoop("an HDF5 file")},
    {Packing::foreign, 0, "\x93NUMPY"sv, trNoop("an array of NumPy")},
};

const Signature* signatureOf(std::string_view head)
{
    for (const Signature& signature : kSignatures)
        if (head.size() > signature.at && head.substr(signature.at).starts_with(signature.bytes))
            return &signature;
    return nullptr;
}

Packing packingOf(std::string_view head)
{
    const Signature* signature = signatureOf(head);
    return signature ? signature->packing : Packing::none;
}

/// A path that leads into a file.
struct DiskPlace {
    std::string file;
    std::string entry; ///< empty: the file itself
};

DiskPlace placeOnDisk(const std::string& path)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
             slash = path.rfind('/', slash - 1))
            if (fs::is_regular_file(path.substr(0, slash), ignored))
                return {path.substr(0, slash), path.substr(slash + 1)};
    return {path, {}};
}

std::string shownList(const std::vector<std::string>& names)
{
    constexpr std::size_t kShown = 6;
    std::string text;
    for (std::size_t i = 0; i < std::min(kShown, names.size()); ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    return names.size() > kShown ? tr("%1, ... (%2 files)").arg(text).arg(names.size()).text() : text;
}

/// More zeros than text has, or fewer than UTF-16 and UTF-32 have.
bool isNoText(std::string_view bytes)
{
    const auto zeros = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
    return zeros > 0 && (zeros * 8 < bytes.size() || zeros * 8 > bytes.size() * 7);
}

/// What LibreOffice writes unless it is told otherwise.
bool isOpenDocument(const std::vector<std::string>& names)
{
    const auto has = [&](const char* name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    return has("content.xml") && has("META-INF/manifest.xml");
}

Error openDocument(const std::string& path)
{
    return Error::failure(tr("The file is an OpenDocument spreadsheet, which is not read here"),
                          tr("Save it as .xlsx or as CSV."))
        .in(path);
}

/// Empty where all differ.
std::string firstRepeat(std::vector<std::string> names)
{
    std::sort(names.begin(), names.end());
    const auto repeat = std::adjacent_find(names.begin(), names.end());
    return repeat == names.end() ? std::string() : *repeat;
}

/// One file that is to be read.
class Unpacked {
public:
    Unpacked(DiskPlace place, const UnpackLimits& limits, const Progress& progress)
        : m_place(std::move(place)), m_limits(limits), m_progress(progress)
    {
        m_out.bytes = ByteBuffer(limits.pages);
    }

    Result<FileBytes> run(ByteStream& in)
    {
        const Packing packing = packingOf(in.head());
        if (in.head().starts_with(kParquetMark) && m_place.entry.empty() && in.isOnDisk()) {
            auto table = readParquet(m_place.file, m_progress);
            if (!table)
                return table.error();
            m_out.path = m_place.file;
            m_out.bytes = *std::move(table);
            return std::move(m_out);
        }
        if (packing == Packing::none && !m_place.entry.empty())
            return Error::failure(tr("There is no such file")).in(m_place.file + '/' + m_place.entry);
        m_out.path = m_place.file;
        Status status = packing == Packing::none ? readPlain(in) : unpack(in, packing);
        if (status && packing != Packing::none)
            status = unpackInner(in);
        if (status && m_out.bytes.size() <= m_limits.enough)
            status = in.settle();
        if (!status)
            return status.error();
        return std::move(m_out);
    }

private:
    Status readPlain(ByteStream& in)
    {
        ByteBuffer& bytes = m_out.bytes;
        if (m_limits.pages && in.isOnDisk() && in.size() <= m_limits.enough &&
            mapText(m_place.file, in.size(), m_limits.pages, bytes))
            return {};
        bytes.room(std::min(in.size(), m_limits.enough) + 1);
        while (bytes.size() <= m_limits.enough) {
            const std::span<char> room = bytes.room(in.size() == 0 ? kUnpackedAtOnce : 1);
            const std::size_t most = in.size() == 0 ? kUnpackedAtOnce : kPlainAtOnce;
            const auto got = in.into(room.first(std::min(room.size(), most)));
            if (!got)
                return got.error();
            if (*got == 0)
                return {};
            bytes.taken(*got);
            // A device that never ends is caught here, before it fills the memory.
            if (in.size() == 0 && isNoText(bytes.text().substr(bytes.size() - *got)))
                return {};
        }
        return {};
    }

    Status unpack(ByteStream& in, Packing packing)
    {
        if (packing == Packing::foreign)
            return Error::failure(
                       tr("The file is %1, which is not read here").arg(tr(signatureOf(in.head())->called)),
                       tr("Unpack or export it, then open what comes out."))
                .in(m_place.file);
        ArchiveReader archive(in, m_place.file);
        auto first = archive.next();
        if (!first)
            return first.error();
        const bool isAlone = packing != Packing::archive && (!*first || !archive.isOfArchive());
        if (!isAlone)
            return readEntry(in, archive, *std::move(first));
        if (!m_place.entry.empty())
            return Error::failure(tr("There is no such file: what is packed there has no others in it"))
                .in(m_place.file + '/' + m_place.entry);
        // Where it can begin again, gzip is read quicker and its checksums are checked.
        if (packing == Packing::gzip && in.seek(0))
            return gunzip(in, m_place.file, m_limits, 0, m_out.bytes, m_out.notes);
        return *first ? archive.read(m_limits, 0, m_out.bytes) : Status();
    }

    Status readEntry(ByteStream& in, ArchiveReader& archive, std::optional<ArchiveEntry> entry)
    {
        std::vector<std::string> names;
        while (entry) {
            names.push_back(entry->name);
            if (names.size() > kMostFiles)
                break;
            const bool isWanted = m_place.entry.empty() ? names.size() == 1 : entry->name == m_place.entry;
            if (isWanted) {
                if (Status status = archive.read(m_limits, 0, m_out.bytes); !status)
                    return status;
                m_out.path = m_place.file + '/' + entry->name;
                if (!m_place.entry.empty())
                    return {};
            }
            auto next = archive.next();
            if (!next)
                return next.error();
            entry = *std::move(next);
            if (Status status = archive.check(m_limits); !status)
                return status;
        }
        if (names.empty())
            return Error::failure(tr("The archive holds no file")).in(m_place.file);
        if (isWorkbook(names))
            return readBook(in);
        if (isOpenDocument(names))
            return openDocument(m_place.file);
        if (!m_place.entry.empty())
            return Error::failure(
                       tr("There is no such file in the archive; it holds %1").arg(shownList(names)))
                .in(m_place.file + '/' + m_place.entry);
        if (names.size() > 1 && !in.isOnDisk())
            return Error::failure(tr("The archive holds several files: %1").arg(shownList(names)),
                                  tr("Keep it as a file, of which one can be named."))
                .in(m_place.file);
        if (names.size() > 1)
            return Error::failure(
                       tr("The archive holds several files: %1").arg(shownList(names)),
                       tr("Name the one that is meant: %1/%2.").arg(m_place.file).arg(names.front()))
                .in(m_place.file);
        return {};
    }

    Status readBook(ByteStream& in)
    {
        const auto part = [&](const std::string& name) -> Result<ByteBuffer> {
            if (!in.seek(0))
                return Error::failure(tr("A workbook cannot be read from a pipe"), tr("Name the file."))
                    .in(m_place.file);
            ByteBuffer bytes;
            ArchiveReader archive(in, m_place.file);
            for (;;) {
                const auto entry = archive.next();
                if (!entry)
                    return entry.error();
                if (!*entry)
                    return bytes;
                if ((*entry)->name != name)
                    continue;
                if (Status status = archive.read(m_limits, 0, bytes); !status)
                    return status.error();
                return bytes;
            }
        };
        auto table = readWorkbook(part, m_place.entry, m_place.file, m_out.notes);
        if (!table)
            return table.error();
        m_out.bytes = *std::move(table);
        m_out.path = m_place.file + (m_place.entry.empty() ? "" : '/' + m_place.entry);
        return {};
    }

    /// A file may have been compressed before it was put into the archive.
    Status unpackInner(ByteStream& in)
    {
        const Packing packing = packingOf(m_out.bytes.text().substr(0, ByteStream::kHead));
        if (packing == Packing::none)
            return {};
        if (packing == Packing::archive || packing == Packing::foreign)
            return nested();
        const ByteBuffer packed = std::move(m_out.bytes);
        m_out.bytes = ByteBuffer(m_limits.pages);
        const auto bytes = memoryStream(packed.text());
        const std::uint64_t packedIn = std::max<std::uint64_t>(std::max(in.size(), in.offset()), 1);
        ArchiveReader archive(*bytes, m_out.path);
        const auto first = archive.next();
        if (!first)
            return first.error();
        if (*first && archive.isOfArchive())
            return nested();
        if (packing == Packing::gzip && bytes->seek(0))
            return gunzip(*bytes, m_out.path, m_limits, packedIn, m_out.bytes, m_out.notes);
        return *first ? archive.read(m_limits, packedIn, m_out.bytes) : Status();
    }

    Error nested() const
    {
        return Error::failure(tr("This is an archive within an archive"),
                              tr("Unpack %1 and open what comes out.").arg(m_place.file))
            .in(m_out.path);
    }

    DiskPlace m_place;
    const UnpackLimits& m_limits;
    const Progress& m_progress;
    FileBytes m_out;
};

} // namespace

Result<FileBytes> readFileBytes(const std::string& path, const Progress& progress, const UnpackLimits& limits)
{
    if (const Status named = checkReadName(path, true); !named)
        return named.error();
    DiskPlace place = placeOnDisk(path);
    auto in = openStream(place.file, progress);
    if (!in)
        return in.error();
    auto read = Unpacked(std::move(place), limits, progress).run(**in);
    if (read)
        read->bytes.fit();
    return read;
}

Result<FileBytes> unpackBytes(const std::string& name, const std::string& entry, std::string_view bytes,
                              const UnpackLimits& limits)
{
    const auto in = memoryStream(bytes);
    const Progress none;
    return Unpacked({name, entry}, limits, none).run(*in);
}

Result<std::vector<std::string>> filesInArchive(const std::string& path, const Progress& progress,
                                                const UnpackLimits& limits)
{
    std::vector<std::string> files;
    const DiskPlace place = placeOnDisk(path);
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(place.file, ignored))
        return files;
    auto in = openStream(place.file, progress);
    if (!in)
        return in.error();
    const Packing packing = packingOf((*in)->head());
    if (packing == Packing::none || packing == Packing::foreign)
        return files;
    std::vector<std::string> names;
    std::string folder = place.entry;
    if (!folder.empty() && folder.back() != '/')
        folder += '/';
    ArchiveReader archive(**in, place.file);
    for (;;) {
        const auto entry = archive.next();
        if (!entry)
            return entry.error();
        if (!*entry) {
            if (isWorkbook(names) || isOpenDocument(names))
                return std::vector<std::string>();
            if (const std::string twice = firstRepeat(files); !twice.empty())
                return Error::failure(tr("The archive holds two files of this name"),
                                      tr("Unpack it, which keeps the last of them, and open what comes out."))
                    .in(twice);
            return files;
        }
        if (!archive.isOfArchive())
            return files;
        names.push_back((*entry)->name);
        if ((*entry)->name.starts_with(folder))
            files.push_back(place.file + '/' + (*entry)->name);
        if (names.size() > kMostFiles)
            return Error::failure(tr("The archive holds more than %1 files").arg(kMostFiles),
                                  tr("Unpack it and open the file of ratings."))
                .in(place.file);
        if (Status status = archive.check(limits); !status)
            return status.error();
    }
}

bool isPacked(const std::string& path)
{
    const DiskPlace place = placeOnDisk(path);
    std::error_code ignored;
    if (!place.entry.empty() || !std::filesystem::is_regular_file(place.file, ignored))
        return !place.entry.empty();
    const Progress none;
    const auto in = openStream(place.file, none);
    return in && packingOf((*in)->head()) != Packing::none;
}

std::string fileOnDisk(const std::string& path)
{
    return placeOnDisk(path).file;
}

} // namespace shelf
