// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/decoding.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/base/utf8.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include <iconv.h>
#include <uchardet/uchardet.h>

namespace shelf {

namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";
constexpr const char* kWestern = "WINDOWS-1252";
constexpr std::uint64_t kFewCharacters = 20; ///< are too few for uchardet, which guesses wildly then

class Converter {
public:
    explicit Converter(const std::string& from) : m_handle(iconv_open("UTF-8", from.c_str())) {}
    ~Converter()
    {
        if (isOpen())
            iconv_close(m_handle);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    bool isOpen() const { return m_handle != reinterpret_cast<iconv_t>(-1); }

    /// unit: the bytes that are passed over where they are no character.
    void convert(std::string_view from, std::size_t unit, DecodedText& to)
    {
        char* in = const_cast<char*>(from.data()); // iconv does not write there
        std::size_t left = from.size();
        bool atEnd = false;
        while (!atEnd) {
            const std::span<char> room = to.bytes.room(std::max<std::size_t>(left + 64, 4096));
            char* out = room.data();
            std::size_t free = room.size();
            const bool fine = left > 0 ? iconv(m_handle, &in, &left, &out, &free) != std::size_t(-1)
                                       : iconv(m_handle, nullptr, nullptr, &out, &free) != std::size_t(-1);
            const int problem = fine ? 0 : errno;
            atEnd = left == 0 && problem != E2BIG && m_flushed;
            m_flushed = left == 0;
            to.bytes.taken(room.size() - free);
            if (problem == EILSEQ || problem == EINVAL) {
                const std::size_t skipped = problem == EINVAL ? left : std::min(unit, left);
                in += skipped;
                left -= skipped;
                replace(to);
            }
        }
    }

private:
    static void replace(DecodedText& to)
    {
        if (to.replaced++ == 0) {
            const std::string_view before = to.bytes.text();
            to.firstReplaced = 1 + std::count(before.begin(), before.end(), '\n');
        }
        const std::span<char> room = to.bytes.room(kReplacement.size());
        std::copy(kReplacement.begin(), kReplacement.end(), room.begin());
        to.bytes.taken(kReplacement.size());
    }

    iconv_t m_handle;
    bool m_flushed = false;
};

struct Wide {
    const char* name;
    std::size_t unit;
};

std::optional<Wide> wideByMark(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xff\xfe\0\0"sv))
        return Wide{"UTF-32LE", 4};
    if (bytes.starts_with("\0\0\xfe\xff"sv))
        return Wide{"UTF-32BE", 4};
    if (bytes.starts_with("\xff\xfe"sv))
        return Wide{"UTF-16LE", 2};
    if (bytes.starts_with("\xfe\xff"sv))
        return Wide{"UTF-16BE", 2};
    return std::nullopt;
}

/// Without a mark: nearly every second byte is NUL, and always the same second one.
std::optional<Wide> wideByZeros(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0';
    const std::size_t many = start.size() / 2 * 2 / 5;
    if (start.size() < 8 || std::max(zeros[0], zeros[1]) < many || std::min(zeros[0], zeros[1]) * 20 > many)
        return std::nullopt;
    return zeros[1] > zeros[0] ? Wide{"UTF-16LE", 2} : Wide{"UTF-16BE", 2};
}

std::size_t unitOf(const std::string& encoding)
{
    std::string name = encoding;
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    const auto has = [&](const char* part) { return name.find(part) != std::string::npos; };
    return has("32") || has("UCS-4") || has("UCS4") ? 4 : has("UTF-16") || has("UTF16") || has("UCS") ? 2 : 1;
}

void dropMark(DecodedText& text)
{
    if (text.bytes.text().starts_with("\xef\xbb\xbf"))
        text.begin = 3;
}

bool isUtf8Name(std::string_view name)
{
    return name == "UTF-8" || name == "UTF8" || name == "utf-8" || name == "utf8";
}

DecodedText mendedUtf8(ByteBuffer bytes, const Utf8Survey& survey)
{
    DecodedText out{ByteBuffer(bytes.place())};
    const std::string_view text = bytes.text();
    const std::span<char> room = out.bytes.room(text.size() + 2 * survey.faults);
    const char* end = replaceFaults(text, room.data());
    out.bytes.taken(static_cast<std::size_t>(end - room.data()));
    out.replaced = survey.faults;
    out.firstReplaced = 1 + std::count(text.data(), survey.first, '\n');
    dropMark(out);
    return out;
}

/// Windows-1252 as far as it goes; the five bytes without a character keep Latin-1's.
DecodedText western(const ByteBuffer& bytes)
{
    const std::string_view text = bytes.text();
    std::size_t needed = 0;
    for (const char c : text)
        needed += latin1AsUtf8(c).size();
    DecodedText out{ByteBuffer(bytes.place())};
    char* to = out.bytes.room(needed).data();
    for (const char c : text) {
        const std::string_view utf8 = latin1AsUtf8(c);
        to = std::copy(utf8.begin(), utf8.end(), to);
    }
    out.bytes.taken(needed);
    out.encoding = kWestern;
    return out;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// What all characters beyond ASCII together look like. Lines without any say nothing and are not shown to
/// uchardet, which would take minutes for a large file.
std::string guessedEncoding(std::string_view text)
{
    constexpr std::size_t kEnough = std::size_t{8} << 20;
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> judge(uchardet_new(), uchardet_delete);
    std::size_t shown = 0;
    while (!text.empty() && shown < kEnough) {
        const std::string_view line = text.substr(0, std::min(text.find('\n'), kEnough - 1) + 1);
        text.remove_prefix(line.size());
        if (isAscii(line))
            continue;
        uchardet_handle_data(judge.get(), line.data(), line.size());
        shown += line.size();
    }
    uchardet_data_end(judge.get());
    return uchardet_get_charset(judge.get());
}

/// uchardet takes Western texts of some length for sets of DOS and of old Macs. Those have their letters
/// below 0xC0, where Windows has signs, and drawings where Windows has letters.
bool isUnlikelySet(const std::string& name, std::string_view text)
{
    if (!name.starts_with("IBM") && !name.starts_with("MAC-"))
        return false;
    const auto above = [&](unsigned least) {
        return std::count_if(text.begin(), text.end(),
                             [least](char c) { return static_cast<unsigned char>(c) >= least; });
    };
    return 2 * above(0xC0) > above(0x80);
}

DecodedText guessed(ByteBuffer bytes)
{
    const std::string_view text = bytes.text();
    const auto beyond = static_cast<std::uint64_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    if (beyond < kFewCharacters) {
        DecodedText out = western(bytes);
        out.assumed = tr("The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n characters "
                         "beyond ASCII that it has",
                         "The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n character "
                         "beyond ASCII that it has",
                         beyond);
        return out;
    }
    const std::string name = guessedEncoding(text);
    Converter converter(name.empty() ? "none" : name);
    const bool isWestern = name.empty() || name == "ASCII" || isUtf8Name(name) || name == "ISO-8859-1" ||
                           name == kWestern || !converter.isOpen() || isUnlikelySet(name, text);
    if (!isWestern) {
        DecodedText out{ByteBuffer(bytes.place())};
        converter.convert(text, unitOf(name), out);
        // What it cannot be has many bytes that are no characters.
        if (out.replaced * 20 <= beyond) {
            out.encoding = name;
            out.assumed =
                tr("The file is not UTF-8 and was read as %1, which its characters look like").arg(name);
            return out;
        }
    }
    DecodedText out = western(bytes);
    out.assumed = tr("The file is not UTF-8 and was read as Windows-1252 (Latin-1)");
    return out;
}

} // namespace

Status checkEncoding(const std::string& name)
{
    const bool isName = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::strchr("-_.:+", c);
    });
    if (isName && Converter(name).isOpen())
        return {};
    return Error::usageError(tr("There is no encoding called \"%1\"").arg(name),
                             tr("Name one such as UTF-8, UTF-16LE, WINDOWS-1252, ISO-8859-15, KOI8-R, "
                                "GB18030 or SHIFT_JIS; 'iconv -l' lists them."));
}

