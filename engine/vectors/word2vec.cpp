// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/text/reading.h"
#include "engine/data/text/whole_number.h"
#include "engine/vectors/arrays/table_size.h"
#include "engine/vectors/key_lines.h"
#include "engine/vectors/vector_format.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace shelf {

namespace {

constexpr std::size_t kLongestHeader = 64;
constexpr std::size_t kLongestKey = 65536;

/// The first line: how many rows of how many numbers.
struct Announced {
    std::uint64_t rows = 0;
    std::uint64_t dimensions = 0;
    std::size_t dataAt = 0;
    bool isText = false;
};

/// Whether the beginning holds what no text does.
bool holdsBytes(std::string_view data)
{
    constexpr std::size_t kLookedAt = 512;
    data = data.substr(0, kLookedAt);
    return std::any_of(data.begin(), data.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r';
    });
}

std::optional<Announced> announced(std::string_view text)
{
    const std::size_t end = text.substr(0, kLongestHeader).find('\n');
    if (end == std::string_view::npos)
        return {};
    const std::string_view line = trimmed(text.substr(0, end));
    const std::size_t blank = std::min(line.find(' '), line.size());
    const auto rows = parseWhole(line.substr(0, blank));
    const auto dimensions = parseWhole(trimmed(line.substr(blank)));
    if (!rows || !dimensions || *rows == 0 || *dimensions == 0 || *dimensions > kMostVectorColumns)
        return {};
    Announced head{*rows, *dimensions, end + 1};
    std::size_t at = head.dataAt;
    const std::string_view first = nextLine(text, at);
    head.isText = numbersAtEnd(first) >= head.dimensions;
    return head.isText || holdsBytes(text.substr(head.dataAt)) ? std::optional(head) : std::nullopt;
}

/// A key, a blank and the bytes of the numbers; some writers end a row with a line end.
Result<VectorTable> readBinary(const VectorFile& file, const Announced& head)
{
    const std::string_view bytes = file.text();
    const auto dimensions = static_cast<std::size_t>(head.dimensions);
    const std::size_t rowBytes = dimensions * sizeof(float);
    const std::size_t there = bytes.size() - head.dataAt;
    if (const Status fits = checkTableSize(head.rows, head.dimensions, tr("The file"), file.path()); !fits)
        return fits.error();
    if (head.rows > there / (rowBytes + 1))
        return Error::failure(
                   tr("The file is cut off: %1 vectors of %2 numbers are announced, and %3 bytes are there")
                       .arg(head.rows)
                       .arg(head.dimensions)
                       .arg(there),
                   tr("Copy or save it anew."))
            .in(file.path());
    VectorTable table;
    GrowingValues values(dimensions);
    std::size_t at = head.dataAt;
    std::uint64_t replaced = 0;
    constexpr std::uint64_t kRowsBetween = 4096;
    for (std::uint64_t row = 0; row < head.rows; ++row) {
        if (row % kRowsBetween == 0 && !report(file.progress(), at, bytes.size()))
            return Error::cancelledByCaller();
        if (row > 0 && at < bytes.size() && bytes[at] == '\n')
            ++at;
        const std::size_t end = bytes.substr(0, std::min(bytes.size(), at + kLongestKey)).find(' ', at);
        if (end == std::string_view::npos || bytes.size() - end - 1 < rowBytes)
            return Error::failure(
                       tr("The file is cut off or damaged: no whole vector follows the %1 that were read")
                           .arg(row),
                       tr("Copy or save it anew."))
                .in(file.path());
        replaced += addKey(table.keys, bytes.substr(at, end - at)) ? 1 : 0;
        std::memcpy(values.add().data(), bytes.data() + end + 1, rowBytes);
        at = end + 1 + rowBytes;
    }
    if (replaced > 0)
        table.notes.push_back({WarningKind::encoding, file.path(), 0,
                               tr("%n keys are not UTF-8: U+FFFD stands for what could not be read. A key "
                                  "with a blank in it breaks such a file",
                                  "%n key is not UTF-8: U+FFFD stands for what could not be read. A key with "
                                  "a blank in it breaks such a file",
                                  replaced)});
    while (at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r'))
        ++at;
    if (at < bytes.size())
        table.notes.push_back(
            {WarningKind::other, file.path(), 0,
             tr("behind the %1 vectors that are announced the file holds %2 more bytes, which are left aside")
                 .arg(head.rows)
                 .arg(bytes.size() - at)});
    table.values = values.take();
    return table;
}

Recognized recognizesWord2vec(const VectorFile& file)
{
    return announced(file.text()) ? Recognized::surely : Recognized::no;
}

Result<VectorTable> readWord2vec(const VectorFile& file, const std::string&, const VectorOptions&)
{
    const auto head = announced(file.text());
    if (!head)
        return Error::failure(tr("The first line does not say how many vectors of how many numbers follow"))
            .in(file.path(), 1);
    if (!head->isText)
        return readBinary(file, *head);
    return readKeyLines(file.text(), head->dataAt, 2, static_cast<std::size_t>(head->dimensions), head->rows,
                        file.path(), file.progress());
}

/// Two lines or more of a key and as many numbers, of which there are more than a line of ratings has.
Recognized recognizesGlove(const VectorFile& file)
{
    constexpr std::size_t kFewest = 5;
    const std::string_view head = file.text().substr(0, std::size_t{1} << 18);
    const std::size_t dimensions = dimensionsOfLines(head);
    if (dimensions < 2 || head.find('\0') != std::string_view::npos)
        return Recognized::no;
    // Tabs between the numbers are a table's; so are commas and quotes.
    std::size_t at = 0;
    const std::string_view line = nextLine(head, at);
    if (line.find_first_of("\t,;\"[{") != std::string_view::npos)
        return Recognized::no;
    return dimensions >= kFewest ? Recognized::surely : Recognized::perhaps;
}

Result<VectorTable> readGlove(const VectorFile& file, const std::string&, const VectorOptions&)
{
    return readKeyLines(file.text(), 0, 1, dimensionsOfLines(file.text().substr(0, std::size_t{1} << 18)), 0,
                        file.path(), file.progress());
}

constexpr std::string_view kWord2vecEndings[] = {"vec", "w2v", "bin", "txt"};
constexpr std::string_view kGloveEndings[] = {"txt"};

} // namespace

extern const VectorFormat kWord2vecFormat;
constinit const VectorFormat kWord2vecFormat{
    .key = "word2vec",
    .title = trNoop("word2vec"),
    .meaning =
        trNoop("text and binary, as word2vec, fastText and gensim write them; in text the last numbers of a "
               "line are the "
               "vector, so keys may hold blanks"),
    .endings = kWord2vecEndings,
    .keepsKeys = true,
    .recognizes = recognizesWord2vec,
    .read = readWord2vec,
};

extern const VectorFormat kGloveFormat;
constinit const VectorFormat kGloveFormat{
    .key = "glove",
    .title = trNoop("GloVe"),
    .meaning = trNoop("lines of a key and its numbers, without a first line that announces them"),
    .endings = kGloveEndings,
    .keepsKeys = true,
    .recognizes = recognizesGlove,
    .read = readGlove,
};

} // namespace shelf
