// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/assemble.h"

#include "engine/base/bulk/large_pages.h"
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/catalogue/catalogue_ahead.h"
#include "engine/data/catalogue/catalogue_table.h"
#include "engine/data/catalogue/id_lookup.h"
#include "engine/data/cleaning/time_window.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/duplicates.h"
#include "engine/data/ratings/id_spellings.h"
#include "engine/data/ratings/locate.h"
#include "engine/data/ratings/read_ratings.h"
#include "engine/data/ratings/strangers.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

namespace shelf {

namespace {

/// Frees what was reserved too much, where that is worth a copy: what was never filled takes addresses only.
template <class T> void giveBack(NumberColumn<T>& values)
{
    constexpr std::size_t kLittle = 2 * kLargePage / sizeof(T);
    if (!values.place() && values.capacity() > values.size() + std::max(values.size() / 3, kLittle))
        values.shrink_to_fit();
}

/// Four at a time, since each comparison waits for the one before it.
RatingScale scaleOf(std::span<const float> ratings)
{
    std::array<float, 4> least;
    std::array<float, 4> most;
    least.fill(ratings.front());
    most.fill(ratings.front());
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        least[i % 4] = std::min(least[i % 4], ratings[i]);
        most[i % 4] = std::max(most[i % 4], ratings[i]);
    }
    return {*std::min_element(least.begin(), least.end()), *std::max_element(most.begin(), most.end())};
}

std::vector<std::string> columnNames(const NamelessFile* file)
{
    return file ? std::vector<std::string>(file->columns.begin(), file->columns.end())
                : std::vector<std::string>();
}

class Assembly {
public:
    Assembly(const SourceTexts& texts, const DataSource& options, const Progress& progress,
             ReadingWatch* watch, std::shared_ptr<ColumnPlace> place)
        : m_texts(texts),
          m_options(options),
          m_named(findRatingsFormat(options.format)),
          m_reading{m_data, progress}
    {
        m_reading.place = std::move(place);
        if ((m_reading.watch = watch)) {
            watch->file = &texts.ratings;
            watch->ids = &m_books;
        }
        for (const TextFile* file : files())
            m_reading.bytesTotal += file->text().size();
    }

    Result<Dataset> run()
    {
        for (const TextFile* file : files())
            tellEncoding(*file, m_reading);
        if (m_texts.books)
            m_catalogue.emplace(*m_texts.books, columnNames(findNamelessFile(m_texts.books->path())),
                                m_options.reading);
        RatingsTable held;
        const RatingsHead head(m_texts.ratings, m_texts.books ? &*m_texts.books : nullptr, m_options.reading);
        const RatingsFormat& format = m_named ? *m_named : recognizedFormat(head);
        tellNamedFormat(head);
        if (Status status = readTable(head, format, m_options.reading.noRating, m_ratings); !status)
            return status.error();
        // What means "not rated" in the one file means so in the other.
        if (m_texts.validation) {
            const RatingsHead heldHead(*m_texts.validation, nullptr, m_options.reading);
            const std::size_t readers = m_users.size();
            const std::size_t books = m_books.size();
            if (Status status = readTable(heldHead, m_named ? *m_named : recognizedFormat(heldHead),
                                          m_ratings.unrated, held);
                !status)
                return status.error();
            tellStrangers("reader", m_users, readers, held.user, held.lines, *m_texts.validation, m_reading);
            tellStrangers("book", m_books, books, held.book, held.lines, *m_texts.validation, m_reading);
            agreeOnRatings(held);
        }
        tellSpellings(m_users, "reader", m_texts.ratings, m_reading);
        if (Status status = joinBooks(held); !status)
            return status.error();
        if (m_texts.users)
            if (Status status = joinUsers(); !status)
                return status.error();
        if (m_texts.genres) {
            if (Status status = addGenres(*m_texts.genres, m_data.books, m_reading); !status)
                return status.error();
            done(*m_texts.genres);
        }
        m_data.userIds = m_users.takeIds();
        takeColumns(std::move(held));
        nameIt(format);
        m_data.sortNotes();
        if (!m_reading.goOn(0))
            return Error::cancelledByCaller();
        return std::move(m_data);
    }

private:
    std::vector<const TextFile*> files() const
    {
        std::vector<const TextFile*> out{&m_texts.ratings};
        for (const auto* file : {&m_texts.validation, &m_texts.books, &m_texts.users, &m_texts.genres})
            if (*file)
                out.push_back(&**file);
        return out;
    }

