// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/text_file.h"

#include "engine/base/encoding.h"
#include "engine/output/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace shelf {

namespace {

constexpr std::size_t kChunk = 1u << 20;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

Error cannotRead(const std::string& path, const std::string& why)
{
    return Error{"The file cannot be read: " + why, path};
}

std::size_t sizeHint(const std::string& path)
{
    std::error_code unknown;
    const auto size = std::filesystem::file_size(path, unknown);
    return unknown ? 0 : static_cast<std::size_t>(size);
}

} // namespace

Result<TextFile> TextFile::open(const std::string& path)
{
    if (const Status named = checkReadName(path, true); !named)
        return named.error();
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return cannotRead(path, "it is a folder");
    errno = 0;
    bool binary = false;
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
    if (!file)
        return cannotRead(path, std::strerror(errno));

    TextFile out;
    out.m_path = path;
    std::size_t capacity = std::max<std::size_t>(sizeHint(path), 4096) + 2;
    out.m_bytes = std::make_unique_for_overwrite<char[]>(capacity);
    for (;;) {
        const std::size_t room = std::min(kChunk, capacity - 1 - out.m_size);
        char* end = out.m_bytes.get() + out.m_size;
        const std::size_t got = std::fread(end, 1, room, file.get());
        // A device that never ends is caught here, before it fills the memory.
        binary = std::memchr(end, 0, got) != nullptr;
        out.m_size += got;
        if (got == 0 || binary)
            break;
        if (out.m_size + 1 == capacity) {
            capacity *= 2;
            auto larger = std::make_unique_for_overwrite<char[]>(capacity);
            std::memcpy(larger.get(), out.m_bytes.get(), out.m_size);
            out.m_bytes = std::move(larger);
        }
    }
    if (std::ferror(file.get()))
        return cannotRead(path, "the device reports an error");
    if (Status status = out.check(binary); !status)
        return status.error();
    return out;
}

Result<TextFile> TextFile::fromBytes(std::string name, std::string_view bytes)
{
    TextFile out;
    out.m_path = std::move(name);
    out.m_size = bytes.size();
    out.m_bytes = std::make_unique_for_overwrite<char[]>(bytes.size() + 2);
    std::copy(bytes.begin(), bytes.end(), out.m_bytes.get());
    if (Status status = out.check(true); !status)
        return status.error();
    return out;
}

Status TextFile::check(bool mayHoldNul)
{
    m_text = m_bytes.get();
    m_bytes[m_size] = '\n';
    const std::string_view bytes = text();
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Error{"The file is empty", m_path};
    if (bytes.starts_with("\x1f\x8b") || bytes.starts_with("PK\x03\x04"))
        return Error{"The file is a compressed archive", m_path, 0, 0, "Unpack it first."};
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
        return Error{"The file is written in UTF-16", m_path, 0, 0, "Save it as UTF-8."};
    if (const void* nul = mayHoldNul ? std::memchr(m_text, 0, m_size) : nullptr) {
        const Place place = placeOf(bytes, static_cast<const char*>(nul));
        return Error{"The file is not text: it holds a NUL byte", m_path, place.line, place.column};
    }
    const std::string_view start = bytes.substr(0, 4096);
    const auto strange = std::count_if(start.begin(), start.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 32 && c != '\t' && c != '\n' && c != '\r') || c == 127;
    });
    if (static_cast<std::size_t>(strange) * 20 > start.size())
        return Error{"The file is not text", m_path};
    if (bytes.starts_with("\xef\xbb\xbf")) {
        m_text += 3;
        m_size -= 3;
    }
    if (!isUtf8(text()))
        mendEncoding();
    return {};
}

void TextFile::mendEncoding()
{
    const Utf8Survey survey = surveyUtf8(text());
    // By chance, Latin-1 hardly ever holds a well-formed character of UTF-8.
    if (survey.characters < survey.faults || survey.characters == 0)
        return convertLatin1();
    auto mended = std::make_unique_for_overwrite<char[]>(m_size + 2 * survey.faults + 2);
    char* end = replaceFaults(text(), mended.get());
    *end = '\n';
    m_replaced = survey.faults;
    m_firstReplaced = placeOf(text(), survey.first).line;
    m_bytes = std::move(mended);
    m_text = m_bytes.get();
    m_size = static_cast<std::size_t>(end - m_text);
}

void TextFile::convertLatin1()
{
    const std::string_view bytes = text();
    std::size_t needed = 0;
    for (const char c : bytes)
        needed += latin1AsUtf8(c).size();
    auto converted = std::make_unique_for_overwrite<char[]>(needed + 2);
    char* out = converted.get();
    for (const char c : bytes) {
        const std::string_view utf8 = latin1AsUtf8(c);
        out = std::copy(utf8.begin(), utf8.end(), out);
    }
    *out = '\n';
    m_bytes = std::move(converted);
    m_text = m_bytes.get();
    m_size = needed;
    m_latin1 = true;
}

std::string fileName(const std::string& path)
{
    std::string name = std::filesystem::path(path).filename().string();
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name;
}

Place placeOf(std::string_view text, const char* at)
{
    const std::string_view before = text.substr(0, static_cast<std::size_t>(at - text.data()));
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 = 0
    const auto isCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
    Place place;
    place.line = 1 + std::count(before.begin(), before.end(), '\n');
    place.column =
        1 + std::count_if(before.begin() + static_cast<std::ptrdiff_t>(lineStart), before.end(), isCharacter);
    return place;
}

} // namespace shelf
