// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/continuation.h"

#include "engine/base/text/message.h"
#include "engine/data/id_map.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/restore.h"
#include "engine/run/continuation_checks.h"

#include <algorithm>
#include <cstdint>

namespace shelf {

namespace {

/// The entities of two data sets under one numbering: those of the first, then what the second has besides.
struct Joined {
    std::size_t known = 0; ///< of the first
    TextList ids;
    std::vector<std::int32_t> other; ///< the second's numbers in it
    std::vector<std::int32_t> from;  ///< an entity: its number in the second, or -1

    std::size_t shared() const { return known + other.size() - from.size(); }
};

Joined join(const TextList& first, const TextList& second)
{
    IdMap map;
    for (const auto id : first)
        map.add(id);
    Joined joined{first.size(), {}, {}, {}};
    for (const auto id : second)
        joined.other.push_back(map.add(id));
    joined.from.assign(map.size(), -1);
    for (std::size_t i = 0; i < joined.other.size(); ++i)
        joined.from[static_cast<std::size_t>(joined.other[i])] = static_cast<std::int32_t>(i);
    joined.ids = map.takeIds();
    return joined;
}

TextList joinTexts(const TextList& first, const TextList& second, const Joined& joined)
{
    TextList texts;
    texts.reserve(joined.from.size());
    for (std::size_t i = 0; i < joined.from.size(); ++i) {
        const std::int32_t from = joined.from[i];
        const std::string_view newer = from < 0 ? TextList::Text() : second[static_cast<std::size_t>(from)];
        const std::string_view older = i < joined.known ? first[i] : TextList::Text();
        texts.push_back(newer.empty() ? older : newer);
    }
    return texts;
}

std::vector<TextColumn> joinColumns(const std::vector<TextColumn>& first,
                                    const std::vector<TextColumn>& second, const Joined& joined)
{
    static const TextList none;
    const auto named = [](const std::vector<TextColumn>& columns,
                          const std::string& name) -> const TextList& {
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&name](const TextColumn& column) { return column.name == name; });
        return found == columns.end() ? none : found->values;
    };
    std::vector<TextColumn> columns;
    for (const TextColumn& column : first)
        columns.push_back({column.name, joinTexts(column.values, named(second, column.name), joined)});
    for (const TextColumn& column : second)
        if (&named(first, column.name) == &none)
            columns.push_back({column.name, joinTexts(none, column.values, joined)});
    return columns;
}

Catalogue joinBooks(const Catalogue& first, const Catalogue& second, Joined& joined)
{
    Catalogue books;
    books.ids = joined.ids;
    books.titles = joinTexts(first.titles, second.titles, joined);
    books.authors = joinTexts(first.authors, second.authors, joined);
    books.languages = joinTexts(first.languages, second.languages, joined);
    books.imageUrls = joinTexts(first.imageUrls, second.imageUrls, joined);
    books.isbns = joinTexts(first.isbns, second.isbns, joined);
    books.years.assign(joined.from.size(), kNoYear);
    std::copy(first.years.begin(), first.years.end(), books.years.begin());
    for (std::size_t i = 0; i < joined.from.size(); ++i)
        if (const std::int32_t from = joined.from[i];
            from >= 0 && second.years[static_cast<std::size_t>(from)] != kNoYear)
            books.years[i] = second.years[static_cast<std::size_t>(from)];
    books.extra = joinColumns(first.extra, second.extra, joined);
    return books;
}

std::uint64_t pairOf(std::int32_t user, std::int32_t book)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(user)) << 32 |
           static_cast<std::uint32_t>(book);
}

/// Pairs of the joined data, ascending.
class Pairs {
public:
    void reserve(std::size_t count) { m_pairs.reserve(count); }
    void add(std::int32_t user, std::int32_t book) { m_pairs.push_back(pairOf(user, book)); }
    void sort() { std::sort(m_pairs.begin(), m_pairs.end()); }
    bool contains(std::int32_t user, std::int32_t book) const
    {
        return std::binary_search(m_pairs.begin(), m_pairs.end(), pairOf(user, book));
    }

private:
    std::vector<std::uint64_t> m_pairs;
};