    void done(const TextFile& file) { m_reading.bytesDone += file.text().size(); }

    Status readTable(const RatingsHead& head, const RatingsFormat& format,
                     const std::optional<std::vector<float>>& unrated, RatingsTable& out)
    {
        const TextFile& file = head.file();
        auto table = readRatings(head, {format, m_named != nullptr}, unrated, m_users, m_books, m_reading);
        if (!table)
            return table.error();
        out = *std::move(table);
        if (const Status status = keepWindow(out, file); !status)
            return status;
        settleDuplicates(out, m_options.reading.duplicates, m_users, m_books, file, m_reading);
        done(file);
        return {};
    }

    /// Somebody may know better than the file what it is; where it tells otherwise, he should know that.
    void tellNamedFormat(const RatingsHead& head)
    {
        if (!m_named || m_named->plainWhereNamed || m_named->claims(head))
            return;
        const RatingsFormat& seen = recognizedFormat(head);
        m_reading.warn(WarningKind::assumption, head.file(), 0,
                       tr("The file is read as --format %1 says; by itself it would be taken for %2 (%3)")
                           .arg(m_named->key)
                           .arg(seen.key)
                           .arg(seen.title));
    }

    /// Before one of several ratings of a book is chosen: what is wanted is how things stood at a time.
    Status keepWindow(RatingsTable& table, const TextFile& file)
    {
        const TimeWindow window(m_options.reading.cleaning);
        if (!window.isAsked())
            return {};
        if (const Status status = window.check(!table.time.empty()); !status)
            return status;
        NumberColumn<std::uint8_t> outside(m_reading.place);
        outside.resize(table.size());
        std::uint64_t gone = 0;
        for (std::size_t row = 0; row < table.size(); ++row) {
            outside[row] = !window.holds(table.time[row]);
            gone += outside[row];
        }
        table.drop(outside);
        if (table.size() == 0)
            return Error::failure(tr("Nothing is left of this file after --%1: %2")
                                      .arg(window.step())
                                      .arg(window.message(gone)),
                                  tr("Ask for less"))
                .in(file.path());
        m_data.cleaned.push_back({window.step(), gone});
        m_reading.warn(WarningKind::cleaned, file, 0, window.message(gone));
        return {};
    }

    /// Stars in one of two files only are none.
    void agreeOnRatings(RatingsTable& held)
    {
        if (m_ratings.onlyTaken == held.onlyTaken)
            return;
        RatingsTable& stars = m_ratings.onlyTaken ? held : m_ratings;
        m_reading.warn(WarningKind::columns, m_ratings.onlyTaken ? *m_texts.validation : m_texts.ratings, 0,
                       tr("The ratings of this file are taken for 1 each, as the other file has none"));
        std::fill(stars.rating.begin(), stars.rating.end(), 1.0f);
        stars.onlyTaken = true;
    }

