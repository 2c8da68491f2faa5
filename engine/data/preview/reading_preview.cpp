// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/preview/reading_preview.h"

#include "engine/base/at_edge.h"
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/formats/first_row.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/preview/preview_texts.h"
#include "engine/data/ratings/assemble.h"
#include "engine/data/ratings/locate.h"
#include "engine/data/text/json_object.h"
#include "engine/data/text/json_records.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace shelf {

namespace {

std::vector<std::string> namesIn(const TextFile& file, std::string_view delimiter)
{
    if (holdsJsonObjects(file.text()))
        return firstJsonKeys(file.text(), kMostColumns);
    const NamelessFile* nameless = findNamelessFile(file.path());
    const TableHead head(file, delimiter);
    if (nameless && nameless->columns.size() >= head.names.size())
        return {nameless->columns.begin(), nameless->columns.end()};
    return head.names;
}

class Preview {
public:
    Preview(DataSource located, const PreviewLimits& limits, const Progress& progress, PreviewTexts* kept)
        : m_limits(limits), m_progress(progress), m_kept(kept)
    {
        m_out.source = std::move(located);
        m_out.source.reading.cleaning = {};
    }

    Result<ReadingPreview> run()
    {
        if (const Status read = readOnce(m_limits.lines); !read)
            return read.error();
        // Where the text was cut within a quoted field, its line is none that the file has.
        if (!m_texts->ratings.isWhole() && m_watch.unclosed > 1)
            if (const Status read = readOnce(m_watch.unclosed - 1); !read)
                return read.error();
        show();
        return std::move(m_out);
    }

private:
    Status openTexts(std::int64_t lines)
    {
        const DataSource& source = m_out.source;
        const std::string key = m_kept ? PreviewTexts::keyOf(source, m_limits, lines) : std::string();
        if (m_kept && (m_texts = m_kept->find(key)))
            return {};
        TextOptions options;
        options.encoding = source.reading.encoding;
        options.progress = [this](std::uint64_t, std::uint64_t) { return report(m_progress, 0, 1); };
        options.limits.enough = m_limits.bytes;
        options.lines = lines;
        auto ratings = TextFile::open(source.ratings, options);
        if (!ratings)
            return ratings.error();
        SourceTexts texts{*std::move(ratings)};
        options.limits.enough = m_limits.others;
        options.lines = 0;
        // Not the genres: they say nothing of what is shown, and take the longest.
        const std::pair<std::optional<TextFile>&, const std::string&> parts[] = {
            {texts.books, source.books},
            {texts.users, source.users},
            {texts.validation, source.validation},
        };
        for (const auto& [place, path] : parts) {
            if (path.empty())
                continue;
            auto file = TextFile::open(path, options);
            if (!file)
                return file.error();
            place = *std::move(file);
        }
        m_texts = std::make_shared<const SourceTexts>(std::move(texts));
        if (m_kept)
            m_kept->keep(key, m_texts);
        return {};
    }

    Status readOnce(std::int64_t lines)
    {
        if (const Status opened = openTexts(lines); !opened)
            return opened;
        const DataSource& source = m_out.source;
        m_out.isWhole = m_texts->ratings.isWhole();
        for (const auto* file : {&m_texts->books, &m_texts->users, &m_texts->validation})
            m_out.isWhole = m_out.isWhole && (!*file || (*file)->isWhole());
        m_watch = {};
        m_watch.lastLine = m_limits.lines;
        auto data = assembleDataset(*m_texts, source, m_progress, &m_watch);
        m_out.problem.reset();
        m_out.data = {};
        if (data)
            m_out.data = *std::move(data);
        else if (data.error().kind == ErrorKind::cancelled)
            return data.error();
        else
            m_out.problem = data.error();
        m_out.data.source = source;
        return {};
    }

    void show()
    {
        const TextFile& file = m_texts->ratings;
        const ReadingOptions& said = m_out.source.reading;
        const RatingsHead head(file, m_texts->books ? &*m_texts->books : nullptr, said);
        const RatingsFormat* named = findRatingsFormat(m_out.source.format);
        m_out.format = (named ? *named : recognizedFormat(head)).key;
        const bool isJson = holdsJsonObjects(file.text());
        bool hasHeader = m_watch.hasHeader;
        m_out.columns = m_watch.columns;
        if (m_out.columns.empty() && isJson) {
            m_out.columns = firstJsonKeys(file.text(), kMostColumns);
        } else if (m_out.columns.empty()) {
            const ColumnSample below(file, head.table().dialect, true);
            hasHeader = namesColumns(head.table(), below, said);
            m_out.columns = hasHeader ? head.table().names : numberedNames(head.table().names.size());
        }
        for (std::size_t i = 0; i < m_out.columns.size(); ++i)
            if (m_out.columns[i].empty())
                m_out.columns[i] = "column " + std::to_string(i + 1);
        m_out.user = m_watch.user;
        m_out.book = m_watch.book;
        m_out.rating = m_watch.rating;
        m_out.time = m_watch.time;
        if (m_texts->books)
            m_out.catalogueColumns = namesIn(*m_texts->books, {});
        m_out.keys = m_watch.keys;
        const std::string_view text = file.text();
        m_out.lines = std::count(text.begin(), text.end(), '\n') + (text.ends_with('\n') ? 0 : 1);
        if (isJson)
            showObjects(file);
        else
            showRows(file, head.table().dialect, hasHeader);
        takeOver(said, isJson, hasHeader, head);
    }

