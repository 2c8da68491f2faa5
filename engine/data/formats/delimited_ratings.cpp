// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/delimited_ratings.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/text/text_marks.h"

#include <algorithm>
#include <array>

namespace shelf {

namespace {

constexpr std::size_t kMostFastColumns = 8;

class DelimitedReader {
public:
    DelimitedReader(const RatingsHead& head, RatingsSink& sink, const KnownColumns* known)
        : m_file(head.file()),
          m_known(known),
          m_head(head.table()),
          m_sink(sink),
          m_rows(m_file, m_head.dialect),
          m_commasDivide(m_head.dialect.separator == ",")
    {}

    Status read()
    {
        if (Status status = readHeader(); !status)
            return status;
        if (Status status = readRows(); !status)
            return status;
        tellLongQuotes(m_rows, m_file, m_sink.reading());
        if (m_decimalCommas > 0)
            m_sink.reading().warn(WarningKind::assumption, m_file, 0,
                                  countText(m_decimalCommas, "rating is", "ratings are") +
                                      " written with a decimal comma, as 3,5 for 3.5");
        tellTextMarks(m_rows, m_file, m_sink.reading());
        return {};
    }

private:
    Status readHeader()
    {
        const auto next = m_rows.next(m_fields);
        if (next == RowReader::Next::unterminated)
            return Error{"A quote is opened here and never closed", m_file.path(), m_rows.line(), 0,
                         "The file may be cut off, or the quote belongs to the text and must be doubled."};
        if (next == RowReader::Next::end)
            return Error{"The file is empty", m_file.path()};
        if (Status status = checkHeader(m_fields, m_file.path(), m_rows.line()); !status)
            return status;
        m_expected = m_fields.size();
        if (m_head.startsWithRatings()) {
            if (m_known) {
                m_roles = m_known->roles;
                m_sink.reading().warn(WarningKind::assumption, m_file, 0,
                                      "The file names no columns: " + m_known->why);
                m_sink.begin({}, m_roles.time >= 0);
                return takeRow() ? Status() : m_sink.full();
            }
            const bool hasTimes = m_expected >= 4 && parseTime(m_fields[3].text);
            m_roles = {.user = 0, .book = 1, .rating = 2, .time = hasTimes ? 3 : -1};
            if (!findNamelessFile(m_file.path()))
                m_sink.reading().warn(
                    WarningKind::assumption, m_file, 0,
                    std::string("The file names no columns: column 1 is taken for the reader, column "
                                "2 for the book, column 3 for the rating") +
                        (hasTimes ? ", column 4 for the time" : ""));
            m_sink.begin({}, hasTimes);
            return takeRow() ? Status() : m_sink.full();
        }
        m_roles = m_known ? m_known->roles : RatingRoles::byName(m_head.plain);
        if (const std::string missing = m_roles.missing(); !missing.empty())
            return Error{"No column is named for the " + missing +
                             "; the columns are: " + shownNames(m_head.names),
                         m_file.path(), m_rows.line(), 0,
                         "Name the columns user_id, book_id and rating in the first line."};
        m_sink.begin(m_head.plain[static_cast<std::size_t>(m_roles.book)], m_roles.time >= 0);
        return {};
    }

    Status readRows()
    {
        std::array<std::uint64_t, kMostFastColumns> numbers{};
        const std::span<std::uint64_t> fast(numbers.data(), std::min(m_expected, kMostFastColumns));
        for (std::uint64_t count = 1;; ++count) {
            if (count % 65536 == 0 && !m_sink.reading().goOn(m_rows.offset()))
                return Error::cancelledByCaller();
            if (m_expected <= kMostFastColumns && m_rows.nextIntegers(fast)) {
                if (!takeNumbers(fast))
                    return m_sink.full();
                continue;
            }
            switch (m_rows.next(m_fields)) {
            case RowReader::Next::end:
                return {};
            case RowReader::Next::unterminated:
                m_sink.faults().unclosed(m_rows.line(), m_rows.lastLine());
                return {};
            case RowReader::Next::row:
                if (!takeRow())
                    return m_sink.full();
            }
        }
    }

    bool takeNumbers(std::span<const std::uint64_t> numbers)
    {
        const auto at = [&](int role) { return numbers[static_cast<std::size_t>(role)]; };
        return m_sink.takeNumbers(m_rows.line(), at(m_roles.user), at(m_roles.book), at(m_roles.rating),
                                  m_roles.time >= 0 ? at(m_roles.time) : 0);
    }

    bool takeRow()
    {
        if (m_fields.size() == m_expected + 1 && trimmed(m_fields.back().text).empty())
            m_fields.pop_back();
        if (m_fields.size() != m_expected) {
            m_sink.faults().ragged(m_rows.line(), m_rows.lastLine(), m_fields.size(), m_expected);
            return true;
        }
        const auto field = [&](int role) { return m_fields[static_cast<std::size_t>(role)]; };
        const Field stars = field(m_roles.rating);
        return m_sink.take({.line = m_rows.line(),
                            .user = field(m_roles.user).text,
                            .book = field(m_roles.book).text,
                            .stars = stars.text,
                            .value = ratingOf(trimmed(stars.text)),
                            .at = stars.begin,
                            .time = m_roles.time >= 0 ? field(m_roles.time).text : std::string_view()});
    }

    /// Where commas divide no columns, one may divide a rating: 3,5.
    std::optional<double> ratingOf(std::string_view text)
    {
        const auto value = parseNumber(text);
        const std::size_t comma = text.find(',');
        if (value || m_commasDivide || comma == std::string_view::npos)
            return value;
        std::string withPoint(text);
        withPoint[comma] = '.';
        const auto read = parseNumber(withPoint);
        m_decimalCommas += read.has_value();
        return read;
    }

    const TextFile& m_file;
    const KnownColumns* m_known; ///< null where nothing is known
    const TableHead& m_head;
    RatingsSink& m_sink;
    RowReader m_rows;
    RatingRoles m_roles;
    std::size_t m_expected = 0;
    std::vector<Field> m_fields;
    bool m_commasDivide;
    std::uint64_t m_decimalCommas = 0;
};

} // namespace

Status readDelimited(const RatingsHead& head, RatingsSink& sink)
{
    return DelimitedReader(head, sink, nullptr).read();
}

Status readDelimited(const RatingsHead& head, RatingsSink& sink, const KnownColumns& known)
{
    return DelimitedReader(head, sink, &known).read();
}

bool tellsReadBooks(const std::vector<std::string>& plain)
{
    constexpr std::string_view kMarks[] = {"isread"};
    return findColumn(plain, kMarks) >= 0;
}

std::vector<float> unratedOnShelves(const RatingsHead& head)
{
    return tellsReadBooks(head.table().plain) ? std::vector<float>{0} : std::vector<float>();
}

} // namespace shelf
