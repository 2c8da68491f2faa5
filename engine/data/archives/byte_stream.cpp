// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/byte_stream.h"

#include "engine/base/parallel.h"
#include "engine/base/system/os.h"
#include "engine/output/read_error.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <memory>
#include <thread>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kChunk = std::size_t{1} << 18;
constexpr std::size_t kPiece = std::size_t{1} << 21; ///< that a thread reads: as much as a large page
constexpr std::size_t kWorthThreads = 2 * kPiece;
constexpr unsigned kMostThreads = 4; ///< more would wait for the memory

class FileStream final : public ByteStream {
public:
    FileStream(int descriptor, const os::Stat& before, std::string path, const Progress& progress)
        : m_descriptor(descriptor),
          m_before(before),
          m_path(std::move(path)),
          m_progress(progress),
          m_bytes(std::make_unique_for_overwrite<char[]>(kChunk))
    {}
    ~FileStream() override { os::close(m_descriptor); }
    FileStream(const FileStream&) = delete;
    FileStream& operator=(const FileStream&) = delete;

    Status begin()
    {
        // No more than that: many a file is only asked what it is. A pipe may hand over its first bytes one
        // by one.
        while (m_filled < kHead) {
            const auto got = readMore(m_bytes.get() + m_filled, kHead - m_filled);
            if (!got)
                return got.error();
            if (*got == 0)
                break;
            m_filled += *got;
        }
        m_head.assign(m_bytes.get(), m_filled);
        return {};
    }

    std::string_view head() override { return m_head; }

    Result<std::string_view> next() override
    {
        if (!report(m_progress, m_offset, std::max(m_offset, size())))
            return Error::cancelledByCaller();
        if (m_given == m_filled) {
            const auto got = readMore(m_bytes.get(), kChunk);
            if (!got)
                return got.error();
            m_filled = *got;
            m_given = 0;
        }
        const std::string_view bytes(m_bytes.get() + m_given, m_filled - m_given);
        m_given = m_filled;
        m_offset += bytes.size();
        return bytes;
    }

    Result<std::size_t> into(std::span<char> to) override
    {
        if (m_given < m_filled) {
            const std::size_t count = std::min(to.size(), m_filled - m_given);
            std::memcpy(to.data(), m_bytes.get() + m_given, count);
            m_given += count;
            m_offset += count;
            return count;
        }
        if (!report(m_progress, m_offset, std::max(m_offset, size())))
            return Error::cancelledByCaller();
        auto got = isOnDisk() && to.size() >= kWorthThreads ? readPieces(to) : readMore(to.data(), to.size());
        if (got)
            m_offset += *got;
        return got;
    }

    bool seek(std::uint64_t offset) override
    {
        if (!S_ISREG(m_before.st_mode) ||
            os::lseek(m_descriptor, static_cast<std::int64_t>(offset), SEEK_SET) == -1)
            return false;
        m_offset = offset;
        m_given = m_filled = 0;
        return true;
    }

    std::uint64_t offset() const override { return m_offset; }
    bool isOnDisk() const override { return S_ISREG(m_before.st_mode); }

    std::uint64_t size() const override
    {
        return S_ISREG(m_before.st_mode) ? static_cast<std::uint64_t>(m_before.st_size) : 0;
    }

    Status settle() const override
    {
        os::Stat now{};
        if (!S_ISREG(m_before.st_mode) || os::fstat(m_descriptor, &now) != 0)
            return {};
        const auto same = [](const timespec& a, const timespec& b) {
            return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
        };
        const bool isGone = now.st_nlink == 0 && m_before.st_nlink > 0; // perhaps for another of its name
        if (!isGone && now.st_size == m_before.st_size && same(now.st_mtim, m_before.st_mtim))
            return {};
        const Message how = isGone ? tr("The file was deleted or replaced while it was read")
                            : now.st_size > m_before.st_size ? tr("The file grew while it was read")
                            : now.st_size < m_before.st_size ? tr("The file became shorter while it was read")
                                                             : tr("The file was changed while it was read");
        return Error::failure(how, tr("Open it again when nothing writes to it any more.")).in(m_path);
    }

private:
    Result<std::size_t> readMore(char* to, std::size_t room)
    {
        for (;;) {
            const ssize_t got = os::read(m_descriptor, to, room);
            if (got >= 0)
                return static_cast<std::size_t>(got);
            if (errno != EINTR)
                return readError(m_path, errno);
        }
    }