Result<DecodedText> decodeText(ByteBuffer bytes, const std::string& path, const std::string& wanted)
{
    if (!wanted.empty())
        if (Status status = checkEncoding(wanted); !status)
            return Error::usageError(status.error().message, status.error().advice).in(path);
    const std::string_view text = bytes.text();
    const auto byMark = wideByMark(text);
    const auto wide = byMark ? byMark : wideByZeros(text);
    if (wide || (!wanted.empty() && !isUtf8Name(wanted))) {
        DecodedText out{ByteBuffer(bytes.place())};
        out.encoding = wanted.empty() ? wide->name : wanted;
        Converter(out.encoding).convert(text, unitOf(out.encoding), out);
        if (wanted.empty() && !byMark)
            out.assumed =
                tr("The file was read as %1, by the zeros between its characters").arg(out.encoding);
        dropMark(out);
        return out;
    }
    if (isUtf8(text)) {
        DecodedText out;
        out.bytes = std::move(bytes);
        dropMark(out);
        return out;
    }
    const Utf8Survey survey = surveyUtf8(text);
    // By chance, other encodings hardly ever hold a well-formed character of UTF-8.
    if (!wanted.empty() || (survey.characters >= survey.faults && survey.characters > 0))
        return mendedUtf8(std::move(bytes), survey);
    return guessed(std::move(bytes));
}

} // namespace shelf