/// Which rows of the run's data are still theirs.
std::vector<std::uint8_t> keptRows(const Dataset& data, const Dataset& other, const Joined& users,
                                   const Joined& books)
{
    Pairs anew;
    anew.reserve(other.ratingCount());
    for (std::size_t row = 0; row < other.ratingCount(); ++row)
        anew.add(users.other[static_cast<std::size_t>(other.user[row])],
                 books.other[static_cast<std::size_t>(other.book[row])]);
    anew.sort();
    std::vector<std::uint8_t> kept(data.ratingCount());
    for (std::size_t row = 0; row < kept.size(); ++row)
        kept[row] = anew.contains(data.user[row], data.book[row]) ? 0 : 1;
    return kept;
}

/// Moves ratings of pairs that the run has learned from to the training part: on them a model would be
/// measured by what it was shown. Returns how many.
std::size_t keepInTraining(const Run& earlier, const Dataset& other, const Joined& users, const Joined& books,
                           Split& parts)
{
    const std::vector<std::uint32_t> rows = learnedRows(earlier.settings, earlier.split.train);
    Pairs learned;
    learned.reserve(rows.size());
    for (const std::uint32_t row : rows)
        learned.add(earlier.data->user[row], earlier.data->book[row]);
    learned.sort();
    const std::size_t before = parts.train.size();
    const auto isLearned = [&](std::uint32_t row) {
        return learned.contains(users.other[static_cast<std::size_t>(other.user[row])],
                                books.other[static_cast<std::size_t>(other.book[row])]);
    };
    for (auto* part : {&parts.validation, &parts.test})
        std::erase_if(*part, [&](std::uint32_t row) {
            const bool moves = isLearned(row);
            if (moves)
                parts.train.push_back(row);
            return moves;
        });
    std::sort(parts.train.begin(), parts.train.end());
    return parts.train.size() - before;
}

void addRatings(Dataset& data, const Dataset& earlier, const std::vector<std::uint8_t>& kept,
                const Dataset& other, const Joined& users, const Joined& books)
{
    const bool timed = earlier.hasTimes() && other.hasTimes();
    for (std::size_t row = 0; row < kept.size(); ++row) {
        if (!kept[row])
            continue;
        data.user.push_back(earlier.user[row]);
        data.book.push_back(earlier.book[row]);
        data.rating.push_back(earlier.rating[row]);
        if (timed)
            data.time.push_back(earlier.time[row]);
    }
    for (std::size_t row = 0; row < other.ratingCount(); ++row) {
        data.user.push_back(users.other[static_cast<std::size_t>(other.user[row])]);
        data.book.push_back(books.other[static_cast<std::size_t>(other.book[row])]);
        data.rating.push_back(other.rating[row]);
        if (timed)
            data.time.push_back(other.time[row]);
    }
}

} // namespace