    /// To copy what the system has in memory already takes as long as to understand it: by several threads.
    Result<std::size_t> readPieces(std::span<char> to)
    {
        std::vector<std::size_t> got((to.size() + kPiece - 1) / kPiece, 0);
        std::atomic<int> problem{0};
        Workers workers(static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads)));
        workers.run(got.size(), [&](std::size_t piece, int) {
            const std::span<char> part =
                to.subspan(piece * kPiece, std::min(kPiece, to.size() - piece * kPiece));
            while (got[piece] < part.size()) {
                const std::uint64_t from = m_offset + piece * kPiece + got[piece];
                const ssize_t count = os::pread(m_descriptor, part.data() + got[piece],
                                                part.size() - got[piece], static_cast<std::int64_t>(from));
                if (count < 0 && errno == EINTR)
                    continue;
                if (count < 0)
                    problem = errno;
                if (count <= 0)
                    return;
                got[piece] += static_cast<std::size_t>(count);
            }
        });
        if (problem != 0)
            return readError(m_path, problem);
        std::size_t whole = 0; // a file that was cut meanwhile ends where the first piece does
        for (const std::size_t bytes : got) {
            whole += bytes;
            if (bytes < kPiece)
                break;
        }
        if (os::lseek(m_descriptor, static_cast<std::int64_t>(m_offset + whole), SEEK_SET) == -1)
            return readError(m_path, errno);
        return whole;
    }

    int m_descriptor;
    os::Stat m_before;
    std::string m_path;
    const Progress& m_progress;
    std::unique_ptr<char[]> m_bytes; ///< kChunk of them
    std::string m_head;
    std::size_t m_filled = 0;
    std::size_t m_given = 0;
    std::uint64_t m_offset = 0;
};

class MemoryStream final : public ByteStream {
public:
    explicit MemoryStream(std::string_view bytes) : m_bytes(bytes) {}

    std::string_view head() override { return m_bytes.substr(0, kHead); }
    Result<std::string_view> next() override
    {
        const std::string_view rest = m_bytes.substr(m_offset, kChunk);
        m_offset += rest.size();
        return rest;
    }
    Result<std::size_t> into(std::span<char> to) override
    {
        const std::size_t count = m_bytes.copy(to.data(), to.size(), m_offset);
        m_offset += count;
        return count;
    }
    bool seek(std::uint64_t offset) override
    {
        if (offset > m_bytes.size())
            return false;
        m_offset = static_cast<std::size_t>(offset);
        return true;
    }
    std::uint64_t offset() const override { return m_offset; }
    bool isOnDisk() const override { return false; }
    std::uint64_t size() const override { return m_bytes.size(); }
    Status settle() const override { return {}; }

private:
    std::string_view m_bytes;
    std::size_t m_offset = 0;
};

/// Opening a named pipe would wait for a writer even where one has written all that it had and gone: bytes,
/// or an end, are waited for instead. -1 and errno where it cannot be opened.
int openToRead(const std::string& path)
{
    const int descriptor = os::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return -1;
    os::Stat status{};
    const bool isPipe = os::fstat(descriptor, &status) == 0 && S_ISFIFO(status.st_mode);
    if (isPipe && os::waitForBytes(descriptor, -1) < 0) { // as by Ctrl+C
        const int code = errno;
        os::close(descriptor);
        errno = code;
        return -1;
    }
    os::setWaiting(descriptor);
    return descriptor;
}

} // namespace

Result<std::unique_ptr<ByteStream>> openStream(const std::string& path, const Progress& progress)
{
    const int descriptor = openToRead(path);
    if (descriptor < 0)
        return readError(path, errno);
    os::Stat status{};
    if (os::fstat(descriptor, &status) != 0 || S_ISDIR(status.st_mode)) {
        os::close(descriptor);
        return readError(path, EISDIR);
    }
    auto stream = std::make_unique<FileStream>(descriptor, status, path, progress);
    if (Status begun = stream->begin(); !begun)
        return begun.error();
    return std::unique_ptr<ByteStream>(std::move(stream));
}

std::unique_ptr<ByteStream> memoryStream(std::string_view bytes)
{
    return std::make_unique<MemoryStream>(bytes);
}

} // namespace shelf
