// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/key_lines.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/base/utf8.h"
#include "engine/data/text/reading.h"
#include "engine/vectors/arrays/table_size.h"
#include "engine/vectors/plain_matrix.h"

#include <algorithm>
#include <map>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kLooked = 20; ///< lines by which the number of dimensions is told

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Takes the last word off a line.
std::string_view takeLastWord(std::string_view& line)
{
    while (!line.empty() && isBlank(line.back()))
        line.remove_suffix(1);
    std::size_t begin = line.size();
    while (begin > 0 && !isBlank(line[begin - 1]))
        --begin;
    const std::string_view word = line.substr(begin);
    line = line.substr(0, begin);
    return word;
}

/// The numbers at the end of the line; what is left of it is the key.
bool takeNumbers(std::string_view& line, std::span<float> values)
{
    for (std::size_t i = values.size(); i-- > 0;)
        if (!readFloat(takeLastWord(line), values[i]))
            return false;
    while (!line.empty() && isBlank(line.back()))
        line.remove_suffix(1);
    return true;
}

} // namespace

std::string_view nextLine(std::string_view text, std::size_t& at)
{
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    at = std::min(end + 1, text.size());
    while (!line.empty() && (line.back() == '\r' || isBlank(line.back())))
        line.remove_suffix(1);
    return line;
}

std::size_t numbersAtEnd(std::string_view line)
{
    std::size_t count = 0;
    float value = 0;
    for (;;) {
        const std::string_view word = takeLastWord(line);
        if (word.empty() || !readFloat(word, value))
            return count;
        while (!line.empty() && isBlank(line.back()))
            line.remove_suffix(1);
        if (line.empty()) // the first word
            return count;
        ++count;
    }
}

std::size_t dimensionsOfLines(std::string_view text)
{
    std::map<std::size_t, std::size_t> lines; // by how many numbers they have: a key may hold one of its own
    std::size_t at = 0;
    std::size_t looked = 0;
    while (looked < kLooked && at < text.size()) {
        if (text.find('\n', at) == std::string_view::npos && looked > 0)
            break; // perhaps only the beginning of a line
        const std::string_view line = nextLine(text, at);
        if (line.empty())
            continue;
        ++lines[numbersAtEnd(line)];
        ++looked;
    }
    const auto most = std::max_element(lines.begin(), lines.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == lines.end() || 2 * most->second <= looked || most->first > kMostVectorColumns
               ? 0
               : most->first;
}

bool addKey(TextList& keys, std::string_view key)
{
    if (isUtf8(key)) {
        keys.push_back(key);
        return false;
    }
    const Utf8Survey survey = surveyUtf8(key);
    std::string mended(key.size() + 2 * static_cast<std::size_t>(survey.faults), '\0');
    mended.resize(static_cast<std::size_t>(replaceFaults(key, mended.data()) - mended.data()));
    keys.push_back(mended);
    return true;
}

std::span<float> GrowingValues::add()
{
    const std::size_t bytes = m_cols * sizeof(float);
    float* row = reinterpret_cast<float*>(m_values.room(bytes).data());
    m_values.taken(bytes);
    return {row, m_cols};
}

void GrowingValues::dropLast()
{
    m_values.cut(m_values.size() - m_cols * sizeof(float));
}

std::size_t GrowingValues::rows() const
{
    return m_values.size() / sizeof(float) / m_cols;
}

VectorValues GrowingValues::take()
{
    const std::size_t count = rows();
    m_values.fit();
    VectorBytes bytes = keptBytes(std::move(m_values));
    return {std::move(bytes.owner), reinterpret_cast<float*>(bytes.data), count, m_cols};
}

Result<VectorTable> readKeyLines(std::string_view text, std::size_t at, std::int64_t firstLine,
                                 std::size_t dimensions, std::uint64_t expected, const std::string& path,
                                 const Progress& progress)
{
    VectorTable table;
    GrowingValues values(dimensions);
    NamedLines unread, spaced;
    std::int64_t firstUnread = 0;
    std::uint64_t replaced = 0;
    constexpr std::size_t kLinesBetween = 4096;
    for (std::int64_t line = firstLine; at < text.size(); ++line) {
        if (line % kLinesBetween == 0 && !report(progress, at, text.size()))
            return Error::cancelledByCaller();
        std::string_view rest = nextLine(text, at);
        if (rest.empty())
            continue;
        if (!takeNumbers(rest, values.add()) || rest.empty()) {
            values.dropLast();
            firstUnread = firstUnread == 0 ? line : firstUnread;
            unread.add(line);
            continue;
        }
        if (const Status fits = checkTableSize(values.rows(), dimensions, tr("The file"), path); !fits)
            return fits.error();
        if (std::any_of(rest.begin(), rest.end(), isBlank))
            spaced.add(line);
        replaced += addKey(table.keys, rest) ? 1 : 0;
    }
    if (values.rows() < unread.count() || values.rows() == 0)
        return Error::failure(tr("Most lines are no key with %1 numbers behind it").arg(dimensions),
                              tr("Each line should have a key and its numbers, with blanks between."))
            .in(path, firstUnread);
    if (unread.count() > 0)
        table.notes.push_back({WarningKind::badValue, path, firstUnread,
                               tr("%n lines are left out, which are no key with %1 numbers: %2",
                                  "%n line is left out, which is no key with %1 numbers: %2", unread.count())
                                   .arg(dimensions)
                                   .arg(unread.text())});
    if (spaced.count() > 0)
        table.notes.push_back(
            {WarningKind::assumption, path, 0,
             tr("%n keys hold blanks, and the last numbers of a line were taken for the vector: %1",
                "%n key holds blanks, and the last numbers of a line were taken for the vector: %1",
                spaced.count())
                 .arg(spaced.text())});
    if (expected > 0 && expected != values.rows() + unread.count())
        table.notes.push_back(
            {WarningKind::other, path, 1,
             tr("the first line announces %1 rows, and %2 are there").arg(expected).arg(values.rows())});
    if (replaced > 0)
        table.notes.push_back(
            {WarningKind::encoding, path, 0,
             tr("%n keys are not UTF-8: U+FFFD stands for what could not be read",
                "%n key is not UTF-8: U+FFFD stands for what could not be read", replaced)});
    table.values = values.take();
    return table;
}

} // namespace shelf
