// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/shelves/calibre.h"
#include "engine/shelves/library_cells.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace shelf {

// The tables of calibre's metadata.db, which is only read. Its views and triggers need functions that calibre
// brings along, so that nothing here may touch them.

namespace {

constexpr std::string_view kEndings[] = {"db"};
constexpr std::size_t kMostBooks = 5'000'000;
constexpr int kWaitMs = 2000;                 ///< for calibre to end what it writes
constexpr int kStepsBetweenQuestions = 10000; ///< whether to go on
constexpr double kHalfStars = 2;              ///< the database counts them: four stars are 8

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct EndStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// The rows that a question gives.
class Rows {
public:
    Rows(sqlite3* database, const std::string& question)
    {
        sqlite3_stmt* statement = nullptr;
        m_result = sqlite3_prepare_v2(database, question.c_str(), -1, &statement, nullptr);
        m_statement.reset(statement);
    }
    bool next()
    {
        if (m_result != SQLITE_OK && m_result != SQLITE_ROW)
            return false;
        m_result = sqlite3_step(m_statement.get());
        return m_result == SQLITE_ROW;
    }
    /// Whether the rows ended because there were no more.
    bool isWhole() const { return m_result == SQLITE_DONE; }
    int result() const { return m_result; }
    std::int64_t number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    double value(int column) const { return sqlite3_column_double(m_statement.get(), column); }
    std::string_view text(int column) const
    {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
        return text ? std::string_view(
                          text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                    : std::string_view();
    }

private:
    std::unique_ptr<sqlite3_stmt, EndStatement> m_statement;
    int m_result = SQLITE_OK;
};

/// A column that a reader made for books: read or not, or when.
struct OwnColumn {
    std::int64_t id = 0;
    bool isDate = false;
};

class CalibreDatabase {
public:
    CalibreDatabase(const std::string& path, Reading& reading, OwnLibrary& library)
        : m_path(path), m_reading(reading), m_library(library)
    {}

