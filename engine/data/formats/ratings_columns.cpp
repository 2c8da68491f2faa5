// SPDX-License-Identifier: GPL-3.0-or-later
// Long because the rules that give columns their meanings follow one another and share what is taken already.
#include "engine/data/formats/ratings_columns.h"

#include "engine/base/numbers.h"
#include "engine/base/text/listed.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/formats/first_row.h"
#include "engine/data/formats/rating_candidates.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/text/reading.h"

#include <algorithm>
#include <array>

namespace shelf {

namespace {

std::string quotedName(const std::string& name)
{
    return '"' + name + '"';
}

class Chooser {
public:
    Chooser(std::vector<std::string> names, bool hasHeader, const ColumnSample* sample,
            const ReadingOptions& options, const std::string& file, const KnownColumns* known = nullptr)
        : m_plain(plainNames(names)), m_sample(sample), m_options(options), m_file(file), m_known(known)
    {
        m_out.names = std::move(names);
        m_out.hasHeader = hasHeader;
        m_used.resize(m_out.names.size(), false);
    }

    Result<RatingsColumns> byName()
    {
        if (Status said = takeSaid(); !said)
            return said.error();
        takeKnown();
        named(m_out.roles.user, names::user());
        takeNamedBook();
        if (isNamelessHeader())
            takeAllInOrder();
        takeNamedRating();
        takeNamedTime();
        return finished();
    }

    Result<RatingsColumns> byOrder()
    {
        if (Status said = takeSaid(); !said)
            return said.error();
        if (takeKnown() && !m_known->why.empty())
            assume(tr("The file names no columns: %1").arg(m_known->why));
        takeAllInOrder();
        return finished();
    }

private:
    struct Said {
        const char* option;
        const std::string& words;
        int& role;
        bool* none; ///< set where it is said that there is none
    };

    std::array<Said, 4> said()
    {
        return {Said{"--user-column", m_options.userColumn, m_out.roles.user, nullptr},
                Said{"--book-column", m_options.bookColumn, m_out.roles.book, nullptr},
                Said{"--rating-column", m_options.ratingColumn, m_out.roles.rating, &m_noRating},
                Said{"--time-column", m_options.timeColumn, m_out.roles.time, &m_noTime}};
    }

    Status takeSaid()
    {
        for (const Said& one : said()) {
            if (one.words.empty())
                continue;
            const int column = namedColumn(m_out.names, one.words);
            if (column < 0 && one.none && one.words == "none") {
                *one.none = true;
                continue;
            }
            if (column < 0)
                return cannotFind(one.words);
            if (m_used[static_cast<std::size_t>(column)])
                return Error::usageError(tr("%1 names column %2, which is taken already")
                                             .arg(one.option)
                                             .arg(quotedName(m_out.names[static_cast<std::size_t>(column)])),
                                         tr("Each column can be one thing only."));
            use(one.role, column);
        }
        return {};
    }

    /// Whether the format knows any that nobody has said.
    bool takeKnown()
    {
        if (!m_known)
            return false;
        bool any = false;
        const auto take = [&](int& role, int known, bool isNone) {
            const auto at = static_cast<std::size_t>(known);
            if (role >= 0 || known < 0 || isNone || at >= m_used.size() || m_used[at])
                return;
            use(role, known);
            any = true;
        };
        take(m_out.roles.user, m_known->roles.user, false);
        take(m_out.roles.book, m_known->roles.book, false);
        take(m_out.roles.rating, m_known->roles.rating, m_noRating);
        take(m_out.roles.time, m_known->roles.time, m_noTime);
        return any;
    }

    Error cannotFind(const std::string& words) const
    {
        if (m_out.hasHeader)
            return noSuchColumn(words, m_out.names, m_file);
        Error error =
            Error::usageError(tr("There is no column %1; the file names none, and has %2")
                                  .arg(quoted(words))
                                  .arg(columnsText(m_out.names.size())),
                              tr("Give a number from 1 to %1.").arg(std::to_string(m_out.names.size())));
        error.file = m_file;
        return error;
    }