    void addRow(std::int64_t line, std::vector<std::string> cells)
    {
        const auto why = m_watch.leftOut.find(line);
        m_out.rows.push_back(
            {line, std::move(cells), why == m_watch.leftOut.end() ? Message() : why->second});
    }

    void showObjects(const TextFile& file)
    {
        JsonRecords records(file.text());
        JsonObjectReader object(m_out.columns, 0);
        object.takeLists();
        while (m_out.rows.size() < m_limits.rows && records.next()) {
            std::vector<std::string> cells;
            if (object.parse(records.text()))
                for (std::size_t i = 0; i < m_out.columns.size(); ++i)
                    cells.emplace_back(object.value(static_cast<int>(i)));
            else
                cells.emplace_back(records.text().substr(0, kShownOfDamage));
            addRow(records.line(), std::move(cells));
        }
    }

    void showRows(const TextFile& file, const Dialect& dialect, bool hasHeader)
    {
        RowReader rows(file, dialect);
        std::vector<Field> fields;
        if (hasHeader && rows.next(fields) != RowReader::Next::row)
            return;
        while (m_out.rows.size() < m_limits.rows && rows.next(fields) == RowReader::Next::row) {
            std::vector<std::string> cells;
            for (const Field& field : fields)
                cells.emplace_back(field.text);
            addRow(rows.line(), std::move(cells));
        }
    }

    /// What options would say the same: a column by its name where that tells it from the others.
    std::string columnWord(int column, bool hasHeader) const
    {
        if (column < 0)
            return {};
        const std::string& name = m_out.columns[static_cast<std::size_t>(column)];
        const bool tells = hasHeader && namedColumn(m_out.columns, name) == column;
        return tells ? name : std::to_string(column + 1);
    }

    void takeOver(const ReadingOptions& said, bool isJson, bool hasHeader, const RatingsHead& head)
    {
        ReadingOptions& taken = m_out.taken;
        taken = said;
        const auto takeColumn = [&](std::string& to, int column, const char* otherwise) {
            if (to.empty())
                to = columnWord(column, hasHeader);
            if (to.empty() && !m_out.problem)
                to = otherwise;
        };
        takeColumn(taken.userColumn, m_out.user, "");
        takeColumn(taken.bookColumn, m_out.book, "");
        takeColumn(taken.ratingColumn, m_out.rating, "none");
        takeColumn(taken.timeColumn, m_out.time, "none");
        if (taken.titleColumn.empty())
            taken.titleColumn = m_out.data.columns.title;
        if (!isJson)
            taken.header = hasHeader;
        if (taken.delimiter.empty() && !isJson)
            taken.delimiter = head.table().dialect.separator;
        if (taken.encoding.empty())
            taken.encoding = m_texts->ratings.encoding();
        if (m_out.problem)
            return;
        if (!taken.decimal)
            taken.decimal = m_watch.decimalComma ? ',' : '.';
        if (!taken.noRating)
            taken.noRating = m_watch.unrated;
        if (!taken.timeUnit)
            taken.timeUnit = m_watch.timeUnit;
        if (!taken.ids && m_texts->books)
            taken.ids =
                m_out.data.match.by == IdComparison::trimmed ? IdComparison::asWritten : m_out.data.match.by;
    }

    static constexpr std::size_t kShownOfDamage = 200;

    const PreviewLimits& m_limits;
    const Progress& m_progress;
    PreviewTexts* m_kept;
    PreviewTexts::Texts m_texts;
    ReadingWatch m_watch;
    ReadingPreview m_out;
};

/// An archive may be long.
Result<DataSource> locate(const DataSource& source, const Progress& progress, PreviewTexts* kept)
{
    if (kept)
        if (auto known = kept->located(source))
            return *std::move(known);
    const std::string places = kept ? PreviewTexts::placesOf(source) : std::string();
    auto found = locateFiles(source, [&](std::uint64_t, std::uint64_t) { return report(progress, 0, 1); });
    if (found && kept)
        kept->keepLocated(places, source, *found);
    return found;
}

} // namespace

Result<ReadingPreview> previewReading(const DataSource& source, const PreviewLimits& limits,
                                      const Progress& progress, PreviewTexts* kept)
{
    return atEdge({tr("read these files", "a task"), source.path.empty() ? source.ratings : source.path},
                  [&]() -> Result<ReadingPreview> {
                      auto located = locate(source, progress, kept);
                      if (!located)
                          return located.error();
                      return Preview(*std::move(located), limits, progress, kept).run();
                  });
}

} // namespace shelf