    Status joinBooks(RatingsTable& held)
    {
        JoinedCatalogue joined;
        if (m_texts.books) {
            const NamelessFile* nameless = findNamelessFile(m_texts.books->path());
            auto read = m_catalogue->take(m_reading);
            if (!read)
                return read.error();
            m_catalogue.reset();
            auto found = joinCatalogue(*std::move(read), *m_texts.books, m_books, m_ratings.bookColumn,
                                       m_options.reading, m_reading);
            if (!found)
                return found.error();
            joined = *std::move(found);
            m_data.match = joined.match;
            m_data.columns.title = joined.titleColumn;
            tellSpellings(m_books, "book", m_texts.ratings, m_reading, joined.joined);
            if (nameless && nameless->finish)
                nameless->finish(joined.books);
            if (joined.unknown > 0)
                warnOfUnknown(joined, held);
            done(*m_texts.books);
        } else {
            if (!m_options.reading.titleColumn.empty())
                return Error::usageError(
                    tr("--title-column names a column of a catalogue, and there is none"),
                    tr("Name the file with the titles: --books FILE."));
            tellSpellings(m_books, "book", m_texts.ratings, m_reading);
            joined = bareCatalogue(m_books);
        }
        if (joined.joined > 0) {
            makeOne(m_ratings, joined.bookOf, m_texts.ratings);
            if (m_texts.validation)
                makeOne(held, joined.bookOf, *m_texts.validation);
        }
        m_data.books = std::move(joined.books);
        m_bookOf = std::move(joined.bookOf);
        return {};
    }

    /// Gives ids that the catalogue knows as one book one number, and settles what is rated twice by that.
    void makeOne(RatingsTable& table, const std::vector<std::int32_t>& bookOf, const TextFile& file)
    {
        std::unordered_map<std::int32_t, std::int32_t> firstOf; // by the book, of ids
        std::vector<std::int32_t> oneOf(bookOf.size());
        for (std::size_t id = 0; id < bookOf.size(); ++id)
            oneOf[id] = firstOf.emplace(bookOf[id], static_cast<std::int32_t>(id)).first->second;
        for (std::int32_t& book : table.book)
            book = oneOf[static_cast<std::size_t>(book)];
        if (m_options.reading.duplicates != DuplicatePolicy::keepAll) // which were counted, else, twice
            settleDuplicates(table, m_options.reading.duplicates, m_users, m_books, file, m_reading);
    }

    /// Where a book that the catalogue lacks is met first, and how often it is rated.
    struct Unknown {
        std::int64_t line = 0;
        std::uint32_t ratings = 0;
    };

    std::vector<Unknown> unknownIn(const RatingsTable& table, const JoinedCatalogue& joined) const
    {
        const std::size_t known = joined.books.size() - joined.unknown;
        std::vector<Unknown> unknown(joined.unknown);
        for (std::uint32_t row = 0; row < table.size(); ++row) {
            const auto book =
                static_cast<std::size_t>(joined.bookOf[static_cast<std::size_t>(table.book[row])]);
            if (book >= known && unknown[book - known].ratings++ == 0)
                unknown[book - known].line = table.lines.lineOf(row);
        }
        return unknown;
    }

    void warnOfUnknown(const JoinedCatalogue& joined, const RatingsTable& held)
    {
        const std::size_t known = joined.books.size() - joined.unknown;
        const std::vector<Unknown> ours = unknownIn(m_ratings, joined);
        const std::vector<Unknown> theirs = unknownIn(held, joined);
        for (std::size_t i = 0; i < joined.unknown; ++i) {
            const bool inRatings = ours[i].ratings > 0;
            const Unknown& met = inRatings ? ours[i] : theirs[i];
            m_reading.warn(WarningKind::missingBook, inRatings ? m_texts.ratings : *m_texts.validation,
                           met.line,
                           tr("The book %1 is not in the catalogue; it has %n ratings",
                              "The book %1 is not in the catalogue; it has %n rating", met.ratings)
                               .arg(joined.books.ids[known + i]));
        }
        m_reading.warn(WarningKind::missingBook, *m_texts.books, 0,
                       tr("%n rated books are not in the catalogue and known by the id only",
                          "%n rated book is not in the catalogue and known by the id only", joined.unknown));
    }

