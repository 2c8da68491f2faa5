// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/cleaning/cleaning.h"

#include "engine/base/numbers.h"
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/data/cleaning/rich_core.h"
#include "engine/data/cleaning/time_window.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace shelf {

namespace {

constexpr std::uint64_t kReaderDraws = 0x726561646572; // "reader"

/// What of a data set stays, step by step; nothing moves until the end.
class Cleaning {
public:
    Cleaning(Dataset& data, const Progress& progress)
        : m_data(data),
          m_options(data.source.reading.cleaning),
          m_progress(progress),
          m_keep(data.user.place()),
          m_bookGone(data.bookCount(), 0)
    {
        m_keep.resize(data.ratingCount(), 1);
    }

    Status run()
    {
        using Step = Status (Cleaning::*)();
        constexpr Step kSteps[] = {&Cleaning::keepWindow,  &Cleaning::keepVaried, &Cleaning::takeFrom,
                                   &Cleaning::drawReaders, &Cleaning::keepCore,   &Cleaning::mapScale};
        for (CleaningStep& kept : m_data.cleaned) // while the files were read
            count(kept);
        std::uint64_t done = 0;
        for (const Step step : kSteps) {
            if (!report(m_progress, done++, std::size(kSteps) + 1))
                return Error::cancelledByCaller();
            if (const Status status = (this->*step)(); !status)
                return status;
        }
        if (!m_data.cleaned.empty())
            compact();
        return {};
    }

private:
    bool isTraining(std::size_t row) const { return m_data.heldOut.empty() || m_data.heldOut[row] == 0; }
    std::size_t user(std::size_t row) const { return static_cast<std::size_t>(m_data.user[row]); }
    std::size_t book(std::size_t row) const { return static_cast<std::size_t>(m_data.book[row]); }

    /// Leaves out the rows that are not `wanted`; returns how many.
    template <class Wanted> std::uint64_t keepOnly(const Wanted& wanted)
    {
        std::uint64_t gone = 0;
        for (std::size_t row = 0; row < m_keep.size(); ++row)
            if (m_keep[row] && !wanted(row)) {
                m_keep[row] = 0;
                ++gone;
            }
        return gone;
    }

    /// What is left so far.
    void count(CleaningStep& step) const
    {
        std::vector<std::uint8_t> readers(m_data.userCount(), 0);
        std::vector<std::uint8_t> books(m_data.bookCount(), 0);
        for (std::size_t row = 0; row < m_keep.size(); ++row)
            if (m_keep[row]) {
                ++step.ratings;
                step.readers += std::exchange(readers[user(row)], std::uint8_t(1)) == 0;
                step.books += std::exchange(books[book(row)], std::uint8_t(1)) == 0;
            }
    }

    /// Notes a step, and refuses it where it leaves no rating to learn from.
    Status took(std::string step, std::uint64_t gone, const Message& message)
    {
        const std::string& file = m_data.source.ratings.empty() ? m_data.name : m_data.source.ratings;
        for (std::size_t row = 0; row < m_keep.size(); ++row)
            if (m_keep[row] && isTraining(row)) {
                m_data.cleaned.push_back({std::move(step), gone});
                count(m_data.cleaned.back());
                m_data.warn({WarningKind::cleaned, file, 0, message});
                return {};
            }
        return Error::failure(tr("Nothing is left after --%1: %2").arg(step).arg(message), tr("Ask for less"))
            .in(file);
    }

    Status keepWindow()
    {
        const TimeWindow window(m_options);
        // Files are asked before one of several ratings of a book is chosen, while they are read.
        if (!window.isAsked() || !m_data.cleaned.empty())
            return {};
        if (const Status status = window.check(m_data.hasTimes()); !status)
            return status;
        const std::uint64_t gone = keepOnly([&](std::size_t row) { return window.holds(m_data.time[row]); });
        return took(window.step(), gone, window.message(gone));
    }

    /// Who gives every book the same tells books apart no more than who has none.
    Status keepVaried()
    {
        const auto many = static_cast<std::uint32_t>(m_options.oneValue);
        if (many == 0)
            return {};
        if (m_data.onlyTaken)
            return Error::usageError(
                tr("These data have no ratings: every line is a book that was taken, so all values are one"),
                tr("Leave out --one-value."));
        std::vector<std::uint32_t> counts(m_data.userCount(), 0);
        std::vector<float> first(m_data.userCount(), 0);
        std::vector<std::uint8_t> varies(m_data.userCount(), 0);
        for (std::size_t row = 0; row < m_keep.size(); ++row) {
            if (!m_keep[row])
                continue;
            const std::size_t reader = user(row);
            if (counts[reader]++ == 0)
                first[reader] = m_data.rating[row];
            else if (m_data.rating[row] != first[reader])
                varies[reader] = 1;
        }
        const auto isOneValued = [&](std::size_t reader) {
            return counts[reader] >= many && !varies[reader];
        };
        std::uint64_t readers = 0;
        for (std::size_t reader = 0; reader < counts.size(); ++reader)
            readers += isOneValued(reader);
        const std::uint64_t gone = keepOnly([&](std::size_t row) { return !isOneValued(user(row)); });
        return took(tr("one-value %1").arg(std::to_string(many)), gone,
                    tr("%n readers with %1 ratings or more, all of one value, and their %2 left out",
                       "%n reader with %1 ratings or more, all of one value, and their %2 left out", readers)
                        .arg(many)
                        .arg(tr("%n ratings are", "%n rating is", gone)));
    }