Result<Continuation> continuation(std::shared_ptr<const Run> earlier, const std::string& file,
                                  const Dataset& other, const RunSettings& settings)
{
    if (const Status fits = checkContinuation(*earlier, other, settings); !fits)
        return fits.error();
    auto parts = makeSplit(other, settings.split, settings.seed);
    if (!parts)
        return parts.error();
    const Dataset& before = *earlier->data;
    const Joined users = join(before.userIds, other.userIds);
    Joined books = join(before.books.ids, other.books.ids);
    if (users.shared() + books.shared() == 0)
        return nothingShared(*earlier, other);
    const std::vector<std::uint8_t> kept = keptRows(before, other, users, books);

    auto data = std::make_shared<Dataset>();
    data->name = other.name;
    data->format = other.format;
    data->source = other.source;
    data->books = joinBooks(before.books, other.books, books);
    data->userIds = users.ids;
    data->userAttributes = joinColumns(before.userAttributes, other.userAttributes, users);
    addRatings(*data, before, kept, other, users, books);
    data->scale = before.scale;
    data->onlyTaken = other.onlyTaken;
    data->duplicates = other.duplicates;
    data->warnings = other.warnings;
    data->warningCount = other.warningCount;

    Continuation joined;
    joined.stayInTraining = keepInTraining(*earlier, other, users, books, *parts);
    joined.knownReaders = users.shared();
    joined.knownBooks = books.shared();
    joined.newReaders = data->userCount() - before.userCount();
    joined.newBooks = data->bookCount() - before.bookCount();
    std::vector<std::uint32_t> rows(kept.size()); // of the joined data, by those of the run's
    std::uint32_t count = 0;
    for (std::size_t row = 0; row < kept.size(); ++row) {
        rows[row] = count;
        count += kept[row];
    }
    joined.replaced = kept.size() - count;
    std::vector<std::uint32_t> learned;
    for (const std::uint32_t row : learnedRows(earlier->settings, earlier->split.train))
        if (kept[row])
            learned.push_back(rows[row]);
    const auto shifted = [count](std::vector<std::uint32_t> part) {
        for (std::uint32_t& row : part)
            row += count;
        return part;
    };
    joined.split.train = shifted(std::move(parts->train));
    joined.split.validation = shifted(std::move(parts->validation));
    joined.split.test = shifted(std::move(parts->test));
    joined.data = std::move(data);
    joined.parent = {earlier->name.empty() ? earlier->settings.preset : earlier->name, file,
                     std::make_shared<const std::vector<std::uint32_t>>(std::move(learned))};
    joined.earlier = std::move(earlier);
    return joined;
}

bool continues(const ModelKind& kind)
{
    return kind.goesOn && kind.initial && !kind.fromInteractions;
}

Result<std::shared_ptr<const Model>> startFrom(const Continuation& joined, const RunSettings& settings)
{
    const Run& earlier = *joined.earlier;
    const auto fresh = settings.kind->initial(settings, joined.data->userCount(), joined.data->bookCount());
    std::vector<Tensor> start;
    for (const Tensor* tensor : fresh->tensors())
        start.push_back(*tensor);
    const auto known = earlier.model->tensors();
    const auto otherShape = [&] {
        return Error::usageError(tr("\"%1\" has a model of another shape").arg(earlier.name),
                                 tr("Leave what decides the shape as it was."));
    };
    for (Tensor& tensor : start) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&tensor](const Tensor* one) { return one->name == tensor.name; });
        if (found == known.end() || (*found)->cols != tensor.cols)
            return otherShape();
        const Tensor& before = **found;
        if (before.rows == tensor.rows) {
            tensor.values = before.values;
            continue;
        }
        const bool isTable =
            (before.rows == earlier.data->userCount() + 1 && tensor.rows == joined.data->userCount() + 1) ||
            (before.rows == earlier.data->bookCount() + 1 && tensor.rows == joined.data->bookCount() + 1);
        if (!isTable)
            return otherShape();
        // The last row is that of everybody unknown.
        const std::size_t cols = tensor.cols;
        std::copy_n(before.values.begin(), (before.rows - 1) * cols, tensor.values.begin());
        std::copy_n(before.values.end() - static_cast<std::ptrdiff_t>(cols), cols,
                    tensor.values.end() - static_cast<std::ptrdiff_t>(cols));
    }
    return restoreModel({settings, joined.data, joined.split.train, std::move(start)});
}

RunSettings continuedWithOtherData(const Run& earlier)
{
    RunSettings settings = earlier.settings;
    if (settings.split.kind == SplitKind::file) {
        const double test = settings.split.testFraction;
        settings.split = {};
        settings.split.testFraction = test;
    }
    return settings;
}

} // namespace shelf
