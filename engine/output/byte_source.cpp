// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/byte_source.h"

#include "engine/base/system/os.h"
#include "engine/output/read_error.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace shelf {

namespace {

class FileSource final : public ByteSource {
public:
    FileSource(int descriptor, std::uint64_t size) : m_descriptor(descriptor), m_size(size) {}
    ~FileSource() override { os::close(m_descriptor); }
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    std::uint64_t size() const override { return m_size; }

    bool read(std::uint64_t offset, std::span<std::byte> to) override
    {
        while (!to.empty()) {
            const ssize_t got = os::pread(m_descriptor, to.data(), std::min<std::size_t>(to.size(), 1 << 30),
                                          static_cast<std::int64_t>(offset));
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return false;
            offset += static_cast<std::uint64_t>(got);
            to = to.subspan(static_cast<std::size_t>(got));
        }
        return true;
    }

private:
    int m_descriptor;
    std::uint64_t m_size;
};

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    std::uint64_t size() const override { return m_bytes.size(); }

    bool read(std::uint64_t offset, std::span<std::byte> to) override
    {
        if (offset > m_bytes.size() || to.size() > m_bytes.size() - offset)
            return false;
        if (!to.empty())
            std::memcpy(to.data(), m_bytes.data() + offset, to.size());
        return true;
    }

private:
    std::span<const std::byte> m_bytes;
};

Error cannotOpen(const std::string& path, int code)
{
    if (code == EISDIR)
        return Error::failure(tr("This is a folder, not a run file"), tr("Name a file in it")).in(path);
    return readError(path, code);
}

} // namespace

Status checkReadName(const std::string& path, bool isTable)
{
    if (path != "-")
        return {};
    return Error::usageError(
        tr("'-' is no name of a file to read: this is not read from standard input"),
        isTable ? tr("Name a file, or /dev/stdin for a table from a pipe; './-' is a file of that name")
                : tr("Name a file; './-' is one of that name"));
}

Result<std::unique_ptr<ByteSource>> openFile(const std::string& path)
{
    if (const Status named = checkReadName(path, false); !named)
        return named.error();
    // Without O_NONBLOCK opening a pipe that nobody writes to would wait for ever.
    const int descriptor = os::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return cannotOpen(path, errno);
    os::Stat status{};
    if (os::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        const int code = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
        os::close(descriptor);
        return cannotOpen(path, code);
    }
    return std::unique_ptr<ByteSource>(
        std::make_unique<FileSource>(descriptor, static_cast<std::uint64_t>(status.st_size)));
}

std::unique_ptr<ByteSource> memorySource(std::span<const std::byte> bytes)
{
    return std::make_unique<MemorySource>(bytes);
}

} // namespace shelf