    Status takeFrom()
    {
        if (!m_options.implicit)
            return {};
        if (m_options.scale)
            return Error::usageError(tr("--implicit makes every rating 1, and --scale has nothing to map"),
                                     tr("Leave out one of them."));
        if (m_data.onlyTaken)
            return Error::usageError(
                tr("These data have no ratings: every line is a book that was taken already"),
                tr("Leave out --implicit."));
        const float least = *m_options.implicit;
        const std::uint64_t gone = keepOnly([&](std::size_t row) { return m_data.rating[row] >= least; });
        const Status status =
            took(tr("implicit %1").arg(getImplicit(m_options)), gone,
                 tr("A rating from %1 up counts as a book that was taken; %n lower ones are left out",
                    "A rating from %1 up counts as a book that was taken; %n lower one is left out", gone)
                     .arg(getImplicit(m_options)));
        if (!status)
            return status;
        std::fill(m_data.rating.begin(), m_data.rating.end(), 1.0F);
        m_data.onlyTaken = true;
        return {};
    }

    Status drawReaders()
    {
        const auto wanted = static_cast<std::size_t>(m_options.sampleUsers);
        if (wanted == 0)
            return {};
        std::vector<std::uint8_t> there(m_data.userCount(), 0);
        for (std::size_t row = 0; row < m_keep.size(); ++row)
            if (m_keep[row])
                there[user(row)] = 1;
        std::vector<std::size_t> readers;
        for (std::size_t reader = 0; reader < there.size(); ++reader)
            if (there[reader])
                readers.push_back(reader);
        const std::size_t all = readers.size();
        Random(1, kReaderDraws).shuffle(readers);
        std::fill(there.begin(), there.end(), std::uint8_t(0));
        for (std::size_t i = 0; i < std::min(wanted, all); ++i)
            there[readers[i]] = 1;
        const std::uint64_t gone = keepOnly([&](std::size_t row) { return there[user(row)] != 0; });
        return took(tr("sample-users %1").arg(std::to_string(wanted)), gone,
                    tr("%n readers are drawn from %1, whoever has few ratings as likely as whoever has many; "
                       "%2 left out",
                       "%n reader is drawn from %1, whoever has few ratings as likely as whoever has many; "
                       "%2 left out",
                       std::min(wanted, all))
                        .arg(all)
                        .arg(tr("%n ratings are", "%n rating is", gone)));
    }

    /// The largest part in which everybody has enough: who has too few goes, and takes ratings from others.
    Status keepCore()
    {
        const std::uint32_t least[2] = {static_cast<std::uint32_t>(m_options.minUser),
                                        static_cast<std::uint32_t>(m_options.minBook)};
        if (least[0] == 0 && least[1] == 0)
            return {};
        const CoreLosses went = keepRichCore(m_data, least[0], least[1], m_keep, m_bookGone);
        std::string step;
        Message who;
        if (least[0] > 0) {
            step = "min-user " + std::to_string(least[0]);
            who = tr("%n readers with fewer than %1", "%n reader with fewer than %1", went.readers)
                      .arg(tr("%n ratings", "%n rating", least[0]));
        }
        if (least[1] > 0) {
            step += (step.empty() ? "min-book " : " --min-book ") + std::to_string(least[1]);
            const Message books =
                tr("%n books with fewer than %1", "%n book with fewer than %1", went.books).arg(least[1]);
            who = who.empty() ? books : tr("%1 and %2", "the last two of a list").arg(who).arg(books);
        }
        return took(step, went.ratings,
                    tr("%1, counted again until none was left, and their %n ratings are left out",
                       "%1, counted again until none was left, and their %n rating is left out", went.ratings)
                        .arg(who));
    }

