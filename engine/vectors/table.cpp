// SPDX-License-Identifier: GPL-3.0-or-later
// Long because what is found in a file decides step by step how the rest of it is taken.
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/archives/parquet.h"
#include "engine/data/archives/unpack_limits.h"
#include "engine/data/columns.h"
#include "engine/data/text/json_records.h"
#include "engine/data/text/reading.h"
#include "engine/data/text/text_table.h"
#include "engine/vectors/arrays/table_size.h"
#include "engine/vectors/key_lines.h"
#include "engine/vectors/number_lists.h"
#include "engine/vectors/plain_matrix.h"
#include "engine/vectors/vector_format.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <span>

namespace shelf {

namespace {

constexpr std::size_t kLooked = 50;       ///< rows by which columns are told
constexpr std::size_t kFewestNumbers = 5; ///< a line of ratings has fewer with a decimal point
constexpr std::size_t kFewestNamed = 3;   ///< where columns have names, none of readers or ratings
constexpr std::string_view kVectorNames[] = {"vector",  "embedding", "embeddings",
                                             "vectors", "vec",       "features"};
constexpr std::string_view kKeyNames[] = {"key", "word", "token", "label", "index", "unnamed0", ""};

/// The fields of a line, quoted ones without their quotes.
std::vector<std::string> fieldsOf(std::string_view line, char separator)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (const char c : line)
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            fields.emplace_back();
        else
            fields.back() += c;
    return fields;
}

/// "0,5", as it is written where a comma is the decimal point; 0.5 then.
bool readDecimalComma(std::string_view cell, float& value)
{
    const std::size_t comma = cell.find(',');
    if (comma == std::string_view::npos || cell.find('.') != std::string_view::npos)
        return false;
    std::string word(cell);
    word[comma] = '.';
    return readFloat(word, value);
}

bool readCell(std::string_view cell, float& value)
{
    return readFloat(cell, value) || readDecimalComma(cell, value);
}

bool isDecimal(std::string_view cell, char separator)
{
    float value = 0;
    return cell.find('.') == std::string_view::npos ? separator != ',' && readDecimalComma(cell, value)
                                                    : isNumber(cell);
}

/// Whether a header and the first line below it are of vectors and not of ratings: decimal numbers in columns
/// such as "d0" and "d1", or in several of a table that names neither readers nor ratings.
bool namesVectors(std::string_view header, std::string_view line)
{
    const auto countOf = [&](char c) { return std::count(header.begin(), header.end(), c); };
    const char separator =
        std::max({',', ';', '\t'}, [&](char a, char b) { return countOf(a) < countOf(b); });
    const auto columns = fieldsOf(header, separator);
    const auto cells = fieldsOf(line, separator);
    const auto plain = plainNames(columns);
    if (columns.size() != cells.size() || findColumn(plain, names::user()) >= 0 ||
        findColumn(plain, names::rating()) >= 0)
        return false;
    std::map<std::string, std::size_t> families;
    std::size_t decimals = 0;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        if (isDecimal(columns[c], separator))
            return false; // a line of numbers, and no header
        if (!isDecimal(cells[c], separator))
            continue;
        ++decimals;
        const std::size_t stem = plain[c].find_last_not_of("0123456789") + 1; // npos + 1 is 0
        const std::string name = plain[c].substr(0, stem);
        if (stem < plain[c].size() && name.find("rating") == std::string::npos &&
            name.find("user") == std::string::npos)
            ++families[name];
    }
    return decimals >= kFewestNamed ||
           std::ranges::any_of(families, [](const auto& family) { return family.second > 1; });
}

Recognized recognizesTable(const VectorFile& file)
{
    const std::string_view text = file.text();
    if (text.starts_with(kParquetMark) || !file.entries().empty())
        return Recognized::perhaps; // what is in it shows only when it is read
    const std::string_view head = text.substr(0, std::size_t{1} << 16);
    if (head.find('\0') != std::string_view::npos)
        return Recognized::no;
    std::size_t at = 0;
    const std::string_view first = nextLine(head, at);
    const std::string_view second = at < head.size() ? nextLine(head, at) : first;
    const auto plain = plainNames({std::string(first.substr(0, 2000))});
    const bool saysRating = plain.front().find("rating") != std::string::npos;
    if ((holdsList(second) && !saysRating) || namesVectors(first, second))
        return Recognized::surely;
    return decimalsIn(second) >= kFewestNumbers && !saysRating &&
                   plain.front().find("user") == std::string::npos
               ? Recognized::surely
               : Recognized::perhaps;
}

/// Where a table has its vectors.
struct Layout {
    std::optional<std::size_t> list;  ///< the column of lists
    std::vector<std::size_t> numbers; ///< else a column a dimension
    std::optional<std::size_t> key;
    std::size_t dimensions = 0;
};

class TableReader {
public:
    /// bytes: of the text that the table was cut from
    TableReader(const TextTable& table, std::size_t bytes, const std::string& path,
                const VectorOptions& options)
        : m_table(table), m_bytes(bytes), m_path(path), m_options(options)
    {}

