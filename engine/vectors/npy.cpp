// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/npy.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/text/whole_number.h"
#include "engine/vectors/arrays/little_endian.h"
#include "engine/vectors/arrays/table_size.h"

#include <algorithm>
#include <optional>

namespace shelf {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostHeader = 65535; // numpy itself refuses more than 10,000 characters

/// "<f4" and the like; nothing where it is no plain number.
std::optional<NumberType> numberTypeOf(std::string_view descr)
{
    if (descr.size() != 3)
        return {};
    NumberType type;
    type.bigEndian = descr[0] == '>';
    if ("<>|="sv.find(descr[0]) == std::string_view::npos ||
        "1248"sv.find(descr[2]) == std::string_view::npos)
        return {};
    type.bytes = static_cast<std::size_t>(descr[2] - '0');
    switch (descr[1]) {
    case 'f':
        type.kind = NumberType::Kind::real;
        break;
    case 'i':
        type.kind = NumberType::Kind::signedWhole;
        break;
    case 'u':
        type.kind = NumberType::Kind::unsignedWhole;
        break;
    case 'b':
        type.kind = NumberType::Kind::truth;
        break;
    default:
        return {};
    }
    const bool isPossible = (descr[1] != 'f' || type.bytes > 1) && (descr[1] != 'b' || type.bytes == 1);
    return isPossible ? std::optional(type) : std::nullopt;
}

/// The header is a dictionary of Python: three keys, whose values are a text, a truth value and a tuple.
class HeaderParser {
public:
    HeaderParser(std::string_view text, const std::string& path) : m_text(text), m_path(path) {}

    Result<NpyHeader> run()
    {
        NpyHeader header;
        if (!take('{'))
            return fault();
        bool hasType = false, hasOrder = false, hasShape = false;
        while (!take('}')) {
            const auto key = string();
            if (!key || !take(':'))
                return fault();
            if (*key == "descr" && !hasType) {
                hasType = true;
                if (next() == '[')
                    return Error::failure(tr("The array has columns of several types, and no vectors"),
                                          tr("Save its numbers as a plain array, as by numpy.stack."))
                        .in(m_path);
                const auto descr = string();
                if (!descr)
                    return fault();
                const auto type = numberTypeOf(*descr);
                if (!type)
                    return unknownType(*descr);
                header.type = *type;
            } else if (*key == "fortran_order" && !hasOrder) {
                hasOrder = true;
                if (word("True"))
                    header.columnsFirst = true;
                else if (!word("False"))
                    return fault();
            } else if (*key == "shape" && !hasShape) {
                hasShape = true;
                if (!shape(header.shape))
                    return fault();
            } else {
                return fault();
            }
            if (!take(',') && next() != '}')
                return fault();
        }
        if (next() != '\0' || !hasType || !hasOrder || !hasShape)
            return fault();
        return header;
    }

private:
    char next()
    {
        while (m_at < m_text.size() && " \t\r\n"sv.find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    bool take(char c)
    {
        if (next() != c)
            return false;
        ++m_at;
        return true;
    }
    bool word(std::string_view text)
    {
        next();
        if (!m_text.substr(m_at).starts_with(text))
            return false;
        m_at += text.size();
        return true;
    }
    std::optional<std::string_view> string()
    {
        const char quote = next();
        if (quote != '\'' && quote != '"')
            return {};
        const std::size_t end = m_text.find(quote, m_at + 1);
        if (end == std::string_view::npos)
            return {};
        const std::string_view text = m_text.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return text.find('\\') == std::string_view::npos ? std::optional(text) : std::nullopt;
    }
    bool shape(std::vector<std::uint64_t>& lengths)
    {
        if (!take('('))
            return false;
        while (!take(')')) {
            next();
            const std::size_t end = std::min(m_text.find_first_not_of("0123456789", m_at), m_text.size());
            const auto length = parseWhole(m_text.substr(m_at, end - m_at));
            if (!length || lengths.size() == kMostArrayDimensions)
                return false;
            lengths.push_back(*length);
            m_at = end;
            word("L"); // as Python 2 wrote them
            if (!take(',') && next() != ')')
                return false;
        }
        return true;
    }
    Error fault()
    {
        return Error::failure(
                   tr("The header of the NumPy array makes no sense at its character %1").arg(m_at + 1),
                   tr("The file is damaged; save it anew with numpy.save."))
            .in(m_path);
    }
    Error unknownType(std::string_view descr)
    {
        if (descr.find('O') != std::string_view::npos)
            return Error::failure(tr("The array holds objects of Python, which are not read"),
                                  tr("Save numbers, as by numpy.stack(...).astype('float32')."))
                .in(m_path);
        return Error::failure(
                   tr("The array's type is '%1', which is none of numbers").arg(descr.substr(0, 20)),
                   tr("Save it as float32, as by .astype('float32')."))
            .in(m_path);
    }

    std::string_view m_text;
    const std::string& m_path;
    std::size_t m_at = 0;
};

Error cutOff(const std::string& path)
{
    return Error::failure(tr("The file is cut off within the header of the NumPy array"),
                          tr("Copy or save it anew."))
        .in(path);
}

Recognized recognizesNpy(const VectorFile& file)
{
    return file.text().starts_with(kNpyMark) ? Recognized::surely : Recognized::no;
}

Result<std::vector<TensorInfo>> listNpy(const VectorFile& file)
{
    auto header = readNpyHeader(file.text(), file.path());
    if (!header)
        return header.error();
    return std::vector<TensorInfo>{{"", header->type.name(), std::move(header->shape)}};
}

Result<VectorTable> readNpy(const VectorFile& file, const std::string&, const VectorOptions&)
{
    return readNpyTable(file.bytes(), {}, file.path());
}

constexpr std::string_view kEndings[] = {"npy"};
constexpr std::string_view kTypes[] = {"application/x-numpy-array"};

} // namespace

Result<NpyHeader> readNpyHeader(std::string_view bytes, const std::string& path)
{
    constexpr std::size_t kVersionAt = 6;
    constexpr std::size_t kLengthAt = 8;
    if (bytes.size() < kLengthAt + 2)
        return cutOff(path);
    const auto byteAt = [&](std::size_t at) {
        return static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at]));
    };
    const std::uint64_t version = byteAt(kVersionAt);
    if (version < 1 || version > 3 || byteAt(kVersionAt + 1) != 0)
        return Error::failure(tr("The NumPy array is of format %1.%2, of which nothing is known here")
                                  .arg(std::to_string(version))
                                  .arg(std::to_string(byteAt(kVersionAt + 1))),
                              tr("Save it anew with numpy.save."))
            .in(path);
    const std::size_t lengthBytes = version == 1 ? 2 : 4;
    if (bytes.size() < kLengthAt + lengthBytes)
        return cutOff(path);
    const std::uint64_t length = littleEndian(bytes.substr(kLengthAt, lengthBytes));
    if (length > kMostHeader)
        return Error::failure(
                   tr("The header of the NumPy array claims %1 bytes, more than any has").arg(length),
                   tr("The file is damaged; save it anew with numpy.save."))
            .in(path);
    const std::size_t begin = kLengthAt + lengthBytes;
    if (bytes.size() < begin + length)
        return cutOff(path);
    auto header = HeaderParser(bytes.substr(begin, length), path).run();
    if (header)
        header->dataAt = begin + static_cast<std::size_t>(length);
    return header;
}