    Status mapScale()
    {
        if (!m_options.scale)
            return {};
        float low = 0;
        float high = 0;
        bool any = false;
        for (std::size_t row = 0; row < m_keep.size(); ++row)
            if (m_keep[row]) {
                const float rating = m_data.rating[row];
                low = any ? std::min(low, rating) : rating;
                high = any ? std::max(high, rating) : rating;
                any = true;
            }
        const auto [from, to] = *m_options.scale;
        if (!(low < high))
            return Error::usageError(tr("All ratings are %1: there is no scale to map to %2")
                                         .arg(shortest(static_cast<double>(low)))
                                         .arg(getScale(m_options)),
                                     tr("Leave out --scale."));
        for (std::size_t row = 0; row < m_keep.size(); ++row) {
            const double share = (static_cast<double>(m_data.rating[row]) - static_cast<double>(low)) /
                                 (static_cast<double>(high) - static_cast<double>(low));
            m_data.rating[row] = static_cast<float>(
                static_cast<double>(from) + share * (static_cast<double>(to) - static_cast<double>(from)));
        }
        return took(tr("scale %1").arg(getScale(m_options)), 0,
                    tr("Ratings from %1 to %2 are written on the scale %3")
                        .arg(shortest(static_cast<double>(low)))
                        .arg(shortest(static_cast<double>(high)))
                        .arg(getScale(m_options)));
    }

    /// The rows whose mark is set, in their order.
    template <class Values>
    static void keepRows(Values& values, std::span<const std::uint8_t> keep)
    {
        if (values.empty())
            return;
        std::size_t next = 0;
        for (std::size_t i = 0; i < keep.size(); ++i)
            if (keep[i])
                values[next++] = values[i];
        values.resize(next);
        values.shrink_to_fit();
    }

    static void keepRows(TextList& texts, std::span<const std::uint8_t> keep)
    {
        TextList kept;
        for (std::size_t i = 0; i < keep.size(); ++i)
            if (keep[i])
                kept.push_back(texts[i]);
        texts = std::move(kept);
    }

    /// Gives what is kept numbers without gaps; returns them, -1 for what goes.
    static std::vector<std::int32_t> numbersOf(std::span<const std::uint8_t> keep)
    {
        std::vector<std::int32_t> numbers(keep.size(), -1);
        std::int32_t next = 0;
        for (std::size_t i = 0; i < keep.size(); ++i)
            if (keep[i])
                numbers[i] = next++;
        return numbers;
    }

    void compact()
    {
        std::vector<std::uint8_t> users(m_data.userCount(), 0);
        for (std::size_t row = 0; row < m_keep.size(); ++row)
            if (m_keep[row])
                users[user(row)] = 1;
        std::vector<std::uint8_t> books(m_bookGone.size());
        std::vector<std::uint8_t> isRated(m_bookGone.size(), 0);
        for (std::size_t row = 0; row < m_keep.size(); ++row)
            if (m_keep[row])
                isRated[book(row)] = 1;
        for (std::size_t b = 0; b < books.size(); ++b) {
            const bool isKnown = !m_data.books.titles[b].empty() || !m_data.books.authors[b].empty();
            books[b] = !m_bookGone[b] && (isRated[b] || isKnown);
        }

        keepRows(m_data.user, m_keep);
        keepRows(m_data.book, m_keep);
        keepRows(m_data.rating, m_keep);
        keepRows(m_data.time, m_keep);
        keepRows(m_data.heldOut, m_keep);
        const std::vector<std::int32_t> userNumbers = numbersOf(users);
        const std::vector<std::int32_t> bookNumbers = numbersOf(books);
        for (std::int32_t& one : m_data.user)
            one = userNumbers[static_cast<std::size_t>(one)];
        for (std::int32_t& one : m_data.book)
            one = bookNumbers[static_cast<std::size_t>(one)];

        keepRows(m_data.userIds, users);
        for (TextColumn& column : m_data.userAttributes)
            keepRows(column.values, users);
        Catalogue& catalogue = m_data.books;
        for (TextList* list : {&catalogue.ids, &catalogue.titles, &catalogue.authors, &catalogue.languages,
                               &catalogue.imageUrls, &catalogue.isbns})
            keepRows(*list, books);
        keepRows(catalogue.years, books);
        for (TextColumn& column : catalogue.extra)
            keepRows(column.values, books);
        const auto [least, most] = std::minmax_element(m_data.rating.begin(), m_data.rating.end());
        m_data.scale = {*least, *most};
    }

    Dataset& m_data;
    const CleaningOptions m_options;
    const Progress& m_progress;
    NumberColumn<std::uint8_t> m_keep;    ///< by rating
    std::vector<std::uint8_t> m_bookGone; ///< by book
};

} // namespace

Status cleanDataset(Dataset& data, const Progress& progress)
{
    return data.source.reading.cleaning == CleaningOptions() ? Status() : Cleaning(data, progress).run();
}

} // namespace shelf