    Result<VectorTable> run(const Progress& progress)
    {
        if (const Status found = findColumns(); !found)
            return found.error();
        if (const Status fits = checkTableSize(m_table.rows(), m_layout.dimensions, tr("The table"), m_path);
            !fits)
            return fits.error();
        // A row without a vector takes as much room as one with it.
        if (const Status possible =
                UnpackLimits().check(m_table.rows() * m_layout.dimensions * sizeof(float), m_bytes, m_path);
            !possible)
            return possible.error();
        VectorTable out;
        out.tookIdColumn = !m_options.idColumn.empty();
        GrowingValues values(m_layout.dimensions);
        NamedLines bad;
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            if (row % 4096 == 0 && !report(progress, row, m_table.rows()))
                return Error::cancelledByCaller();
            const std::span<float> to = values.add();
            if (!(m_layout.list ? readList(row, to) : readNumbers(row, to))) {
                bad.add(m_table.line(row));
                out.noted.push_back(row);
            }
            if (m_layout.key)
                out.keys.push_back(trimmed(m_table.cell(row, *m_layout.key)));
        }
        if (bad.count() == m_table.rows())
            return Error::failure(tr("No row holds %1 numbers").arg(m_layout.dimensions))
                .in(m_path, m_table.line(0));
        if (bad.count() > 0)
            out.notes.push_back(
                {WarningKind::badValue, m_path, 0,
                 tr("%n rows do not hold %1 numbers: %2", "%n row does not hold %1 numbers: %2", bad.count())
                     .arg(m_layout.dimensions)
                     .arg(bad.text())});
        tellColumns(out);
        takeOthers(out);
        out.values = values.take();
        return out;
    }

private:
    std::size_t looked() const { return std::min(kLooked, m_table.rows()); }

    bool isNumeric(std::size_t column) const
    {
        std::size_t numbers = 0;
        float value = 0;
        for (std::size_t row = 0; row < looked(); ++row)
            numbers += readCell(m_table.cell(row, column), value) ? 1 : 0;
        return 2 * numbers > looked();
    }
    /// The numbers that most cells of a column hold as a list, 0 where most are no lists.
    std::size_t lengthOfLists(std::size_t column) const
    {
        std::map<std::size_t, std::size_t> counts;
        const bool isNamed = isOneOf(m_table.plain()[column], kVectorNames);
        float value = 0;
        for (std::size_t row = 0; row < looked(); ++row) {
            const std::string_view cell = m_table.cell(row, column);
            ++counts[!isNamed && readDecimalComma(cell, value) ? 1 : listLength(cell)];
        }
        const auto most = std::max_element(counts.begin(), counts.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        return most->first;
    }

    Status findColumns()
    {
        const auto& plain = m_table.plain();
        if (!m_options.idColumn.empty()) {
            const int named = namedColumn(m_table.names(), m_options.idColumn);
            if (named < 0)
                return noSuchColumn(m_options.idColumn, m_table.names(), m_path);
            m_layout.key = static_cast<std::size_t>(named);
        }
        std::size_t longest = 1;
        for (std::size_t c = 0; c < m_table.columns(); ++c) {
            const std::size_t length = m_layout.key == c ? 0 : lengthOfLists(c);
            const bool isNamed = isOneOf(plain[c], kVectorNames);
            if (length > 1 && (length > longest || isNamed)) {
                longest = length;
                m_layout.list = c;
                if (isNamed)
                    break;
            }
        }
        m_layout.dimensions = longest;
        findKey();
        if (!m_layout.list)
            findNumbers();
        if (m_layout.list || !m_layout.numbers.empty())
            return {};
        return Error::failure(
                   tr("The table has neither a column of vectors nor one number a column; its columns are %1")
                       .arg(shownNames(m_table.names())),
                   tr("A vector is written as [0.1, 0.2], or its numbers stand in columns of their own."))
            .in(m_path, 1);
    }

    void findKey()
    {
        if (m_layout.key)
            return;
        const auto& plain = m_table.plain();
        for (const auto wanted :
             {names::bookKey(), names::book(), std::span<const std::string_view>(kKeyNames)})
            if (const int column = findColumn(plain, wanted); column >= 0 && !m_layout.key)
                m_layout.key = static_cast<std::size_t>(column);
        for (std::size_t c = 0; c < m_table.columns() && !m_layout.key; ++c)
            if (m_layout.list != c && !isNumeric(c) && lengthOfLists(c) <= 1)
                m_layout.key = c;
    }

    /// Columns whose names differ by a number at their end, where there are such; else all of numbers.
    void findNumbers()
    {
        std::map<std::string, std::vector<std::size_t>> families;
        std::vector<std::size_t> all;
        for (std::size_t c = 0; c < m_table.columns(); ++c) {
            if (m_layout.key == c || !isNumeric(c))
                continue;
            all.push_back(c);
            const std::string& name = m_table.plain()[c];
            const std::size_t stem = name.find_last_not_of("0123456789") + 1; // npos + 1 is 0
            if (stem < name.size())
                families[name.substr(0, stem)].push_back(c);
        }
        for (auto& [stem, columns] : families)
            if (columns.size() > 1 && columns.size() > m_layout.numbers.size())
                m_layout.numbers = columns;
        if (m_layout.numbers.empty())
            m_layout.numbers = all;
        if (m_layout.numbers.size() < 2)
            m_layout.numbers.clear();
        m_layout.dimensions = m_layout.numbers.size();
    }

    bool readList(std::size_t row, std::span<float> to) const
    {
        std::string_view list = m_table.cell(row, *m_layout.list);
        bool isWhole = true;
        for (float& value : to)
            isWhole = takeNumber(list, value) && isWhole;
        float more = 0;
        if (isWhole && !takeNumber(list, more) && list.empty())
            return true;
        std::fill(to.begin(), to.end(), std::numeric_limits<float>::quiet_NaN());
        return false;
    }
    bool readNumbers(std::size_t row, std::span<float> to) const
    {
        bool isWhole = true;
        for (std::size_t d = 0; d < to.size(); ++d)
            isWhole = readCell(m_table.cell(row, m_layout.numbers[d]), to[d]) && isWhole;
        return isWhole;
    }

    void tellColumns(VectorTable& out) const
    {
        const auto named = [&](std::size_t c) { return shelf::quoted(m_table.names()[c]); };
        Message text = tr("the vectors were taken from %1 columns, %2 to %3").arg(m_layout.dimensions);
        if (m_layout.list)
            text = tr("the vectors were taken from the column %1").arg(named(*m_layout.list));
        else
            text = text.arg(named(m_layout.numbers.front())).arg(named(m_layout.numbers.back()));
        if (m_layout.key)
            text = tr("%1, the ids from %2", "the vectors").arg(text).arg(named(*m_layout.key));
        out.notes.push_back({WarningKind::columns, m_path, 0, text});
    }

    void takeOthers(VectorTable& out) const
    {
        const auto isTaken = [&](std::size_t c) {
            return m_layout.list == c || m_layout.key == c ||
                   std::find(m_layout.numbers.begin(), m_layout.numbers.end(), c) != m_layout.numbers.end();
        };
        for (std::size_t c = 0; c < m_table.columns(); ++c) {
            if (isTaken(c))
                continue;
            TextColumn column{m_table.names()[c], {}};
            for (std::size_t row = 0; row < m_table.rows(); ++row)
                column.values.push_back(m_table.cell(row, c));
            out.columns.push_back(std::move(column));
        }
    }

    const TextTable& m_table;
    std::size_t m_bytes;
    const std::string& m_path;
    const VectorOptions& m_options;
    Layout m_layout;
};