Result<VectorTable> readNpyTable(const VectorBytes& bytes, const std::string& name, const std::string& path)
{
    const auto header = readNpyHeader(bytes.text(), path);
    if (!header)
        return header.error();
    const auto wanted = bytesOf(header->shape, header->type);
    const std::size_t there = bytes.size - header->dataAt;
    if (!wanted || *wanted > there)
        return Error::failure(tr("The file is cut off: an array of %1 numbers of %2 is announced, and %3 "
                                 "bytes are there")
                                  .arg(shapeOfArray(header->shape))
                                  .arg(header->type.name())
                                  .arg(there),
                              tr("Copy or save it anew."))
            .in(path);
    const auto shape = tableShape(header->shape, name, path);
    if (!shape)
        return shape.error();
    VectorTable table;
    table.values =
        valuesAt(bytes, {header->dataAt, header->type, shape->first, shape->second, header->columnsFirst});
    if (*wanted < there)
        table.notes.push_back(
            {WarningKind::other, path, 0,
             tr("behind the array the file holds %1 more bytes, which are left aside").arg(there - *wanted)});
    return table;
}

extern const VectorFormat kNpyFormat;
constinit const VectorFormat kNpyFormat{
    .key = "npy",
    .title = trNoop("NumPy array"),
    .meaning =
        trNoop("`numpy.save`, versions 1 to 3, of any plain number and in both orders; float32 in C order is "
               "taken as it lies"),
    .endings = kEndings,
    .mimeTypes = kTypes,
    .recognizes = recognizesNpy,
    .list = listNpy,
    .read = readNpy,
};

} // namespace shelf
