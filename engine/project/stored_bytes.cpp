// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/stored_bytes.h"

#include "engine/base/text/message.h"
#include "engine/output/run_format.h"

#include <algorithm>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kPieceRead = std::size_t{1} << 20;

/// A stretch of another source, which the maker of it has found to lie in there.
class StretchSource final : public ByteSource {
public:
    StretchSource(std::shared_ptr<ByteSource> whole, std::uint64_t offset, std::uint64_t size,
                  std::shared_ptr<const std::string> text)
        : m_whole(std::move(whole)), m_text(std::move(text)), m_offset(offset), m_size(size)
    {}

    std::uint64_t size() const override { return m_size; }
    bool read(std::uint64_t offset, std::span<std::byte> to) override
    {
        return offset <= m_size && to.size() <= m_size - offset && m_whole->read(m_offset + offset, to);
    }

private:
    std::shared_ptr<ByteSource> m_whole;
    std::shared_ptr<const std::string> m_text;
    std::uint64_t m_offset;
    std::uint64_t m_size;
};

Error unreadable(const std::string& name)
{
    return Error::failure(
               tr("This part of the project cannot be read: the file was cut short, or its disk fails"),
               tr("Copy what can be read of it to another disk"))
        .in(name);
}

} // namespace

StoredBytes StoredBytes::ofText(std::string bytes)
{
    StoredBytes stored;
    stored.m_text = std::make_shared<const std::string>(std::move(bytes));
    stored.m_size = stored.m_text->size();
    stored.m_source = memorySource(std::as_bytes(std::span<const char>(*stored.m_text)));
    return stored;
}

Result<StoredBytes> StoredBytes::ofFile(const std::string& path)
{
    auto file = openFile(path);
    if (!file)
        return file.error();
    StoredBytes stored;
    stored.m_source = std::move(*file);
    stored.m_size = stored.m_source->size();
    return stored;
}

StoredBytes StoredBytes::ofStretch(std::shared_ptr<ByteSource> file, std::uint64_t offset, std::uint64_t size,
                                   std::uint32_t crc)
{
    StoredBytes stored;
    stored.m_source = std::move(file);
    stored.m_offset = offset;
    stored.m_size = size;
    stored.m_crc = crc;
    return stored;
}

std::unique_ptr<ByteSource> StoredBytes::source() const
{
    return std::make_unique<StretchSource>(m_source, m_offset, m_size, m_text);
}

Status StoredBytes::inPieces(const std::string& name,
                             const std::function<bool(std::span<const std::byte>)>& use) const
{
    std::vector<std::byte> piece(static_cast<std::size_t>(std::min<std::uint64_t>(kPieceRead, m_size)));
    std::uint32_t crc = 0;
    for (std::uint64_t at = 0; at < m_size;) {
        const auto now = std::span(piece).first(
            static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), m_size - at)));
        if (!m_source->read(m_offset + at, now))
            return unreadable(name);
        crc = run_format::crc32(now, crc);
        if (!use(now))
            return Error::cancelledByCaller();
        at += now.size();
    }
    if (m_crc && *m_crc != crc)
        return Error::failure(tr("This part of the project is damaged: its checksum is wrong"),
                              tr("Take the file from an earlier copy of it"))
            .in(name);
    return {};
}

Result<std::string> StoredBytes::text(std::uint64_t most, const std::string& name) const
{
    if (m_size > most)
        return Error::failure(tr("This part of the project is longer than any that this program writes"))
            .in(name);
    std::string bytes;
    if (!isThere())
        return bytes;
    bytes.reserve(static_cast<std::size_t>(m_size));
    const Status read = inPieces(name, [&](std::span<const std::byte> piece) {
        bytes.append(reinterpret_cast<const char*>(piece.data()), piece.size());
        return true;
    });
    if (!read)
        return read.error();
    return bytes;
}

std::optional<std::uint32_t> StoredBytes::measuredCrc() const
{
    std::uint32_t crc = 0;
    StoredBytes same = *this;
    same.m_crc.reset();
    const Status read = same.inPieces({}, [&](std::span<const std::byte> piece) {
        crc = run_format::crc32(piece, crc);
        return true;
    });
    return read ? std::optional(crc) : std::nullopt;
}

} // namespace shelf