    Status read()
    {
        sqlite3* database = nullptr;
        const int opened =
            sqlite3_open_v2(m_path.c_str(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
        m_database.reset(database);
        if (opened != SQLITE_OK)
            return failed(opened);
        // The file is somebody else's: what stands in its schema is not to be run.
        sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_busy_timeout(database, kWaitMs);
        sqlite3_progress_handler(
            database, kStepsBetweenQuestions,
            [](void* self) { return static_cast<CalibreDatabase*>(self)->m_reading.goOn(0) ? 0 : 1; }, this);
        for (Status (CalibreDatabase::*part)() :
             {&CalibreDatabase::readBooks, &CalibreDatabase::readAuthors, &CalibreDatabase::readRatings,
              &CalibreDatabase::readIdentifiers, &CalibreDatabase::readOwnColumns})
            if (Status status = (this->*part)(); !status)
                return status;
        return {};
    }

private:
    Error failed(int result) const
    {
        switch (result & 0xff) {
        case SQLITE_INTERRUPT:
            return Error::cancelledByCaller();
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Error::failure(tr("Another program is writing to this library"),
                                  tr("Close calibre, or wait a moment, and try again."))
                .in(m_path);
        case SQLITE_NOMEM:
            return Error::failure(tr("The memory does not suffice for this library")).in(m_path);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Error::failure(tr("The database is damaged"),
                                  tr("calibre can restore it: Library maintenance, Restore database."))
                .in(m_path);
        default:
            return Error::failure(tr("The database is none of calibre's, or cannot be read: %1")
                                      .arg(sqlite3_errmsg(m_database.get())),
                                  tr("A library of calibre is the file metadata.db in its folder."))
                .in(m_path);
        }
    }

    /// Calls take for each row; the first column is the book's id.
    template <class Take> Status forEach(const std::string& question, const Take& take)
    {
        Rows rows(m_database.get(), question);
        while (rows.next())
            if (const auto at = m_places.find(rows.number(0)); at != m_places.end())
                take(m_library.books[at->second], rows);
        return rows.isWhole() ? Status() : Status(failed(rows.result()));
    }

    Status readBooks()
    {
        Rows rows(m_database.get(), "SELECT id, title, timestamp FROM books ORDER BY id");
        while (rows.next() && m_library.books.size() < kMostBooks) {
            OwnBook book;
            book.line = rows.number(0);
            book.title = rows.text(1);
            book.added = isoDate(rows.text(2));
            m_places.emplace(book.line, m_library.books.size());
            m_library.books.push_back(std::move(book));
        }
        return rows.isWhole() ? Status() : Status(failed(rows.result()));
    }

    Status readAuthors()
    {
        return forEach(
            "SELECT l.book, a.name FROM books_authors_link l JOIN authors a ON a.id = l.author ORDER BY l.id",
            [](OwnBook& book, const Rows& rows) {
                std::string name(rows.text(1));
                std::replace(name.begin(), name.end(), '|', ','); // as calibre stores a comma
                if (!name.empty())
                    book.authors.push_back(std::move(name));
            });
    }

    Status readRatings()
    {
        return forEach("SELECT l.book, r.rating FROM books_ratings_link l JOIN ratings r ON r.id = l.rating",
                       [](OwnBook& book, const Rows& rows) {
                           const double stars = rows.value(1) / kHalfStars;
                           if (stars > 0 && stars <= static_cast<double>(kMostStars))
                               book.stars = static_cast<float>(stars);
                       });
    }

    Status readIdentifiers()
    {
        return forEach("SELECT book, val FROM identifiers WHERE type = 'isbn'",
                       [](OwnBook& book, const Rows& rows) { takeIsbn(rows.text(1), book); });
    }

    /// Each stands in a table of its own, which is called after its number.
    Status readOwnColumns()
    {
        std::vector<OwnColumn> columns;
        Rows rows(m_database.get(), "SELECT id, label, datatype FROM custom_columns WHERE is_multiple = 0");
        while (rows.next()) {
            const std::string label = plainName(rows.text(1));
            if (rows.text(2) == "bool" && meansRead(label))
                columns.push_back({rows.number(0), false});
            else if (rows.text(2) == "datetime" && meansDateRead(label))
                columns.push_back({rows.number(0), true});
        }
        if (!rows.isWhole())
            return failed(rows.result());
        for (const OwnColumn& column : columns) {
            const Status status =
                forEach("SELECT book, value FROM custom_column_" + std::to_string(column.id),
                        [&](OwnBook& book, const Rows& cells) {
                            if (column.isDate)
                                book.lastRead = std::max(book.lastRead, isoDate(cells.text(1)));
                            if (column.isDate ? !book.lastRead.empty() : cells.number(1) != 0)
                                book.shelf = Shelf::read;
                        });
            if (!status)
                return status;
        }
        for (OwnBook& book : m_library.books)
            book.readCount = book.shelf == Shelf::read ? 1 : 0;
        return {};
    }

    const std::string m_path;
    Reading& m_reading;
    OwnLibrary& m_library;
    std::unique_ptr<sqlite3, CloseDatabase> m_database;
    std::unordered_map<std::int64_t, std::size_t> m_places; ///< in the library, by calibre's number
};

bool claims(const LibraryHead& head)
{
    return head.isDatabase;
}

Status read(const LibraryHead& head, Reading& reading, OwnLibrary& library)
{
    return CalibreDatabase(head.path, reading, library).read();
}

} // namespace

extern const LibraryFormat kCalibreDatabase; // for the list of library_format.cpp
constinit const LibraryFormat kCalibreDatabase{
    .key = "calibre",
    .title = trNoop("calibre"),
    .meaning =
        trNoop("a library's folder or the metadata.db in it, in which ratings are of ten; what is read as in "
               "the catalog"),
    .claims = claims,
    .read = read,
    .endings = kEndings,
};

} // namespace shelf
