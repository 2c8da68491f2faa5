// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/vector_file.h"

#include "engine/base/text/message.h"
#include "engine/data/archives/archive_reader.h"

#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kMostEntries = 100'000;
constexpr std::uint64_t kHeadBytes = std::uint64_t{1} << 18;

std::vector<std::string> entriesOf(std::string_view bytes, const std::string& path)
{
    std::vector<std::string> names;
    if (!bytes.starts_with("PK\x03\x04"))
        return names;
    const auto stream = memoryStream(bytes);
    ArchiveReader archive(*stream, path);
    while (names.size() < kMostEntries) {
        const auto entry = archive.next();
        if (!entry || !*entry)
            break;
        names.push_back((*entry)->name);
    }
    return names;
}

} // namespace

VectorFile::VectorFile(std::string path, VectorBytes bytes, Progress progress, bool isOnDisk)
    : m_path(std::move(path)),
      m_bytes(std::move(bytes)),
      m_progress(std::move(progress)),
      m_isOnDisk(isOnDisk),
      m_entries(entriesOf(m_bytes.text(), m_path))
{}

Result<VectorFile> VectorFile::open(const std::string& path, const Progress& progress)
{
    auto bytes = readVectorBytes(path, progress);
    if (!bytes)
        return bytes.error();
    return VectorFile(path, *std::move(bytes), progress, true);
}

Result<VectorFile> VectorFile::openHead(const std::string& path)
{
    auto bytes = readVectorBytes(path, {}, kHeadBytes);
    if (!bytes)
        return bytes.error();
    return VectorFile(path, *std::move(bytes), {}, true);
}

VectorFile VectorFile::ofBytes(std::string path, std::string_view bytes)
{
    return {std::move(path), copiedBytes(bytes), {}, false};
}

Result<VectorBytes> VectorFile::entry(const std::string& name) const
{
    const auto stream = memoryStream(m_bytes.text());
    ArchiveReader archive(*stream, m_path);
    for (;;) {
        const auto entry = archive.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            return Error::failure(tr("There is no '%1' in the archive").arg(name)).in(m_path);
        if ((*entry)->name != name)
            continue;
        ByteBuffer out;
        if (const Status read = archive.read({}, 0, out); !read)
            return read.error();
        return keptBytes(std::move(out));
    }
}

Status VectorFile::eachEntry(std::uint64_t enough,
                             const std::function<void(const std::string&, const VectorBytes&)>& take) const
{
    const auto stream = memoryStream(m_bytes.text());
    ArchiveReader archive(*stream, m_path);
    for (std::size_t count = 0; count < m_entries.size(); ++count) {
        const auto entry = archive.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            return {};
        ByteBuffer out;
        if (const Status read = archive.read({.enough = enough}, 0, out); !read)
            return read.error();
        take((*entry)->name, keptBytes(std::move(out)));
    }
    return {};
}

std::string_view lastName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

} // namespace shelf
