// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/labels.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/catalogue/catalogue_table.h"
#include "engine/data/columns.h"
#include "engine/data/id_map.h"
#include "engine/data/text/reading.h"
#include "engine/data/text/whole_number.h"
#include "engine/vectors/label_table.h"

#include <algorithm>
#include <optional>

namespace shelf {

namespace {

constexpr std::size_t kMostExtra = 64;
constexpr std::string_view kLabelNames[] = {"label", "word", "token", "key", "text", "group"};

std::optional<std::size_t> columnOf(const std::vector<TextColumn>& columns,
                                    std::span<const std::string_view> wanted)
{
    std::vector<std::string> names;
    for (const TextColumn& column : columns)
        names.push_back(column.name);
    const int found = findColumn(plainNames(names), wanted);
    return found < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(found));
}

Result<std::size_t> columnNamed(const std::vector<TextColumn>& columns, const std::string& words,
                                const std::string& path)
{
    std::vector<std::string> names;
    for (const TextColumn& column : columns)
        names.push_back(column.name);
    const int found = namedColumn(names, words);
    if (found < 0)
        return noSuchColumn(words, names, path);
    return static_cast<std::size_t>(found);
}

class RowNamer {
public:
    RowNamer(const VectorTable& table, const VectorOptions& options, const std::string& path,
             const Progress& progress, Dataset& data)
        : m_table(table),
          m_options(options),
          m_path(path),
          m_rows(table.values.rows),
          m_reading{data, progress},
          m_books(data.books)
    {}

    Status run()
    {
        takeOwn();
        const std::string& labels = m_options.labels.empty() ? m_table.labels : m_options.labels;
        if (!labels.empty())
            if (const Status taken = takeLabels(labels); !taken)
                return taken;
        if (!m_options.books.empty())
            if (const Status joined = joinCatalogue(); !joined)
                return joined;
        if (const Status known = checkColumns(labels.empty()); !known)
            return known;
        finish();
        return {};
    }

private:
    /// Refuses the name of a column that nothing had: labels and catalogues have refused theirs.
    Status checkColumns(bool hasNoLabels) const
    {
        const auto noLabels = [](const std::string& option) {
            return Error::usageError(
                tr("%1 names a column, and there are no labels with columns").arg(option),
                tr("Name their file by --labels"));
        };
        if (!m_options.labelColumn.empty() && !m_tookLabelColumn) {
            const auto named = columnNamed(m_table.columns, m_options.labelColumn, m_path);
            return m_table.columns.empty() ? noLabels("--label-column") : named.error();
        }
        if (!m_options.idColumn.empty() && !m_table.tookIdColumn && hasNoLabels)
            return noLabels("--id-column");
        return {};
    }

    void say(WarningKind kind, const std::string& file, Message message)
    {
        m_reading.data.warn({kind, file, 0, message});
    }

    void takeOwn()
    {
        if (!m_table.keys.empty()) {
            m_books.ids = m_table.keys;
        } else {
            for (std::size_t row = 0; row < m_rows; ++row)
                m_books.ids.push_back(std::to_string(row));
        }
        std::vector<std::int64_t> rows(m_rows);
        for (std::size_t row = 0; row < m_rows; ++row)
            rows[row] = static_cast<std::int64_t>(row);
        std::optional<std::size_t> title;
        if (!m_options.labelColumn.empty() && m_options.labels.empty() && !m_table.columns.empty())
            if (const auto named = columnNamed(m_table.columns, m_options.labelColumn, m_path)) {
                title = *named;
                m_tookLabelColumn = true;
            }
        if (!title)
            title = columnOf(m_table.columns, names::title());
        takeColumns(m_table.columns, rows, title, {});
    }

    /// from: for each row the label that is its own, or -1.
    void takeColumns(const std::vector<TextColumn>& columns, const std::vector<std::int64_t>& from,
                     std::optional<std::size_t> title, std::optional<std::size_t> id)
    {
        const auto authors = columnOf(columns, names::authors());
        const auto years = columnOf(columns, names::year());
        const auto languages = columnOf(columns, names::language());
        const auto images = columnOf(columns, names::image());
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (id == c)
                continue;
            if (years == c && title != c) {
                m_books.years.assign(m_rows, kNoYear);
                for (std::size_t row = 0; row < m_rows; ++row)
                    if (from[row] >= 0)
                        m_books.years[row] =
                            parseYear(columns[c].values[static_cast<std::size_t>(from[row])]);
                continue;
            }
            TextList values;
            for (std::size_t row = 0; row < m_rows; ++row)
                values.push_back(from[row] < 0
                                     ? std::string_view()
                                     : trimmed(columns[c].values[static_cast<std::size_t>(from[row])]));
            if (title == c)
                m_books.titles = std::move(values);
            else if (authors == c)
                m_books.authors = std::move(values);
            else if (languages == c)
                m_books.languages = std::move(values);
            else if (images == c)
                m_books.imageUrls = std::move(values);
            else if (m_books.extra.size() < kMostExtra && !values.characters().empty())
                m_books.extra.push_back({columns[c].name, std::move(values)});
        }
    }