    void use(int& role, int column)
    {
        role = column;
        if (column >= 0)
            m_used[static_cast<std::size_t>(column)] = true;
    }

    std::vector<int> freeColumns() const
    {
        std::vector<int> free;
        for (std::size_t column = 0; column < m_used.size(); ++column)
            if (!m_used[column])
                free.push_back(static_cast<int>(column));
        return free;
    }

    const std::string& plainOf(int column) const { return m_plain[static_cast<std::size_t>(column)]; }
    std::string nameOf(int column) const { return quotedName(m_out.names[static_cast<std::size_t>(column)]); }

    void assume(Message said) { m_out.assumptions.push_back(std::move(said)); }

    /// The free column with the first of these names.
    int findNamed(std::span<const std::string_view> wanted) const
    {
        for (const std::string_view name : wanted)
            for (const int column : freeColumns())
                if (plainOf(column) == name)
                    return column;
        return -1;
    }

    void named(int& role, std::span<const std::string_view> wanted)
    {
        if (role < 0)
            use(role, findNamed(wanted));
    }

    void takeNamedBook()
    {
        int& book = m_out.roles.book;
        if (book >= 0)
            return;
        constexpr std::string_view kParent[] = {"parentasin"};
        constexpr std::string_view kEdition[] = {"asin"};
        constexpr std::string_view kId[] = {"id"};
        // Amazon since 2023: what the editions of a book have in common, which is what its catalogue lists.
        if (const int parent = findNamed(kParent); parent >= 0) {
            if (const int edition = findNamed(kEdition); edition >= 0)
                assume(tr("Books are told apart by %1, which their editions share, not by %2")
                           .arg(nameOf(parent))
                           .arg(nameOf(edition)));
            return use(book, parent);
        }
        named(book, names::book());
        if (book >= 0 || m_out.roles.user < 0)
            return;
        for (const std::span<const std::string_view> last :
             {std::span<const std::string_view>(kId), names::title()}) {
            named(book, last);
            if (book >= 0)
                return assume(tr("No column is named for the book; %1 is taken for it").arg(nameOf(book)));
        }
    }

    void takeNamedRating()
    {
        int& rating = m_out.roles.rating;
        if (rating >= 0 || m_noRating || m_out.roles.user < 0 || m_out.roles.book < 0)
            return;
        const std::vector<int> candidates =
            ratingCandidates(m_plain, freeColumns(), m_out.roles.book, m_sample);
        std::string others;
        for (std::size_t i = 1; i < candidates.size(); ++i)
            others += (i == 1 ? "" : ", ") + nameOf(candidates[i]);
        if (!candidates.empty() && !isOfAllReaders(plainOf(candidates.front()))) {
            use(rating, candidates.front());
            if (!others.empty())
                assume(tr("The reader's own rating is taken from %1, not from %2")
                           .arg(nameOf(rating))
                           .arg(others));
            return;
        }
        if (!candidates.empty())
            return; // what all readers say, and nothing of this one
        const std::vector<int> likely = ratingsByNumbers(m_plain, freeColumns(), m_sample);
        if (likely.size() != 1)
            return;
        use(rating, likely.front());
        m_out.isDoubtful = m_out.assumptions.empty();
        assume(
            tr("No column is named for the rating; %1 is taken for it by its numbers").arg(nameOf(rating)));
    }

    void takeNamedTime()
    {
        int& time = m_out.roles.time;
        if (time >= 0 || m_noTime)
            return;
        named(time, names::time());
        std::string others; // Amazon's reviewTime is the day of its unixReviewTime
        for (const int column : freeColumns())
            if (time >= 0 && plainOf(time) != "unixreviewtime" && isOneOf(plainOf(column), names::time()))
                addToList(others, nameOf(column));
        if (!others.empty())
            assume(tr("The time is taken from %1, not from %2").arg(nameOf(time)).arg(others));
        if (time >= 0 || !m_sample)
            return;
        std::vector<int> likely;
        for (const int column : freeColumns())
            if (m_sample->holdsDates(column))
                likely.push_back(column);
        if (likely.size() != 1)
            return;
        use(time, likely.front());
        assume(
            tr("No column is named for the time; %1 is taken for it, as it holds dates").arg(nameOf(time)));
    }

