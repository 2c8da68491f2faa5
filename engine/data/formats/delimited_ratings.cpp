// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/delimited_ratings.h"

#include "engine/base/numbers.h"
#include "engine/output/read_error.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/formats/ratings_columns.h"
#include "engine/data/text/number_blocks.h"
#include "engine/data/text/text_marks.h"

#include <algorithm>
#include <array>

namespace shelf {

namespace {

constexpr std::size_t kMostFastColumns = 8;

class DelimitedReader {
public:
    DelimitedReader(const RatingsHead& head, RatingsSink& sink, const KnownColumns* known)
        : m_source(head),
          m_file(head.file()),
          m_known(known),
          m_sink(sink),
          m_rows(m_file, head.table().dialect)
    {}

    Status read()
    {
        if (Status status = readHeader(); !status)
            return status;
        if (Status status = readRows(); !status)
            return status;
        tellLongQuotes(m_rows, m_file, m_sink.reading());
        tellTextMarks(m_rows, m_file, m_sink.reading());
        return {};
    }

private:
    Status readHeader()
    {
        const auto next = m_rows.next(m_fields);
        if (next == RowReader::Next::unterminated)
            return Error::failure(
                       tr("A quote is opened here and never closed"),
                       tr("The file may be cut off, or the quote belongs to the text and must be doubled."))
                .in(m_file.path(), m_rows.line());
        if (next == RowReader::Next::end)
            return emptyFile(m_file.path());
        if (Status status = checkHeader(m_fields, m_file.path(), m_rows.line()); !status)
            return status;
        auto chosen = chooseColumns(m_source, m_known);
        if (!chosen)
            return chosen.error();
        m_roles = chosen->roles;
        m_expected = chosen->names.size();
        m_sink.begin(*chosen);
        if (!chosen->hasHeader && !takeRow())
            return m_sink.full();
        return {};
    }

    Status readRows()
    {
        std::array<std::uint64_t, kMostFastColumns> numbers{};
        const std::span<std::uint64_t> fast(numbers.data(), std::min(m_expected, kMostFastColumns));
        const std::string_view text = m_file.text();
        NumberBlocks blocks(m_rows, text.data() + text.size(),
                            m_expected <= kMostFastColumns ? m_expected : 0);
        NumberBlock block;
        for (std::uint64_t count = 1;; ++count) {
            if (blocks.next(block)) {
                if (!takeBlock(block))
                    return m_sink.full();
                if (!m_sink.reading().goOn(m_rows.offset()))
                    return Error::cancelledByCaller();
                continue;
            }
            if (count % 65536 == 0 && !m_sink.reading().goOn(m_rows.offset()))
                return Error::cancelledByCaller();
            if (m_expected <= kMostFastColumns && m_rows.nextIntegers(fast)) {
                if (!takeNumbers(m_rows.line(), fast))
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

    bool takeBlock(const NumberBlock& block)
    {
        if (!m_sink.takeRows(m_rows.nextLine(), block.rows, m_roles))
            return false;
        m_rows.passRows(block.stopped, static_cast<std::int64_t>(block.rows.size()));
        return true;
    }

    bool takeNumbers(std::int64_t line, std::span<const std::uint64_t> numbers)
    {
        return m_sink.takeNumbers(line, numbers, m_roles);
    }

    bool takeRow()
    {
        if (m_fields.size() == m_expected + 1 && trimmed(m_fields.back().text).empty())
            m_fields.pop_back();
        if (m_fields.size() != m_expected) {
            m_sink.faults().ragged(m_rows.line(), m_rows.lastLine(), m_fields.size(), m_expected);
            return true;
        }
        const auto field = [&](int role) {
            return role < 0 ? Field() : m_fields[static_cast<std::size_t>(role)];
        };
        const Field stars = field(m_roles.rating);
        return m_sink.take({.line = m_rows.line(),
                            .user = field(m_roles.user).text,
                            .book = field(m_roles.book).text,
                            .stars = stars.text,
                            .value = parseNumber(stars.text),
                            .at = stars.begin,
                            .time = field(m_roles.time).text});
    }

    const RatingsHead& m_source;
    const TextFile& m_file;
    const KnownColumns* m_known; ///< null where nothing is known
    RatingsSink& m_sink;
    RowReader m_rows;
    RatingRoles m_roles;
    std::size_t m_expected = 0;
    std::vector<Field> m_fields;
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