    /// By id where the vectors have keys of their own, else line by line; row numbers as ids where the labels
    /// are fewer or more.
    Status takeLabels(const std::string& path)
    {
        auto labels = readLabelTable(path, m_rows, m_reading);
        if (!labels)
            return labels.error();
        auto title = columnOf(labels->columns, names::title());
        if (!m_options.labelColumn.empty()) {
            const auto named = columnNamed(labels->columns, m_options.labelColumn, path);
            if (!named)
                return named.error();
            title = *named;
            m_tookLabelColumn = true;
        }
        if (!m_options.idColumn.empty()) {
            const auto named = columnNamed(labels->columns, m_options.idColumn, path);
            if (named)
                labels->id = *named;
            else if (!m_table.tookIdColumn)
                return named.error();
        }
        if (!labels->id && labels->columns.size() > 1)
            labels->id = columnOf(labels->columns, names::bookKey());
        if (!title)
            title = columnOf(labels->columns, kLabelNames);
        for (std::size_t c = 0; c < labels->columns.size() && !title; ++c)
            if (labels->id != c)
                title = c;
        auto from = m_table.keys.empty() ? std::nullopt : joinedByKey(*labels, path);
        if (!from) {
            auto placed = placedRows(*labels, path);
            if (!placed)
                return placed.error();
            from = *std::move(placed);
            if (labels->id && m_table.keys.empty() && labels->rows == m_rows)
                m_books.ids = labels->columns[*labels->id].values;
        }
        const std::string naming = shelf::quoted(title ? labels->columns[*title].name : "");
        if (labels->columns.size() > 1)
            say(WarningKind::columns, path,
                labels->id ? tr("the rows are named by %1, their ids are %2")
                                 .arg(naming)
                                 .arg(shelf::quoted(labels->columns[*labels->id].name))
                           : tr("the rows are named by %1").arg(naming));
        takeColumns(labels->columns, *from, title, labels->id);
        return {};
    }

    /// Nothing where no key of the vectors is an id of the labels, and there are as many of both.
    std::optional<std::vector<std::int64_t>> joinedByKey(const LabelTable& labels, const std::string& path)
    {
        const std::size_t column = labels.id.value_or(0);
        IdMap ids;
        for (std::size_t row = 0; row < labels.rows; ++row)
            ids.add(trimmed(labels.columns[column].values[row]));
        std::vector<std::int64_t> labelOf(ids.size(), -1);
        for (std::size_t row = labels.rows; row-- > 0;) // of two labels of one id the first counts
            labelOf[static_cast<std::size_t>(ids.find(trimmed(labels.columns[column].values[row])))] =
                static_cast<std::int64_t>(row);
        std::vector<std::int64_t> from(m_rows, -1);
        std::size_t found = 0;
        for (std::size_t row = 0; row < m_rows; ++row)
            if (const std::int32_t id = ids.find(m_table.keys[row]); id >= 0) {
                from[row] = labelOf[static_cast<std::size_t>(id)];
                ++found;
            }
        if (found == 0 && labels.rows == m_rows) {
            say(WarningKind::assumption, path,
                tr("no key of the vectors is an id of the labels, so that they were put together line by "
                   "line"));
            return {};
        }
        if (found < m_rows)
            say(WarningKind::join, path,
                tr("%1 of %2 vectors have no label: no %3 is their key")
                    .arg(m_rows - found)
                    .arg(m_rows)
                    .arg(shelf::quoted(labels.columns[column].name)));
        return from;
    }