    /// Somebody says that the first line names the columns, but it does not tell the reader or the book.
    bool isNamelessHeader() const
    {
        return m_options.header == true && m_sample && (m_out.roles.user < 0 || m_out.roles.book < 0);
    }

    void takeAllInOrder()
    {
        if (m_out.hasHeader && !m_noRating)
            named(m_out.roles.rating, names::rating());
        if (m_out.hasHeader && !m_noTime)
            named(m_out.roles.time, names::time());
        std::vector<int> free = freeColumns();
        if (countsLines(free)) {
            m_out.assumptions.push_back(tr("Column 1 counts the lines and is left out"));
            free.erase(free.begin());
        }
        takeInOrder(free);
    }

    /// Whether the first column numbers the lines: it does not mean anything then, provided that the others
    /// are a rating all the same.
    bool countsLines(const std::vector<int>& free) const
    {
        if (free.empty() || free.front() != 0 || !m_sample->counts(0))
            return false;
        std::size_t needed = 0;
        for (const int role : {m_out.roles.user, m_out.roles.book, m_out.roles.rating})
            needed += role < 0;
        return needed > 0 && free.size() > needed && m_sample->holdsFewNumbers(free[needed]) &&
               m_sample->repeats(free[needed]);
    }

    void takeInOrder(const std::vector<int>& free)
    {
        RatingRoles& roles = m_out.roles;
        std::size_t next = 0;
        bool isPlaced = false;
        const auto takeNext = [&](int& role) {
            if (role >= 0 || next >= free.size())
                return;
            use(role, free[next++]);
            isPlaced = true;
        };
        takeNext(roles.user);
        takeNext(roles.book);
        if (!m_noRating && next < free.size() && !m_sample->holdsTimes(free[next]))
            takeNext(roles.rating);
        while (next < free.size() && free[next] < roles.rating)
            ++next;
        if (!m_noTime && next < free.size() && m_sample->isTimes(free[next]))
            takeNext(roles.time);
        if (!isPlaced)
            return; // all is said
        const std::pair<int, Message> parts[] = {{roles.user, tr("the reader")},
                                                 {roles.book, tr("the book")},
                                                 {roles.rating, tr("the rating")},
                                                 {roles.time, tr("the time")}};
        Message list;
        for (const auto& [column, what] : parts) {
            if (column < 0)
                continue;
            const std::string number = std::to_string(column + 1);
            list =
                list.empty()
                    ? tr("column %1 is taken for %2", "%2 is the reader, the book, ...").arg(number).arg(what)
                    : tr("%1, column %2 for %3", "%1: column 1 is taken for the reader")
                          .arg(list)
                          .arg(number)
                          .arg(what);
        }
        Message sentence = (m_out.hasHeader ? tr("The names of the columns do not tell what they hold: %1")
                                            : tr("The file names no columns: %1"))
                               .arg(list);
        std::vector<std::string> left;
        for (const int column : freeColumns())
            if (column > 0 || !m_sample->counts(0))
                left.push_back(std::to_string(column + 1));
        if (!left.empty())
            sentence = tr("%1; columns %2 are left out", "%1; column %2 is left out", left.size())
                           .arg(sentence)
                           .arg(listed(left));
        m_out.assumptions.insert(m_out.assumptions.begin(), std::move(sentence));
        m_out.isDoubtful = true;
    }

