// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/mapped_text.h"

#include "engine/base/system/file_pages.h"
#include "engine/base/system/os.h"

#include <utility>

namespace shelf {

namespace {

class TextPages final : public ColumnPlace {
public:
    TextPages(char* at, std::size_t size, std::shared_ptr<ScratchPages> pages)
        : m_at(at), m_size(size), m_pages(std::move(pages))
    {
        m_pages->residency()->add(m_at, m_size);
    }
    ~TextPages() override
    {
        m_pages->residency()->remove(m_at);
        os::unmapFile(m_at, m_size + ByteBuffer::kSpare);
    }
    TextPages(const TextPages&) = delete;
    TextPages& operator=(const TextPages&) = delete;

    void* take(std::size_t bytes) override { return m_pages->take(bytes); }
    void give(void* at, std::size_t bytes) noexcept override
    {
        if (at != m_at)
            m_pages->give(at, bytes);
    }

private:
    char* m_at;
    std::size_t m_size;
    std::shared_ptr<ScratchPages> m_pages;
};

} // namespace

bool mapText(const std::string& path, std::uint64_t size, const std::shared_ptr<ScratchPages>& pages,
             ByteBuffer& out)
{
    const int file = os::open(path.c_str(), O_RDONLY);
    if (file < 0)
        return false;
    os::Stat found{};
    void* at = nullptr;
    if (os::fstat(file, &found) == 0 && static_cast<std::uint64_t>(found.st_size) == size && size > 0)
        at = os::mapWithSpare(file, static_cast<std::size_t>(size), ByteBuffer::kSpare);
    os::close(file);
    if (!at)
        return false;
    auto* const text = static_cast<char*>(at);
    const auto bytes = static_cast<std::size_t>(size);
    out = ByteBuffer(std::make_shared<TextPages>(text, bytes, pages), text, bytes);
    return true;
}

} // namespace shelf