    Result<std::vector<std::int64_t>> placedRows(const LabelTable& labels, const std::string& path)
    {
        std::vector<std::int64_t> from(m_rows, -1);
        if (labels.rows == m_rows) {
            for (std::size_t row = 0; row < m_rows; ++row)
                from[row] = static_cast<std::int64_t>(row);
            return from;
        }
        if (!labels.id)
            return Error::failure(
                       tr("There are %1 labels and %2 vectors, so that it is open which belongs to "
                          "which")
                           .arg(labels.rows)
                           .arg(m_rows),
                       tr("Give a label a row, in the order of the rows, or a column with their "
                          "numbers from 0 (--id-column)."))
                .in(path);
        std::size_t named = 0;
        std::uint64_t least = m_rows;
        for (std::size_t row = 0; row < labels.rows; ++row) {
            const std::string_view cell = trimmed(labels.columns[*labels.id].values[row]);
            const auto number = parseWhole(cell);
            if (!number || *number >= m_rows)
                return Error::failure(
                           tr("There are %1 labels and %2 vectors, and '%3' in the column %4 is no number "
                              "of a row")
                               .arg(labels.rows)
                               .arg(m_rows)
                               .arg(cell.substr(0, 40))
                               .arg(shelf::quoted(labels.columns[*labels.id].name)),
                           tr("Give a label a row, or a column with their numbers from 0 (--id-column)."))
                    .in(path);
            named += from[*number] < 0 ? 1 : 0;
            least = std::min<std::uint64_t>(least, *number);
            from[*number] = static_cast<std::int64_t>(row);
        }
        // Such numbers may as well be ids, or count from 1: only who names their column knows.
        if (least != 0 && m_options.idColumn.empty())
            return Error::failure(
                       tr("There are %1 labels and %2 vectors, and the numbers in the column %3 begin with "
                          "%4, so that it is open whether they count the rows from 0")
                           .arg(labels.rows)
                           .arg(m_rows)
                           .arg(shelf::quoted(labels.columns[*labels.id].name))
                           .arg(least),
                       tr("Give a label a row, or name the column of their numbers from 0 (--id-column)."))
                .in(path);
        say(WarningKind::assumption, path,
            tr("there are %1 labels for %2 vectors: %3 was taken for the number of the row, counted from 0; "
               "%4 rows have none")
                .arg(labels.rows)
                .arg(m_rows)
                .arg(shelf::quoted(labels.columns[*labels.id].name))
                .arg(m_rows - named));
        return from;
    }

    Status joinCatalogue()
    {
        const auto file = TextFile::open(m_options.books, {.progress = m_reading.progress});
        if (!file)
            return file.error();
        tellEncoding(*file, m_reading);
        IdMap ids;
        std::vector<std::int32_t> idOf(m_rows);
        for (std::size_t row = 0; row < m_rows; ++row)
            idOf[row] = ids.add(m_books.ids[row]);
        const ReadingOptions said{.titleColumn = m_tookLabelColumn ? std::string() : m_options.labelColumn};
        m_tookLabelColumn = true;
        auto columns = readCatalogue(*file, {}, said, m_reading);
        if (!columns)
            return columns.error();
        auto joined = shelf::joinCatalogue(*std::move(columns), *file, ids, {}, said, m_reading);
        if (!joined)
            return joined.error();
        const auto bookOf = [&](std::size_t row) {
            return static_cast<std::size_t>(joined->bookOf[static_cast<std::size_t>(idOf[row])]);
        };
        const auto take = [&](const TextList& values, TextList& own) {
            if (values.characters().empty())
                return;
            TextList mine;
            for (std::size_t row = 0; row < m_rows; ++row)
                mine.push_back(own[row].empty() ? values[bookOf(row)] : own[row]);
            own = std::move(mine);
        };
        for (TextList* own :
             {&m_books.titles, &m_books.authors, &m_books.languages, &m_books.imageUrls, &m_books.isbns})
            own->resize(m_rows);
        take(joined->books.titles, m_books.titles);
        take(joined->books.authors, m_books.authors);
        take(joined->books.languages, m_books.languages);
        take(joined->books.imageUrls, m_books.imageUrls);
        take(joined->books.isbns, m_books.isbns);
        m_books.years.resize(m_rows, kNoYear);
        for (std::size_t row = 0; row < m_rows; ++row)
            if (m_books.years[row] == kNoYear && bookOf(row) < joined->books.years.size())
                m_books.years[row] = joined->books.years[bookOf(row)];
        for (const TextColumn& column : joined->books.extra) {
            m_books.extra.push_back({column.name, TextList(m_rows)});
            take(column.values, m_books.extra.back().values);
        }
        m_reading.data.match = joined->match;
        return {};
    }

    void finish()
    {
        for (TextList* list :
             {&m_books.titles, &m_books.authors, &m_books.languages, &m_books.imageUrls, &m_books.isbns})
            list->resize(m_rows);
        m_books.years.resize(m_rows, kNoYear);
        IdMap seen;
        std::uint64_t repeats = 0;
        std::string first;
        for (std::size_t row = 0; row < m_rows; ++row) {
            const auto before = seen.size();
            seen.add(m_books.ids[row]);
            if (seen.size() == before && ++repeats == 1)
                first = m_books.ids[row];
        }
        if (repeats > 0)
            say(WarningKind::spelling, m_path,
                tr("%n rows bear an id that an earlier one has, such as %1: an id means the first of its "
                   "rows",
                   "%n row bears an id that an earlier one has, such as %1: an id means the first of its "
                   "rows",
                   repeats)
                    .arg(shelf::quoted(first)));
    }

    const VectorTable& m_table;
    const VectorOptions& m_options;
    const std::string& m_path;
    std::size_t m_rows;
    Reading m_reading;
    Catalogue& m_books;
    bool m_tookLabelColumn = false; ///< whether something has the column that is meant
};

} // namespace

Status nameRows(const VectorTable& table, const VectorOptions& options, const std::string& path,
                const Progress& progress, Dataset& data)
{
    return RowNamer(table, options, path, progress, data).run();
}

} // namespace shelf