    Result<RatingsColumns> finished()
    {
        std::vector<std::string> missing;
        if (m_out.roles.rating < 0 && findNamed(names::rating()) < 0)
            missing.emplace_back("rating");
        if (m_out.roles.book < 0)
            missing.emplace_back("book");
        if (m_out.roles.user < 0)
            missing.emplace_back("user");
        if (m_out.roles.book < 0 || m_out.roles.user < 0) {
            const Message needed =
                m_sample ? tr("Name the columns user_id, book_id and rating, or say which they are.")
                         : tr("Name the keys user_id, book_id and rating, or say which they are.");
            if (!m_out.hasHeader)
                return Error::failure(tr("The file has %1, and a reader and a book are needed")
                                          .arg(columnsText(m_out.names.size())),
                                      needed)
                    .in(m_file, 1);
            return Error::failure((m_sample ? tr("No column is named for this: %1; the columns are: %2",
                                                 "%1: book, user, rating")
                                            : tr("No key is named for this: %1; the keys are: %2",
                                                 "%1: book, user, rating"))
                                      .arg(listed(missing))
                                      .arg(shownNames(m_out.names)),
                                  needed)
                .in(m_file, 1);
        }
        if (m_out.roles.rating < 0 && !m_noRating)
            m_out.assumptions.insert(m_out.assumptions.begin(), onlyTakenText());
        return std::move(m_out);
    }

    Message onlyTakenText() const
    {
        const Message said = tr("No column holds ratings: every line counts as a book that its reader took");
        std::vector<std::string> unused;
        if (m_out.hasHeader)
            for (const int column : freeColumns())
                unused.push_back(m_out.names[static_cast<std::size_t>(column)]);
        return unused.empty() ? said : tr("%1; not used: %2").arg(said).arg(shownNames(unused));
    }

    RatingsColumns m_out;
    std::vector<std::string> m_plain;
    std::vector<bool> m_used;
    const ColumnSample* m_sample; ///< null where there is none
    const ReadingOptions& m_options;
    const std::string& m_file;
    const KnownColumns* m_known; ///< null where the format knows nothing
    bool m_noRating = false;
    bool m_noTime = false;
};

/// Whether a file that has no header as it is published has got one.
bool namesItself(const TableHead& table, const ReadingOptions& options)
{
    const RatingRoles named = RatingRoles::byName(table.plain);
    return options.header.value_or(named.user >= 0 && named.book >= 0);
}

} // namespace

Result<RatingsColumns> chooseColumns(const RatingsHead& head, const KnownColumns* known)
{
    const TableHead& table = head.table();
    const TextFile& file = head.file();
    const ReadingOptions& options = head.options();
    if (!options.delimiter.empty() && table.names.size() < 2) {
        Error error = Error::usageError(
            tr("No %1 divides the first line").arg(quoted(findReadingOption("delimiter")->get(options))));
        error.file = file.path();
        error.line = 1;
        return error;
    }
    if (const NamelessFile* nameless = findNamelessFile(file.path());
        nameless && nameless->columns.size() >= table.names.size() && !namesItself(table, options)) {
        const ColumnSample sample(file, table.dialect, false);
        auto chosen =
            Chooser({nameless->columns.begin(), nameless->columns.end()}, true, &sample, options, file.path())
                .byName();
        if (chosen)
            chosen->hasHeader = false;
        return chosen;
    }
    const ColumnSample below(file, table.dialect, true);
    if (!namesColumns(table, below, options)) {
        const ColumnSample all(file, table.dialect, false);
        return Chooser(numberedNames(table.names.size()), false, &all, options, file.path(), known).byOrder();
    }
    std::vector<std::string> names = table.names;
    const bool isOneShort = below.hasOneMoreThan(names.size());
    if (isOneShort)
        names.insert(names.begin(), std::string());
    auto chosen = Chooser(std::move(names), true, &below, options, file.path(), known).byName();
    if (chosen && isOneShort)
        chosen->assumptions.push_back(tr("The first line has one column less than the others, which begin "
                                         "with a name of the row, as R writes them: it is left out"));
    return chosen;
}

Result<RatingsColumns> chooseKeys(const std::vector<std::string>& keys, const ReadingOptions& options,
                                  const std::string& file)
{
    return Chooser(keys, true, nullptr, options, file).byName();
}

} // namespace shelf
