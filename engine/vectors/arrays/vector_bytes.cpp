// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/arrays/vector_bytes.h"

#include "engine/base/bulk/large_pages.h"
#include "engine/base/memory.h"
#include "engine/base/system/os.h"
#include "engine/base/system/pages.h"
#include "engine/output/read_error.h"
#include "engine/base/text/message.h"
#include "engine/data/archives/byte_buffer.h"
#include "engine/data/archives/byte_stream.h"
#include "engine/data/archives/gzip.h"
#include "engine/data/archives/packed_file.h"
#include "engine/data/archives/packed_names.h"
#include "engine/output/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kReadAtOnce = std::size_t{1} << 22;

/// A descriptor that is closed at the end.
struct OpenFile {
    int fd = -1;
    explicit OpenFile(const std::string& path) : fd(os::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~OpenFile()
    {
        if (fd >= 0)
            os::close(fd);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
};

Result<VectorBytes> mapped(int fd, std::size_t size, const std::string& path)
{
    void* at = os::mapPrivately(fd, size); // what is written to is copied then
    if (!at)
        return Error::failure(tr("The file cannot be mapped into memory: %1").arg(std::strerror(errno)))
            .in(path);
    return VectorBytes{std::shared_ptr<void>(at, [size](void* bytes) { os::unmap(bytes, size); }),
                       static_cast<char*>(at), size};
}

Result<VectorBytes> copied(int fd, std::size_t size, const std::string& path, const Progress& progress)
{
    // Not filled beforehand, as a vector would be: it takes as long as reading them.
    char* const data = AlignedAllocator<char>().allocate(roomForLargePages(size + ByteBuffer::kSpare));
    std::shared_ptr<void> owner(
        data, [](void* bytes) { AlignedAllocator<char>().deallocate(static_cast<char*>(bytes), 0); });
    askForLargePages(data, size);
    std::fill_n(data + size, ByteBuffer::kSpare, '\0');
    std::size_t done = 0;
    while (done < size) {
        if (!report(progress, done, size))
            return Error::cancelledByCaller();
        const ssize_t got = os::read(fd, data + done, std::min(kReadAtOnce, size - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return Error::failure(got < 0 ? tr("The file cannot be read: %1").arg(std::strerror(errno))
                                          : tr("The file was cut short while it was read"))
                .in(path);
        done += static_cast<std::size_t>(got);
    }
    return VectorBytes{std::move(owner), data, size};
}

bool isCopied(std::size_t size)
{
    const std::uint64_t memory = os::physicalMemory();
    return size < kMappedFrom && (memory == 0 || size < memory / 2);
}

bool isZip(std::string_view head)
{
    return head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06");
}

} // namespace

VectorBytes copiedBytes(std::string_view bytes)
{
    auto values = std::make_shared<AlignedVector<char>>(bytes.size() + ByteBuffer::kSpare);
    std::copy(bytes.begin(), bytes.end(), values->begin());
    char* data = values->data();
    return {std::move(values), data, bytes.size()};
}

VectorBytes keptBytes(ByteBuffer buffer)
{
    auto kept = std::make_shared<ByteBuffer>(std::move(buffer)); // of malloc(), which aligns for all types
    char* data = kept->data();
    const std::size_t size = kept->size();
    return {std::move(kept), data, size};
}

bool isPipe(const std::string& path)
{
    os::Stat about = {};
    return os::stat(path.c_str(), &about) == 0 && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode);
}

Result<VectorBytes> readVectorBytes(const std::string& path, const Progress& progress, std::uint64_t enough)
{
    const UnpackLimits limits{.enough = enough};
    if (const Status named = checkReadName(path, true); !named)
        return named.error();
    if (fileOnDisk(path) != path) {
        auto entry = readFileBytes(path, progress, limits);
        if (!entry)
            return entry.error();
        return keptBytes(std::move(entry->bytes));
    }
    if (isPipe(path)) // of which whoever asks first what it is takes the bytes
        return Error::failure(tr("This is a pipe or a device, and runs and vectors are read from files"),
                              tr("Write them to a file first."))
            .in(path);
    const OpenFile file(path);
    os::Stat about = {};
    if (file.fd < 0 || os::fstat(file.fd, &about) != 0)
        return readError(path, errno);
    if (S_ISDIR(about.st_mode))
        return Error::failure(tr("This is a folder, where a file of vectors is meant"),
                              tr("Name a file in it"))
            .in(path);
    auto stream = openStream(path, progress);
    if (!stream)
        return stream.error();
    const std::string_view head = (*stream)->head();
    if (head.starts_with("\x1f\x8b")) { // by itself, since what is in it need be no text
        ByteBuffer out;
        std::vector<std::string> notes;
        if (const Status unpacked = gunzip(**stream, path, limits, 0, out, notes); !unpacked)
            return unpacked.error();
        return keptBytes(std::move(out));
    }
    if (isPacked(path) && !isZip(head) && !head.starts_with("\x89HDF") && !head.starts_with("\x93NUMPY")) {
        auto whole = readFileBytes(path, progress, limits);
        if (!whole)
            return whole.error();
        return keptBytes(std::move(whole->bytes));
    }
    const auto size = static_cast<std::size_t>(about.st_size);
    if (size == 0)
        return emptyFile(path);
    if (size > enough && !isZip(head))
        return copied(file.fd, static_cast<std::size_t>(enough), path, progress);
    return isCopied(size) ? copied(file.fd, size, path, progress) : mapped(file.fd, size, path);
}

} // namespace shelf
