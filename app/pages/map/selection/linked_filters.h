// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/map/selection/map_selection.h"
#include "app/pages/map/selection/picked_range.h"
#include "engine/selection/cross_filter.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace shelf {

/// The histograms that filter one another and the map, and the player that walks through the years. Shows
/// nothing.
class LinkedFilters : public QObject {
    Q_OBJECT
public:
    static constexpr int kStepMs = 700; ///< of the player
    static constexpr int kYearBars = 2; ///< that it begins with, where nothing is picked

    explicit LinkedFilters(Jobs& jobs, QObject* parent = nullptr);

    /// Other columns, put in order by a job. Ranges on columns of the same name stay.
    void setNumbers(std::size_t books, std::vector<BookNumbers> numbers, bool sameBooks);
    const CrossFilter& filter() const { return m_filter; }

    void setRange(int column, const std::optional<NumberRange>& range);
    void clear();
    std::vector<PickedRange> ranges() const;
    /// These and no others, as a step back or a kept view brings them. Those on columns that are not there
    /// yet wait for them.
    void setRanges(const std::vector<PickedRange>& ranges);
    void dropWaiting() { m_waiting.clear(); } ///< where other data come
    /// Books that other filters leave out, 1 for each; empty: none.
    void setOutside(const std::vector<std::uint8_t>& outside);
    /// The books inside all ranges; null: there are no ranges.
    BookSet inside() const;
    /// Of each column the books of a set in each bar; empty where the set is.
    std::vector<std::vector<std::size_t>> barsOf(const BookSet& set) const;

    bool isPlaying() const { return m_timer.isActive(); }
    void play(bool on);
    void step(int bars); ///< the range of the years moves on, and begins anew behind the end

signals:
    void rebuilt();       ///< other columns
    void counted();       ///< other counts or ranges
    void insideChanged(); ///< inside() is another
    void rangesPicked();  ///< by the person or the player, not by setRanges()
    void playing(bool on);

private:
    int yearColumn() const; ///< -1: none
    bool putWaiting();      ///< whether any found its column

    Jobs& m_jobs;
    JobSlot m_building;
    CrossFilter m_filter;
    std::vector<PickedRange> m_waiting; ///< for their columns
    std::vector<std::uint8_t> m_outside;
    QTimer m_timer;
};

} // namespace shelf