/// As TensorBoard's projector and its exporters call them.
std::string metadataBeside(const VectorFile& file)
{
    if (!file.isOnDisk())
        return {};
    std::error_code ignored;
    const std::filesystem::path path(file.path());
    for (const char* name : {"meta.tsv", "metadata.tsv"}) {
        const auto beside = path.parent_path() / name;
        if (beside.filename() != path.filename() && std::filesystem::is_regular_file(beside, ignored))
            return beside.string();
    }
    return {};
}

Result<TextFile> textOf(const VectorFile& file)
{
    const bool isText = file.entries().empty() && !file.text().starts_with(kParquetMark);
    if (!file.isOnDisk() || isText)
        return TextFile::fromBytes(file.path(), file.text());
    if (!file.entries().empty())
        return TextFile::open(file.path(), {.progress = file.progress()});
    auto csv = readParquet(file.path(), file.progress(), ParquetLists::asText);
    if (!csv)
        return csv.error();
    return TextFile::fromBytes(file.path(), csv->text());
}

Result<VectorTable> readTable(const VectorFile& file, const std::string&, const VectorOptions& options)
{
    const auto text = textOf(file);
    if (!text)
        return text.error();
    if (!holdsJsonObjects(text->text()))
        if (const auto separator = plainSeparator(text->text())) {
            auto plain = readPlainMatrix(text->text(), *separator, file.path(), file.progress());
            if (plain && *separator == '\t')
                plain->labels = metadataBeside(file);
            return plain;
        }
    Dataset notes;
    const Progress progress = file.progress();
    Reading reading{notes, progress};
    tellEncoding(*text, reading);
    const auto table = TextTable::read(*text, reading);
    if (!table)
        return table.error();
    auto out = TableReader(*table, text->text().size(), file.path(), options).run(progress);
    if (out)
        out->notes.insert(out->notes.end(), notes.warnings.begin(), notes.warnings.end());
    return out;
}

constexpr std::string_view kEndings[] = {"csv", "tsv", "json", "jsonl", "ndjson", "parquet", "xlsx"};

} // namespace

extern const VectorFormat kVectorTableFormat;
constinit const VectorFormat kVectorTableFormat{
    .key = "table",
    .title = trNoop("Table of vectors"),
    .meaning =
        trNoop("CSV, TSV, JSON lines, Parquet or a workbook with a column of vectors (`[0.1, 0.2]`) or one "
               "number a column"),
    .endings = kEndings,
    .keepsKeys = true,
    .recognizes = recognizesTable,
    .read = readTable,
};

} // namespace shelf