    Status joinUsers()
    {
        const TextFile& file = *m_texts.users;
        const auto table = TextTable::read(file, m_reading, columnNames(findNamelessFile(file.path())),
                                           m_options.reading.delimiter);
        if (!table)
            return table.error();
        const auto key = findKeyColumn(*table, file, {m_users, "userid", "reader", readersBy()}, m_reading);
        if (!key)
            return key.error();
        const IdLookup lookup(m_users, key->by);
        std::vector<std::int64_t> rowOf(m_users.size(), -1); // the last of several
        for (std::size_t row = 0; row < table->rows(); ++row)
            lookup.each(trimmed(table->cell(row, key->column)), [&](std::int32_t user) {
                rowOf[static_cast<std::size_t>(user)] = static_cast<std::int64_t>(row);
            });
        for (std::size_t column = 0; column < table->columns(); ++column) {
            if (column == key->column || table->plain()[column].find("zip") != std::string::npos)
                continue;
            TextColumn attribute{table->names()[column], {}};
            for (const std::int64_t row : rowOf)
                attribute.values.push_back(row < 0
                                               ? std::string_view()
                                               : trimmed(table->cell(static_cast<std::size_t>(row), column)));
            m_data.userAttributes.push_back(std::move(attribute));
        }
        done(file);
        return {};
    }

    /// Readers have no ISBNs.
    std::optional<IdComparison> readersBy() const
    {
        const auto& said = m_options.reading.ids;
        return said == IdComparison::isbn ? std::optional<IdComparison>() : said;
    }

    void takeColumns(RatingsTable held)
    {
        m_data.onlyTaken = m_ratings.onlyTaken;
        const std::size_t trainRows = m_ratings.size();
        const bool oneHasTimes = m_ratings.time.empty() != held.time.empty();
        if (m_texts.validation && oneHasTimes) {
            m_reading.warn(WarningKind::other, *m_texts.validation, 0,
                           tr("Only one of the two ratings files has times; they are left out"));
            m_ratings.time.clear();
            held.time.clear();
        }
        m_data.user = std::move(m_ratings.user);
        m_data.book = std::move(m_ratings.book);
        m_data.rating = std::move(m_ratings.rating);
        m_data.time = std::move(m_ratings.time);
        if (m_texts.validation) {
            m_data.user.append(held.user.data(), held.user.size());
            m_data.book.append(held.book.data(), held.book.size());
            m_data.rating.append(held.rating.data(), held.rating.size());
            m_data.time.append(held.time.data(), held.time.size());
            m_data.heldOut = NumberColumn<std::uint8_t>(m_reading.place);
            m_data.heldOut.assign(m_data.rating.size(), 1);
            std::fill_n(m_data.heldOut.begin(), trainRows, std::uint8_t(0));
        }
        for (std::int32_t& book : m_data.book)
            book = m_bookOf[static_cast<std::size_t>(book)];
        m_data.scale = scaleOf(m_data.rating);
        giveBack(m_data.user);
        giveBack(m_data.book);
        giveBack(m_data.rating);
        giveBack(m_data.time);
    }

    void nameIt(const RatingsFormat& format)
    {
        m_data.format = format.key;
        DataSource place;
        place.ratings = m_texts.ratings.path();
        m_data.name =
            format.isPublished && format.isPublished(m_data) ? std::string(format.title) : placeName(place);
    }

    const SourceTexts& m_texts;
    const DataSource& m_options;
    const RatingsFormat* m_named; ///< null where the format is to be recognized
    Dataset m_data;
    Reading m_reading;
    IdMap m_users;
    IdMap m_books;
    RatingsTable m_ratings;
    std::vector<std::int32_t> m_bookOf;
    std::optional<CatalogueAhead> m_catalogue;
};

} // namespace

Result<Dataset> assembleDataset(const SourceTexts& texts, const DataSource& options, const Progress& progress,
                                ReadingWatch* watch, std::shared_ptr<ColumnPlace> place)
{
    return Assembly(texts, options, progress, watch, std::move(place)).run();
}

} // namespace shelf
