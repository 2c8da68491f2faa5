// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/selection/selection_desk.h"

#include <utility>

namespace shelf {

void SelectionDesk::setData(const DatasetPtr& data)
{
    if (m_data == data)
        return;
    m_data = data;
    m_summary.reset();
    m_numbers.clear();
    m_books = m_among = nullptr;
    m_profile.reset();
    emit numbersFound();
    if (!data)
        return;
    struct Found {
        std::shared_ptr<const std::vector<RatingSummary>> summary;
        std::vector<BookNumbers> numbers;
    };
    m_jobs.start<Found>(
        {.title = tr("Looking through the books"), .slot = &m_counting, .quiet = true}, this,
        [data](JobControl&) {
            Found found;
            found.summary = std::make_shared<const std::vector<RatingSummary>>(summarizeBooks(*data));
            found.numbers = bookNumbers(*data, *found.summary);
            return found;
        },
        [this, data](Found found) {
            if (data != m_data)
                return;
            m_summary = std::move(found.summary);
            m_numbers = std::move(found.numbers);
            emit numbersFound();
            compareAnew();
        });
}

void SelectionDesk::setBooks(const BookSet& books, const BookSet& among)
{
    if (sameBooks(m_books, books) && sameBooks(m_among, among))
        return;
    m_books = books;
    m_among = among;
    compareAnew();
}

std::vector<BookNumbers> SelectionDesk::numbers() const
{
    std::vector<BookNumbers> all = m_numbers;
    if (m_errors && m_summary)
        all.push_back(errorNumbers(*m_errors));
    return all;
}

void SelectionDesk::compareAnew()
{
    m_profile.reset();
    if (!m_data || !m_summary)
        return;
    m_jobs.start<SelectionProfile>(
        {.title = tr("Comparing the selection with the library"), .slot = &m_profiling, .quiet = true}, this,
        [data = m_data, summary = m_summary, numbers = numbers(), books = m_books,
         among = m_among](JobControl& control) {
            static const std::vector<std::uint8_t> none;
            return profileSelection(*data, *summary, numbers, books ? *books : none, among ? *among : none,
                                    control.progress());
        },
        [this, books = m_books, among = m_among](SelectionProfile found) {
            if (books != m_books || among != m_among)
                return;
            m_profile = std::move(found);
            emit profiled();
        });
}

void SelectionDesk::setRun(const RunPtr& run)
{
    if (run == m_run)
        return;
    m_run = run;
    if (!std::exchange(m_errors, nullptr))
        return;
    emit errorsFound();
    emit numbersFound();
}

void SelectionDesk::wantErrors()
{
    if (m_errors || !hasErrors(m_run.get()))
        return;
    m_jobs.start<std::shared_ptr<const BookErrors>>(
        {.title = tr("Measuring the predictions book by book"), .slot = &m_erring}, this,
        [run = m_run](JobControl& control) {
            return std::make_shared<const BookErrors>(bookErrors(*run, control.progress()));
        },
        [this, run = m_run](const std::shared_ptr<const BookErrors>& errors) {
            if (run != m_run || errors->mean.empty())
                return;
            m_errors = errors;
            emit errorsFound();
            emit numbersFound();
            compareAnew();
        });
}

} // namespace shelf
