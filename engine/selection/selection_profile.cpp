// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/selection/selection_profile.h"

#include "engine/base/statistics.h"
#include "engine/projection/clusters/book_terms.h"
#include "engine/selection/significance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kLeastSelected = 3;

/// A catalogue with one of its columns alone, so that the terms of it are those of that column.
Catalogue only(const Catalogue& books)
{
    Catalogue part;
    part.ids = TextList(books.size());
    part.titles = TextList(books.size());
    part.authors = TextList(books.size());
    return part;
}

class Profiler {
public:
    Profiler(std::span<const std::uint8_t> selected, std::span<const std::uint8_t> among, std::size_t books)
        : m_selected(selected), m_among(among), m_chances(books)
    {
        for (std::size_t book = 0; book < books; ++book) {
            m_books += isAmong(book);
            m_drawn += isSelected(book);
        }
    }

    bool isAmong(std::size_t book) const
    {
        return m_among.empty() || (book < m_among.size() && m_among[book] != 0);
    }
    bool isSelected(std::size_t book) const
    {
        return book < m_selected.size() && m_selected[book] != 0 && isAmong(book);
    }
    std::size_t drawn() const { return m_drawn; }
    std::size_t books() const { return m_books; }

    void addTerms(const BookTerms& terms, StandoutMark::Of of, const std::string& column = {});
    void addYears(const std::vector<std::int32_t>& years);
    /// Those that are surely more than accidents, surest first.
    void finish(SelectionProfile& profile);

private:
    void tryMark(StandoutMark mark);

    std::span<const std::uint8_t> m_selected;
    std::span<const std::uint8_t> m_among;
    std::size_t m_books = 0;
    std::size_t m_drawn = 0;
    DrawChances m_chances;
    std::vector<StandoutMark> m_marks;
    std::vector<double> m_p;
};

void Profiler::tryMark(StandoutMark mark)
{
    if (mark.selected < kLeastSelected)
        return;
    mark.lift = static_cast<double>(mark.selected) * static_cast<double>(m_books) /
                (static_cast<double>(mark.all) * static_cast<double>(m_drawn));
    m_p.push_back(m_chances.atLeast(mark.selected, m_drawn, mark.all, m_books));
    m_marks.push_back(std::move(mark));
}

void Profiler::addTerms(const BookTerms& terms, StandoutMark::Of of, const std::string& column)
{
    std::vector<std::size_t> inside(terms.folded.size(), 0);
    std::vector<std::size_t> all(terms.folded.size(), 0);
    for (std::size_t book = 0; book + 1 < terms.start.size(); ++book) {
        if (!isAmong(book))
            continue;
        for (const std::uint32_t term : terms.of(book)) {
            ++all[term];
            inside[term] += isSelected(book);
        }
    }
    for (std::size_t term = 0; term < all.size(); ++term)
        tryMark({of, column, terms.text[term], inside[term], all[term]});
}

void Profiler::addYears(const std::vector<std::int32_t>& years)
{
    constexpr int kTogether = 10;
    std::map<int, std::pair<std::size_t, std::size_t>> counts; // by the first year of ten
    for (std::size_t book = 0; book < years.size(); ++book) {
        if (years[book] == kNoYear || !isAmong(book))
            continue;
        const int first = years[book] - ((years[book] % kTogether) + kTogether) % kTogether;
        auto& [inside, all] = counts[first];
        ++all;
        inside += isSelected(book);
    }
    for (const auto& [first, count] : counts)
        tryMark({StandoutMark::Of::years, {}, std::to_string(first), count.first, count.second});
}

void Profiler::finish(SelectionProfile& profile)
{
    const std::vector<double> rates = falseDiscoveryRates(m_p);
    profile.marksTried = rates.size();
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        m_marks[i].rate = rates[i];
        if (rates[i] < SelectionProfile::kLevel)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return m_p[a] != m_p[b] ? m_p[a] < m_p[b] : m_marks[a].lift > m_marks[b].lift;
    });
    for (const std::size_t i : order)
        profile.marks.push_back(std::move(m_marks[i]));
}

