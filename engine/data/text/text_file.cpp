// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/text_file.h"

#include "engine/output/read_error.h"
#include "engine/base/text/letter_case.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <cstring>

namespace shelf {

Result<TextFile> TextFile::open(const std::string& path, const TextOptions& options)
{
    auto bytes = readFileBytes(path, options.progress, options.limits);
    if (!bytes)
        return bytes.error();
    return make(*std::move(bytes), options);
}

Result<TextFile> TextFile::fromBytes(std::string name, std::string_view bytes, const std::string& encoding)
{
    FileBytes out;
    out.path = std::move(name);
    const std::span<char> room = out.bytes.room(bytes.size());
    std::copy(bytes.begin(), bytes.end(), room.begin());
    out.bytes.taken(bytes.size());
    return make(std::move(out), {.encoding = encoding});
}

namespace {

/// Where the bytes of the last line that is wanted end. Of a text whose characters have several bytes the
/// zeros of its line end belong to it.
std::size_t endOfHead(std::string_view bytes, std::uint64_t enough, std::int64_t lines)
{
    const std::string_view head = bytes.substr(0, std::min<std::uint64_t>(bytes.size(), enough));
    const char newline = head.find('\n') == std::string_view::npos ? '\r' : '\n';
    std::size_t end = head.size() < bytes.size() ? head.rfind(newline) : bytes.size();
    std::int64_t count = 0;
    for (std::size_t at = head.find(newline); lines > 0 && at < end; at = head.find(newline, at + 1))
        if (++count == lines)
            end = at;
    if (end >= bytes.size())
        return end == std::string_view::npos ? head.size() : end;
    constexpr std::size_t kZerosOfUtf32 = 3;
    const std::size_t begin = end++;
    while (begin % 2 == 0 && end < bytes.size() && end - begin <= kZerosOfUtf32 && bytes[end] == '\0')
        ++end;
    return end;
}

} // namespace

Result<TextFile> TextFile::make(FileBytes bytes, const TextOptions& options)
{
    TextFile out;
    const std::size_t end = endOfHead(bytes.bytes.text(), options.limits.enough, options.lines);
    out.m_isWhole = end == bytes.bytes.size();
    bytes.bytes.cut(end);
    out.m_path = std::move(bytes.path);
    out.m_unpacking = std::move(bytes.notes);
    auto decoded = decodeText(std::move(bytes.bytes), out.m_path, options.encoding);
    if (!decoded)
        return decoded.error();
    out.m_decoded = *std::move(decoded);
    out.m_decoded.bytes.fit();
    out.m_decoded.bytes.data()[out.m_decoded.bytes.size()] = '\n';
    if (Status status = out.check(); !status)
        return status.error();
    return out;
}

namespace {

/// What is often saved or copied in the place of data.
Status checkIsData(std::string_view text, const std::string& path)
{
    std::string start = inSmallLetters(text.substr(0, 200));
    start.erase(0, start.find_first_not_of(" \t\r\n"));
    if (start.starts_with("<!doctype html") || start.starts_with("<html"))
        return Error::failure(tr("The file is a web page"),
                              tr("The page was saved that leads to the data; fetch the file itself."))
            .in(path);
    if (start.starts_with("version https://git-lfs.github.com/spec/"))
        return Error::failure(tr("The file only says where Git LFS keeps the data"),
                              tr("Fetch them by 'git lfs pull'."))
            .in(path);
    return {};
}

} // namespace

Status TextFile::check() const
{
    const std::string_view all = text();
    if (all.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return emptyFile(m_path);
    if (const void* nul = std::memchr(all.data(), 0, all.size())) {
        const Place place = placeOf(all, static_cast<const char*>(nul));
        Error error = notText(m_path);
        error.message = tr("The file is not text: it holds a NUL byte");
        return std::move(error).in(m_path, place.line, place.column);
    }
    const std::string_view start = all.substr(0, 4096);
    const auto strange = std::count_if(start.begin(), start.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 32 && c != '\t' && c != '\n' && c != '\r') || c == 127;
    });
    if (static_cast<std::size_t>(strange) * 20 > start.size())
        return notText(m_path);
    return checkIsData(all, m_path);
}

std::vector<std::string> TextFile::notes() const
{
    std::vector<std::string> notes = m_unpacking;
    if (!m_decoded.assumed.empty())
        notes.push_back(m_decoded.assumed);
    return notes;
}

std::string fileName(const std::string& path)
{
    return inSmallLetters(withoutPackedEnding(std::string_view(path).substr(path.rfind('/') + 1)));
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
