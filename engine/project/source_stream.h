// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"
#include "engine/data/archives/byte_stream.h"
#include "engine/output/byte_source.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// Bytes that can be read at any place as those that come one after another, for ArchiveReader.
class SourceStream final : public ByteStream {
public:
    SourceStream(std::shared_ptr<ByteSource> source, std::string name, Progress progress)
        : m_source(std::move(source)), m_name(std::move(name)), m_progress(std::move(progress))
    {
        m_headSize = static_cast<std::size_t>(std::min<std::uint64_t>(kHead, m_source->size()));
        if (!m_source->read(0, std::as_writable_bytes(std::span(m_head).first(m_headSize))))
            m_headSize = 0;
    }

    std::string_view head() override { return {m_head.data(), m_headSize}; }
    Result<std::string_view> next() override
    {
        auto got = into(m_piece);
        if (!got)
            return got.error();
        return std::string_view(m_piece.data(), *got);
    }
    Result<std::size_t> into(std::span<char> to) override
    {
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(to.size(), m_source->size() - m_offset));
        if (!report(m_progress, m_offset, m_source->size()))
            return Error::cancelledByCaller();
        if (!m_source->read(m_offset, std::as_writable_bytes(to.first(count))))
            return Error::failure(tr("This file cannot be read to its end"), tr("Copy it to another disk"))
                .in(m_name);
        m_offset += count;
        return count;
    }
    bool seek(std::uint64_t offset) override
    {
        if (offset > m_source->size())
            return false;
        m_offset = offset;
        return true;
    }
    std::uint64_t offset() const override { return m_offset; }
    bool isOnDisk() const override { return false; }
    std::uint64_t size() const override { return m_source->size(); }
    Status settle() const override { return {}; }

private:
    std::shared_ptr<ByteSource> m_source;
    std::string m_name;
    Progress m_progress;
    std::array<char, kHead> m_head{};
    std::size_t m_headSize = 0;
    std::vector<char> m_piece = std::vector<char>(std::size_t{1} << 16);
    std::uint64_t m_offset = 0;
};

} // namespace shelf
