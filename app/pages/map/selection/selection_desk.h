// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/map/selection/map_selection.h"
#include "app/session/session.h"
#include "engine/selection/book_errors.h"
#include "engine/selection/selection_profile.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace shelf {

/// What there is to say of books that were selected, worked out as jobs: the numbers that all books of the
/// data have, what sets the selected ones apart, and how far predictions of them are off. Shows nothing.
class SelectionDesk : public QObject {
    Q_OBJECT
public:
    explicit SelectionDesk(Jobs& jobs, QObject* parent = nullptr) : QObject(parent), m_jobs(jobs) {}

    void setData(const DatasetPtr& data);
    /// The books to be told of, null: none; and those that they are compared with, null: all. Told anew where
    /// the numbers are others.
    void setBooks(const BookSet& books, const BookSet& among);
    /// The run whose errors count; null: none. They are worked out when wanted.
    void setRun(const RunPtr& run);
    void wantErrors();

    const DatasetPtr& data() const { return m_data; }
    /// Of the data's books; null while they are looked through.
    const std::shared_ptr<const std::vector<RatingSummary>>& summary() const { return m_summary; }
    /// The errors of predictions among them, where they are known.
    std::vector<BookNumbers> numbers() const;
    const SelectionProfile* profile() const { return m_profile ? &*m_profile : nullptr; } ///< null: not yet
    std::shared_ptr<const BookErrors> errors() const { return m_errors; }                 ///< null: not known

signals:
    void numbersFound(); ///< summary() and numbers() are others
    void profiled();
    void errorsFound();

private:
    void compareAnew();

    Jobs& m_jobs;
    JobSlot m_counting, m_profiling, m_erring;
    DatasetPtr m_data;
    RunPtr m_run;
    std::shared_ptr<const std::vector<RatingSummary>> m_summary;
    std::vector<BookNumbers> m_numbers;
    BookSet m_books, m_among;
    std::optional<SelectionProfile> m_profile;
    std::shared_ptr<const BookErrors> m_errors;
};

} // namespace shelf