NumberContrast contrastOf(const BookNumbers& numbers, const Profiler& profiler, double& p)
{
    std::vector<double> inside, others;
    for (std::size_t book = 0; book < numbers.values->size(); ++book)
        if (const double value = (*numbers.values)[book]; !std::isnan(value) && profiler.isAmong(book))
            (profiler.isSelected(book) ? inside : others).push_back(value);
    NumberContrast contrast{numbers.of, numbers.column, inside.size(), others.size()};
    const RankSum test = rankSum(inside, others);
    p = test.p;
    contrast.above = test.above;
    if (!inside.empty())
        contrast.median = quantile(std::span(inside), 0.5);
    if (!others.empty())
        contrast.othersMedian = quantile(std::span(others), 0.5);
    return contrast;
}

void addNumbers(SelectionProfile& profile, std::span<const BookNumbers> numbers, const Profiler& profiler)
{
    std::vector<double> p;
    for (const BookNumbers& one : numbers) {
        double chance = 1;
        const NumberContrast contrast = contrastOf(one, profiler, chance);
        if (contrast.selected == 0)
            continue;
        profile.numbers.push_back(contrast);
        p.push_back(chance);
    }
    const std::vector<double> rates = falseDiscoveryRates(p);
    for (std::size_t i = 0; i < rates.size(); ++i)
        profile.numbers[i].rate = rates[i];
    std::stable_sort(profile.numbers.begin(), profile.numbers.end(),
                     [](const NumberContrast& a, const NumberContrast& b) { return a.rate < b.rate; });
}

void addFigures(SelectionProfile& profile, const Dataset& data, const std::vector<RatingSummary>& summary,
                const Profiler& profiler)
{
    profile.books = profiler.drawn();
    profile.among = profiler.books();
    double sum = 0;
    std::size_t rated = 0;
    for (std::size_t book = 0; book < data.bookCount(); ++book) {
        if (!profiler.isSelected(book))
            continue;
        if (book < summary.size()) {
            profile.ratings += summary[book].count;
            if (const auto mean = summary[book].mean) {
                sum += *mean * static_cast<double>(summary[book].count);
                rated += summary[book].count;
            }
        }
        if (const std::int32_t year = data.books.years[book]; year != kNoYear) {
            profile.firstYear = std::min(profile.firstYear.value_or(year), static_cast<int>(year));
            profile.lastYear = std::max(profile.lastYear.value_or(year), static_cast<int>(year));
        }
    }
    if (rated > 0)
        profile.mean = sum / static_cast<double>(rated);
}

} // namespace

SelectionProfile profileSelection(const Dataset& data, const std::vector<RatingSummary>& summary,
                                  std::span<const BookNumbers> numbers,
                                  std::span<const std::uint8_t> selected, std::span<const std::uint8_t> among,
                                  const Progress& progress)
{
    SelectionProfile profile;
    const Catalogue& books = data.books;
    Profiler profiler(selected, among, books.size());
    addFigures(profile, data, summary, profiler);
    if (profile.books == 0)
        return profile;
    const std::uint64_t steps = books.extra.size() + 4;
    std::uint64_t done = 0;
    const auto goOn = [&] { return report(progress, done++, steps); };
    if (!goOn())
        return profile;
    addNumbers(profile, numbers, profiler);
    Catalogue part = only(books);
    part.titles = books.titles;
    if (!goOn())
        return profile;
    profiler.addTerms(termsOf(part), StandoutMark::Of::word);
    part = only(books);
    part.authors = books.authors;
    if (!goOn())
        return profile;
    profiler.addTerms(termsOf(part), StandoutMark::Of::author);
    for (const TextColumn& column : books.extra) {
        if (!goOn())
            return profile;
        part = only(books);
        part.extra = {column};
        profiler.addTerms(termsOf(part), StandoutMark::Of::column, column.name);
    }
    part = only(books);
    part.extra = {
        {"spoken", books.languages}}; // by its own name it would say nothing of what books are about
    profiler.addTerms(termsOf(part), StandoutMark::Of::column, "language");
    profiler.addYears(books.years);
    profiler.finish(profile);
    return profile;
}

} // namespace shelf
